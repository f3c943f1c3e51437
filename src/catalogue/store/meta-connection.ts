import type { IDBPDatabase } from 'idb';
import { openDatabase } from './database';
import { META } from './names';

/** The one connection to the database that lists the layers. */
export interface MetaConnection {
  /** Opened once and kept, and anew where it was lost. @throws CatalogueProblem */
  readonly open: () => Promise<IDBPDatabase>;
  close(): Promise<void>;
}

/**
 * Memoised, because two racing opens of one database can stall for 30 s.
 * @param deadline milliseconds after which an open counts as blocked
 */
export function metaConnection(deadline: number): MetaConnection {
  let opening: Promise<IDBPDatabase> | undefined;

  return {
    open() {
      if (opening) return opening;
      const mine: Promise<IDBPDatabase> = openDatabase(META, drop, deadline);
      function drop(): void {
        if (opening === mine) opening = undefined;
      }
      opening = mine;
      mine.catch(drop);
      return mine;
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
