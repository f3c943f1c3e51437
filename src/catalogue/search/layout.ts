import * as v from 'valibot';
import { checksum } from '../blocks/stored';
import { CatalogueProblem } from '../problem';
import type { ColumnChunk } from './column';

/** Keys in a generation's `search` store. */
export const DIRECTORY = 'directory';
export const RANKS = 'ranks';

/** `number:3`: the fourth block of numbers. @param position from 0, within its kind */
export function partKey(kind: 'token' | 'number' | 'column', position: number): string {
  return `${kind}:${position}`;
}

const DirectorySchema = v.object({
  /** Entries of the generation, also those that cannot be found by anything. */
  documents: v.number(),
  tokenFirsts: v.array(v.string()),
  numberFirsts: v.array(v.string()),
  prefixes: v.array(v.array(v.string())),
  columns: v.number(),
});

/** Read once, small: where everything else is. */
export type Directory = v.InferOutput<typeof DirectorySchema>;

/**
 * @param stored what the database returned
 * @param place name of the generation
 * @throws CatalogueProblem `storeCorrupt` where it is no directory
 */
export function readDirectory(stored: unknown, place: string): Directory {
  const parsed = v.safeParse(DirectorySchema, stored);
  if (!parsed.success) throw damaged(place);
  return parsed.output;
}

const BytesSchema = v.object({ bytes: v.instance(Uint8Array), check: v.number() });

/**
 * @param stored what the database returned for a block of tokens or numbers
 * @param place name of the generation
 * @throws CatalogueProblem `storeCorrupt` where there is none, or its checksum is another
 */
export function readBytes(stored: unknown, place: string): Uint8Array {
  const parsed = v.safeParse(BytesSchema, stored);
  if (!parsed.success || checksum(parsed.output.bytes) !== parsed.output.check) throw damaged(place);
  return parsed.output.bytes;
}

/**
 * @param documents as many as the directory counts: one rank each
 * @param place name of the generation
 * @throws CatalogueProblem `storeCorrupt` where they are not as many
 */
export function readRanks(stored: unknown, documents: number, place: string): Uint16Array {
  if (!(stored instanceof Uint16Array) || stored.length !== documents) throw damaged(place);
  return stored;
}

const ColumnSchema = v.object({
  ordinals: v.instance(Uint32Array),
  offsets: v.instance(Uint32Array),
  text: v.string(),
});

/**
 * @param stored what the database returned for a chunk
 * @param place name of the generation
 * @throws CatalogueProblem `storeCorrupt` where it is none, or its text is not as long as its offsets say
 */
export function readColumn(stored: unknown, place: string): ColumnChunk {
  const parsed = v.safeParse(ColumnSchema, stored);
  if (!parsed.success || parsed.output.offsets.at(-1) !== parsed.output.text.length) throw damaged(place);
  return parsed.output;
}

function damaged(place: string): CatalogueProblem {
  return new CatalogueProblem('storeCorrupt', `The search index of ${place} is damaged.`, {}, place);
}
