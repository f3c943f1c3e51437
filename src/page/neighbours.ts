import { look, mayBegin, mayRunAcross, openingOf } from '../detect/scout';
import { REACH } from '../detect/start';
import { BLOCK_LENGTH } from './blocks';
import { nameInCellBefore } from './cells';
import { roleOf, type Places } from './places';
import { isText, textsOf } from './texts';

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
    const figure = look(data);
    if (figure === -1) return false;
    if (mayBegin(data, figure)) return true;
    if (beginsBlock(text)) return nameInCellBefore(text, data) !== null;
    const opening = openingOf(data, figure);
    if (opening === null || look(this.#shownBefore(text, null) + opening) === -1) return false;
    return mayRunAcross(this.#shownBefore(text, this.blockAround(text)), opening);
  }

  /** Texts of the same block before this one, as far as they matter. @param done is not read again */
  before(text: Text, block: Element, done: Text | null): Text[] {
    const found: Text[] = [];
    let first = text;
    for (let length = 0; length < BEFORE; length += first.length) {
      if (first.previousSibling === null && first.parentNode === block) break;
      const node = this.#beside(first, 'previousNode', block);
      if (node === null || node === done) break;
      found.push(node);
      first = node;
    }
    return found.reverse();
  }

  /** Texts of the same block after this one, up to the length of a block. */
  after(text: Text, block: Element): Text[] {
    const found: Text[] = [];
    let last = text;
    for (let length = last.length; length < BLOCK_LENGTH; length += last.length) {
      if (last.nextSibling === null && last.parentNode === block) break;
      const node = this.#beside(last, 'nextNode', block);
      if (node === null) break;
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

  /**
   * The text before or after one, past ruby annotations and scripts between.
   * @param block only in it; null: whatever block it stands in, which is sooner known
   */
  #beside(text: Text, way: 'previousNode' | 'nextNode', block: Element | null): Text | null {
    const walker = (this.#walker ??= textsOf(this.#root));
    walker.currentNode = text;
    let node = walker[way]();
    while (isReadPast(node)) node = walker[way]();
    return isText(node) && (block === null || this.blockAround(node) === block) ? node : null;
  }

  /**
   * What stands before a text, as far as a name may reach, of blanks at the ends of texts one.
   * @param block not beyond it; null: whatever block it stands in, which is sooner known
   */
  #shownBefore(text: Text, block: Element | null): string {
    let shown = '';
    for (let node: Text | null = text; shown.length < REACH;) {
      node = this.#beside(node, 'previousNode', block);
      if (node === null) break;
      const end = node.data.trimEnd();
      shown = end.slice(-REACH) + (end.length < node.length ? ' ' : '') + shown;
    }
    return shown;
  }
}

function isReadPast(node: Node | null): boolean {
  const { skipped, breaks } = roleOf(node?.parentElement?.localName ?? '');
  return skipped && breaks === 'none';
}

/** As the names of elements say, without a look at style: what is in doubt begins none. */
function beginsBlock(text: Text): boolean {
  const parent = text.previousSibling === null ? text.parentElement : null;
  return parent !== null && !roleOf(parent.localName).inline;
}

/** Text right under a shadow root has no parent element; its host stands for it. */
function hostOf(text: Text): Element | null {
  const parent = text.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}
