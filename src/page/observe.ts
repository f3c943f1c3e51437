/** Gathers what changes on the page, and tells of it in batches. */

/** Milliseconds over which changes are gathered; */
const BATCH = 200;
/** so long on a page that goes on changing: each look costs the page a frame of its own. */
const LONGEST_BATCH = 1000;

export interface Changes {
  /** Subtrees that came, and texts that were rewritten; each still in the document, none inside another. */
  readonly fresh: readonly Node[];
  /** Something left the document. */
  readonly removals: boolean;
  /** An element became editable or stopped being so. */
  readonly editing: boolean;
}

/** Watches the roots that it is given until it is stopped or the signal aborts. */
export class Watch {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #tell: (changes: Changes) => void;
  readonly #fresh = new Set<Node>();
  #removals = false;
  #editing = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #batch = BATCH;
  #toldAt = -Infinity;

  constructor(tell: (changes: Changes) => void, signal: AbortSignal) {
    this.#tell = tell;
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** From now on watches this document or shadow root too. */
  watch(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['contenteditable'],
    });
  }

  /** Looks no more; what was gathered and not yet told is dropped. */
  stop(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#fresh.clear();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') {
        this.#removals ||= record.removedNodes.length > 0;
        for (const node of record.addedNodes) if (isOfInterest(node)) this.#fresh.add(node);
      } else {
        this.#editing ||= record.type === 'attributes';
        this.#fresh.add(record.target);
      }
    }
    if (this.#fresh.size > 0 || this.#removals) this.#timer ??= setTimeout(() => this.#flush(), this.#wait());
  }

  /** Twice as long each time that changes follow at once, short again after a rest. */
  #wait(): number {
    const rested = performance.now() - this.#toldAt > BATCH;
    this.#batch = rested ? BATCH : Math.min(LONGEST_BATCH, this.#batch * 2);
    return this.#batch;
  }

  #flush(): void {
    this.#timer = null;
    this.#toldAt = performance.now();
    const fresh = [...this.#fresh].filter((node) => node.isConnected && !this.#insideAnother(node));
    const changes = { fresh, removals: this.#removals, editing: this.#editing };
    this.#fresh.clear();
    this.#removals = false;
    this.#editing = false;
    this.#tell(changes);
  }

  #insideAnother(node: Node): boolean {
    for (let above = node.parentNode; above !== null; above = above.parentNode)
      if (this.#fresh.has(above)) return true;
    return false;
  }
}

function isOfInterest(node: Node): boolean {
  if (node instanceof Text) return node.length > 0;
  return node instanceof Element && node.localName !== 'stdlens-card';
}
