import type { Catalogue, CatalogueStatus, Offering, SearchOptions } from '../catalogue';
import { Refused } from '../messages';
import type { Services } from './services';

/** The catalogue as it is read in this window (docs/adr/0008-popup-reads-the-catalogue.md). */
export type Reading = Pick<Catalogue, 'resolve' | 'series' | 'status' | 'repair' | 'close'> & {
  search(text: string, options: SearchOptions): Promise<Offering>;
};

/** The background, which alone fills and repairs the store. */
export interface Keeper {
  /** @throws where it does not answer */
  status(): Promise<CatalogueStatus>;
  /** @throws Refused where it says no; another error where it does not answer */
  repair(): Promise<void>;
}

/** Milliseconds that the background may be silent: to start and to open its data takes it a tenth of that. */
const PATIENCE = 4000;

/**
 * What the popup asks. Questions are answered here; how the store stands, and its repair, by the one that keeps it, or
 * here where that one does not answer.
 * @param open opens the catalogue anew
 */
export function popupCatalogue(
  open: () => Promise<Reading>,
  keeper: Keeper,
  patience = PATIENCE,
): Services['catalogue'] {
  let reading = open();

  async function repairHere(): Promise<void> {
    await (await reading).repair();
  }

  return {
    resolve: async (citations, on, signal) => (await reading).resolve(citations, on, signal),
    search: async (text, options) => (await reading).search(text, options),
    series: async (citation, on, signal) => (await reading).series(citation, on, signal),
    async status() {
      const [here, kept] = await Promise.all([
        reading.then((mine) => mine.status()),
        inTime(keeper.status(), patience),
      ]);
      return kept === null || (kept.message === null && here.message !== null) ? here : kept;
    },
    async repair() {
      try {
        await keeper.repair();
      } catch (error) {
        // A no of the background is its answer; where nobody listens it is done here.
        if (error instanceof Refused) throw error;
        return repairHere();
      }
      const before = reading;
      reading = open();
      (await before).close();
    },
  };
}

/** @returns null where it fails or takes longer than `patience` */
function inTime<T>(answer: Promise<T>, patience: number): Promise<T | null> {
  return Promise.race([
    answer.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
  ]);
}
