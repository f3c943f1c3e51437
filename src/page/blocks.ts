/**
 * Text by block: a number may be split over inline elements (`GB/T <b>19001</b>-2016`), so what is read is the text of
 * a whole line of thought, with a table that leads back to the nodes.
 */
import { jointOf } from './joint';
import type { Places } from './places';

/** `text[at, at + length)` stands in `node` from offset `from` on. */
export interface Piece {
  readonly node: Text;
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A longer run is cut, at a line's or word's end where there is one: no slice may be held up by one block. */
export const BLOCK_LENGTH = 16_384;
/** Blanks that HTML draws as one. */
const BLANKS = /[\t\n\f\r ]{2,}/g;
/** So often does a walk step back into a part that the page has replaced under it; then it leaves that part out. */
const RETURNS = 20;

export interface Stretch {
  /** Begin with the first text at or after this node; the root's first text where null. */
  readonly first?: Node | null;
  /** Asked at the start of every block: true ends the walk before this text. */
  readonly stop?: (text: Text) => boolean;
}

/**
 * Blocks of a subtree in document order. Lazy: stop and go on at will, the page may change meanwhile (call `pause`).
 * Does not enter shadow roots.
 */
export class BlockCursor {
  readonly #walker: TreeWalker;
  readonly #root: Node;
  readonly #places: Places;
  readonly #stop: (text: Text) => boolean;
  #ready: Block[] = [];
  #node: Node | null;
  #trail: Node[] = [];
  #returns = 0;
  #last: Text | null = null;
  #lastBlock: Element | null = null;
  #texts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;

  constructor(root: Node, places: Places, { first = null, stop = () => false }: Stretch = {}) {
    const owner = root.ownerDocument ?? document;
    this.#root = root;
    this.#places = places;
    this.#stop = stop;
    this.#walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (first !== null) this.#walker.currentNode = first;
    this.#node = first instanceof Text ? first : this.#walker.nextNode();
  }

  /** Remembers the way back, in case the page takes the current node away before the next call. */
  pause(): void {
    this.#trail = [];
    for (let node = this.#node; node !== null; node = node.parentNode) this.#trail.push(node);
  }

  /** The next block with a figure in it; null at the end. */
  next(): Block | null {
    this.#comeBack();
    while (this.#ready.length === 0 && this.#node instanceof Text) {
      const node = this.#node;
      if (!this.#take(node)) break;
      this.#node = this.#walker.nextNode();
    }
    if (this.#ready.length === 0) this.#finish();
    return this.#ready.shift() ?? null;
  }

  #comeBack(): void {
    const trail = this.#trail;
    this.#trail = [];
    if (trail.length === 0 || this.#node === null || this.#root.contains(this.#node)) return;
    const held = trail.find((node) => this.#root.contains(node));
    this.#finish();
    if (held === undefined) {
      this.#node = null;
      return;
    }
    this.#walker.currentNode = held;
    if (++this.#returns > RETURNS) this.#walker.currentNode = deepestLast(held);
    this.#node = this.#walker.nextNode();
  }

  /** @returns false where the walk ends before this text */
  #take(node: Text): boolean {
    const parent = node.parentElement ?? hostOf(node);
    const block = parent === null ? null : this.#places.blockOf(parent);
    if (block === null) return true;
    const joint = this.#last !== null && block === this.#lastBlock ? jointOf(this.#last, node) : 'end';
    if (joint === 'end') {
      this.#finish();
      if (this.#stop(node)) {
        this.#node = null;
        return false;
      }
    } else if (joint !== 'join') this.#gap(joint);
    this.#fill(node);
    this.#last = node;
    this.#lastBlock = block;
    return true;
  }

  #fill(node: Text): void {
    const data = node.data;
    let start = 0;
    while (this.#length + data.length - start > BLOCK_LENGTH) {
      const end = cutBefore(data, start, start + Math.max(0, BLOCK_LENGTH - this.#length));
      this.#add(node, start, data.slice(start, end));
      this.#finish();
      start = end;
    }
    this.#add(node, start, start === 0 ? data : data.slice(start));
  }

  /** Text as the reader sees it: of a run of blanks only the first stays, so that indented source tears no number. */
  #add(node: Text, from: number, text: string): void {
    let start = 0;
    for (const run of text.matchAll(BLANKS)) {
      this.#piece(node, from + start, text.slice(start, run.index + 1));
      start = run.index + run[0].length;
    }
    this.#piece(node, from + start, start === 0 ? text : text.slice(start));
  }

  #piece(node: Text, from: number, text: string): void {
    if (text === '') return;
    this.#pieces.push({ node, at: this.#length, from, length: text.length });
    this.#texts.push(text);
    this.#length += text.length;
  }

  /** A line break, or U+FFFC for an object: a place in the text that is in no node. */
  #gap(joint: 'line' | 'object'): void {
    if (this.#length === 0) return;
    this.#texts.push(joint === 'line' ? '\n' : '\uFFFC');
    this.#length += 1;
  }

  #finish(): void {
    if (this.#length === 0) return;
    const block = { text: this.#texts.join(''), pieces: this.#pieces };
    this.#texts = [];
    this.#pieces = [];
    this.#length = 0;
    this.#last = null;
    this.#ready.push(block);
  }
}

/** Text right under a shadow root has no parent element; its host stands for it. */
function hostOf(node: Text): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The last line's, sentence's or word's end in `(start, limit]`, not further back than a quarter; else `limit`. */
function cutBefore(data: string, start: number, limit: number): number {
  const earliest = Math.max(start, limit - BLOCK_LENGTH / 4);
  for (const end of ['\n', '。', ' ']) {
    const found = data.lastIndexOf(end, limit - 1);
    if (found >= earliest) return found + 1;
  }
  return limit;
}

function deepestLast(node: Node): Node {
  let here = node;
  while (here.lastChild !== null) here = here.lastChild;
  return here;
}
