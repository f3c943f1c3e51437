import type { JudgeOptions, Series } from '../standard';
import type { DateText, Lifecycle, SourceDescription, Titles } from '../standard/record';
import type { Answer, Face, Verdict } from '../standard/answer';

/** What every surface asks. One per context; open it once and keep it. */
export interface Catalogue {
  /**
   * Answers in the order asked, one each: a whole page in one call.
   * @param citations canonical designations; text that is no identifier is answered `none`, never dropped
   * @param on the day for which to answer
   * @param judging regime, day of the citing document, title beside the number
   * @throws the signal's reason when aborted; nothing else: a broken store is answered from the shipped seed
   */
  resolve(
    citations: readonly string[],
    on: DateText,
    signal?: AbortSignal,
    judging?: JudgeOptions,
  ): Promise<Answer[]>;
  /**
   * All parts of the number that a citation belongs to, each as it stands on the day.
   * @returns null where the number has no parts
   * @throws the signal's reason when aborted
   */
  series(citation: string, on: DateText, signal?: AbortSignal): Promise<Series | null>;
  /** Numbers in any spelling, words of titles (the last one may be unfinished), runs of Han or Kana. */
  search(text: string, options: SearchOptions): Promise<SearchResult>;
  /** What answers, and what is wrong with the data. Asking begins to load a seed that is not stored yet. */
  status(): Promise<CatalogueStatus>;
  /**
   * Deletes what is stored and loads the shipped seed again; deletes nothing where that seed cannot be used. Packs that
   * had to go are loaded by the next sync.
   */
  repair(signal?: AbortSignal): Promise<void>;
  /** Ends what runs, and lets go of the databases. */
  close(): void;
}

export interface SearchOptions {
  /** At most so many hits; 20 where absent. */
  readonly limit?: number;
  readonly on: DateText;
  /** Show withdrawn documents too. Without it they are counted in `hidden`, unless nothing else is found. */
  readonly withdrawn?: boolean;
  readonly signal?: AbortSignal;
}

export interface SearchHit {
  readonly id: string;
  readonly titles: Titles;
  readonly face: Face;
  /** The sentence's data: permission, reason, end date. */
  readonly verdict: Verdict;
  readonly lifecycle: Lifecycle;
  /** Printed form of the documents to use instead, empty where none is known. */
  readonly successors: readonly string[];
  readonly matched: 'number' | 'title';
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** All that match, hidden ones included. */
  readonly total: number;
  /** Withdrawn ones that match and are not in `hits` because of `withdrawn: false`. */
  readonly hidden: number;
  readonly ms: number;
}

/** What was found; where nothing was, what may have been meant. */
export interface Offering extends SearchResult {
  /** The number that a misread one probably is. */
  readonly suggestion: string | null;
  /** Documents with numbers near the one that the data lack, likeliest first. */
  readonly near: readonly SearchHit[];
}

/** Message codes: each language makes its own sentence of them. */
export type ProblemCode =
  | 'storeMissing'
  | 'storeBlocked'
  | 'storeTooNew'
  | 'storeWiped'
  | 'storeCorrupt'
  | 'storeFull'
  | 'storeFailed'
  | 'seedUnreadable';

export interface LayerStatus {
  readonly layer: string;
  /** Documents, those too of which nothing is said but that others name them. */
  readonly records: number;
  readonly dataDate: DateText | null;
  readonly sources: readonly SourceDescription[];
  /** Of the build that the layer was made from, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly madeAt: string;
}

export interface CatalogueStatus {
  /**
   * `seed`: answers come from what ships with the extension. `loading`: still so, the store is being filled.
   * `ready`: from the store. `broken`: from the seed because the store is damaged; `message` says how.
   * A `message` beside `ready`: the store answers, but the shipped seed cannot be read or is not signed as it must be.
   */
  readonly state: 'seed' | 'loading' | 'ready' | 'broken';
  /** The sum over the layers. */
  readonly records: number;
  readonly dataDate: DateText | null;
  readonly message: ProblemCode | null;
  /** 0 to 1 while loading, else null. */
  readonly progress: number | null;
  readonly layers: readonly LayerStatus[];
}
