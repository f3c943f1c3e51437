import * as v from 'valibot';
import { checksum } from '../blocks/stored';
import { CatalogueProblem } from '../problem';
import type { ColumnChunk } from './column';

/** Keys in a generation's `search` store. */
export const DIRECTORY = 'directory';
export const RANKS = 'ranks';

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

export function readDirectory(stored: unknown, place: string): Directory {
  const parsed = v.safeParse(DirectorySchema, stored);
  if (!parsed.success) throw damaged(place);
  return parsed.output;
}

const BytesSchema = v.object({ bytes: v.instance(Uint8Array), check: v.number() });

export function readBytes(stored: unknown, place: string): Uint8Array {
  const parsed = v.safeParse(BytesSchema, stored);
  if (!parsed.success || checksum(parsed.output.bytes) !== parsed.output.check) throw damaged(place);
  return parsed.output.bytes;
}

export function readRanks(stored: unknown, documents: number, place: string): Uint16Array {
  if (!(stored instanceof Uint16Array) || stored.length !== documents) throw damaged(place);
  return stored;
}

const ColumnSchema = v.object({
  ordinals: v.instance(Uint32Array),
  offsets: v.instance(Uint32Array),
  text: v.string(),
});

export function readColumn(stored: unknown, place: string): ColumnChunk {
  const parsed = v.safeParse(ColumnSchema, stored);
  if (!parsed.success || parsed.output.offsets.at(-1) !== parsed.output.text.length) throw damaged(place);
  return parsed.output;
}

function damaged(place: string): CatalogueProblem {
  return new CatalogueProblem('storeCorrupt', `The search index of ${place} is damaged.`, {}, place);
}
