import { readStoredBlock, storeBlock } from '../catalogue';
import { deleteDatabase, openDatabase } from '../catalogue/store/database';
import { runsShape } from '../catalogue/store/names';
import { keyOf } from '../identifier';
import { byKey, namedBy, type PackEntry } from '../pack';
import { ordered } from '../pack/gather';
import { kept } from '../standard/kept';
import type { SourceRecord } from '../standard/record';

/** Entries kept in memory before they are sorted and put aside. */
const MOST_IN_MEMORY = 5000;
/** Entries read back at once of each run. */
const CHUNK = 100;

/**
 * Sorts any number of records into catalogue order in little memory: runs are put aside in a database and merged.
 * Gives what `Gathering` of the pack room gives.
 */
export interface RunSorter {
  /** In any order. @throws where the database cannot be written */
  add(record: SourceRecord): Promise<void>;
  /** All entries in catalogue order; to be called once, after the last record. */
  entries(): AsyncGenerator<PackEntry>;
  /** Deletes what was put aside. */
  clear(): Promise<void>;
}

/** What is said of a document since the last run was put aside; of one, thousands of things may be said. */
interface Open {
  readonly records: SourceRecord[];
  readonly mentionedBy: string[];
}

/**
 * @param layer what an earlier try has put aside for it is deleted
 * @param mostInMemory entries, before a run is put aside
 * @throws CatalogueProblem where the database cannot be opened
 */
export async function openRunSorter(layer: string, mostInMemory = MOST_IN_MEMORY): Promise<RunSorter> {
  const shape = runsShape(layer);
  await deleteDatabase(shape.name);
  const database = await openDatabase(shape, () => undefined);
  const chunksOf: number[] = [];
  let open = new Map<string, Open>();

  function openOf(id: string): Open {
    return kept(open, id, () => ({ records: [], mentionedBy: [] }));
  }

  async function putAside(): Promise<void> {
    const run = chunksOf.length;
    const sorted = [...open].map(([id, said]) => entryOf(keyOf(id), id, said)).sort(byKey);
    open = new Map();
    const transaction = database.transaction('blocks', 'readwrite', { durability: 'relaxed' });
    const puts: Promise<unknown>[] = [];
    for (let at = 0; at < sorted.length; at += CHUNK) {
      puts.push(transaction.store.put(storeBlock(sorted.slice(at, at + CHUNK)), [run, puts.length]));
    }
    chunksOf.push(puts.length);
    await Promise.all([...puts, transaction.done]);
  }

  async function* run(number: number): AsyncGenerator<PackEntry> {
    for (let chunk = 0; chunk < (chunksOf[number] ?? 0); chunk++) {
      const block = readStoredBlock(await database.get('blocks', [number, chunk]), shape.name);
      for (const at of block.keys.keys()) yield block.entry(at);
    }
  }

  return {
    async add(record) {
      openOf(record.id).records.push(record);
      for (const id of namedBy(record)) openOf(id).mentionedBy.push(record.id);
      if (open.size >= mostInMemory) await putAside();
    },
    async *entries() {
      await putAside();
      yield* merged(chunksOf.map((_, number) => run(number)));
    },
    async clear() {
      database.close();
      await deleteDatabase(shape.name);
    },
  };
}

function entryOf(key: string, id: string, { records, mentionedBy }: Open): PackEntry {
  return { key, id, records, ...(mentionedBy.length === 0 ? {} : { mentionedBy }) };
}

/** Runs are few, so the lowest of their heads is found by looking at each. */
async function* merged(runs: readonly AsyncGenerator<PackEntry>[]): AsyncGenerator<PackEntry> {
  const heads = await Promise.all(runs.map((run) => next(run)));
  for (;;) {
    let lowest: PackEntry | null = null;
    for (const head of heads) if (head && (!lowest || byKey(head, lowest) < 0)) lowest = head;
    if (!lowest) return;
    const { id } = lowest;
    const same: PackEntry[] = [];
    for (const [at, head] of heads.entries()) {
      const run = runs[at];
      if (head?.id !== id || !run) continue;
      same.push(head);
      heads[at] = await next(run);
    }
    yield finished(joined(same, lowest));
  }
}

async function next(run: AsyncGenerator<PackEntry>): Promise<PackEntry | null> {
  const result = await run.next();
  return result.done === true ? null : result.value;
}

function joined(parts: readonly PackEntry[], { key, id }: PackEntry): PackEntry {
  return entryOf(key, id, {
    records: parts.flatMap((part) => part.records),
    mentionedBy: parts.flatMap((part) => part.mentionedBy ?? []),
  });
}

function finished({ key, id, records, mentionedBy }: PackEntry): PackEntry {
  return {
    key,
    id,
    records: ordered(records),
    ...(mentionedBy === undefined ? {} : { mentionedBy: [...new Set(mentionedBy)].sort() }),
  };
}
