import {
  BoundedCache,
  exclusive,
  openStoredLayer,
  RANKS,
  type Block,
  type FillableStore,
} from '../../catalogue';
import { canonicalJson, Gathering } from '../../pack';
import { byText } from '../../standard/order';
import type { SourceDescription, SourceRecord } from '../../standard/record';
import { LOOK_UPS } from '../../upkeep/look-ups';
import type { Stated } from './ask';

/** Records kept; the oldest statements go. */
const MOST_RECORDS = 2000;
const CACHE_BYTES = 1_000_000;
/** Above every key, which is ASCII. */
const LAST_KEY = '\u{10ffff}';

/**
 * Puts statements into the layer of look-ups. What the same source said of the same document before is replaced.
 * @returns false where all of it was there, word for word, and nothing was written
 * @throws CatalogueProblem where the store is full or damaged
 */
export async function keepStatements(
  store: FillableStore,
  stated: readonly Stated[],
  /** Of the moment of the answer, `YYYY-MM-DDThh:mm:ssZ`. */
  madeAt: string,
  most = MOST_RECORDS,
): Promise<boolean> {
  return exclusive('stdlens-lookups', async () => {
    const old = await readLayer(store);
    const fresh = stated.flatMap(({ records }) => records);
    const known = new Set(old.records.map(canonicalJson));
    if (fresh.every((record) => known.has(canonicalJson(record)))) return false;
    const replaced = new Set(fresh.map(nameOf));
    const kept = old.records
      .filter((record) => !replaced.has(nameOf(record)))
      .sort((a, b) => byText(b.asOf, a.asOf));
    const records = [...fresh, ...kept].slice(0, most);
    const gathering = new Gathering();
    for (const record of records) gathering.add(record);
    const dataDate = records.reduce<string | null>(
      (newest, { asOf }) => (newest === null || asOf > newest ? asOf : newest),
      null,
    );
    await store.replaceLayer(
      LOOK_UPS,
      RANKS.lookups,
      { contents: crypto.randomUUID(), dataDate, madeAt, sources: sourcesOf(records, old.sources, stated) },
      async function* () {
        yield* await Promise.resolve(gathering.entries());
      },
    );
    return true;
  });
}

/** Deletes all statements. @throws CatalogueProblem where the store is damaged */
export async function forgetStatements(store: FillableStore): Promise<void> {
  // In turn with what is being kept, so that it does not come back.
  await exclusive('stdlens-lookups', () => store.removeLayer(LOOK_UPS));
}

function nameOf({ id, source }: SourceRecord): string {
  return `${source}\n${id}`;
}

interface Held {
  readonly records: readonly SourceRecord[];
  readonly sources: readonly SourceDescription[];
}

async function readLayer(store: FillableStore): Promise<Held> {
  const row = (await store.rows()).find(({ layer }) => layer === LOOK_UPS);
  if (row === undefined) return { records: [], sources: [] };
  const layer = await openStoredLayer(store, row, new BoundedCache<Block>(CACHE_BYTES));
  const records: SourceRecord[] = [];
  for await (const { entry } of layer.entries('', LAST_KEY)) records.push(...entry.records);
  return { records, sources: layer.head.sources };
}

function sourcesOf(
  records: readonly SourceRecord[],
  old: readonly SourceDescription[],
  stated: readonly Stated[],
): SourceDescription[] {
  const stubs = new Map([...old, ...stated.map(({ source }) => source)].map((stub) => [stub.id, stub]));
  return [...stubs.values()].flatMap((stub) => {
    const count = records.filter(({ source }) => source === stub.id).length;
    return count === 0 ? [] : [{ ...stub, records: count }];
  });
}
