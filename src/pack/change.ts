import { linesOf, parsed, textOf } from './block';
import { canonicalJson } from './canonical-json';
import { diffPacks, type PackSide } from './diff';
import { byKey } from '../standard/order';
import { asChange, type PackChange, type PackEntry } from './entry';
import { PackError } from './error';
import { gunzip, gzip } from './gzip';
import { sha256Hex } from './hash';
import { LIMITS } from './limits';
import type { ChangeRef } from './schema';

export interface EncodedChanges {
  readonly ref: ChangeRef;
  /** The gzip bytes that are written to `changes/<hash>`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Path of a change file inside its pack. */
export function changePath(hash: string): string {
  return `changes/${hash}`;
}

/**
 * What a client of `old` needs to have `next`: a JSON line a changed document, in catalogue order, gzip.
 * @returns null where so much changed that fetching the blocks is no worse.
 */
export async function encodeChanges(old: PackSide, next: PackSide): Promise<EncodedChanges | null> {
  const lines: string[] = [];
  for await (const { key, id, entry } of diffPacks(old, next)) {
    lines.push(`${canonicalJson({ key, id, entry })}\n`);
  }
  const raw = new TextEncoder().encode(lines.join(''));
  if (raw.length > LIMITS.changeRawBytes) return null;
  const bytes = await gzip(raw);
  const ref = {
    from: old.index.revision,
    hash: await sha256Hex(raw),
    bytes: bytes.length,
    rawBytes: raw.length,
    count: lines.length,
  };
  return { ref, bytes };
}

/**
 * Reads a change file; size, hash, order, count and the shape of each line are checked.
 * @throws PackError
 */
export async function decodeChanges(bytes: Uint8Array<ArrayBuffer>, ref: ChangeRef): Promise<PackChange[]> {
  if (bytes.length !== ref.bytes) {
    throw new PackError('size', `The change file has ${bytes.length} bytes, not ${ref.bytes}.`);
  }
  const raw = await gunzip(bytes, ref.rawBytes);
  if (raw.length !== ref.rawBytes || (await sha256Hex(raw)) !== ref.hash) {
    throw new PackError('hash', 'The change file does not hold what its name promises.');
  }
  const changes = linesOf(raw).map((line) => asChange(parsed(textOf(line))));
  if (changes.length !== ref.count) {
    throw new PackError('size', `The change file holds ${changes.length}, not ${ref.count}.`);
  }
  changes.forEach((change, at) => {
    const before = changes[at - 1];
    if (before !== undefined && byKey(before, change) >= 0) {
      throw new PackError('order', `The change file is not in catalogue order at ${change.id}.`);
    }
  });
  return changes;
}

/**
 * Entries with changes applied; both in catalogue order, and so is the result.
 */
export async function* changed(
  entries: AsyncIterable<PackEntry> | Iterable<PackEntry>,
  changes: readonly PackChange[],
): AsyncGenerator<PackEntry> {
  let at = 0;
  for await (const entry of entries) {
    for (let next = changes[at]; next !== undefined && byKey(next, entry) < 0; next = changes[at]) {
      if (next.entry !== null) yield next.entry;
      at += 1;
    }
    const same = changes[at];
    if (same === undefined || byKey(same, entry) !== 0) yield entry;
    else {
      if (same.entry !== null) yield same.entry;
      at += 1;
    }
  }
  for (const { entry } of changes.slice(at)) if (entry !== null) yield entry;
}
