import { BlockBuilder, type Block } from './blocks';
import { nameInCellBefore, namesCellAfter } from './cells';
import { Neighbours } from './neighbours';
import { Paragraphs } from './paragraphs';
import type { Places } from './places';
import { isText, textsOf } from './texts';

/** So often does a walk step back into a part that the page has replaced under it; then it leaves that part out. */
const RETURNS = 20;
/** Texts that one step looks at: more while a walk goes on, for what changed is often one word, what is read first a page. */
const FEWEST = 1;
const MOST = 256;
/** Characters that one step looks at; the text that goes beyond is the last. */
const LENGTH = 32_768;

export interface Stretch {
  /** Begin with the first text at or after this node; the root's first text where null. */
  readonly first?: Node | null;
  /** True for every text from some place on: blocks that begin there or later are left out. */
  readonly stop?: (text: Text) => boolean;
  /** Texts that must be read again, whatever stands in them now. */
  readonly again?: (text: Text) => boolean;
}

/**
 * Blocks of a subtree in document order: those in which a designation may stand. Lazy: stop and go on at will, the page
 * may change meanwhile (call `pause`). Does not enter shadow roots.
 */
export class BlockCursor {
  readonly #root: Node;
  readonly #stretch: Stretch;
  readonly #neighbours: Neighbours;
  readonly #builder = new BlockBuilder();
  readonly #paragraphs = new Paragraphs();
  readonly #walker: TreeWalker;
  /** The text that is looked at next; null at the end. */
  #here: Text | null;
  /** Nothing is read twice: the last text that was given to the builder. */
  #done: Text | null = null;
  /** Whether the document is an editor as a whole: no event tells of it, so each step asks. */
  #edited = false;
  #step = FEWEST;
  #trail: Node[] = [];
  #returns = 0;

  constructor(root: Node, places: Places, stretch: Stretch = {}) {
    this.#root = root;
    this.#stretch = stretch;
    this.#neighbours = new Neighbours(root, places);
    this.#walker = textsOf(root);
    this.#here = this.#from(stretch.first ?? null);
  }

  /** Remembers the way back, in case the page takes the current node away before the next call. */
  pause(): void {
    this.#trail = [];
    for (let node: Node | null = this.#here; node !== null; node = node.parentNode) this.#trail.push(node);
  }

  /** The next block; null at the end. */
  next(): Block | null {
    for (;;) {
      const block = this.take();
      if (block !== null || !this.advance()) return block;
    }
  }

  /** A block that has been found already. */
  take(): Block | null {
    return this.#builder.take();
  }

  /** Looks a little further: at many texts before any is read, which the engine likes better. @returns false past the end */
  advance(): boolean {
    this.#comeBack();
    if (this.#here === null) return false;
    this.#edited = (this.#root.ownerDocument ?? document).designMode === 'on';
    const { again, stop } = this.#stretch;
    for (let count = 0, length = 0; count < this.#step && length < LENGTH; count += 1) {
      const text = this.#here;
      if (text === null) return true;
      const { data } = text;
      length += data.length;
      const silent = again === undefined ? this.#paragraphs.silentFrom(text, data.length) : null;
      if (silent !== null) this.#here = this.#past(silent);
      else if (!this.#neighbours.mayMeet(text, data) && again?.(text) !== true)
        this.#here = this.#following();
      else if (!this.#read(text, data)) this.#here = null;
    }
    if (this.#here !== null && stop?.(this.#here) === true) this.#here = null;
    this.#step = Math.min(MOST, this.#step * 2);
    return true;
  }

  /** The first text at or after a node; the root's first one where null. */
  #from(node: Node | null): Text | null {
    this.#walker.currentNode = node ?? this.#root;
    return node instanceof Text ? node : this.#following();
  }

  #following(): Text | null {
    const node = this.#walker.nextNode();
    return isText(node) ? node : null;
  }

  #past(element: Element): Text | null {
    this.#walker.currentNode = element;
    const node = this.#walker.nextSibling();
    return isText(node) ? node : null;
  }

  /** Reads the block of a text (`data`: its characters). @returns false where the stretch has ended before it */
  #read(text: Text, data: string): boolean {
    const block = this.#edited ? null : this.#neighbours.blockAround(text);
    if (block === null) {
      this.#here = this.#following();
      if (this.#stretch.again?.(text) === true) this.#builder.drop(text);
      return true;
    }
    const before = this.#neighbours.before(text, block, this.#done);
    if (this.#stretch.stop?.(before[0] ?? text) === true) return false;
    const after = this.#neighbours.after(text, block);
    if (before.length + after.length === 0) this.#addAlone(text, data);
    else this.#builder.add([...before, text, ...after]);
    this.#done = after.at(-1) ?? text;
    if (this.#done !== text) this.#walker.currentNode = this.#done;
    this.#here = this.#following();
    return true;
  }

  #addAlone(text: Text, data: string): void {
    const name = nameInCellBefore(text, data);
    if (name !== null) this.#builder.addCells(name, text);
    else if (!namesCellAfter(text, data)) this.#builder.addAlone(text, data);
  }

  #comeBack(): void {
    const trail = this.#trail;
    if (trail.length === 0) return;
    this.#trail = [];
    const held = trail.findIndex((node) => this.#root.contains(node));
    const node = trail[held];
    if (node === undefined) this.#here = null;
    else if (held === 0 || ++this.#returns <= RETURNS) this.#here = this.#from(node);
    else this.#here = this.#from(deepestLast(node));
  }
}

function deepestLast(node: Node): Node {
  let here = node;
  while (here.lastChild !== null) here = here.lastChild;
  return here;
}
