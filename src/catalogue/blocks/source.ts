import type { PackEntry } from '../../pack';
import type { DateText, SourceDescription } from '../../standard/record';

/** What is known of a layer before any of its blocks is read: one small object, one read. */
export interface LayerHead {
  /** Identity of the contents: equal for equal contents. */
  readonly contents: string;
  /** First key of each block, ascending. */
  readonly firstKeys: readonly string[];
  /** Entries: documents, those too of which nothing is said but that others name them. */
  readonly records: number;
  readonly dataDate: DateText | null;
  readonly madeAt: string;
  readonly sources: readonly SourceDescription[];
}

/** A run of entries in key order. Entries are decoded one by one, because most look-ups want one of forty. */
export interface Block {
  readonly keys: readonly string[];
  /** Size in memory, roughly, for the cache's bound. */
  readonly bytes: number;
  /** @param position in `keys` @throws CatalogueProblem `storeCorrupt` */
  entry(position: number): PackEntry;
}

/** The one reader interface: a packaged folder, a folder on Node, a generation in IndexedDB. */
export interface BlockSource {
  /** Unique among the sources open in this context: part of the cache's key. */
  readonly name: string;
  /** @throws CatalogueProblem where it is missing or damaged, GenerationGone where it was replaced meanwhile */
  head(signal?: AbortSignal): Promise<LayerHead>;
  /**
   * @param blocks positions in `firstKeys`
   * @returns the blocks in the order asked
   * @throws CatalogueProblem where a block is missing or damaged; GenerationGone where it was replaced meanwhile
   */
  read(blocks: readonly number[], signal?: AbortSignal): Promise<readonly Block[]>;
  /** A part of the search index that was derived at import; absent where there is none. */
  readonly searchPart?: (key: string) => Promise<unknown>;
  close(): void;
}
