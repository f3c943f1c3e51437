import { readBlocks } from '../pack';
import { seriesOf } from '../standard';
import type { DateText } from '../standard/record';
import { BoundedCache } from './blocks/cache';
import type { Block } from './blocks/source';
import { headOf, openPack, type ReadFile } from './blocks/packaged';
import type { Catalogue, CatalogueStatus, ProblemCode } from './contract';
import { answerOf } from './answer-of';
import { gather } from './gather';
import { worksOfSeries } from './parts';
import { openLayer, type Layer } from './layer';
import { openStoredLayer } from './stored-layer';
import { CatalogueProblem, codeOf, GenerationGone } from './problem';
import { searchLayers } from './search/layers';
import { OPEN_DEADLINE } from './store/database';
import { RANKS, SEED_LAYER, type LayerRow } from './store/meta';
import { openStore, type Store } from './store/store';

/** Decoded blocks kept, in bytes: about 10,000 records. */
const CACHE_BYTES = 8 * 1024 * 1024;
/** Name of the seed where it lies in the package. */
const SHIPPED = 'shipped';
/** Milliseconds between two tries to open a database that another context holds: each costs the whole deadline. */
const HELD_PAUSE = 60_000;
/** Milliseconds after which loading the seed is tried again by itself. */
const LOAD_PAUSE = 10 * 60_000;
/** Another context may replace a generation while we read it; more often than this in one call it does not happen. */
const MOST_RESTARTS = 8;

export interface CatalogueOptions {
  /** A file of the seed pack by its path (`index.json`, `blocks/<hash>`): a runtime URL's bytes, or a file on Node. */
  readonly seed: ReadFile;
  /** Raw Ed25519 public keys in base64; a seed that none of them signed is refused. Absent: any seed is taken. */
  readonly seedKeys?: readonly string[];
  /** False: only the seed, as on Node. */
  readonly persistent?: boolean;
  /** False: never import; for pages that live too shortly to do so. */
  readonly imports?: boolean;
  /** Milliseconds to wait for the database before the seed answers. */
  readonly openDeadline?: number;
  /** The day from which the age of the data is counted; absent: the day of each question. */
  readonly today?: () => DateText;
  /** Called whenever `status()` would say something new. */
  readonly onStatus?: () => void;
}

/** With the store behind it, for those who fill it; null where there is none. */
export interface OpenCatalogue extends Catalogue {
  readonly store: Store | null;
}

/** Returns at once; nothing is read before the first question. */
export function openCatalogue(options: CatalogueOptions): OpenCatalogue {
  const {
    seed,
    seedKeys,
    persistent = true,
    imports = true,
    openDeadline = OPEN_DEADLINE,
    today,
    onStatus,
  } = options;
  const cache = new BoundedCache<Block>(CACHE_BYTES);
  const shipped = openPack(seed, SHIPPED, seedKeys);
  const store = persistent ? openStore(openDeadline) : null;
  const stopped = new AbortController();
  const layers = new Map<string, Promise<Layer>>();
  /** Damaged generations, by database: not asked again until repaired. */
  const damaged = new Map<string, ProblemCode>();
  let storeProblem: ProblemCode | null = null;
  /** Why the shipped seed cannot be compared with the stored one, which goes on answering. */
  let seedProblem: ProblemCode | null = null;
  /** Until when not to knock again at a database that somebody holds; by a clock that nobody sets back. */
  let held = 0;
  /** Why the seed could not be loaded, and when to try again: a full disk must not be written to at every question. */
  let loadProblem: ProblemCode | null = null;
  let loadAgain = 0;
  let progress: number | null = null;
  let loading: Promise<void> | null = null;

  function said(problem: ProblemCode | null): void {
    if (storeProblem === problem) return;
    storeProblem = problem;
    onStatus?.();
  }

  function toldOfSeed(problem: ProblemCode | null): void {
    if (seedProblem === problem) return;
    seedProblem = problem;
    onStatus?.();
  }

  function opened(key: string, open: () => Promise<Layer>): Promise<Layer> {
    const known = layers.get(key);
    if (known) return known;
    const layer = open();
    layers.set(key, layer);
    layer.catch(() => layers.delete(key));
    return layer;
  }

  function seedLayer(): Promise<Layer> {
    return opened(SHIPPED, () => openLayer(SEED_LAYER, shipped, cache));
  }

  function storedLayer(from: Store, row: LayerRow): Promise<Layer> {
    return opened(`${row.database} ${row.delta ?? ''} ${row.sameOn ?? ''}`, () =>
      openStoredLayer(from, row, cache),
    );
  }

  /** The layers as they stand now, newest opinion first; the shipped seed stands in for a stored one that is not there. */
  async function snapshot(): Promise<Layer[]> {
    const { current, problem } = store ? await storedLayers(store) : { current: [], problem: null };
    said(problem ?? damaged.get(SHIPPED) ?? loadProblem);
    const stored = current.find((layer) => layer.layer === SEED_LAYER);
    const revision = stored ? await shippedRevision() : null;
    if (stored && (revision === null || stored.head.contents === revision)) return current;
    if (problem === null) startLoading();
    if (damaged.has(SHIPPED)) return current;
    return [...current.filter((layer) => layer !== stored), await seedLayer()];
  }

  async function storedLayers(from: Store): Promise<{ current: Layer[]; problem: ProblemCode | null }> {
    const current: Layer[] = [];
    let problem: ProblemCode | null = null;
    if (performance.now() < held) return { current, problem: 'storeBlocked' };
    let rows: readonly LayerRow[];
    try {
      rows = await from.rows();
    } catch (error) {
      const code = codeOf(error);
      if (code === 'storeBlocked') held = performance.now() + HELD_PAUSE;
      return { current, problem: code };
    }
    for (const row of rows) {
      if (!damaged.has(row.database)) {
        try {
          current.push(await storedLayer(from, row));
          continue;
        } catch (error) {
          if (error instanceof GenerationGone) throw error;
          await foundDamaged(row.database, codeOf(error));
        }
      }
      problem = damaged.get(row.database) ?? problem;
    }
    return { current, problem };
  }

  /** Null where the shipped seed cannot be read or is refused: then the stored one is the best there is. */
  async function shippedRevision(): Promise<string | null> {
    try {
      const { revision } = await shipped.index();
      toldOfSeed(null);
      return revision;
    } catch (error) {
      if (!(error instanceof CatalogueProblem)) throw error;
      toldOfSeed(error.code);
      return null;
    }
  }

  /** Runs on one complete set of layers; starts again where a generation was replaced or proved damaged meanwhile. */
  async function onLayers<T>(
    run: (layers: readonly Layer[]) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      try {
        return await run(await snapshot());
      } catch (error) {
        if (signal?.aborted || attempt === MOST_RESTARTS) throw error;
        if (error instanceof GenerationGone) drop(error.database);
        else if (error instanceof CatalogueProblem && error.place !== undefined) {
          await foundDamaged(error.place, error.code);
          drop(error.place);
        } else throw error;
      }
    }
  }

  async function foundDamaged(place: string, code: ProblemCode): Promise<void> {
    damaged.set(place, code);
    // Where not even this can be written, the damage is told all the same; only the next sync does not hear of it.
    const isDamage = code === 'storeCorrupt' || code === 'storeWiped';
    if (isDamage && place !== SHIPPED) await store?.noteDamage(place).catch(() => undefined);
  }

  function drop(place: string): void {
    for (const key of layers.keys()) if (key.split(' ')[0] === place) layers.delete(key);
    store?.forget(place);
  }

  function startLoading(): void {
    if (!store || !imports || loading || damaged.has(SHIPPED) || stopped.signal.aborted) return;
    if (performance.now() < loadAgain) return;
    loading = load(store)
      .then(() => {
        loadProblem = null;
      })
      .catch((error: unknown) => {
        if (stopped.signal.aborted) return;
        loadProblem = codeOf(error);
        loadAgain = performance.now() + LOAD_PAUSE;
        said(loadProblem);
      })
      .finally(() => {
        loading = null;
        progress = null;
        onStatus?.();
      });
  }

  async function load(into: Store): Promise<void> {
    const index = await shipped.index();
    progress = 0;
    onStatus?.();
    const { contents, dataDate, madeAt, sources } = headOf(index);
    await into.replaceLayer(
      SEED_LAYER,
      RANKS.seed,
      { contents, dataDate, madeAt, sources },
      () => readBlocks({ read: seed }, index),
      {
        signal: stopped.signal,
        onProgress(records) {
          progress = index.entries === 0 ? 1 : records / index.entries;
          onStatus?.();
        },
      },
    );
  }

  async function status(): Promise<CatalogueStatus> {
    const current = await onLayers((all) => Promise.resolve(all));
    const fromShipped = current.some((layer) => layer.source === shipped);
    return {
      state: storeProblem !== null ? 'broken' : loading ? 'loading' : fromShipped ? 'seed' : 'ready',
      records: current.reduce((sum, layer) => sum + layer.head.records, 0),
      dataDate: current.reduce<string | null>((newest, { head }) => later(newest, head.dataDate), null),
      message: storeProblem ?? seedProblem,
      progress: loading ? (progress ?? 0) : null,
      layers: current.map(({ layer, head }) => ({
        layer,
        records: head.records,
        dataDate: head.dataDate,
        sources: head.sources,
        madeAt: head.madeAt,
      })),
    };
  }

  return {
    store,
    async resolve(citations, on, signal, judging) {
      const shelf = await onLayers((current) => gather(citations, current, signal), signal);
      const judged = { ...(today && { today: today() }), ...judging };
      return citations.map((citation) => answerOf(citation, shelf, on, judged));
    },
    series(citation, on, signal) {
      return onLayers(async (current) => {
        const works = await worksOfSeries(citation, current, signal);
        return seriesOf(citation, works, await gather(works, current, signal), on);
      }, signal);
    },
    search(text, search) {
      return onLayers((current) => searchLayers(text, search, current), search.signal);
    },
    status,
    async repair(signal) {
      if (!store) return;
      // Without a seed to load again, what is stored is all there is.
      const loadable = (await shippedRevision()) !== null;
      if (loadable) await store.wipe();
      held = 0;
      loadAgain = 0;
      loadProblem = null;
      damaged.clear();
      layers.clear();
      cache.clear();
      said(null);
      signal?.throwIfAborted();
      if (loadable) startLoading();
      await loading;
    },
    close() {
      stopped.abort(new DOMException('The catalogue was closed.', 'AbortError'));
      store?.close();
      shipped.close();
      cache.clear();
    },
  };
}

function later(a: string | null, b: string | null): string | null {
  return b !== null && (a === null || b > a) ? b : a;
}
