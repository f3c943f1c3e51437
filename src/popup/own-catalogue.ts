import { openCatalogue } from '../catalogue';
import { shippedSeed } from '../shipped-seed';
import type { Services } from './services';

/** The catalogue, read here. It does not import, and offers no near numbers: that is the worker's work. */
export function ownCatalogue(): Services['catalogue'] {
  const catalogue = openCatalogue({ ...shippedSeed(), imports: false });
  return {
    resolve: (citations, on, signal) => catalogue.resolve(citations, on, signal),
    async search(text, options) {
      return { ...(await catalogue.search(text, options)), suggestion: null, near: [] };
    },
    series: (citation, on, signal) => catalogue.series(citation, on, signal),
    status: () => catalogue.status(),
    repair: () => catalogue.repair(),
  };
}
