/** What those who read the store ask of it, and those who fill it. */
import type { LayerHead } from '../blocks/source';
import type { Delta } from './delta';
import type { GenerationSource } from './generation';
import type { ImportOptions, Incoming } from './import';
import type { LayerRow } from './meta';
import type { PackState, Previous, SyncState } from './meta-changes';

export interface ReplaceOptions extends ImportOptions {
  /** Kept with the layer, in the transaction that makes it visible. */
  readonly state?: SyncState;
  /** Write it although the layer has these contents already: what is stored of them is damaged. */
  readonly anew?: boolean;
  /** Keep what the layer is now, until its next change: `undo` goes back to it. */
  readonly undoable?: boolean;
}

/** What a generation is made from, except its entries. */
export type LayerDescription = Omit<LayerHead, 'firstKeys' | 'records'>;

export interface Store {
  /** The layers, newest opinion first. @throws CatalogueProblem */
  rows(): Promise<readonly LayerRow[]>;
  /** Opens once and keeps open. @throws CatalogueProblem where it is damaged, GenerationGone where it was replaced */
  generation(row: LayerRow): Promise<GenerationSource>;
  /** Null where nothing lies on top. @throws CatalogueProblem where it is damaged, GenerationGone as above */
  delta(row: LayerRow): Promise<Delta | null>;
  /** Drops a connection whose database is gone or damaged. */
  forget(database: string): void;
  /** Remembers that what lies in a database is damaged, so that the next sync repairs it. */
  noteDamage(database: string): Promise<void>;
  /** Deletes everything of ours, also what cannot be opened. */
  wipe(): Promise<void>;
  close(): void;
}

/** With what it takes to fill it. */
export interface FillableStore extends Store {
  /** Null where the layer was not synced from a pack, or what is kept of it cannot be read. */
  packState(layer: string): Promise<PackState | null>;
  /** Null for a layer that was not synced. A pack's is wider: `packState`. */
  syncState(layer: string): Promise<SyncState | null>;
  /** @param sameOn the day, where the publisher's own file proved to be the same: the layer is of that day then */
  keepSyncState(layer: string, state: SyncState, sameOn?: string): Promise<void>;
  /**
   * Replaces a layer's contents as a whole; until the very end the old ones answer. Does nothing where the layer
   * already has these contents, as when two contexts start the same import.
   */
  replaceLayer(
    layer: string,
    rank: number,
    description: LayerDescription,
    entries: () => AsyncIterable<Incoming>,
    options?: ReplaceOptions,
  ): Promise<void>;
  /**
   * Puts changes on top of a layer's generation, instead of those that lay there.
   * @returns false where the layer is no longer what the changes were computed from
   */
  changeLayer(
    row: LayerRow,
    delta: Delta,
    state: PackState,
    options?: Pick<ReplaceOptions, 'undoable'>,
  ): Promise<boolean>;
  /** Deletes a layer with all that belongs to it, its way back and what a sync has put aside too. */
  removeLayer(layer: string): Promise<void>;
  /** Deletes generations that no layer points to: a worker that died after its last write left them. */
  sweep(): Promise<void>;
  /** What `undo` would go back to: its `row` is null where the layer was not there; null where nothing is kept. */
  previous(layer: string): Promise<Previous | null>;
  /**
   * Makes a layer what it was before its last change.
   * @returns false where nothing whole is kept: then the layer stays as it is
   */
  undo(layer: string): Promise<boolean>;
}
