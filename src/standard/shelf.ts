import type { Dossier, SourceDescription } from './record';

/**
 * The dossiers at hand while judging. Pure and synchronous: whoever owns the store gathers what `linksOf` asks for
 * first, so that the rules never wait.
 */
export interface Shelf {
  /** The dossier of exactly this canonical designation. */
  dossier(id: string): Dossier | undefined;
  /** All editions and supplements of a work (its lineage key), in catalogue order. */
  editions(work: string): readonly Dossier[];
  source(id: string): SourceDescription | undefined;
}
