import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoundedCache } from '../../src/catalogue/blocks/cache';
import type { Block } from '../../src/catalogue/blocks/source';
import { workKeyOf } from '../../src/catalogue/keys';
import { searchDocument } from '../../src/catalogue/search/document';
import { parseQuery } from '../../src/catalogue/search/query';
import { scan } from '../../src/catalogue/search/scan';
import { RANKS } from '../../src/catalogue/store/meta';
import type { FillableStore } from '../../src/catalogue/store/contract';
import { openFillableStore } from '../../src/catalogue/store/fillable-store';
import { openStoredLayer } from '../../src/catalogue/stored-layer';
import { byKey, type PackChange, type PackEntry, type PackIndex } from '../../src/pack';
import { entriesOf, freshDatabases, record } from './fixtures';
import { runs } from '../runs';

beforeEach(freshDatabases);

const NUMBERS = Array.from({ length: 130 }, (_, at) => at + 1);
const BASE = entriesOf(
  NUMBERS.map((number) =>
    record(`ISO ${number}:2020`, number % 3 === 0 ? 'withdrawn' : 'inForce', `Testing part ${number % 7}`),
  ),
);
const INDEX: PackIndex = {
  format: 'stdlens-pack',
  version: 1,
  id: 'test',
  revision: '0'.repeat(64),
  madeAt: '2026-11-20',
  entries: 0,
  records: 0,
  sources: [],
  blocks: [],
  changes: [],
  signature: null,
};
const PACK = { index: INDEX, etag: null, lastModified: null, checkedAt: 0 };
const HEAD = { dataDate: '2026-11-20', madeAt: '2026-11-20', sources: [] };

async function layerOf(store: FillableStore) {
  const [row] = await store.rows();
  if (!row) throw new Error('no row');
  return { row, layer: await openStoredLayer(store, row, new BoundedCache<Block>(1_000_000)) };
}

async function withBase(): Promise<FillableStore> {
  const store = openFillableStore();
  await store.replaceLayer('pack:a', RANKS.pack, { ...HEAD, contents: 'base' }, async function* () {
    yield* await Promise.resolve(BASE);
  });
  return store;
}

/** New edition, changed status, removal: what a day brings. */
const change = fc.record({
  number: fc.integer({ min: 1, max: 140 }),
  year: fc.constantFrom(2020, 2026),
  what: fc.constantFrom('inForce', 'withdrawn', 'gone'),
  title: fc.constantFrom('Testing part 3', 'Something else', '试验方法'),
});

describe('changes on top of a generation', { timeout: 60_000 }, () => {
  it('read and search like a generation written with them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 25 }), async (picked) => {
        freshDatabases();
        const store = await withBase();
        const changes = new Map<string, PackChange>();
        for (const { number, year, what, title } of picked) {
          const [entry] = entriesOf([
            record(`ISO ${number}:${year}`, what === 'withdrawn' ? 'withdrawn' : 'inForce', title),
          ]);
          if (entry)
            changes.set(entry.id, { key: entry.key, id: entry.id, entry: what === 'gone' ? null : entry });
        }
        const sorted = [...changes.values()].sort(byKey);
        const expected = [
          ...BASE.filter((entry) => !changes.has(entry.id)),
          ...sorted.flatMap(({ entry }) => entry ?? []),
        ].sort(byKey);

        const { row } = await layerOf(store);
        const dead = BASE.flatMap((entry, at) => (changes.has(entry.id) ? [at] : []));
        const head = { ...HEAD, contents: 'changed', records: expected.length };
        expect(
          await store.changeLayer(row, { changes: sorted, dead: Uint32Array.from(dead), head }, PACK),
        ).toBe(true);

        const { layer } = await layerOf(store);
        const all: PackEntry[] = [];
        for await (const placed of layer.entries('', '~')) all.push(placed.entry);
        expect(all).toEqual(expected);

        const works = [...new Set([...expected, ...sorted].map(({ id }) => workKeyOf(id)))];
        const found = await layer.works(works);
        expect(works.flatMap((work) => found.get(work) ?? []).sort(byKey)).toEqual(expected);

        const documents = expected.flatMap((entry) => searchDocument(entry) ?? []);
        for (const text of ['testing', 'part 3', 'iso 1', '13', '试验', '2026', 'some']) {
          const query = parseQuery(text);
          expect(await layer.search.find(query, 20)).toEqual(scan(documents, query, 20));
        }
        store.close();
      }),
      runs(25),
    );
  });

  it('are refused when somebody else changed the layer meanwhile', async () => {
    const store = await withBase();
    const { row } = await layerOf(store);
    const delta = (contents: string) => ({
      changes: [],
      dead: new Uint32Array(),
      head: { ...HEAD, contents, records: BASE.length },
    });
    expect(await store.changeLayer(row, delta('one'), PACK)).toBe(true);
    expect(await store.changeLayer(row, delta('two'), PACK)).toBe(false);
    expect((await store.rows()).map(({ contents }) => contents)).toEqual(['one']);
    store.close();
  });

  it('send a reader that holds the older row to the newer one', async () => {
    const store = await withBase();
    const { row } = await layerOf(store);
    const head = { ...HEAD, contents: 'one', records: BASE.length };
    await store.changeLayer(row, { changes: [], dead: new Uint32Array(), head }, PACK);
    const { row: second } = await layerOf(store);
    await store.changeLayer(
      second,
      { changes: [], dead: new Uint32Array(), head: { ...head, contents: 'two' } },
      PACK,
    );
    await expect(openStoredLayer(store, second, new BoundedCache<Block>(1000))).rejects.toMatchObject({
      name: 'GenerationGone',
    });
    store.close();
  });
});
