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
  /**
   * The works that are parts of a number which is no document itself (`ISO 26262`), undated, in catalogue order; absent
   * or empty where none were fetched.
   */
  parts?(work: string): readonly string[];
  /** The description of a source by the id that records name it by. */
  source(id: string): SourceDescription | undefined;
}
