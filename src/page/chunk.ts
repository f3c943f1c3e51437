import { scout } from '../detect/scout';

/** Texts that are looked at in one go: so many times the size asked for, */
const NODES = 16;
/** or so many characters. */
const LENGTH = 32_768;
/** A name may stand at the end of one chunk, its figures at the beginning of the next (characters). */
const TAIL = 64;

/** Texts in document order, nothing left out between them, beginning with `first`; leaves the walker at the last one. */
export function textsFrom(first: Text, walker: TreeWalker, size: number): Text[] {
  const texts = [first];
  let length = first.length;
  while (texts.length < NODES * size && length < LENGTH) {
    const node = walker.nextNode();
    if (!isText(node)) break;
    texts.push(node);
    length += node.length;
  }
  return texts;
}

export function isText(node: Node | null): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}

/**
 * A run of texts, looked through as one string: asking the browser for each text by itself costs more than everything
 * else that is done with most of them.
 */
export class Chunk {
  readonly texts: readonly Text[];
  readonly #raw: string;
  /** Where each text ends in `#raw`. */
  readonly #ends: number[] = [];
  readonly #again: ((text: Text) => boolean) | undefined;
  #index = 0;
  #at: number;

  /**
   * @param before the chunk that these texts follow without a gap
   * @param again texts that must be found, whatever stands in them
   */
  constructor(texts: readonly Text[], before: Chunk | null, again?: (text: Text) => boolean) {
    this.texts = texts;
    this.#again = again;
    const tail = before?.tail ?? '';
    this.#raw = tail + rawOf(texts);
    this.#at = tail.length;
    let end = tail.length;
    for (const text of texts) {
      end += text.length;
      this.#ends.push(end);
    }
  }

  get tail(): string {
    return this.#raw.slice(-TAIL);
  }

  /** Index of the next text in which a designation may have its figures; -1 where there is none. */
  find(): number {
    const at = scout(this.#raw, this.#at);
    const first = this.#index;
    if (at === -1) this.#index = this.texts.length;
    else while ((this.#ends[this.#index] ?? Infinity) <= at) this.#index += 1;
    if (this.#again !== undefined)
      for (let index = first; index < this.#index; index += 1) {
        const text = this.texts[index];
        if (text !== undefined && this.#again(text)) this.#index = index;
      }
    const found = this.#index;
    if (found >= this.texts.length) return -1;
    this.goTo(found + 1);
    return found;
  }

  /** Looks on from this text. */
  goTo(index: number): void {
    this.#index = index;
    this.#at = this.#ends[index - 1] ?? 0;
  }
}

function rawOf(texts: readonly Text[]): string {
  const [first] = texts;
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return first.data;
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const raw = range.toString();
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  // A range has CDATA sections too; a walk over texts has not.
  return raw.length === length ? raw : texts.map(({ data }) => data).join('');
}
