import type { IDBPDatabase } from 'idb';
import type { LayerHead } from '../blocks/source';
import { CatalogueProblem } from '../problem';
import { DELETE_DEADLINE, deleteDatabase, openDatabase, OPEN_DEADLINE } from './database';
import type { Delta } from './delta';
import { exclusive } from './exclusive';
import { openGeneration, type GenerationSource } from './generation';
import { writeGeneration, type ImportOptions, type Incoming } from './import';
import {
  forgetPrevious,
  FORMAT,
  goBack,
  keepSyncState,
  noteDamage,
  pointTo,
  previousDatabases,
  readPackState,
  readPrevious,
  readRowDelta,
  readSyncState,
  readRows,
  removeRow,
  type LayerRow,
  type PackState,
  type Previous,
  type SyncState,
} from './meta';
import { isGenerationName, isStagingName, META, newGenerationName, stagingNames } from './names';

const WRITER = 'stdlens-catalogue-writer';

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
  /** Null where the layer was not synced from a pack, or what is kept of it cannot be read. */
  packState(layer: string): Promise<PackState | null>;
  /** Null for a layer that was not synced. A pack's is wider: `packState`. */
  syncState(layer: string): Promise<SyncState | null>;
  /** @param sameOn the day, where the publisher's own file proved to be the same: the layer is of that day then */
  keepSyncState(layer: string, state: SyncState, sameOn?: string): Promise<void>;
  /** Drops a connection whose database is gone or damaged. */
  forget(database: string): void;
  /** Remembers that what lies in a database is damaged, so that the next sync repairs it. */
  noteDamage(database: string): Promise<void>;
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
  /** Deletes everything of ours, also what cannot be opened. */
  wipe(): Promise<void>;
  close(): void;
}

/** The databases behind the catalogue. One memoised opener: two racing opens of one database can stall for 30 s. */
export function openStore(deadline = OPEN_DEADLINE, deletion = DELETE_DEADLINE): Store {
  let opening: Promise<IDBPDatabase> | undefined;
  const generations = new Map<string, Promise<GenerationSource>>();

  function meta(): Promise<IDBPDatabase> {
    if (opening) return opening;
    const mine: Promise<IDBPDatabase> = openDatabase(META, drop, deadline);
    function drop(): void {
      if (opening === mine) opening = undefined;
    }
    opening = mine;
    mine.catch(drop);
    return mine;
  }

  async function closeMeta(): Promise<void> {
    const open = opening;
    opening = undefined;
    await open?.then(
      (database) => {
        database.close();
      },
      // Whoever opened it has been told.
      () => undefined,
    );
  }

  function forget(database: string): void {
    const source = generations.get(database);
    generations.delete(database);
    void source?.then(
      (opened) => {
        opened.close();
      },
      () => undefined,
    );
  }

  async function remove(database: string): Promise<void> {
    forget(database);
    await deleteDatabase(database, deletion);
  }

  /** Deletes the generations that neither answer nor are kept for `undo`. */
  async function sweep(): Promise<void> {
    const database = await meta();
    const rows = await readRows(database);
    const named = new Set([...rows.map((row) => row.database), ...(await previousDatabases(database))]);
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined && isGenerationName(name) && !named.has(name)) await remove(name);
    }
  }

  /** The browser may have purged what nobody read. */
  async function isThere(row: LayerRow): Promise<boolean> {
    if (generations.has(row.database)) return true;
    try {
      (await openGeneration(row.database, { contents: row.base, records: row.records })).close();
      return true;
    } catch (error) {
      if (error instanceof CatalogueProblem) return false;
      throw error;
    }
  }

  async function replace(
    layer: string,
    rank: number,
    description: LayerDescription,
    entries: () => AsyncIterable<Incoming>,
    options: ReplaceOptions,
  ): Promise<void> {
    const rows = await readRows(await meta());
    const old = rows.find((row) => row.layer === layer) ?? null;
    const isWhole = old !== null && old.damaged !== true && options.anew !== true;
    if (isWhole && old.contents === description.contents) {
      if (options.state) await keepSyncState(await meta(), layer, options.state);
      return;
    }
    // Two generations at a time are enough for the disk: what is replaced now is the one to go back to.
    await forgetPrevious(await meta(), layer);
    await sweep();
    const database = newGenerationName(layer);
    const { contents, records } = await writeGeneration(database, description, entries(), options);
    const row: Omit<LayerRow, 'importedAt'> = {
      format: FORMAT,
      layer,
      rank,
      database,
      base: contents,
      contents,
      records,
      delta: null,
    };
    const { state } = options;
    // Nobody wants to go back to what is damaged.
    const undoable = options.undoable === true && old?.damaged !== true;
    const news = { undoable, ...(state ? { state } : {}) };
    const won = await pointTo(await meta(), old, { ...row, importedAt: Date.now() }, news);
    if (!won) await remove(database);
    else if (old && !undoable) await remove(old.database);
  }

  return {
    async rows() {
      return await readRows(await meta());
    },
    generation(row) {
      const known = generations.get(row.database);
      if (known) return known;
      const source = openGeneration(row.database, { contents: row.base, records: row.records });
      generations.set(row.database, source);
      source.catch(() => generations.delete(row.database));
      return source;
    },
    async delta(row) {
      return await readRowDelta(await meta(), row);
    },
    async packState(layer) {
      return await readPackState(await meta(), layer);
    },
    async syncState(layer) {
      return await readSyncState(await meta(), layer);
    },
    async keepSyncState(layer, state, sameOn) {
      await keepSyncState(await meta(), layer, state, sameOn);
    },
    forget,
    async noteDamage(database) {
      await noteDamage(await meta(), database);
    },
    replaceLayer(layer, rank, description, entries, options = {}) {
      return exclusive(WRITER, () => replace(layer, rank, description, entries, options), options.signal);
    },
    changeLayer(row, delta, state, { undoable = false } = {}) {
      return exclusive(WRITER, async () => {
        const changed = { ...row, contents: delta.head.contents, delta: crypto.randomUUID() };
        const news = { delta, state, undoable };
        const won = await pointTo(await meta(), row, { ...changed, importedAt: Date.now() }, news);
        if (won) await sweep();
        return won;
      });
    },
    removeLayer(layer) {
      return exclusive(WRITER, async () => {
        await removeRow(await meta(), layer);
        for (const name of stagingNames(layer)) await deleteDatabase(name, deletion);
        await sweep();
      });
    },
    async previous(layer) {
      return await readPrevious(await meta(), layer);
    },
    undo(layer) {
      return exclusive(WRITER, async () => {
        const before = await readPrevious(await meta(), layer);
        if (before?.row && !(await isThere(before.row))) {
          await forgetPrevious(await meta(), layer);
          return false;
        }
        const done = await goBack(await meta(), layer);
        await sweep();
        return done;
      });
    },
    sweep() {
      return exclusive(WRITER, sweep);
    },
    wipe() {
      return exclusive(WRITER, async () => {
        for (const database of [...generations.keys()]) forget(database);
        await closeMeta();
        const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
        const ours = names.filter((name) => isGenerationName(name) || isStagingName(name));
        for (const name of [META.name, ...ours]) await deleteDatabase(name, deletion);
      });
    },
    close() {
      for (const database of [...generations.keys()]) forget(database);
      void closeMeta();
    },
  };
}
