import { decodeBlock } from '../../pack/block';
import type { PackEntry } from '../../pack/entry';
import { PackError } from '../../pack/error';
import { blockPath } from '../../pack/naming';
import { readIndex, type PackReader } from '../../pack/read';
import type { PackIndex } from '../../pack/schema';
import { verifyIndex } from '../../pack/signature';
import type { DateText } from '../../standard/record';
import { CatalogueProblem } from '../problem';
import type { Block, BlockSource, LayerHead } from './source';

/** A file of a pack by its path inside the folder; rejects where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Name of the seed where it lies in the package. */
export const SHIPPED = 'shipped';

/** Blocks fetched at once: enough to hide latency, few enough to stay small. */
const PARALLEL = 8;

export interface PackagedSource extends BlockSource {
  /** The pack's index, read once. @throws CatalogueProblem where it cannot be read or nobody trusted signed it */
  index(signal?: AbortSignal): Promise<PackIndex>;
}

/**
 * A pack folder, read where it lies: the seed inside the extension (`read` fetches a runtime URL), or `--pack DIR`.
 * @param read file of the pack by its path inside the folder; throws where there is none
 * @param trusted raw Ed25519 public keys in base64: an index that none of them signed is refused. Its blocks are known
 *   by their hashes, so this one look vouches for them all. Absent: whoever named the folder vouches for it
 */
export function openPack(read: ReadFile, name = 'pack', trusted?: readonly string[]): PackagedSource {
  const reader: PackReader = { read };
  let opened: Promise<PackIndex> | undefined;

  function index(): Promise<PackIndex> {
    opened ??= readSigned(reader, trusted).catch((cause: unknown) => {
      opened = undefined;
      throw unreadable(name, cause);
    });
    return opened;
  }

  async function readOne(position: number): Promise<Block> {
    const ref = (await index()).blocks[position];
    if (!ref) throw unreadable(name, new RangeError(`There is no block ${position}.`));
    try {
      return blockOf(await decodeBlock(await read(blockPath(ref.hash)), ref), ref.rawBytes);
    } catch (cause) {
      throw unreadable(name, cause);
    }
  }

  return {
    name,
    index,
    async head(): Promise<LayerHead> {
      return headOf(await index());
    },
    async read(blocks, signal) {
      const found: Block[] = [];
      for (let at = 0; at < blocks.length; at += PARALLEL) {
        signal?.throwIfAborted();
        found.push(...(await Promise.all(blocks.slice(at, at + PARALLEL).map(readOne))));
      }
      return found;
    },
    close() {
      opened = undefined;
    },
  };
}

async function readSigned(reader: PackReader, trusted: readonly string[] | undefined): Promise<PackIndex> {
  const index = await readIndex(reader);
  if (trusted === undefined) return index;
  const state = await verifyIndex(index, trusted);
  if (state !== 'valid') throw new PackError('signature', `The signature of the pack is ${state}.`);
  return index;
}

/** @returns what a layer made from this index is */
export function headOf(index: PackIndex): LayerHead {
  return {
    contents: index.revision,
    firstKeys: index.blocks.map((block) => block.firstKey),
    records: index.entries,
    dataDate: newest(index.sources.map((source) => source.retrieved)),
    madeAt: index.madeAt,
    sources: index.sources,
  };
}

function blockOf(entries: readonly PackEntry[], bytes: number): Block {
  return {
    keys: entries.map((entry) => entry.key),
    bytes: bytes * 2,
    entry(position) {
      const entry = entries[position];
      if (!entry) throw new RangeError(`There is no entry ${position}.`);
      return entry;
    },
  };
}

function newest(dates: readonly DateText[]): DateText | null {
  return dates.reduce<DateText | null>((best, date) => (best === null || date > best ? date : best), null);
}

function unreadable(name: string, cause: unknown): CatalogueProblem {
  return new CatalogueProblem(
    'seedUnreadable',
    'A file of the pack is missing, damaged or not signed by a known key.',
    { cause },
    name,
  );
}
