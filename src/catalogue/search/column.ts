import type { Bits } from './bits';

/** Characters a chunk holds before it is closed. */
const CHUNK_CHARACTERS = 100_000;

/** Titles in Han, Kana or Hangul, one after the other. Looked through as text: exact for any substring, however short. */
export interface ColumnChunk {
  readonly ordinals: Uint32Array;
  /** Where each document's text begins; one more than documents. */
  readonly offsets: Uint32Array;
  /** Runs part by a line feed, so that no match reaches over the end of one. */
  readonly text: string;
}

/** Fills one chunk after the other with the titles of documents. */
export class ColumnBuilder {
  readonly chunks: ColumnChunk[] = [];
  #ordinals: number[] = [];
  #offsets: number[] = [0];
  #texts: string[] = [];
  #length = 0;

  /**
   * @param ordinal higher than all before it
   * @param runs of all its titles; a document without any takes no place
   */
  add(ordinal: number, runs: readonly string[]): void {
    if (runs.length === 0) return;
    const text = `${runs.join('\n')}\n`;
    this.#ordinals.push(ordinal);
    this.#texts.push(text);
    this.#length += text.length;
    this.#offsets.push(this.#length);
    if (this.#length >= CHUNK_CHARACTERS) this.close();
  }

  /** Ends the chunk that is being filled; to be called after the last document. */
  close(): void {
    if (this.#ordinals.length === 0) return;
    this.chunks.push({
      ordinals: Uint32Array.from(this.#ordinals),
      offsets: Uint32Array.from(this.#offsets),
      text: this.#texts.join(''),
    });
    this.#ordinals = [];
    this.#offsets = [0];
    this.#texts = [];
    this.#length = 0;
  }
}

/** Adds every document whose text holds all the runs. */
export function addContaining(chunk: ColumnChunk, runs: readonly string[], into: Bits): void {
  const [rarest, ...others] = [...runs].sort((a, b) => b.length - a.length);
  if (rarest === undefined) return;
  const { ordinals, offsets, text } = chunk;
  let document = 0;
  let at = text.indexOf(rarest);
  while (at >= 0) {
    while ((offsets[document + 1] ?? Infinity) <= at) document++;
    const start = offsets[document] ?? 0;
    const end = offsets[document + 1] ?? text.length;
    const ordinal = ordinals[document];
    if (ordinal !== undefined && others.every((run) => holds(text, run, start, end))) into.add(ordinal);
    at = text.indexOf(rarest, end);
  }
}

function holds(text: string, run: string, start: number, end: number): boolean {
  return text.slice(start, end).includes(run);
}
