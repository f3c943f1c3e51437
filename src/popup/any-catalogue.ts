import { Refused } from '../messages';
import type { Services } from './services';

type PopupCatalogue = Services['catalogue'];

/** Milliseconds that the worker may be silent: to start and to open its data takes it a tenth of that. */
const PATIENCE = 4000;

/**
 * Asks the worker's catalogue. Once it cannot be started, or says nothing for too long, everything is read here.
 * @param own loaded when it is needed: it weighs as much as the popup
 * @throws as the catalogue that was asked
 */
export function anyCatalogue(
  distant: PopupCatalogue,
  own: () => Promise<PopupCatalogue>,
  patience = PATIENCE,
): PopupCatalogue {
  let mine: Promise<PopupCatalogue> | null = null;

  async function ask<T>(
    question: (catalogue: PopupCatalogue) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (mine) return question(await mine);
    try {
      return await inTime(question(distant), patience);
    } catch (error) {
      signal?.throwIfAborted();
      // It answers, if only with a no.
      if (error instanceof Refused) throw error;
      mine ??= own();
      return question(await mine);
    }
  }

  return {
    resolve: (citations, on, signal) => ask((catalogue) => catalogue.resolve(citations, on, signal), signal),
    search: (text, options) => ask((catalogue) => catalogue.search(text, options), options.signal),
    series: (citation, on, signal) => ask((catalogue) => catalogue.series(citation, on, signal), signal),
    status: () => ask((catalogue) => catalogue.status()),
    // That takes as long as it takes, and is not to be done twice.
    repair: async () => (await (mine ?? distant)).repair(),
  };
}

/** @throws nothing in particular where it takes longer than `patience` */
function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  return Promise.race([answer, new Promise<never>((_, fail) => setTimeout(fail, patience))]);
}
