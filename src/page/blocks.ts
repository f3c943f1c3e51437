/**
 * Text by block: a number may be split over inline elements (`GB/T <b>19001</b>-2016`), so what is read is the text of
 * a whole line of thought, with a table that leads back to the nodes.
 */
import { jointOf } from './joint';

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
/** Puts the texts of blocks together, one after another in document order. */
export class BlockBuilder {
  readonly #ready: Block[] = [];
  #last: Text | null = null;
  #texts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;

  /** The next block that is whole; null where there is none yet. */
  take(): Block | null {
    return this.#ready.shift() ?? null;
  }

  /** @param nodes all of one block element */
  add(nodes: readonly Text[]): void {
    for (const node of nodes) {
      const joint = this.#last === null ? 'end' : jointOf(this.#last, node);
      if (joint === 'end') this.#finish();
      else if (joint !== 'join') this.#gap(joint);
      this.#fill(node);
      this.#last = node;
    }
    this.#finish();
  }

  /** A text that is not to be read any more: what was found in it goes. */
  drop(node: Text): void {
    this.#ready.push({ text: '', pieces: [{ node, at: 0, from: 0, length: Number.MAX_SAFE_INTEGER }] });
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
    this.#last = null;
    if (this.#length === 0) return;
    const block = { text: this.#texts.join(''), pieces: this.#pieces };
    this.#texts = [];
    this.#pieces = [];
    this.#length = 0;
    this.#ready.push(block);
  }
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
