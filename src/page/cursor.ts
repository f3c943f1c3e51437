import { BlockBuilder, type Block } from './blocks';
import { nameInCellBefore } from './cells';
import { blockAround, mayHold, textsAfter, textsBefore } from './neighbours';
import type { Places } from './places';
import { Texts } from './texts';

/** So often does a walk step back into a part that the page has replaced under it; then it leaves that part out. */
const RETURNS = 20;
/** Texts that one step looks at: more while a walk goes on, for what changed is often one word, what is read first a page. */
const FEWEST = 8;
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
  readonly #places: Places;
  readonly #stretch: Stretch;
  readonly #builder = new BlockBuilder();
  #texts: Texts | null;
  #index = 0;
  /** Nothing is read twice: the last text that was given to the builder. */
  #done: Text | null = null;
  #step = FEWEST;
  #trail: Node[] = [];
  #returns = 0;

  constructor(root: Node, places: Places, stretch: Stretch = {}) {
    this.#root = root;
    this.#places = places;
    this.#stretch = stretch;
    this.#texts = new Texts(root, stretch.first ?? null);
  }

  /** Remembers the way back, in case the page takes the current node away before the next call. */
  pause(): void {
    this.#trail = [];
    const here = this.#texts?.at(this.#index) ?? null;
    if (here === null) this.#texts = null;
    for (let node: Node | null = here; node !== null; node = node.parentNode) this.#trail.push(node);
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

  /** Looks a little further. @returns false at the end */
  advance(): boolean {
    this.#comeBack();
    const texts = this.#texts;
    if (texts === null) return false;
    for (let count = 0, length = 0; count < this.#step && length < LENGTH; count += 1) {
      const text = texts.at(this.#index);
      if (text === null) return this.#end();
      if (this.#stretch.again?.(text) === true || mayHold(texts, this.#index, text, this.#places))
        return this.#read(texts, text) || this.#end();
      length += text.length;
      this.#index += 1;
    }
    const next = this.#stretch.stop === undefined ? null : texts.at(this.#index);
    if (next !== null && this.#stretch.stop?.(next) === true) return this.#end();
    this.#step = Math.min(MOST, this.#step * 2);
    return true;
  }

  #end(): false {
    this.#texts = null;
    return false;
  }

  /** Reads the block of a text. @returns false where the stretch has ended before it */
  #read(texts: Texts, text: Text): boolean {
    const index = this.#index;
    this.#index = index + 1;
    const block = blockAround(text, this.#places);
    if (block === null) {
      if (this.#stretch.again?.(text) === true) this.#builder.drop(text);
      return true;
    }
    const before = textsBefore(texts, index, block, this.#places, this.#done);
    if (this.#stretch.stop?.(before[0] ?? text) === true) return false;
    const after = textsAfter(texts, index, block, this.#places);
    const name = before.length + after.length === 0 ? nameInCellBefore(text) : null;
    if (name !== null) this.#builder.addCells(name, text);
    else this.#builder.add(before.length + after.length === 0 ? [text] : [...before, text, ...after]);
    this.#done = after.at(-1) ?? text;
    this.#index = index + 1 + after.length;
    return true;
  }

  #comeBack(): void {
    const trail = this.#trail;
    if (trail.length === 0) return;
    this.#trail = [];
    this.#index = 0;
    const held = trail.findIndex((node) => this.#root.contains(node));
    const node = trail[held];
    if (node === undefined) this.#texts = null;
    else if (held === 0 || ++this.#returns <= RETURNS) this.#texts = new Texts(this.#root, node);
    else this.#texts = new Texts(this.#root, deepestLast(node));
  }
}

function deepestLast(node: Node): Node {
  let here = node;
  while (here.lastChild !== null) here = here.lastChild;
  return here;
}
