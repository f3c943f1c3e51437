import { openDB, type IDBPDatabase } from 'idb';
import type { PackEntry } from '../../src/pack';
import { asEntry } from '../../src/pack/entry';

/** What a peer stores: the same entries, one row each, found by designation and, through two indexes, by work and key. */
interface Row {
  readonly id: string;
  readonly key: string;
  readonly work: string;
  readonly entry: PackEntry;
}

/** Rows a transaction: what one download batch of jpdict-idb brings. */
const BATCH = 4000;

async function open(name: string): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade(database) {
      const store = database.createObjectStore('documents', { keyPath: 'id' });
      store.createIndex('key', 'key');
      store.createIndex('work', 'work');
    },
  });
}

function rowOf(line: string): Row {
  const entry = asEntry(JSON.parse(line));
  return { id: entry.id, key: entry.key, work: entry.key.split(' ')[0] ?? '', entry };
}

/** What most would write: `await db.put(…)` for each record of the download. */
export async function putEach(address: string, isOver: () => boolean): Promise<Put> {
  const database = await open('peer-put');
  const { lines, bytes } = await linesAt(address);
  let documents = 0;
  for await (const line of lines) {
    await database.put('documents', rowOf(line));
    documents++;
    if (isOver()) break;
  }
  database.close();
  return { documents, bytes };
}

/** As jpdict-idb writes: relaxed transactions of a batch each, whose puts nobody waits for but the transaction. */
export async function putBatches(address: string, isOver: () => boolean): Promise<Put> {
  const database = await open('peer-batch');
  const { lines, bytes } = await linesAt(address);
  let documents = 0;
  let waiting: Row[] = [];
  async function flush(): Promise<void> {
    const transaction = database.transaction('documents', 'readwrite', { durability: 'relaxed' });
    for (const row of waiting) void transaction.store.put(row);
    documents += waiting.length;
    waiting = [];
    await transaction.done;
  }
  for await (const line of lines) {
    if (waiting.push(rowOf(line)) < BATCH) continue;
    await flush();
    if (isOver()) break;
  }
  await flush();
  database.close();
  return { documents, bytes };
}

/** Milliseconds of each look-up by designation. */
export async function lookUpRows(name: string, ids: readonly string[]): Promise<number[]> {
  const database = await openDB(name);
  const times: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    const row: unknown = await database.get('documents', id);
    times.push(performance.now() - start);
    if (row === undefined) throw new Error(`${name} lacks ${id}.`);
  }
  database.close();
  return times;
}

interface Put {
  readonly documents: number;
  readonly bytes: number;
}

/** The whole pack as one gzip file of JSON lines: no peer pays for our cut into blocks. */
async function linesAt(address: string): Promise<{ lines: AsyncIterable<string>; bytes: number }> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const text = response.body
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  return { lines: split(text), bytes: Number(response.headers.get('content-length') ?? 0) };
}

async function* split(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
