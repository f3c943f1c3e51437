import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openCatalogue, RANKS } from '../../src/catalogue';
import { META, isGenerationName } from '../../src/catalogue/store/names';
import { httpOrigin, syncPack } from '../../src/sync';
import { freshDatabases, memoryPack, ON, record } from '../catalogue/fixtures';
import { ADDRESS, FakeServer, publish } from './fixtures';

const STANDARDS = 400;
const WATCHED = Array.from({ length: 40 }, (_, at) => `ISO ${at * 10 + 1}:2020`);

/** In this world every title of a revision carries its number: one look shows whether an answer mixes two. */
async function revisions(count: number) {
  return Promise.all(
    Array.from({ length: count }, (_, number) =>
      publish(
        Array.from({ length: STANDARDS + number }, (_unused, at) =>
          record(`ISO ${at + 1}:2020`, 'inForce', at % 10 === 0 || at === STANDARDS ? `R${number}` : 'Same'),
        ),
        `2026-11-${String(number + 10)}`,
      ),
    ),
  );
}

type Step =
  | { readonly do: 'publish'; readonly revision: number }
  | { readonly do: 'sync'; readonly fault: 'none' | 'cut' | 'bit' | 'error' | 'kill'; readonly after: number }
  | { readonly do: 'look' }
  | { readonly do: 'restart' }
  | { readonly do: 'damage'; readonly what: 'block' | 'generation' | 'delta' | 'index' }
  | { readonly do: 'repair' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), revision: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('sync' as const),
      fault: fc.constantFrom(
        'none' as const,
        'cut' as const,
        'bit' as const,
        'error' as const,
        'kill' as const,
      ),
      after: fc.nat(6),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ do: 'look' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('damage' as const),
      what: fc.constantFrom('block' as const, 'generation' as const, 'delta' as const, 'index' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'repair' as const }) },
);

async function damage(what: 'block' | 'generation' | 'delta' | 'index'): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const stored = names.filter(isGenerationName);
  if (what === 'delta') {
    if (!names.includes(META.name)) return;
    const meta = await openDB(META.name);
    for (const key of await meta.getAllKeys('deltas')) await meta.put('deltas', { bytes: 'gone' }, key);
    meta.close();
    return;
  }
  for (const name of stored) {
    const database = await openDB(name);
    if (what === 'block') await database.put('blocks', { keys: [] }, 0);
    if (what === 'index') await database.clear('search');
    if (what === 'generation') await Promise.all([database.clear('head'), database.clear('blocks')]);
    database.close();
  }
}

describe('a catalogue that is synced, killed, damaged and asked in any order', { timeout: 120_000 }, () => {
  it('answers from one complete revision, or from the seed', async () => {
    const published = await revisions(4);
    const seed = await memoryPack(
      Array.from({ length: STANDARDS }, (_, at) =>
        record(`ISO ${at + 1}:2020`, 'inForce', 'Seed', { asOf: '2020' }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        freshDatabases();
        const server = new FakeServer();
        const open = () => openCatalogue({ seed: seed.read });
        let catalogue = open();
        const look = async (): Promise<string> => {
          const answers = await catalogue.resolve(WATCHED, ON);
          const seen = new Set(answers.map((answer) => answer.titles['en']));
          expect(seen.size).toBe(1);
          const [title = ''] = seen;
          const { hits } = await catalogue.search(title, { on: ON, limit: 5 });
          const found = hits.map(({ titles }) => titles['en']);
          // A damaged index shows only when it is searched: from then on the seed speaks, here too.
          if (found.length === 0 && title !== 'Seed') return look();
          expect(found).toEqual(Array.from({ length: 5 }, () => title));
          return title;
        };
        const sync = async (fault: string, after: number): Promise<unknown> => {
          const stop = new AbortController();
          let count = 0;
          server.fault = (_path, bytes) => {
            if (fault === 'none' || !bytes || count++ < after) return undefined;
            if (fault === 'kill') stop.abort();
            if (fault === 'cut') throw new TypeError('network');
            if (fault === 'bit') return new Response(bytes.map((byte, at) => (at === 40 ? byte ^ 4 : byte)));
            return new Response('busy', { status: 503 });
          };
          const { store } = catalogue;
          if (!store) throw new Error('no store');
          try {
            return await syncPack({
              store,
              layer: 'pack:a',
              rank: RANKS.pack,
              origin: httpOrigin(ADDRESS, server.fetch),
              trusted: [],
              now: 0,
              signal: stop.signal,
              onProgress: ({ phase }) => {
                if (fault === 'kill' && phase === 'apply' && count > after) stop.abort();
              },
            });
          } catch (error) {
            return error;
          } finally {
            server.fault = undefined;
          }
        };
        for (const action of steps) {
          if (action.do === 'publish') server.files = published[action.revision]?.files ?? server.files;
          if (action.do === 'sync') await sync(action.fault, action.after);
          if (action.do === 'look') await look();
          if (action.do === 'damage') await damage(action.what);
          if (action.do === 'repair') await catalogue.repair();
          if (action.do === 'restart') {
            catalogue.close();
            catalogue = open();
          }
        }
        await look();
        // Whatever happened: repaired and synced undisturbed, it says what the publisher says.
        await catalogue.repair();
        const last = published.at(-1);
        if (!last) throw new Error('no revision');
        server.files = last.files;
        expect(await sync('none', 0)).toMatchObject({ index: { revision: last.index.revision } });
        expect(await look()).toBe('R3');
        catalogue.close();
      }),
      { numRuns: 25 },
    );
  });
});
