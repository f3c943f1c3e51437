import * as v from 'valibot';
import { decodeBlockLines, type EntryLine } from './block';
import { blockPath, revisionOf } from './naming';
import type { PackEntry } from './entry';
import { PackError } from './error';
import { LIMITS } from './limits';
import { PACK_FORMAT, PACK_VERSION, PackIndexSchema, type BlockRef, type PackIndex } from './schema';

/** Where a pack comes from. */
export interface PackReader {
  /** @throws where there is no such file. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Reads an index from the outside.
 * @param bytes `index.json` as fetched.
 * @returns the index with all that it holds, members of later days too: they are signed with the rest
 * @throws PackError where it is no index, of a later version, over a limit, or contradicts itself.
 */
export function parseIndex(bytes: Uint8Array): PackIndex {
  if (bytes.length > LIMITS.indexBytes) {
    throw new PackError('limit', `The index is larger than ${LIMITS.indexBytes} bytes.`);
  }
  const value = json(bytes);
  checkVersion(value);
  checkLengths(value);
  checkDepth(value, LIMITS.depth);
  // What is checked is given back, not what the schema makes of it: that leaves out what it does not know.
  if (!v.is(PackIndexSchema, value)) throw unlike(value);
  checkBlocks(value.blocks);
  checkCounts(value);
  return value;
}

function unlike(value: unknown): PackError {
  // One reason to refuse it is enough: an index may have millions.
  const result = v.safeParse(PackIndexSchema, value, { abortEarly: true });
  const issue = result.issues?.[0];
  const where = (issue && v.getDotPath(issue)) ?? 'index.json';
  return new PackError('format', `The index is not that of a pack: ${where}: ${issue?.message ?? ''}`);
}

/** @throws PackError `hash` where the revision is not that of the sources and blocks named. */
export async function checkRevision(index: PackIndex): Promise<void> {
  if ((await revisionOf(index.sources, index.blocks)) !== index.revision) {
    throw new PackError('hash', 'The index names a revision that its blocks do not have.');
  }
}

/** The `index.json` of a pack, as {@link parseIndex} reads it. @throws also what the reader throws */
export async function readIndex(reader: PackReader): Promise<PackIndex> {
  return parseIndex(await reader.read('index.json'));
}

/** All entries of a pack, block by block, each checked. @throws PackError, what the reader throws */
export async function* readEntries(reader: PackReader, index: PackIndex): AsyncGenerator<PackEntry> {
  for await (const lines of readBlocks(reader, index)) for (const { entry } of lines) yield entry;
}

/** {@link readEntries}, a block at a time, with the bytes of each line. @throws as it does */
export async function* readBlocks(
  reader: PackReader,
  index: PackIndex,
): AsyncGenerator<readonly EntryLine[]> {
  for (const ref of index.blocks) {
    yield await decodeBlockLines(await reader.read(blockPath(ref.hash)), ref);
  }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PackError('format', 'The index is not JSON: this is not the address of a pack.', {
      cause,
    });
  }
}

const VersionSchema = v.object({ format: v.literal(PACK_FORMAT), version: v.number() });

/** Said before anything else is looked at: a newer pack is no damaged one. */
function checkVersion(value: unknown): void {
  if (v.is(VersionSchema, value) && value.version > PACK_VERSION) {
    throw new PackError('version', 'The pack was made for a later version: update StdLens.');
  }
}

/** Before the members of a list are looked at one by one: a few megabytes of JSON can hold ten millions. */
function checkLengths(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const list of ['blocks', 'changes', 'sources'] as const) {
    const members: unknown = Reflect.get(value, list);
    if (Array.isArray(members) && members.length > LIMITS[list]) {
      throw new PackError(
        'limit',
        `The index lists ${members.length} ${list}; ${LIMITS[list]} are the most.`,
      );
    }
  }
}

/** Whoever writes canonical JSON or stores a value goes down as deep as it does: a megabyte of brackets ends the stack. */
function checkDepth(value: unknown, left: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (left === 0) throw new PackError('limit', `The index is nested more than ${LIMITS.depth} deep.`);
  for (const member of Object.values(value)) checkDepth(member, left - 1);
}

function checkBlocks(blocks: readonly BlockRef[]): void {
  let last = '';
  for (const block of blocks) {
    if (block.firstKey > block.lastKey || block.firstKey <= last) {
      throw new PackError('order', `The blocks of the index overlap at ${block.firstKey}.`);
    }
    last = block.lastKey;
  }
}

function checkCounts(index: PackIndex): void {
  const entries = index.blocks.reduce((sum, block) => sum + block.count, 0);
  if (entries !== index.entries) {
    throw new PackError('size', `The index counts ${index.entries} entries, its blocks ${entries}.`);
  }
}
