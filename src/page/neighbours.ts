import {
  FURTHEST,
  firstFigure,
  mayBegin,
  mayEndInName,
  mayRunAcross,
  openingOf,
  REACH,
} from '../detect/scout';
import { BLOCK_LENGTH } from './blocks';
import { nameInCellBefore } from './cells';
import { isInline, type Places } from './places';

/** What stands before the first citation of a block matters to it so far (characters). */
const BEFORE = 500;

/** What stands around one text of a subtree. Asks the document as it is now; nothing is kept. */
export class Neighbours {
  readonly #places: Places;
  readonly #root: Node;
  #walker: TreeWalker | null = null;

  constructor(root: Node, places: Places) {
    this.#root = root;
    this.#places = places;
  }

  /** Whether a designation may stand in this text (`data`: its characters), or begin before it and end in it. */
  mayMeet(text: Text, data: string): boolean {
    const figure = firstFigure(data);
    if (figure === -1) return false;
    if (mayBegin(data)) return true;
    const opening = openingOf(data, figure);
    if (opening === null) return false;
    if (beginsBlock(text)) return nameInCellBefore(text, data) !== null;
    return this.#namesEndBefore(text) && mayRunAcross(this.#dataBefore(text), opening);
  }

  /** Texts of the same block before this one, as far as they matter. @param done is not read again */
  before(text: Text, block: Element, done: Text | null): Text[] {
    const found: Text[] = [];
    let first = text;
    const walker = this.#walkFrom(text);
    for (let length = 0; length < BEFORE; length += first.length) {
      if (first.previousSibling === null && first.parentNode === block) break;
      const node = walker.previousNode();
      if (!isText(node) || node === done || this.blockAround(node) !== block) break;
      found.push(node);
      first = node;
    }
    return found.reverse();
  }

  /** Texts of the same block after this one, up to the length of a block. */
  after(text: Text, block: Element): Text[] {
    const found: Text[] = [];
    let last = text;
    const walker = this.#walkFrom(text);
    for (let length = last.length; length < BLOCK_LENGTH; length += last.length) {
      if (last.nextSibling === null && last.parentNode === block) break;
      const node = walker.nextNode();
      if (!isText(node) || this.blockAround(node) !== block) break;
      found.push(node);
      last = node;
    }
    return found;
  }

  /** The block that a text belongs to; null where it is not to be read. */
  blockAround(text: Text): Element | null {
    const parent = text.parentElement ?? hostOf(text);
    return parent === null ? null : this.#places.blockOf(parent);
  }

  #walkFrom(text: Text): TreeWalker {
    this.#walker ??= textsOf(this.#root);
    this.#walker.currentNode = text;
    return this.#walker;
  }

  /** A look at the letters only, which most prose does not pass; blanks at the ends of texts do not count. */
  #namesEndBefore(text: Text): boolean {
    const walker = this.#walkFrom(text);
    for (let length = 0; length < REACH;) {
      const node = walker.previousNode();
      if (!isText(node)) return false;
      const shown = node.data.trimEnd();
      if (mayEndInName(shown)) return true;
      length += shown.length;
    }
    return false;
  }

  /** What stands before a text in its block, as far as a name may reach. */
  #dataBefore(text: Text): string {
    const block = this.blockAround(text);
    let data = '';
    const walker = this.#walkFrom(text);
    while (block !== null && data.length < FURTHEST) {
      const node = walker.previousNode();
      if (!isText(node) || this.blockAround(node) !== block) break;
      data = node.data + data;
    }
    return data;
  }
}

/** A walk over the texts of a subtree. */
export function textsOf(root: Node): TreeWalker {
  return (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** For nodes of a walk over texts: it gives nothing else. */
export function isText(node: Node | null): node is Text {
  return node !== null;
}

/** As the names of elements say, without a look at style: what is in doubt begins none. */
function beginsBlock(text: Text): boolean {
  const parent = text.previousSibling === null ? text.parentElement : null;
  return parent !== null && !isInline(parent.localName);
}

/** Text right under a shadow root has no parent element; its host stands for it. */
function hostOf(text: Text): Element | null {
  const parent = text.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}
