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
const BLANK_LAST = /[\t\n\f\r ]$/;
/** Where a text goes on behind the blanks that it begins with. */
const FURTHER = /[^\t\n\f\r ]|$/;

/** Puts the texts of blocks together, one after another in document order. */
export class BlockBuilder {
  /** Runs that are cut as they are taken: a page of plain text is one text of any length. */
  readonly #ready: (Block | Iterator<Block, undefined>)[] = [];

  /** The next block that is whole; null where there is none yet. */
  take(): Block | null {
    for (;;) {
      const first = this.#ready[0];
      if (first === undefined) return null;
      if ('text' in first) return this.#ready.shift() === undefined ? null : first;
      const { done, value } = first.next();
      if (done !== true) return value;
      this.#ready.shift();
    }
  }

  /** @param nodes all of one block element */
  add(nodes: readonly Text[]): void {
    this.#ready.push(drafts(nodes));
  }

  /** A text that stands alone in its block: as most, of moderate length, it is read as it is. @param data its characters */
  addAlone(node: Text, data: string): void {
    const { length } = data;
    const isWhole = length <= BLOCK_LENGTH && data.search(BLANKS) === -1;
    this.#ready.push(isWhole ? { text: data, pieces: [{ node, at: 0, from: 0, length }] } : drafts([node]));
  }

  /** Two cells of a row that are one number. */
  addCells(name: Text, number: Text): void {
    const draft = new Draft();
    draft.add(name, 0, name.data);
    draft.gap('cell');
    draft.add(number, 0, number.data);
    this.#ready.push(...draft.blocks());
  }

  /** A text that is not to be read any more: what was found in it goes. */
  drop(node: Text): void {
    this.#ready.push({ text: '', pieces: [{ node, at: 0, from: 0, length: Number.MAX_SAFE_INTEGER }] });
  }
}

function* drafts(nodes: readonly Text[]): Generator<Block, undefined> {
  let draft = new Draft();
  let last: Text | null = null;
  for (const node of nodes) {
    const joint = last === null ? 'join' : jointOf(last, node);
    last = node;
    if (joint === 'end') {
      yield* draft.blocks();
      draft = new Draft();
    } else if (joint !== 'join') {
      draft.gap(joint);
    }
    const data = node.data;
    let start = 0;
    while (draft.length + data.length - start > BLOCK_LENGTH) {
      const end = cutBefore(data, start, start + Math.max(0, BLOCK_LENGTH - draft.length));
      draft.add(node, start, data.slice(start, end));
      yield* draft.blocks();
      draft = new Draft();
      start = end;
    }
    draft.add(node, start, start === 0 ? data : data.slice(start));
  }
  yield* draft.blocks();
  return undefined;
}

const GAPS = { line: '\n', cell: ' ', object: '\uFFFC' };

/** A block in the making. */
class Draft {
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #inRun = false;
  length = 0;

  /** Text as the reader sees it: of a run of blanks only the first stays, so that indented source tears no number. */
  add(node: Text, from: number, text: string): void {
    // A run may have begun in the text before, or with the end of a line.
    let start = this.#inRun ? text.search(FURTHER) : 0;
    for (const run of text.matchAll(BLANKS)) {
      this.#piece(node, from + start, text.slice(start, run.index + 1));
      start = run.index + run[0].length;
    }
    this.#piece(node, from + start, start === 0 ? text : text.slice(start));
  }

  /** A line break, a blank, or U+FFFC for an object: a place in the text that is in no node. */
  gap(joint: keyof typeof GAPS): void {
    if (this.length === 0) return;
    this.#text(GAPS[joint]);
  }

  /** One block, or none where there is no text. */
  blocks(): readonly Block[] {
    return this.length === 0 ? [] : [{ text: this.#texts.join(''), pieces: this.#pieces }];
  }

  #piece(node: Text, from: number, text: string): void {
    if (text === '') return;
    this.#pieces.push({ node, at: this.length, from, length: text.length });
    this.#text(text);
  }

  #text(text: string): void {
    this.#texts.push(text);
    this.length += text.length;
    this.#inRun = BLANK_LAST.test(text);
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
