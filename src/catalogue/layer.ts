import type { PackEntry } from '../pack';
import type { BlockCache } from './blocks/cache';
import { blocksWithPrefix, keysOfWork } from './blocks/locate';
import type { Block, BlockSource, LayerHead } from './blocks/source';
import type { SearchIndex } from './search/index-contract';
import { scanIndex } from './search/scan';

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
}

/** @throws CatalogueProblem, GenerationGone */
export async function openLayer(
  layer: string,
  source: BlockSource,
  cache: BlockCache,
  signal?: AbortSignal,
): Promise<Layer> {
  const head = await source.head(signal);

  async function blocks(wanted: readonly number[], abort?: AbortSignal): Promise<Map<number, Block>> {
    const found = new Map<number, Block>();
    const missing: number[] = [];
    for (const block of wanted) {
      const cached = cache.get(source.name, block);
      if (cached) found.set(block, cached);
      else missing.push(block);
    }
    if (missing.length > 0) {
      const read = await source.read(missing, abort);
      missing.forEach((block, at) => {
        const value = read[at];
        if (!value) return;
        found.set(block, value);
        cache.put(source.name, block, value);
      });
    }
    return found;
  }

  return {
    layer,
    head,
    source,
    search: scanIndex(source),
    async works(prefixes, abort) {
      const ranges = prefixes.map((prefix) => blocksWithPrefix(head.firstKeys, prefix));
      const wanted = new Set<number>();
      for (const [start, end] of ranges) for (let block = start; block < end; block++) wanted.add(block);
      const read = await blocks(
        [...wanted].sort((a, b) => a - b),
        abort,
      );
      const found = new Map<string, PackEntry[]>();
      prefixes.forEach((prefix, at) => {
        const [start, end] = ranges[at] ?? [0, 0];
        const entries: PackEntry[] = [];
        for (let block = start; block < end; block++) {
          const value = read.get(block);
          if (value) entries.push(...entriesOf(value, prefix));
        }
        if (entries.length > 0) found.set(prefix, entries);
      });
      return found;
    },
  };
}

function* entriesOf(block: Block, prefix: string): Generator<PackEntry> {
  const [start, end] = keysOfWork(block.keys, prefix);
  for (let position = start; position < end; position++) yield block.entry(position);
}
