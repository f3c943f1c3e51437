import { deleteDB, type IDBPDatabase } from 'idb';
import type { PackEntry } from '../../pack';
import type { LayerHead } from '../blocks/source';
import { openDatabase, OPEN_DEADLINE } from './database';
import { exclusive } from './exclusive';
import { openGeneration, type GenerationSource } from './generation';
import { writeGeneration, type ImportOptions } from './import';
import { pointTo, readRows, type LayerRow } from './meta';
import { isGenerationName, META, newGenerationName } from './names';

const WRITER = 'stdlens-catalogue-writer';

export interface Store {
  rows(): Promise<readonly LayerRow[]>;
  /** Opens once and keeps open. */
  generation(row: LayerRow): Promise<GenerationSource>;
  /** Drops a connection whose database is gone or damaged. */
  forget(database: string): void;
  /**
   * Replaces a layer's contents as a whole; until the very end the old ones answer. Does nothing where the layer
   * already has these contents, as when two contexts start the same import.
   */
  replaceLayer(
    layer: string,
    rank: number,
    description: Omit<LayerHead, 'firstKeys' | 'records'>,
    entries: () => AsyncIterable<PackEntry>,
    options?: ImportOptions,
  ): Promise<void>;
  removeLayer(layer: string): Promise<void>;
  /** Deletes everything of ours, also what cannot be opened. */
  wipe(): Promise<void>;
  close(): void;
}

/** The databases behind the catalogue. One memoised opener: two racing opens of one database can stall for 30 s. */
export function openStore(deadline = OPEN_DEADLINE): Store {
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

  function forget(database: string): void {
    const source = generations.get(database);
    generations.delete(database);
    void source?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }

  async function sweep(rows: readonly LayerRow[]): Promise<void> {
    const named = new Set(rows.map((row) => row.database));
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined && isGenerationName(name) && !named.has(name)) {
        forget(name);
        await deleteDB(name);
      }
    }
  }

  return {
    async rows() {
      return await readRows(await meta());
    },
    generation(row) {
      const known = generations.get(row.database);
      if (known) return known;
      const source = openGeneration(row.database, row);
      generations.set(row.database, source);
      source.catch(() => generations.delete(row.database));
      return source;
    },
    forget,
    replaceLayer(layer, rank, description, entries, options = {}) {
      const run = async (): Promise<void> => {
        const rows = await readRows(await meta());
        if (rows.some((row) => row.layer === layer && row.contents === description.contents)) return;
        await sweep(rows);
        const database = newGenerationName(layer);
        const head = await writeGeneration(database, description, entries(), options);
        const row = { layer, rank, database, contents: head.contents, records: head.records };
        const old = await pointTo(await meta(), { ...row, importedAt: Date.now() });
        if (old) {
          forget(old.database);
          await deleteDB(old.database);
        }
      };
      return exclusive(WRITER, run, options.signal);
    },
    removeLayer(layer) {
      return exclusive(WRITER, async () => {
        const database = await meta();
        await database.delete('layers', layer);
        await sweep(await readRows(database));
      });
    },
    wipe() {
      return exclusive(WRITER, async () => {
        for (const database of [...generations.keys()]) forget(database);
        await closeMeta();
        const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
        for (const name of [META.name, ...names.filter(isGenerationName)]) await deleteDB(name);
      });
    },
    close() {
      for (const database of [...generations.keys()]) forget(database);
      void closeMeta();
    },
  };

  async function closeMeta(): Promise<void> {
    const open = opening;
    opening = undefined;
    await open?.then(
      (database) => database.close(),
      () => undefined,
    );
  }
}
