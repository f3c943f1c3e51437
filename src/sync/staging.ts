import type { IDBPDatabase } from 'idb';
import { deleteDatabase, openDatabase } from '../catalogue/store/database';
import { stagingShape } from '../catalogue/store/names';
import { release } from '../pack';

/** Blocks written in one transaction: a kill costs no more than these, and one a block would take as long as all else. */
const BATCH = 24;

/** Verified blocks waiting to be applied. Survives the worker and the browser: the next try fetches only the rest. */
export interface Staging {
  /** Of the blocks that are there, those of earlier tries included. */
  hashes(): Promise<ReadonlySet<string>>;
  /** Kept at once or with the next ones; `flush` waits until all are. The bytes are the staging's own from then on. */
  put(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** @throws where the database cannot be written, a full disk among the reasons */
  flush(): Promise<void>;
  /** @returns undefined where the browser purged it */
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keeps what is there for the next try. */
  close(): void;
  /** Closes and deletes. */
  clear(): Promise<void>;
}

/** Deletes what an earlier try has left; for when there is nothing left to fetch. */
export async function dropStaging(layer: string): Promise<void> {
  await deleteDatabase(stagingShape(layer).name);
}

/** What an earlier try has fetched for the layer is still in it. @throws CatalogueProblem where it cannot be opened */
export async function openStaging(layer: string): Promise<Staging> {
  const shape = stagingShape(layer);
  const database: IDBPDatabase = await openDatabase(shape, () => undefined);
  let waiting = new Map<string, Uint8Array<ArrayBuffer>>();
  let writing: Promise<void> = Promise.resolve();

  async function write(rows: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<void> {
    const transaction = database.transaction('blocks', 'readwrite', { durability: 'relaxed' });
    const puts = [...rows].map(([hash, bytes]) => transaction.store.put(bytes, hash));
    for (const bytes of rows.values()) release(bytes);
    await Promise.all([...puts, transaction.done]);
  }

  /** While one batch is written, the next is gathered. */
  function start(): void {
    writing = write(waiting);
    writing.catch(() => undefined);
    waiting = new Map();
  }

  async function flush(): Promise<void> {
    await writing;
    if (waiting.size > 0) start();
    await writing;
  }

  return {
    async hashes() {
      return new Set((await database.getAllKeys('blocks')).filter((key) => typeof key === 'string'));
    },
    async put(hash, bytes) {
      waiting.set(hash, bytes);
      if (waiting.size < BATCH) return;
      await writing;
      start();
    },
    flush,
    async get(hash) {
      await flush();
      const stored: unknown = await database.get('blocks', hash);
      return stored instanceof Uint8Array ? new Uint8Array(stored) : undefined;
    },
    close() {
      database.close();
    },
    async clear() {
      database.close();
      await deleteDatabase(shape.name);
    },
  };
}
