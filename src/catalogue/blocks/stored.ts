import { lineOf, type EntryLine } from '../../pack/block';
import { asEntry, type PackEntry } from '../../pack/entry';
import type { ProblemCode } from '../contract';
import { CatalogueProblem } from '../problem';
import type { Block } from './source';

/** Records per local block: 20 scattered hits cost a third of what they cost at the wire's cut. */
export const STORED_BLOCK_ENTRIES = 40;

/** How a block lies in IndexedDB: entries as JSON one after the other, with where each begins. */
export interface StoredBlock {
  readonly keys: string[];
  /** One more than entries. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  readonly check: number;
}

/** @param entries in key order */
export function storeBlock(entries: readonly PackEntry[]): StoredBlock {
  const filler = new BlockFiller();
  for (const entry of entries) filler.add(lineOf(entry));
  return filler.take();
}

/** Makes one block after the other of lines, in key order, whose bytes it keeps as they came. */
export class BlockFiller {
  #keys: string[] = [];
  #ends: number[] = [0];
  #bytes = new Uint8Array(64 * 1024);

  get entries(): number {
    return this.#keys.length;
  }

  get firstKey(): string | undefined {
    return this.#keys[0];
  }

  /** Copies the line, so that its bytes may be given back afterwards. @param line in key order, after the last one */
  add({ entry, line }: EntryLine): void {
    const start = this.#ends.at(-1) ?? 0;
    const end = start + line.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(end * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(line, start);
    this.#keys.push(entry.key);
    this.#ends.push(end);
  }

  /** @returns the block of what was added since the last one */
  take(): StoredBlock {
    const bytes = this.#bytes.slice(0, this.#ends.at(-1));
    const block = {
      keys: this.#keys,
      offsets: Uint32Array.from(this.#ends),
      bytes,
      check: checksum(bytes),
    };
    this.#keys = [];
    this.#ends = [0];
    return block;
  }
}

/**
 * @param stored what the database returned for one block
 * @throws CatalogueProblem `storeCorrupt`, `storeWiped` where there is none
 */
export function readStoredBlock(stored: unknown, name: string): Block {
  // Whoever read the head before it was emptied is told the same as whoever comes after.
  if (stored === undefined) throw damaged(name, undefined, 'storeWiped');
  if (!isStoredBlock(stored) || checksum(stored.bytes) !== stored.check) throw damaged(name);
  const { keys, offsets, bytes } = stored;
  return {
    keys,
    bytes: bytes.length + keys.length * 64,
    entry(position) {
      const text = decoder.decode(bytes.subarray(offsets[position], offsets[position + 1]));
      const entry = checked(text, name);
      if (entry.key !== keys[position]) throw damaged(name);
      return entry;
    },
  };
}

/** The checksum says that it is what was written; an earlier version may have written what this one refuses. */
function checked(text: string, name: string): PackEntry {
  try {
    return asEntry(JSON.parse(text));
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function isStoredBlock(value: unknown): value is StoredBlock {
  return (
    typeof value === 'object' &&
    value !== null &&
    'keys' in value &&
    Array.isArray(value.keys) &&
    'offsets' in value &&
    value.offsets instanceof Uint32Array &&
    value.offsets.length === value.keys.length + 1 &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array &&
    'check' in value &&
    typeof value.check === 'number'
  );
}

function damaged(name: string, cause?: unknown, code: ProblemCode = 'storeCorrupt'): CatalogueProblem {
  return new CatalogueProblem(code, `A block of ${name} is damaged.`, { cause }, name);
}

/** Adler-32: enough against storage damage, and 15 kB cost microseconds. */
export function checksum(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += 3800) {
    const end = Math.min(start + 3800, bytes.length);
    for (let position = start; position < end; position++) {
      low += bytes[position] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return high * 65536 + low;
}

const decoder = new TextDecoder();
