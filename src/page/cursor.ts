import { BLOCK_LENGTH, BlockBuilder, type Block } from './blocks';
import { Chunk, isText, textsFrom } from './chunk';
import type { Places } from './places';

/** What stands before the first citation of a block matters to it so far (characters). */
const BEFORE = 500;
/** So often does a walk step back into a part that the page has replaced under it; then it leaves that part out. */
const RETURNS = 20;
/** Chunks grow while a walk goes on: what changed is often one word, what is read first a whole page. */
const MOST = 64;

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
  readonly #walker: TreeWalker;
  readonly #stretch: Stretch;
  readonly #builder = new BlockBuilder();
  #chunk: Chunk | null = null;
  #before: Chunk | null = null;
  /** The first text that is not in any chunk yet. */
  #next: Text | null;
  /** Nothing is read twice: the last text that was given to the builder. */
  #done: Text | null = null;
  #size = 1;
  #trail: Node[] = [];
  #returns = 0;

  constructor(root: Node, places: Places, stretch: Stretch = {}) {
    const owner = root.ownerDocument ?? document;
    this.#root = root;
    this.#places = places;
    this.#stretch = stretch;
    this.#walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const first = stretch.first ?? null;
    if (first !== null) this.#walker.currentNode = first;
    this.#next = first instanceof Text ? first : this.#forward();
  }

  /** Remembers the way back, in case the page takes the current node away before the next call. */
  pause(): void {
    this.#trail = [];
    for (let node: Node | null = this.#next; node !== null; node = node.parentNode) this.#trail.push(node);
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
    this.#chunk ??= this.#load();
    if (this.#chunk === null) return false;
    const found = this.#chunk.find();
    if (found === -1) this.#chunk = null;
    else if (!this.#read(this.#chunk, found)) this.#end();
    return true;
  }

  #end(): void {
    this.#chunk = null;
    this.#next = null;
  }

  #forward(): Text | null {
    const node = this.#walker.nextNode();
    return isText(node) ? node : null;
  }

  #load(): Chunk | null {
    if (this.#next === null) return null;
    this.#walker.currentNode = this.#next;
    const texts = textsFrom(this.#next, this.#walker, this.#size);
    this.#size = Math.min(MOST, this.#size * 4);
    const last = texts.at(-1) ?? this.#next;
    this.#next = this.#stretch.stop?.(last) === true ? null : this.#forward();
    this.#before = new Chunk(texts, this.#before, this.#stretch.again);
    return this.#before;
  }

  /** Reads the block of a text. @returns false where the stretch has ended before it */
  #read(chunk: Chunk, index: number): boolean {
    const node = chunk.texts[index];
    if (node === undefined || !this.#root.contains(node)) return true;
    const block = this.#blockOf(node);
    if (block === null) {
      if (this.#stretch.again?.(node) === true) this.#builder.drop(node);
      return true;
    }
    const before = this.#textsBefore(chunk, index, block);
    if (this.#stretch.stop?.(before[0] ?? node) === true) return false;
    const after = this.#textsAfter(chunk, index, block);
    this.#builder.add([...before, node, ...after]);
    this.#done = after.at(-1) ?? node;
    return true;
  }

  #textsBefore(chunk: Chunk, index: number, block: Element): Text[] {
    const found: Text[] = [];
    let first = chunk.texts[index];
    let walker: TreeWalker | null = null;
    for (let length = 0, at = index - 1; first !== undefined && length < BEFORE; at -= 1) {
      if (first.previousSibling === null && first.parentNode === block) break;
      let node: Node | null = chunk.texts[at] ?? null;
      if (at < 0) {
        walker ??= walkerAt(first, this.#root);
        node = walker.previousNode();
      }
      if (!isText(node) || node === this.#done || this.#blockOf(node) !== block) break;
      found.unshift(node);
      length += node.length;
      first = node;
    }
    return found;
  }

  #textsAfter(chunk: Chunk, index: number, block: Element): Text[] {
    const found: Text[] = [];
    let last = chunk.texts[index];
    let at = index + 1;
    for (let length = last?.length ?? 0; last !== undefined && length < BLOCK_LENGTH; at += 1) {
      if (last.nextSibling === null && last.parentNode === block) break;
      const node: Text | null = chunk.texts[at] ?? this.#next;
      if (node === null || this.#blockOf(node) !== block) break;
      if (at >= chunk.texts.length) {
        this.#walker.currentNode = node;
        this.#next = this.#forward();
      }
      found.push(node);
      length += node.length;
      last = node;
    }
    chunk.goTo(at);
    return found;
  }

  #blockOf(node: Text): Element | null {
    const parent = node.parentElement ?? hostOf(node);
    return parent === null ? null : this.#places.blockOf(parent);
  }

  #comeBack(): void {
    const trail = this.#trail;
    if (trail.length === 0) return;
    this.#trail = [];
    if (this.#next === null || this.#root.contains(this.#next)) return;
    const held = trail.find((node) => this.#root.contains(node));
    if (held === undefined) {
      this.#next = null;
      return;
    }
    this.#walker.currentNode = held;
    if (++this.#returns > RETURNS) this.#walker.currentNode = deepestLast(held);
    this.#next = this.#forward();
  }
}

function walkerAt(node: Text, root: Node): TreeWalker {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker;
}

/** Text right under a shadow root has no parent element; its host stands for it. */
function hostOf(node: Text): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}

function deepestLast(node: Node): Node {
  let here = node;
  while (here.lastChild !== null) here = here.lastChild;
  return here;
}
