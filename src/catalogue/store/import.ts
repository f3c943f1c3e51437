import type { IDBPDatabase } from 'idb';
import type { PackEntry } from '../../pack';
import type { LayerHead } from '../blocks/source';
import { STORED_BLOCK_ENTRIES, storeBlock, type StoredBlock } from '../blocks/stored';
import { CatalogueProblem, codeOf } from '../problem';
import { IndexBuilder } from '../search/build';
import { deleteDatabase, openDatabase } from './database';
import { HEAD_KEY } from './generation';
import { generationShape } from './names';

/** Blocks a transaction: large enough for speed, small enough that readers of other generations wait little. */
const BLOCKS_A_TRANSACTION = 50;

/** Parts of the search index a transaction. */
const PARTS_A_TRANSACTION = 32;

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Called with the number of records written so far. */
  readonly onProgress?: (records: number) => void;
}

/**
 * Writes a whole generation. Its head goes last: an import that dies leaves a database without one, which no reader
 * takes for data and the next import sweeps.
 * @param entries in catalogue order
 * @returns the head as written
 * @throws CatalogueProblem (`storeFull` …), the signal's reason, whatever `entries` throws; nothing is left behind then
 */
export async function writeGeneration(
  name: string,
  description: Omit<LayerHead, 'firstKeys' | 'records'>,
  entries: AsyncIterable<PackEntry>,
  options: ImportOptions = {},
): Promise<LayerHead> {
  const connection = { lost: false };
  const database = await openDatabase(generationShape(name), () => {
    connection.lost = true;
  });
  try {
    const head = await fill(database, description, entries, options);
    database.close();
    if (connection.lost)
      throw new CatalogueProblem('storeFailed', `${name} was deleted while it was written.`);
    return head;
  } catch (cause) {
    database.close();
    await deleteDatabase(name);
    if (options.signal?.aborted || cause instanceof CatalogueProblem || !isDatabaseError(cause)) throw cause;
    throw new CatalogueProblem(codeOf(cause), `${name} could not be written.`, { cause });
  }
}

async function fill(
  database: IDBPDatabase,
  description: Omit<LayerHead, 'firstKeys' | 'records'>,
  entries: AsyncIterable<PackEntry>,
  options: ImportOptions,
): Promise<LayerHead> {
  const firstKeys: string[] = [];
  const index = new IndexBuilder();
  let records = 0;
  let waiting: StoredBlock[] = [];
  let open: PackEntry[] = [];

  function close(): void {
    const first = open[0];
    if (!first) return;
    firstKeys.push(first.key);
    waiting.push(storeBlock(open));
    records += open.length;
    open = [];
  }

  async function flush(): Promise<void> {
    options.signal?.throwIfAborted();
    const start = firstKeys.length - waiting.length;
    const transaction = database.transaction('blocks', 'readwrite', { durability: 'relaxed' });
    const puts = waiting.map((block, at) => transaction.store.put(block, start + at));
    waiting = [];
    await Promise.all([...puts, transaction.done]);
    options.onProgress?.(records);
  }

  for await (const entry of entries) {
    index.add(entry);
    open.push(entry);
    if (open.length === STORED_BLOCK_ENTRIES) close();
    if (waiting.length === BLOCKS_A_TRANSACTION) await flush();
  }
  close();
  await flush();
  await writeIndex(database, index, options.signal);
  const head = { ...description, firstKeys, records };
  await database.put('head', head, HEAD_KEY);
  return head;
}

async function writeIndex(database: IDBPDatabase, index: IndexBuilder, signal?: AbortSignal): Promise<void> {
  let waiting: (readonly [string, unknown])[] = [];
  async function flush(): Promise<void> {
    signal?.throwIfAborted();
    const transaction = database.transaction('search', 'readwrite', { durability: 'relaxed' });
    const puts = waiting.map(([key, value]) => transaction.store.put(value, key));
    waiting = [];
    await Promise.all([...puts, transaction.done]);
  }
  for (const entry of index.parts()) {
    waiting.push(entry);
    if (waiting.length === PARTS_A_TRANSACTION) await flush();
  }
  await flush();
}

function isDatabaseError(error: unknown): boolean {
  return typeof DOMException !== 'undefined' && error instanceof DOMException;
}
