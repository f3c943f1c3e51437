import type { Catalogue } from '../catalogue';

/**
 * A catalogue whose code comes later: half of what the popup weighs is needed only by the first question, so the window
 * is drawn without it. The loading begins at once; every question waits for it.
 * @throws what `load` throws, at each question
 */
export function lateCatalogue(load: () => Promise<Catalogue>): Catalogue {
  const coming = load();
  // Whoever asks meets the failure; without a question it is nobody's.
  coming.catch(() => undefined);
  return {
    resolve: async (...asked) => (await coming).resolve(...asked),
    search: async (...asked) => (await coming).search(...asked),
    status: async () => (await coming).status(),
    repair: async (signal) => (await coming).repair(signal),
    close: () => void coming.then((catalogue) => catalogue.close()),
  };
}
