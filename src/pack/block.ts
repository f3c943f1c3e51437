import { canonicalJson } from './canonical-json';
import { byKey } from '../standard/order';
import { asEntry, type PackEntry } from './entry';
import { PackError } from './error';
import { gunzip, gzip } from './gzip';
import { sha256Hex } from './hash';
import { LIMITS } from './limits';
import type { BlockRef } from './schema';

export interface EncodedBlock {
  readonly ref: BlockRef;
  /** The gzip bytes that are written to `blocks/<hash>`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An entry and the JSON line that it travelled as, without its line feed. */
export interface EntryLine {
  readonly entry: PackEntry;
  readonly line: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * One block: a JSON line an entry, in catalogue order, gzip.
 * @param entries sorted by key, at least one.
 * @throws PackError `entry` or `limit` where no reader would accept it.
 */
export async function encodeBlock(entries: readonly PackEntry[]): Promise<EncodedBlock> {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) {
    throw new PackError('entry', 'A block holds at least one record.');
  }
  // What a reader would refuse is not written.
  const raw = encoder.encode(`${entries.map((entry) => canonicalJson(asEntry(entry))).join('\n')}\n`);
  linesOf(raw);
  const bytes = await gzip(raw);
  if (raw.length > LIMITS.blockRawBytes || bytes.length > LIMITS.blockBytes) {
    throw new PackError('limit', `The records from ${first.id} to ${last.id} exceed one block.`);
  }
  const ref = {
    firstKey: first.key,
    lastKey: last.key,
    hash: await sha256Hex(raw),
    bytes: bytes.length,
    rawBytes: raw.length,
    count: entries.length,
  };
  return { ref, bytes };
}

/**
 * Reads a block and believes nothing: size, hash, order, count and the shape of each line are checked.
 * @throws PackError where any of them differs from what the index announces.
 */
export async function decodeBlock(bytes: Uint8Array<ArrayBuffer>, ref: BlockRef): Promise<PackEntry[]> {
  return (await decodeBlockLines(bytes, ref)).map(({ entry }) => entry);
}

/** {@link decodeBlock}, with the bytes of each line, for whoever stores them as they came. @throws as it does */
export async function decodeBlockLines(bytes: Uint8Array<ArrayBuffer>, ref: BlockRef): Promise<EntryLine[]> {
  if (bytes.length !== ref.bytes) {
    throw new PackError('size', `Block ${ref.hash} has ${bytes.length} bytes, not ${ref.bytes}.`);
  }
  const raw = await gunzip(bytes, ref.rawBytes);
  if (raw.length !== ref.rawBytes || (await sha256Hex(raw)) !== ref.hash) {
    throw new PackError('hash', `Block ${ref.hash} does not hold what its name promises.`);
  }
  const lines = linesOf(raw).map((line) => ({ entry: asEntry(parsed(textOf(line))), line }));
  checkOrder(lines, ref);
  return lines;
}

/** An entry without the bytes it came in: written as JSON. */
export function lineOf(entry: PackEntry): EntryLine {
  return { entry, line: encoder.encode(JSON.stringify(entry)) };
}

const LINE_FEED = 10;

/**
 * The lines of a file in which each is ended by a line feed, without it.
 * @throws PackError `limit` where one is longer than an entry may be, `format` where something follows the last
 */
export function linesOf(raw: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = raw.indexOf(LINE_FEED); end >= 0; end = raw.indexOf(LINE_FEED, start)) {
    if (end - start > LIMITS.entryBytes) {
      throw new PackError('limit', `A line of the data is longer than ${LIMITS.entryBytes} bytes.`);
    }
    lines.push(raw.subarray(start, end));
    start = end + 1;
  }
  if (start < raw.length) throw new PackError('format', 'The last line of the data has no end.');
  return lines;
}

/** @throws PackError `entry` where the bytes are no UTF-8 */
export function textOf(line: Uint8Array): string {
  try {
    return decoder.decode(line);
  } catch (cause) {
    throw new PackError('entry', 'A line of the data is not UTF-8.', { cause });
  }
}

/** @throws PackError `entry` */
export function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new PackError('entry', 'A line of the data is not JSON.', { cause });
  }
}

function checkOrder(lines: readonly EntryLine[], ref: BlockRef): void {
  const entries = lines.map(({ entry }) => entry);
  if (entries.length !== ref.count) {
    throw new PackError('size', `Block ${ref.hash} holds ${entries.length}, not ${ref.count}.`);
  }
  if (entries[0]?.key !== ref.firstKey || entries.at(-1)?.key !== ref.lastKey) {
    throw new PackError('order', `Block ${ref.hash} covers other keys than the index says.`);
  }
  entries.forEach((entry, at) => {
    const before = entries[at - 1];
    if (before !== undefined && byKey(before, entry) >= 0) {
      throw new PackError('order', `Block ${ref.hash} is not in catalogue order at ${entry.id}.`);
    }
  });
}
