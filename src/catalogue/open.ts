import { catalogueOver, type CatalogueOver, type ReadingOptions } from './catalogue';
import { seedLoading } from './seed-loading';
import type { FillableStore } from './store/contract';
import { OPEN_DEADLINE } from './store/database';
import { openFillableStore } from './store/fillable-store';

export interface CatalogueOptions extends ReadingOptions {
  /** False: only the seed, as on Node. */
  readonly persistent?: boolean;
  /** False: never load the seed into the store; for pages that live too shortly to do so. */
  readonly imports?: boolean;
}

/** With the store behind it, for those who fill it; null where there is none. */
export type OpenCatalogue = CatalogueOver<FillableStore>;

/** The catalogue as its keepers need it. Returns at once; nothing is read before the first question. */
export function openCatalogue(options: CatalogueOptions): OpenCatalogue {
  const { persistent = true, imports = true, openDeadline = OPEN_DEADLINE } = options;
  return catalogueOver(
    options,
    persistent ? openFillableStore(openDeadline) : null,
    imports ? seedLoading : null,
  );
}
