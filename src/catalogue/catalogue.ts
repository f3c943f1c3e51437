import { seriesOf } from '../standard';
import type { DateText } from '../standard/record';
import { answerOf } from './answer-of';
import { BoundedCache } from './blocks/cache';
import { openPack, SHIPPED, type ReadFile } from './blocks/packaged';
import type { Block } from './blocks/source';
import type { Catalogue } from './contract';
import { currentLayers } from './current-layers';
import { damageIn } from './damage';
import { gather } from './gather';
import { openedLayers } from './opened-layers';
import { worksOfSeries } from './parts';
import { pauseOf } from './pause';
import { toldProblem } from './problem-told';
import { searchLayers } from './search/layers';
import type { LoadSeed } from './seed-loading';
import { layersStatus } from './status';
import type { Store } from './store/contract';
import { HELD_PAUSE } from './layers-in-store';

/** Decoded blocks kept, in bytes: about 10,000 records. */
const CACHE_BYTES = 8 * 1024 * 1024;

export interface ReadingOptions {
  /** A file of the seed pack by its path (`index.json`, `blocks/<hash>`): a runtime URL's bytes, or a file on Node. */
  readonly seed: ReadFile;
  /** Raw Ed25519 public keys in base64; a seed that none of them signed is refused. Absent: any seed is taken. */
  readonly seedKeys?: readonly string[];
  /** Milliseconds to wait for the database before the seed answers. */
  readonly openDeadline?: number;
  /** The day from which the age of the data is counted; absent: the day of each question. */
  readonly today?: () => DateText;
  /** Called whenever `status()` would say something new. */
  readonly onStatus?: () => void;
}

/** The catalogue with the store behind it. */
export type CatalogueOver<S extends Store> = Catalogue & { readonly store: S | null };

/**
 * Returns at once; nothing is read before the first question.
 * @param store null: only the seed
 * @param load how the seed gets into the store; null: it does not
 */
export function catalogueOver<S extends Store>(
  options: ReadingOptions,
  store: S | null,
  load: LoadSeed<S> | null,
): CatalogueOver<S> {
  const { seed, seedKeys, today, onStatus } = options;
  const told = (): void => onStatus?.();
  const cache = new BoundedCache<Block>(CACHE_BYTES);
  const shipped = openPack(seed, SHIPPED, seedKeys);
  const stopped = new AbortController();
  const opened = openedLayers(shipped, cache);
  const damage = damageIn(store);
  const held = pauseOf(HELD_PAUSE);
  const problem = toldProblem(told);
  const seedProblem = toldProblem(told);
  const loading = (store && load?.(store, shipped, seed, stopped.signal, told, problem.say)) ?? null;
  const layers = currentLayers({ store, shipped, opened, damage, held, loading, problem, seedProblem });

  return {
    store,
    async resolve(citations, on, signal, judging) {
      const shelf = await layers.on((current) => gather(citations, current, signal), signal);
      const judged = { ...(today && { today: today() }), ...judging };
      return citations.map((citation) => answerOf(citation, shelf, on, judged));
    },
    series(citation, on, signal) {
      return layers.on(async (current) => {
        const works = await worksOfSeries(citation, current, signal);
        return seriesOf(citation, works, await gather(works, current, signal), on);
      }, signal);
    },
    search(text, search) {
      return layers.on((current) => searchLayers(text, search, current), search.signal);
    },
    async status() {
      const current = await layers.on((all) => Promise.resolve(all));
      const isShipped = current.some(({ source }) => source === shipped);
      const progress = loading?.progress() ?? null;
      return {
        state:
          problem.now() !== null ? 'broken' : progress !== null ? 'loading' : isShipped ? 'seed' : 'ready',
        message: problem.now() ?? seedProblem.now(),
        progress,
        ...layersStatus(current),
      };
    },
    async repair(signal) {
      if (!store) return;
      // Without a seed to load again, what is stored is all there is.
      const loadable = (await layers.shippedRevision()) !== null;
      if (loadable) await store.wipe();
      held.end();
      loading?.forgive();
      damage.clear();
      opened.clear();
      cache.clear();
      problem.say(null);
      signal?.throwIfAborted();
      if (loadable) loading?.start();
      await loading?.settled();
    },
    close() {
      stopped.abort(new DOMException('The catalogue was closed.', 'AbortError'));
      store?.close();
      shipped.close();
      cache.clear();
    },
  };
}
