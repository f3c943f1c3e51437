import { SHIPPED, type PackagedSource } from './blocks/packaged';
import type { Damage } from './damage';
import type { Layer } from './layer';
import type { OpenedLayers } from './opened-layers';
import type { Pause } from './pause';
import { CatalogueProblem, GenerationGone } from './problem';
import type { ToldProblem } from './problem-told';
import type { SeedLoading } from './seed-loading';
import { SEED_LAYER } from './store/meta';
import type { Store } from './store/contract';
import { storedLayers } from './layers-in-store';

/** Another context may replace a generation while we read it; more often than this in one call it does not happen. */
const MOST_RESTARTS = 8;

export interface CurrentLayers {
  /**
   * Runs on one complete set of layers; starts again where a generation was replaced or proved damaged meanwhile.
   * @throws what `run` throws, the signal's reason
   */
  on<T>(run: (layers: readonly Layer[]) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Null where the shipped seed cannot be read or is refused: then the stored one is the best there is. */
  shippedRevision(): Promise<string | null>;
}

/** What the layers are made of, and who hears what is wrong with them. */
export interface LayerParts {
  readonly store: Store | null;
  readonly shipped: PackagedSource;
  readonly opened: OpenedLayers;
  readonly damage: Damage;
  /** On while another context holds the database. */
  readonly held: Pause;
  /** Null where nothing is to be loaded. */
  readonly loading: SeedLoading | null;
  /** Of the store. */
  readonly problem: ToldProblem;
  /** Why the shipped seed cannot be compared with the stored one, which goes on answering. */
  readonly seedProblem: ToldProblem;
}

/** The layers as they stand at each question: the shipped seed stands in for a stored one that is not there. */
export function currentLayers(parts: LayerParts): CurrentLayers {
  const { store, shipped, opened, damage, held, loading, problem, seedProblem } = parts;

  /** Newest opinion first. */
  async function snapshot(): Promise<readonly Layer[]> {
    const { current, problem: found } = store
      ? await storedLayers(store, opened, damage, held)
      : { current: [], problem: null };
    const seedDamage = damage.at(SHIPPED);
    problem.say(found ?? seedDamage ?? loading?.problem() ?? null);
    const stored = current.find((layer) => layer.layer === SEED_LAYER);
    const revision = stored ? await shippedRevision() : null;
    if (stored && (revision === null || stored.head.contents === revision)) return current;
    if (seedDamage !== undefined) return current;
    if (found === null) loading?.start();
    return [...current.filter((layer) => layer !== stored), await opened.shipped()];
  }

  async function shippedRevision(): Promise<string | null> {
    try {
      const { revision } = await shipped.index();
      seedProblem.say(null);
      return revision;
    } catch (error) {
      if (!(error instanceof CatalogueProblem)) throw error;
      seedProblem.say(error.code);
      return null;
    }
  }

  function drop(place: string): void {
    opened.drop(place);
    store?.forget(place);
  }

  return {
    shippedRevision,
    async on(run, signal) {
      for (let attempt = 0; ; attempt++) {
        signal?.throwIfAborted();
        try {
          return await run(await snapshot());
        } catch (error) {
          if (signal?.aborted || attempt === MOST_RESTARTS) throw error;
          if (error instanceof GenerationGone) drop(error.database);
          else if (error instanceof CatalogueProblem && error.place !== undefined) {
            await damage.found(error.place, error.code);
            drop(error.place);
          } else throw error;
        }
      }
    },
  };
}
