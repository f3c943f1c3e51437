import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue, openFillableStore, RANKS } from '../../src/catalogue';
import { openRunSorter } from '../../src/sync/runs';
import { syncSource, type SourceSyncOptions } from '../../src/sync';
import { Gathering, type PackEntry } from '../../src/pack';
import type { Source } from '../../src/source';
import type { SourceRecord } from '../../src/standard/record';
import { freshDatabases, memoryPack, record, source, WORLD } from '../catalogue/fixtures';

beforeEach(freshDatabases);

async function collected(entries: AsyncIterable<PackEntry>): Promise<PackEntry[]> {
  const all: PackEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

function manyRecords(): SourceRecord[] {
  return Array.from({ length: 3000 }, (_, at): SourceRecord => {
    const number = (at * 7919) % 6000;
    return record(`ISO ${number + 1}:${2000 + (at % 20)}`, 'inForce', `Title ${at}`, {
      asOf: `2026-11-${String((at % 20) + 1).padStart(2, '0')}`,
      replaces: [{ id: `ISO ${((at * 31) % 6000) + 1}:1990`, extent: 'full' }],
    });
  });
}

/** One edition under many labels, that each names the same other one; some say the very same. */
function manyOfOne(): SourceRecord[] {
  return Array.from({ length: 1500 }, (_, at) =>
    record('ISO 5:2010', 'inForce', 'Title', {
      editionLabel: `Label ${at % 1000}`,
      replaces: [{ id: 'ISO 5:1990', extent: 'full' }],
    }),
  );
}

describe('sorting in runs', { timeout: 60_000 }, () => {
  it('gives what gathering in memory gives', async () => {
    for (const records of [WORLD, [...WORLD, ...WORLD], manyRecords(), manyOfOne(), []]) {
      const gathering = new Gathering();
      const sorter = await openRunSorter('test', 500);
      for (const each of records) {
        gathering.add(each);
        await sorter.add(each);
      }
      expect(await collected(sorter.entries())).toEqual(gathering.entries());
      await sorter.clear();
    }
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a layer straight from a dataset', { timeout: 60_000 }, () => {
  /** One designation a line. */
  const lines: Source = {
    name: 'lines',
    async *read(files) {
      yield { kind: 'source', source: source('registry') };
      for await (const file of files) {
        let text = '';
        for await (const part of file.bytes()) text += new TextDecoder().decode(part);
        for (const [at, id] of text.split('\n').entries()) {
          if (id.startsWith('?'))
            yield { kind: 'refusal', refusal: { path: file.path, line: at + 1, reason: id } };
          else yield { kind: 'record', record: record(id, 'inForce', `Title of ${id}`) };
        }
      }
    },
  };

  function setting(body: string) {
    const store = openFillableStore();
    const fetcher: typeof fetch = (_input, init) =>
      Promise.resolve(
        new Headers(init?.headers).get('if-none-match') === '"1"'
          ? new Response(null, { status: 304 })
          : new Response(body, { headers: { etag: '"1"' } }),
      );
    const options: SourceSyncOptions = {
      store,
      layer: 'source:lines',
      rank: RANKS.pack,
      source: lines,
      address: 'https://data.example/all.txt',
      today: '2026-11-24',
      now: 5,
      fetcher,
    };
    return { store, options };
  }

  it('reads, sorts and writes it, and asks whether there is news the next time', async () => {
    const { store, options } = setting('ISO 2:2020\n? nonsense\nISO 1:2020');
    const seen: number[] = [];
    const onProgress = ({ fraction }: { fraction: number }) => seen.push(fraction);
    expect(await syncSource({ ...options, onProgress })).toEqual({
      news: true,
      records: 2,
      refusals: 1,
      bytes: 32,
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    const [row] = await store.rows();
    if (!row) throw new Error('no row');
    const [block] = await (await store.generation(row)).read([0]);
    expect(block?.keys.map((_, at) => block.entry(at).id)).toEqual(['ISO 1:2020', 'ISO 2:2020']);
    expect(await syncSource({ ...options, now: 9 })).toMatchObject({ news: false, bytes: 0 });
    expect((await store.syncState('source:lines'))?.checkedAt).toBe(9);
    store.close();
  });

  it('is of the day on which the publisher last said that nothing is new', async () => {
    const { store, options } = setting('ISO 1:2020');
    const seed = await memoryPack([record('GB/T 1-2020', 'inForce', '题名')]);
    const catalogue = openCatalogue({ seed: seed.read, imports: false });
    const answered = async () => (await catalogue.resolve(['ISO 1:2020'], '2026-12-30'))[0];
    await syncSource(options);
    const before = await answered();
    expect(before?.verdict.staleDays).toBeGreaterThan(30);
    expect(await syncSource({ ...options, today: '2026-12-29' })).toMatchObject({ news: false });
    expect(await answered()).toMatchObject({ dataDate: '2026-12-29', verdict: { staleDays: null } });
    expect((await catalogue.status()).layers[0]).toMatchObject({ dataDate: '2026-12-29' });
    catalogue.close();
    store.close();
  });

  it('fetches all again, unasked for news, once a question has met damage', async () => {
    const { store, options } = setting('ISO 2:2020\nISO 1:2020');
    await syncSource(options);
    const [row] = await store.rows();
    const database = await openDB(row?.database ?? '');
    await database.put('blocks', { keys: [] }, 0);
    database.close();
    const seed = await memoryPack([record('GB/T 1-2020', 'inForce', '题名')]);
    const catalogue = openCatalogue({ seed: seed.read, imports: false });
    const found = async () => (await catalogue.resolve(['ISO 1:2020'], '2026-11-24'))[0]?.id ?? null;
    expect(await found()).toBeNull();
    expect(await syncSource(options)).toMatchObject({ news: true, records: 2 });
    expect(await found()).toBe('ISO 1:2020');
    expect((await catalogue.status()).message).toBeNull();
    expect(await syncSource(options)).toMatchObject({ news: false, bytes: 0 });
    expect(await store.previous('source:lines')).toBeNull();
    catalogue.close();
    store.close();
  });

  it('keeps the old data, and no leftovers, when the network dies', async () => {
    const { store, options } = setting('ISO 1:2020');
    await syncSource(options);
    const before = (await indexedDB.databases()).length;
    const dead: typeof fetch = () => Promise.reject(new TypeError('network'));
    await expect(syncSource({ ...options, fetcher: dead })).rejects.toMatchObject({ fault: 'offline' });
    const broken: Source = {
      name: 'broken',
      async *read() {
        yield await Promise.resolve({ kind: 'record', record: record('ISO 5:2020', 'inForce', 'Five') });
        throw new Error('unreadable');
      },
    };
    const fresh: typeof fetch = () => Promise.resolve(new Response('x', { headers: { etag: '"2"' } }));
    await expect(syncSource({ ...options, source: broken, fetcher: fresh })).rejects.toThrow('unreadable');
    expect(await store.rows()).toMatchObject([{ contents: 'lines "1"' }]);
    expect(await indexedDB.databases()).toHaveLength(before);
    store.close();
  });
});
