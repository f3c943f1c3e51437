import type { IDBPDatabase } from 'idb';
import { openDatabase } from './database';
import { META } from './names';

/** The one connection to the database that lists the layers. */
export interface MetaConnection {
  /**
   * Opened once and kept, and anew where it was lost.
   * @param run one transaction: it is run again where it could not even begin
   * @throws CatalogueProblem where the database cannot be opened, what `run` throws
   */
  readonly use: <T>(run: (database: IDBPDatabase) => Promise<T>) => Promise<T>;
  close(): Promise<void>;
}

/**
 * Memoised, because two racing opens of one database can stall for 30 s.
 * @param deadline milliseconds after which an open counts as blocked
 */
export function metaConnection(deadline: number): MetaConnection {
  let opening: Promise<IDBPDatabase> | undefined;

  function open(): Promise<IDBPDatabase> {
    if (opening) return opening;
    const mine: Promise<IDBPDatabase> = openDatabase(META, drop, deadline);
    function drop(): void {
      if (opening === mine) opening = undefined;
    }
    opening = mine;
    mine.catch(drop);
    return mine;
  }

  return {
    async use(run) {
      const mine = open();
      try {
        return await run(await mine);
      } catch (error) {
        // A closed connection fails like this before the browser has told us that it closed it.
        if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
        if (opening === mine) opening = undefined;
        return await run(await open());
      }
    },
    async close() {
      const open = opening;
      opening = undefined;
      await open?.then(
        (database) => {
          database.close();
        },
        // Whoever opened it has been told.
        () => undefined,
      );
    },
  };
}
