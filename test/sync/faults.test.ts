import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenCatalogue } from '../../src/catalogue';
import { META, isGenerationName } from '../../src/catalogue/store/names';
import type { PackSigner } from '../../src/pack';
import { dueTimes } from '../../src/sync';
import { freshDatabases } from '../catalogue/fixtures';
import { broken, BREAKS, type Break } from './broken-answers';
import { FakeServer, newSigner, type Published } from './fixtures';
import { under, type Fate } from './mortal-database';
import { openOver, revisions, seedOf, syncInto, titleSeen } from './revisions';
import { runs } from '../runs';

type Damage = 'block' | 'generation' | 'delta' | 'index' | 'state';

/** What happens on the way: to the so-many-th answer, after this share of its bytes. */
interface Mishap {
  readonly how: Break | 'old index';
  readonly after: number;
  readonly share: number;
}

type Step =
  | { readonly do: 'publish'; readonly revision: number; readonly signed: 'well' | 'by a stranger' }
  | { readonly do: 'sync'; readonly mishap: Mishap | null; readonly fate: Fate | null }
  | { readonly do: 'race' | 'look' | 'restart' | 'repair' }
  | { readonly do: 'clock'; readonly year: number }
  | { readonly do: 'damage'; readonly what: Damage };

const share = fc.constantFrom(0, 0.001, 0.02, 0.5, 0.98, 1);
const mishap: fc.Arbitrary<Mishap> = fc.record({
  how: fc.constantFrom(...BREAKS, 'old index' as const),
  after: fc.nat(6),
  share,
});
const fate: fc.Arbitrary<Fate> = fc.record({
  how: fc.constantFrom('kill' as const, 'full' as const, 'wipe' as const),
  at: fc.nat(70),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('publish' as const),
      revision: fc.nat(3),
      signed: fc.oneof(
        { weight: 6, arbitrary: fc.constant('well' as const) },
        { weight: 1, arbitrary: fc.constant('by a stranger' as const) },
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      mishap: fc.option(mishap),
      fate: fc.option(fate),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'race' as const }) },
  { weight: 4, arbitrary: fc.constant({ do: 'look' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), year: fc.integer({ min: 1990, max: 2090 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('damage' as const),
      what: fc.constantFrom<Damage[]>('block', 'generation', 'delta', 'index', 'state'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'repair' as const }) },
);

async function damage(what: Damage): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  if (what === 'delta' || what === 'state') {
    if (!names.includes(META.name)) return;
    const store = what === 'delta' ? 'deltas' : 'packs';
    const meta = await openDB(META.name);
    for (const key of await meta.getAllKeys(store)) await meta.put(store, { bytes: 'gone' }, key);
    meta.close();
    return;
  }
  for (const name of names.filter(isGenerationName)) {
    const database = await openDB(name);
    if (what === 'block') await database.put('blocks', { keys: [] }, 0);
    if (what === 'index') await database.clear('search');
    if (what === 'generation') await Promise.all([database.clear('head'), database.clear('blocks')]);
    database.close();
  }
}

/** What a user may be shown; as long as it is one of these, nothing is lost and nothing is mixed. */
class Expected {
  #titles = new Set(['Seed']);
  /** Something lies damaged that nobody may have read yet. */
  #damaged = false;

  seen(title: string): void {
    expect([...this.#titles]).toContain(title);
    if (!this.#damaged) this.#titles = new Set([title]);
  }

  synced(title: string, whole: boolean): void {
    this.#damaged &&= !whole;
    this.#titles = new Set(this.#damaged ? [title, 'Seed'] : [title]);
  }

  /** Whether it was in time is not known. */
  perhaps(title: string): void {
    this.#titles.add(title);
  }

  lost(): void {
    this.#titles = new Set(['Seed']);
    this.#damaged = false;
  }

  damaged(): void {
    this.#damaged = true;
    this.#titles.add('Seed');
  }
}

interface World {
  readonly days: readonly Published[];
  readonly strangers: readonly Published[];
  readonly signer: PackSigner;
  readonly open: () => OpenCatalogue;
  /** Another context of the extension, with locks of its own: as bad as two of them can get. */
  readonly elsewhere: () => Promise<(server: FakeServer) => Promise<unknown>>;
}

async function world(): Promise<World> {
  const signer = await newSigner();
  const seed = await seedOf();
  return {
    days: await revisions(4, signer),
    strangers: await revisions(4, await newSigner()),
    signer,
    open: () => openOver(seed),
    async elsewhere() {
      vi.resetModules();
      const other = await import('./revisions');
      const catalogue = other.openOver(seed);
      return (server) =>
        other.syncInto(catalogue, server, signer).finally(() => {
          catalogue.close();
        });
    },
  };
}

/** How often something came of a sync amid all this. */
interface Lived {
  synced: number;
  struck: number;
  failed: number;
}

async function live(
  { days, strangers, signer, open, elsewhere }: World,
  steps: readonly Step[],
  lived: Lived,
): Promise<void> {
  freshDatabases();
  const server = new FakeServer();
  const expected = new Expected();
  const titles = new Map(days.map(({ index }, number) => [index.revision, `R${number}`]));
  let offered = 'Seed';
  let catalogue = open();
  const look = async (): Promise<void> => {
    expected.seen(await titleSeen(catalogue));
  };

  async function sync(trouble: Mishap | null, doom: Fate | null): Promise<void> {
    let count = 0;
    server.fault = (path, bytes) => {
      if (!trouble || !bytes || count++ !== trouble.after) return undefined;
      if (trouble.how !== 'old index') return broken(bytes, trouble.how, trouble.share);
      const old = days[0]?.files.get('index.json');
      return path === 'index.json' && old ? new Response(old) : undefined;
    };
    const work = () => syncInto(catalogue, server, signer, { now: Date.now() });
    const { outcome, struck } = doom
      ? await under(doom, work)
      : { outcome: await settled(work()), struck: false };
    server.fault = undefined;
    if (struck) lived.struck += 1;
    if (struck && doom?.how === 'wipe') expected.lost();
    if (outcome instanceof Error) {
      if (!struck) lived.failed += 1;
      if (struck) expected.perhaps(offered);
    } else if (isOutcome(outcome)) {
      lived.synced += 1;
      if (!struck) await expectPlanned(catalogue);
      const title = titles.get(outcome.index.revision) ?? '';
      if (struck && doom?.how === 'wipe') expected.perhaps(title);
      else expected.synced(title, outcome.whole);
    }
    if (struck && doom?.how === 'kill') {
      catalogue.close();
      catalogue = open();
    }
  }

  for (const action of steps) {
    switch (action.do) {
      case 'publish': {
        const from = action.signed === 'well' ? days : strangers;
        server.files = from[action.revision]?.files ?? server.files;
        offered = `R${action.revision}`;
        break;
      }
      case 'sync':
        await sync(action.mishap, action.fate);
        break;
      case 'race': {
        const other = await elsewhere();
        const both = await Promise.all([
          settled(syncInto(catalogue, server, signer, { now: Date.now() })),
          settled(other(server)),
        ]);
        if (both.some(isOutcome)) expected.perhaps(offered);
        break;
      }
      case 'look':
        await look();
        break;
      case 'restart':
        catalogue.close();
        catalogue = open();
        break;
      case 'clock':
        vi.setSystemTime(new Date(`${action.year}-06-01`));
        await expectDueSoon(catalogue);
        break;
      case 'damage':
        await damage(action.what);
        expected.damaged();
        break;
      case 'repair':
        await catalogue.repair();
        expected.lost();
        break;
    }
  }
  await look();
  // Whatever happened: repaired and synced undisturbed, it says what the publisher says.
  await catalogue.repair();
  server.files = days.at(-1)?.files ?? server.files;
  const now = Date.now();
  expect(await syncInto(catalogue, server, signer, { now })).toMatchObject({ index: days.at(-1)?.index });
  expect(await titleSeen(catalogue)).toBe('R3');
  await expectPlanned(catalogue);
  catalogue.close();
}

const DAY = 86_400_000;

async function lastAsked(catalogue: OpenCatalogue): Promise<number | null> {
  return (await catalogue.store?.packState('pack:a'))?.checkedAt ?? null;
}

/** Whatever the clock was before: what was asked was asked now, and the next time is at hand. */
async function expectPlanned(catalogue: OpenCatalogue): Promise<void> {
  expect(await lastAsked(catalogue)).toBe(Date.now());
  await expectDueSoon(catalogue);
}

/** No clock silences a source: its next update is due within its interval, never in the past. */
async function expectDueSoon(catalogue: OpenCatalogue): Promise<void> {
  const now = Date.now();
  const lastAt = await lastAsked(catalogue);
  const [next] = dueTimes([{ id: 'a', interval: DAY, lastAt, failures: 0 }], 1, now);
  expect(next?.at).toBeGreaterThanOrEqual(now);
  expect(next?.at).toBeLessThanOrEqual(now + 1.1 * DAY);
}

function settled<T>(work: Promise<T>): Promise<unknown> {
  return work.catch((error: unknown) => error);
}

function isOutcome(value: unknown): value is { index: { revision: string }; whole: boolean } {
  return typeof value === 'object' && value !== null && 'index' in value && 'whole' in value;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a clock that was set', { timeout: 60_000 }, () => {
  it.each([
    ['back', '1990-06-01'],
    ['ahead', '2090-06-01'],
  ])('%s between two updates hinders neither the next one nor its schedule', async (_, day) => {
    const { days, signer, open } = await world();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30') });
    freshDatabases();
    const server = new FakeServer();
    const catalogue = open();
    const syncNow = () => syncInto(catalogue, server, signer, { now: Date.now() });
    for (const number of [0, 1]) {
      server.files = days[number]?.files ?? server.files;
      expect(await syncNow()).toMatchObject({ news: true });
      expect(await titleSeen(catalogue)).toBe(`R${number}`);
      await expectPlanned(catalogue);
      vi.setSystemTime(new Date(day));
      await expectDueSoon(catalogue);
    }
    expect(await syncNow()).toMatchObject({ news: false });
    await expectPlanned(catalogue);
    catalogue.close();
  });
});

describe('a catalogue that is synced, killed, damaged and asked in any order', { timeout: 240_000 }, () => {
  it('answers from one complete revision, the one before or the one after, or from the seed', async () => {
    const made = await world();
    vi.useFakeTimers({ toFake: ['Date'] });
    const lived: Lived = { synced: 0, struck: 0, failed: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), (steps) => live(made, steps, lived)),
      runs(40),
    );
    // Far below what chance gives (some 40, 15 and 80): that much must have happened for this to say anything.
    expect(lived.synced).toBeGreaterThan(10);
    expect(lived.struck).toBeGreaterThan(2);
    expect(lived.failed).toBeGreaterThan(20);
  });
});
