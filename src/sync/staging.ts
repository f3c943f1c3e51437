import type { IDBPDatabase } from 'idb';
import { deleteDatabase, openDatabase } from '../catalogue/store/database';
import { stagingShape } from '../catalogue/store/names';

/** Verified blocks waiting to be applied. Survives the worker and the browser: the next try fetches only the rest. */
export interface Staging {
  hashes(): Promise<ReadonlySet<string>>;
  put(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** @returns undefined where the browser purged it */
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  close(): void;
  /** Closes and deletes. */
  clear(): Promise<void>;
}

export async function openStaging(layer: string): Promise<Staging> {
  const shape = stagingShape(layer);
  const database: IDBPDatabase = await openDatabase(shape, () => undefined);
  return {
    async hashes() {
      return new Set((await database.getAllKeys('blocks')).filter((key) => typeof key === 'string'));
    },
    async put(hash, bytes) {
      const transaction = database.transaction('blocks', 'readwrite', { durability: 'relaxed' });
      await Promise.all([transaction.store.put(bytes, hash), transaction.done]);
    },
    async get(hash) {
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
