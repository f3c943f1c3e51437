import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { CatalogueProblem, codeOf } from '../problem';

/** Milliseconds after which an open that is held up by somebody else counts as blocked. */
export const OPEN_DEADLINE = 8000;

export interface DatabaseShape {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly string[];
}

/**
 * Opens a database of ours, with its stores verified: a first run that died may have left it without them.
 * @param onClosed called once when the connection is lost: another context wants it deleted, or the browser closed it
 * @throws CatalogueProblem
 */
export async function openDatabase(
  shape: DatabaseShape,
  onClosed: () => void,
  deadline = OPEN_DEADLINE,
): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined') {
    throw new CatalogueProblem('storeMissing', 'There is no database.');
  }
  const opening = open(shape, onClosed);
  const database = await withDeadline(opening, deadline);
  const missing = shape.stores.filter((store) => !database.objectStoreNames.contains(store));
  if (missing.length === 0) return database;
  database.close();
  throw new CatalogueProblem('storeCorrupt', `${shape.name} lacks ${missing.join(', ')}.`);
}

async function open(shape: DatabaseShape, onClosed: () => void): Promise<IDBPDatabase> {
  try {
    const database: IDBPDatabase = await openDB(shape.name, shape.version, {
      upgrade(fresh) {
        for (const store of shape.stores) {
          if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store);
        }
      },
      blocking() {
        // Let go at once: whoever replaces or repairs this database must not wait for us.
        database.close();
        onClosed();
      },
      terminated: onClosed,
    });
    return database;
  } catch (cause) {
    throw new CatalogueProblem(codeOf(cause), `${shape.name} cannot be opened.`, { cause });
  }
}

/** Milliseconds after which a deletion is left to the browser: it comes when the last connection is closed. */
export const DELETE_DEADLINE = 5000;

/** Deletes a database. Does not wait for ever where another context holds on to it: nobody reads it any more. */
export async function deleteDatabase(name: string, deadline = DELETE_DEADLINE): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, deadline);
  });
  await Promise.race([deleteDB(name), late]);
  clearTimeout(timer);
}

/** An open that is late is not lost: when it comes after all, it is closed again. */
async function withDeadline(opening: Promise<IDBPDatabase>, deadline: number): Promise<IDBPDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), deadline);
  });
  const first = await Promise.race([opening, late]);
  clearTimeout(timer);
  if (first !== 'late') return first;
  void opening.then(
    (database) => {
      database.close();
    },
    // Already answered for: the caller hears of the deadline.
    () => undefined,
  );
  throw new CatalogueProblem('storeBlocked', 'The database is held by another window.');
}
