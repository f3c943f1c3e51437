/** The catalogue: layers of blocks, look-up, search; answers also while its store is empty or broken. */
export { hitOf } from './search/layers';
export { withNear } from './search/near-numbers';
export { offer } from './search/offer';
export { openCatalogue, type CatalogueOptions, type OpenCatalogue } from './open';
export { openToRead } from './open-to-read';
export { headOf, openPack, type ReadFile } from './blocks/packaged';
export type {
  Catalogue,
  CatalogueStatus,
  LayerStatus,
  Offering,
  ProblemCode,
  SearchHit,
  SearchOptions,
  SearchResult,
} from './contract';

/** For the sync room: what it needs to replace a layer. */
export { BoundedCache } from './blocks/cache';
export type { Block } from './blocks/source';
export { readStoredBlock, storeBlock } from './blocks/stored';
export type { Layer, Placed } from './layer';
export { openStoredLayer } from './stored-layer';
export { MOST_CHANGES, type Delta } from './store/delta';
export { exclusive } from './store/exclusive';
export { RANKS, type LayerRow } from './store/meta';
export type { PackState, Previous, SyncState } from './store/meta-changes';
export type { FillableStore, Store } from './store/contract';
export { openFillableStore } from './store/fillable-store';
