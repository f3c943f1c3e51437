import type { IDBPDatabase } from 'idb';
import { lineOf, type EntryLine } from '../../pack/block';
import type { PackEntry } from '../../pack/entry';
import { release } from '../../pack/release';
import type { LayerHead } from '../blocks/source';
import { BlockFiller, STORED_BLOCK_ENTRIES, type StoredBlock } from '../blocks/stored';
import { CatalogueProblem, codeOf } from '../problem';
import { IndexBuilder } from '../search/build';
import { deleteDatabase, openDatabase } from './database';
import { HEAD_KEY } from './generation';
import { generationShape } from './names';

/** Blocks a transaction: large enough for speed, small enough that readers of other generations wait little. */
const BLOCKS_A_TRANSACTION = 50;

/** Transactions that may be unfinished while the next is filled: a megabyte each. */
const TRANSACTIONS_UNDER_WAY = 3;

/** Parts of the search index a transaction. */
const PARTS_A_TRANSACTION = 32;

/**
 * An entry to write; or some together, with the bytes they came in: to wait for each of three hundred thousand takes
 * seconds.
 */
export type Incoming = PackEntry | readonly EntryLine[];

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Called with the number of entries written so far. */
  readonly onProgress?: (records: number) => void;
}

/**
 * Writes a whole generation. Its head goes last: an import that dies leaves a database without one, which no reader
 * takes for data and the next import sweeps.
 * @param entries in catalogue order; their bytes are done with when the next are asked for
 * @returns the head as written
 * @throws CatalogueProblem (`storeFull` …), the signal's reason, whatever `entries` throws; nothing is left behind then
 */
export async function writeGeneration(
  name: string,
  description: Omit<LayerHead, 'firstKeys' | 'records'>,
  entries: AsyncIterable<Incoming>,
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
  entries: AsyncIterable<Incoming>,
  options: ImportOptions,
): Promise<LayerHead> {
  const firstKeys: string[] = [];
  const index = new IndexBuilder();
  let records = 0;
  let waiting: StoredBlock[] = [];
  const open = new BlockFiller();
  const writing: Promise<void>[] = [];

  function close(): void {
    const { entries: filled, firstKey } = open;
    if (firstKey === undefined) return;
    firstKeys.push(firstKey);
    waiting.push(open.take());
    records += filled;
  }

  /** While some transactions are written, the next is filled. */
  async function flush(): Promise<void> {
    while (writing.length >= TRANSACTIONS_UNDER_WAY) await writing.shift();
    options.signal?.throwIfAborted();
    options.onProgress?.(records);
    const written = write(database, 'blocks', keyed(waiting, firstKeys.length - waiting.length));
    // The database has its copies since the puts.
    for (const { bytes } of waiting) release(bytes);
    written.catch(heardLater);
    writing.push(written);
    waiting = [];
  }

  for await (const incoming of entries) {
    for (const line of isTogether(incoming) ? incoming : [lineOf(incoming)]) {
      index.add(line.entry);
      open.add(line);
      if (open.entries === STORED_BLOCK_ENTRIES) close();
      if (waiting.length === BLOCKS_A_TRANSACTION) await flush();
    }
  }
  close();
  await flush();
  await Promise.all(writing);
  await writeIndex(database, index, options.signal);
  const head = { ...description, firstKeys, records };
  await database.put('head', head, HEAD_KEY);
  return head;
}

async function writeIndex(database: IDBPDatabase, index: IndexBuilder, signal?: AbortSignal): Promise<void> {
  let waiting: (readonly [string, unknown])[] = [];
  for (const entry of index.parts()) {
    waiting.push(entry);
    if (waiting.length < PARTS_A_TRANSACTION) continue;
    signal?.throwIfAborted();
    await write(database, 'search', waiting);
    waiting = [];
  }
  await write(database, 'search', waiting);
}

function keyed(blocks: readonly StoredBlock[], start: number): (readonly [number, StoredBlock])[] {
  return blocks.map((block, at) => [start + at, block]);
}

/**
 * The transaction answers for its puts: waiting for each would cost more than writing them. Why one failed, as for want
 * of room, is what the put says: when the transaction hears of it, it has no reason yet.
 */
async function write(
  database: IDBPDatabase,
  store: 'blocks' | 'search',
  rows: readonly (readonly [number | string, unknown])[],
): Promise<void> {
  const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  const reasons: unknown[] = [];
  for (const [key, value] of rows)
    transaction.store.put(value, key).catch((error: unknown) => reasons.push(error));
  try {
    await transaction.done;
  } catch (cause) {
    throw reasons[0] ?? cause;
  }
}

function isTogether(incoming: Incoming): incoming is readonly EntryLine[] {
  return Array.isArray(incoming);
}

/** Whoever waits for the transaction hears of it. */
function heardLater(): void {
  return undefined;
}

function isDatabaseError(error: unknown): boolean {
  return typeof DOMException !== 'undefined' && error instanceof DOMException;
}
