import type { PackEntry } from '../pack';
import type { BoundedCache } from './blocks/cache';
import { blocksWithPrefix, keysOfWork, lowerBound, upperBound } from './blocks/locate';
import type { Block, BlockSource, LayerHead } from './blocks/source';
import { STORED_BLOCK_ENTRIES } from './blocks/stored';
import type { SearchIndex } from './search/index-contract';
import { scanIndex } from './search/scan';
import { storedIndex } from './search/stored-index';

/** An entry and where its generation holds it; null where changes hold it. */
export interface Placed {
  readonly entry: PackEntry;
  readonly ordinal: number | null;
}

/** One opinion on all documents: a source of blocks with its head read and its blocks cached. */
export interface Layer {
  readonly layer: string;
  readonly head: LayerHead;
  readonly source: BlockSource;
  readonly search: SearchIndex;
  /**
   * All entries of the works: each block is read once, however many want it.
   * @param prefixes `workKey` of each
   * @returns by prefix, in catalogue order; a work without entries is absent
   */
  works(prefixes: readonly string[], signal?: AbortSignal): Promise<Map<string, PackEntry[]>>;
  /** Every entry from one key to another, both included, in catalogue order. Not kept in the cache. */
  entries(from: string, to: string, signal?: AbortSignal): AsyncGenerator<Placed>;
}

/**
 * @param dead ordinals that search leaves out, because changes replace them
 * @throws CatalogueProblem, GenerationGone
 */
export async function openLayer(
  layer: string,
  source: BlockSource,
  cache: BoundedCache<Block>,
  dead?: ReadonlySet<number>,
): Promise<Layer> {
  const head = await source.head();
  const reader = cachedReader(source, cache);
  const { searchPart } = source;
  return {
    layer,
    head,
    source,
    search: searchPart
      ? storedIndex({
          name: source.name,
          searchPart,
          ...(dead ? { dead } : {}),
          entries: (ordinals, abort) => entriesByOrdinal(reader, ordinals, abort),
        })
      : scanIndex(source),
    async works(prefixes, abort) {
      const ranges = prefixes.map((prefix) => blocksWithPrefix(head.firstKeys, prefix));
      const wanted = new Set<number>();
      for (const [start, end] of ranges) for (let block = start; block < end; block++) wanted.add(block);
      const blocks = await reader(wanted, abort);
      const found = new Map<string, PackEntry[]>();
      prefixes.forEach((prefix, at) => {
        const [start, end] = ranges[at] ?? [0, 0];
        const entries: PackEntry[] = [];
        for (let block = start; block < end; block++) {
          const value = blocks.get(block);
          if (value) entries.push(...entriesOf(value, prefix));
        }
        if (entries.length > 0) found.set(prefix, entries);
      });
      return found;
    },
    async *entries(from, to, abort) {
      const last = upperBound(head.firstKeys, to);
      for (let start = Math.max(0, lowerBound(head.firstKeys, from) - 1); start < last; start += STRIDE) {
        const count = Math.min(STRIDE, last - start);
        const blocks = await source.read(
          Array.from({ length: count }, (_, at) => start + at),
          abort,
        );
        for (const [at, block] of blocks.entries()) {
          for (const [position, key] of block.keys.entries()) {
            if (key < from || key > to) continue;
            yield { entry: block.entry(position), ordinal: (start + at) * STORED_BLOCK_ENTRIES + position };
          }
        }
      }
    },
  };
}

/** Blocks read at once when many are read in a row. */
const STRIDE = 16;

type Reader = (wanted: ReadonlySet<number>, signal?: AbortSignal) => Promise<ReadonlyMap<number, Block>>;

function cachedReader(source: BlockSource, cache: BoundedCache<Block>): Reader {
  const cacheKey = (block: number): string => `${source.name}\n${block}`;
  return async (wanted, signal) => {
    const found = new Map<number, Block>();
    const missing: number[] = [];
    for (const block of [...wanted].sort((a, b) => a - b)) {
      const cached = cache.get(cacheKey(block));
      if (cached) found.set(block, cached);
      else missing.push(block);
    }
    if (missing.length === 0) return found;
    const read = await source.read(missing, signal);
    for (const [at, block] of missing.entries()) {
      const value = read[at];
      if (!value) continue;
      found.set(block, value);
      cache.put(cacheKey(block), value, value.bytes);
    }
    return found;
  };
}

/** Stored blocks all hold the same number of entries, so an ordinal says where its entry lies. */
async function entriesByOrdinal(
  reader: Reader,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<PackEntry[]> {
  const blockOf = (ordinal: number): number => Math.floor(ordinal / STORED_BLOCK_ENTRIES);
  const blocks = await reader(new Set(ordinals.map(blockOf)), signal);
  return ordinals.flatMap((ordinal) => {
    const block = blocks.get(blockOf(ordinal));
    return block ? [block.entry(ordinal % STORED_BLOCK_ENTRIES)] : [];
  });
}

function* entriesOf(block: Block, work: string): Generator<PackEntry> {
  const [start, end] = keysOfWork(block.keys, work);
  for (let position = start; position < end; position++) yield block.entry(position);
}
