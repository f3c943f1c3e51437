import type { DateText, SourceDescription, SourceRecord } from '../standard/record';

/** A file as a source reads it: plain bytes, whatever carried them. A source may read it more than once. */
export interface SourceFile {
  /** Path inside what was given; a source may tell its files apart by it. */
  readonly path: string;
  /** From the beginning, each time that it is called. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** An input that gave no record, or a statement of a record that was left out, and why. */
export interface Refusal {
  readonly path: string;
  /** Line of a file of lines, place in a list, from 1; 0 for the file as a whole. */
  readonly line: number;
  readonly reason: string;
  /** The record itself stands; only one of its statements was left out. */
  readonly statement?: true;
  /** The file breaks off here: what should follow did not come. */
  readonly cut?: true;
  /** How many alike the line stands for, where it is more than one; path and line are those of the first. */
  readonly count?: number;
}

export type SourceStub = Omit<SourceDescription, 'records'>;

/**
 * What a source says, in the order of its input. `inputs` counts what was read (rows, lines, documents, and files of
 * which nothing can be), before it is judged: every one of them must come back as a record or as a refusal. A description comes before the
 * records that name it.
 */
export type SourceItem =
  | { readonly kind: 'source'; readonly source: SourceStub }
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'inputs'; readonly count: number };

export interface SourceOptions {
  /** The day the data were fetched, where they do not say so themselves. */
  readonly retrieved?: DateText;
  /** Today: a later date, by a slip in the data, does not say when they were fetched. */
  readonly today?: DateText;
}

/** One public dataset: bytes in, records out, streaming. */
export interface Source {
  /** The name that `--source NAME=PATH` knows. */
  readonly name: string;
  /** @throws only what reading the files throws: what cannot be understood is a refusal */
  read(files: AsyncIterable<SourceFile>, options: SourceOptions): AsyncIterable<SourceItem>;
}

/** A statement that was left out of a record that stands. @param count of those alike, the first of which stands there */
export function omission(path: string, line: number, reason: string, count = 1): SourceItem {
  const refused: Refusal = { path, line, reason, statement: true };
  return { kind: 'refusal', refusal: count === 1 ? refused : { ...refused, count } };
}

/** A record of a page whose address is none stands without it. @param line as in {@link Refusal} */
export function notLinked(path: string, line: number, address: string): SourceItem {
  return omission(path, line, `“${address}” is a link that is no web address`);
}

/** @param count of what was read since this was last said */
export function inputs(count: number): SourceItem {
  return { kind: 'inputs', count };
}

/** A file of which nothing is read counts as one input, so that it cannot vanish without a word. */
export function* refusedFile(path: string, reason: string): Generator<SourceItem> {
  yield inputs(1);
  yield refusal(path, 0, reason);
}

/** An input that gave no record. @param line as in {@link Refusal} */
export function refusal(path: string, line: number, reason: string): SourceItem {
  return { kind: 'refusal', refusal: { path, line, reason } };
}

/** The input after which a file breaks off, against its own format. @param line as in {@link Refusal} */
export function brokenOff(path: string, line: number, reason: string): SourceItem {
  return { kind: 'refusal', refusal: { path, line, reason, cut: true } };
}
