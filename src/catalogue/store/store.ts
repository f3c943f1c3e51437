import type { Store } from './contract';
import { DELETE_DEADLINE, deleteDatabase, OPEN_DEADLINE } from './database';
import { databasesOf, sweep, type Databases } from './databases';
import { exclusive } from './exclusive';
import {
  forgetPrevious,
  goBack,
  keepSyncState,
  noteDamage,
  pointTo,
  readPackState,
  readPrevious,
  readRowDelta,
  readRows,
  readSyncState,
  removeRow,
} from './meta';
import { isGenerationName, isStagingName, META, stagingNames } from './names';

/** One context at a time writes. */
export const WRITER = 'stdlens-catalogue-writer';

/**
 * The databases behind the catalogue, for those who read them.
 * @param deadline milliseconds to wait for a database that somebody holds, before it counts as blocked
 * @param deletion milliseconds to wait for a deletion, before it is left to the browser
 */
export function openStore(deadline = OPEN_DEADLINE, deletion = DELETE_DEADLINE): Store {
  return storeOver(databasesOf(deadline, deletion), deletion);
}

/** @param deletion as of `openStore` */
export function storeOver(databases: Databases, deletion: number): Store {
  const { meta: connection, generations } = databases;
  const { use } = connection;

  return {
    rows: () => use(readRows),
    generation: (row) => generations.open(row),
    delta: (row) => use((meta) => readRowDelta(meta, row)),
    packState: (layer) => use((meta) => readPackState(meta, layer)),
    syncState: (layer) => use((meta) => readSyncState(meta, layer)),
    keepSyncState: (layer, state, sameOn) => use((meta) => keepSyncState(meta, layer, state, sameOn)),
    forget: generations.forget,
    noteDamage: (database) => use((meta) => noteDamage(meta, database)),
    changeLayer(row, delta, state, { undoable = false } = {}) {
      return exclusive(WRITER, async () => {
        const changed = { ...row, contents: delta.head.contents, delta: crypto.randomUUID() };
        const news = { delta, state, undoable };
        const won = await use((meta) => pointTo(meta, row, { ...changed, importedAt: Date.now() }, news));
        if (won) await sweep(databases);
        return won;
      });
    },
    removeLayer(layer) {
      return exclusive(WRITER, async () => {
        await use((meta) => removeRow(meta, layer));
        for (const name of stagingNames(layer)) await deleteDatabase(name, deletion);
        await sweep(databases);
      });
    },
    previous: (layer) => use((meta) => readPrevious(meta, layer)),
    undo(layer) {
      return exclusive(WRITER, async () => {
        const before = await use((meta) => readPrevious(meta, layer));
        if (before?.row && !(await generations.isThere(before.row))) {
          await use((meta) => forgetPrevious(meta, layer));
          return false;
        }
        const done = await use((meta) => goBack(meta, layer));
        await sweep(databases);
        return done;
      });
    },
    sweep() {
      return exclusive(WRITER, () => sweep(databases));
    },
    wipe() {
      return exclusive(WRITER, async () => {
        generations.forgetAll();
        await connection.close();
        const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
        const ours = names.filter((name) => isGenerationName(name) || isStagingName(name));
        for (const name of [META.name, ...ours]) await deleteDatabase(name, deletion);
      });
    },
    close() {
      generations.forgetAll();
      void connection.close();
    },
  };
}
