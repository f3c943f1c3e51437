import { readBlocks } from '../pack/read';
import { headOf, type PackagedSource, type ReadFile } from './blocks/packaged';
import type { ProblemCode } from './contract';
import { pauseOf } from './pause';
import { codeOf } from './problem';
import { RANKS, SEED_LAYER } from './store/meta';
import type { FillableStore } from './store/contract';

/** Milliseconds after which loading the seed is tried again by itself. */
const LOAD_PAUSE = 10 * 60_000;

/** The shipped seed on its way into the store. */
export interface SeedLoading {
  /** Begins, unless it is under way or failed a moment ago: a full disk must not be written to at every question. */
  start(): void;
  /** 0 to 1 while it is under way, else null. */
  progress(): number | null;
  /** Why the last try failed; null where it did not. */
  problem(): ProblemCode | null;
  /** Forgets that it failed. */
  forgive(): void;
  /** Resolves when nothing is under way, however it ended. */
  settled(): Promise<void>;
}

/**
 * @param into where it is loaded
 * @param shipped the pack that `read` reads
 * @param signal ends what is under way; nothing is told then, and nothing begun
 * @param told called whenever progress or problem is another
 * @param failed called with the reason of a failure
 */
export type LoadSeed<S> = (
  into: S,
  shipped: PackagedSource,
  read: ReadFile,
  signal: AbortSignal,
  told: () => void,
  failed: (problem: ProblemCode) => void,
) => SeedLoading;

/** Loads the whole pack as one layer. */
export const seedLoading: LoadSeed<FillableStore> = (into, shipped, read, signal, told, failed) => {
  const pause = pauseOf(LOAD_PAUSE);
  let problem: ProblemCode | null = null;
  let progress: number | null = null;
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const index = await shipped.index();
    progress = 0;
    told();
    const { contents, dataDate, madeAt, sources } = headOf(index);
    await into.replaceLayer(
      SEED_LAYER,
      RANKS.seed,
      { contents, dataDate, madeAt, sources },
      () => readBlocks({ read }, index),
      {
        signal,
        onProgress(records) {
          progress = index.entries === 0 ? 1 : records / index.entries;
          told();
        },
      },
    );
  }

  return {
    start() {
      if (loading || signal.aborted || pause.isOn()) return;
      loading = load()
        .then(() => {
          problem = null;
        })
        .catch((error: unknown) => {
          if (signal.aborted) return;
          problem = codeOf(error);
          pause.begin();
          failed(problem);
        })
        .finally(() => {
          loading = null;
          progress = null;
          told();
        });
    },
    progress: () => (loading ? (progress ?? 0) : null),
    problem: () => problem,
    forgive() {
      problem = null;
      pause.end();
    },
    async settled() {
      await loading;
    },
  };
};
