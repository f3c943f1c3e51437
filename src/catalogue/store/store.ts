import type { Store } from './contract';
import { DELETE_DEADLINE, deleteDatabase, OPEN_DEADLINE } from './database';
import { databasesOf, type Databases } from './databases';
import { exclusive } from './exclusive';
import { noteDamage, readRowDelta, readRows } from './meta';
import { isGenerationName, isStagingName, META } from './names';

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
    forget: generations.forget,
    noteDamage: (database) => use((meta) => noteDamage(meta, database)),
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
