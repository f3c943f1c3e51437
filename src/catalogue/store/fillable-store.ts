import type { FillableStore } from './contract';
import { DELETE_DEADLINE, deleteDatabase, OPEN_DEADLINE } from './database';
import { databasesOf } from './databases';
import { exclusive } from './exclusive';
import {
  forgetPrevious,
  goBack,
  keepSyncState,
  pointTo,
  readPackState,
  readPrevious,
  readSyncState,
  removeRow,
} from './meta-changes';
import { stagingNames } from './names';
import { replaceGeneration } from './replace';
import { storeOver, WRITER } from './store';
import { sweep } from './sweep';

/**
 * The databases behind the catalogue, for those who fill them too. Apart from `openStore`: what only reads need not load
 * what writes and indexes.
 * @param deadline, deletion as of `openStore`
 */
export function openFillableStore(deadline = OPEN_DEADLINE, deletion = DELETE_DEADLINE): FillableStore {
  const databases = databasesOf(deadline, deletion);
  const { meta, generations } = databases;
  const { use } = meta;
  return {
    ...storeOver(databases, deletion),
    packState: (layer) => use((lists) => readPackState(lists, layer)),
    syncState: (layer) => use((lists) => readSyncState(lists, layer)),
    keepSyncState: (layer, state, sameOn) => use((lists) => keepSyncState(lists, layer, state, sameOn)),
    replaceLayer(layer, rank, description, entries, options = {}) {
      return exclusive(
        WRITER,
        () => replaceGeneration(databases, layer, rank, description, entries, options),
        options.signal,
      );
    },
    changeLayer(row, delta, state, { undoable = false } = {}) {
      return exclusive(WRITER, async () => {
        const changed = { ...row, contents: delta.head.contents, delta: crypto.randomUUID() };
        const news = { delta, state, undoable };
        const won = await use((lists) => pointTo(lists, row, { ...changed, importedAt: Date.now() }, news));
        if (won) await sweep(databases);
        return won;
      });
    },
    removeLayer(layer) {
      return exclusive(WRITER, async () => {
        await use((lists) => removeRow(lists, layer));
        for (const name of stagingNames(layer)) await deleteDatabase(name, deletion);
        await sweep(databases);
      });
    },
    previous: (layer) => use((lists) => readPrevious(lists, layer)),
    undo(layer) {
      return exclusive(WRITER, async () => {
        const before = await use((lists) => readPrevious(lists, layer));
        if (before?.row && !(await generations.isThere(before.row))) {
          await use((lists) => forgetPrevious(lists, layer));
          return false;
        }
        const done = await use((lists) => goBack(lists, layer));
        await sweep(databases);
        return done;
      });
    },
    sweep() {
      return exclusive(WRITER, () => sweep(databases));
    },
  };
}
