/** The catalogue: layers of blocks, look-up, search; answers also while its store is empty or broken. */
export { openCatalogue, type CatalogueOptions } from './catalogue';
export { openPack, type ReadFile } from './blocks/packaged';
export type {
  Catalogue,
  CatalogueStatus,
  LayerStatus,
  ProblemCode,
  SearchHit,
  SearchOptions,
  SearchResult,
} from './contract';
