import { beforeEach, describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import {
  openCatalogue,
  openFillableStore,
  RANKS,
  type OpenCatalogue,
  type FillableStore,
} from '../../src/catalogue';
import { isGenerationName } from '../../src/catalogue/store/names';
import { bundleOf, bundleOrigin, httpOrigin, syncPack, type SyncOptions } from '../../src/sync';
import { freshDatabases, memoryPack, ON, record } from '../catalogue/fixtures';
import { ADDRESS, FakeServer, newSigner, publish, revision, type Published } from './fixtures';

beforeEach(freshDatabases);

const LAYER = 'pack:test';

function options(store: FillableStore, server: FakeServer, more: Partial<SyncOptions> = {}): SyncOptions {
  const origin = httpOrigin(ADDRESS, server.fetch);
  return { store, layer: LAYER, rank: RANKS.pack, origin, trusted: [], now: 1000, ...more };
}

async function world() {
  const server = new FakeServer();
  const catalogue = openCatalogue({
    seed: (await memoryPack([record('ISO 99000:2020', 'inForce', 'Seed')])).read,
    imports: false,
  });
  const { store } = catalogue;
  if (!store) throw new Error('no store');
  return {
    server,
    catalogue,
    store,
    sync: (more?: Partial<SyncOptions>) => syncPack(options(store, server, more)),
  };
}

async function titles(catalogue: OpenCatalogue, numbers: readonly number[]): Promise<(string | undefined)[]> {
  const asked = numbers.map((number) => `ISO ${number}:2020`);
  return (await catalogue.resolve(asked, ON)).map((answer) => answer.titles['en']);
}

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '');
}

const none = (): boolean => false;
const few = (at: number): boolean => at % 300 === 7;

describe('syncing a pack', { timeout: 60_000 }, () => {
  it('fetches everything once, then only what is new, and says what changed', async () => {
    const { server, catalogue, sync } = await world();
    const first = await publish(revision(1, none), '2026-11-01');
    server.files = first.files;
    expect(await sync()).toMatchObject({ news: true, whole: true });
    expect(server.blocksAsked).toHaveLength(first.index.blocks.length);
    expect(await titles(catalogue, [8, 9])).toEqual(['Standard 7', 'Standard 8']);

    const second = await publish(revision(2, few), '2026-11-02');
    server.files = second.files;
    server.asked.length = 0;
    const outcome = await sync();
    expect(outcome).toMatchObject({ news: true, whole: false });
    expect(outcome.differences?.map(({ id }) => id)).toEqual(['ISO 8:2020', 'ISO 308:2020', 'ISO 608:2020']);
    expect(server.blocksAsked.length).toBeLessThan(first.index.blocks.length);
    expect(await titles(catalogue, [8, 9])).toEqual(['Revision 2 of 7', 'Standard 8']);
    const found = await catalogue.search('revision', { on: ON });
    expect(found.hits.map(({ id }) => id)).toEqual(['ISO 8:2020', 'ISO 308:2020', 'ISO 608:2020']);
    expect((await databases()).filter((name) => name.includes('staging'))).toEqual([]);
    catalogue.close();
  });

  it('asks whether there is news, and fetches nothing where there is none', async () => {
    const { server, store, sync, catalogue } = await world();
    server.files = (await publish(revision(1, none), '2026-11-01')).files;
    await sync();
    server.asked.length = 0;
    expect(await sync({ now: 2000 })).toMatchObject({ news: false, bytes: 0 });
    expect(server.asked).toEqual(['index.json']);
    expect((await store.packState(LAYER))?.checkedAt).toBe(2000);
    catalogue.close();
  });

  it('fetches all again where a question has met damage, although the publisher has nothing new', async () => {
    const { server, catalogue, sync } = await world();
    const { files, index } = await publish(revision(1, none), '2026-11-01');
    server.files = files;
    await sync();
    const [generation] = (await databases()).filter(isGenerationName);
    const database = await openDB(generation ?? '');
    await database.put('blocks', { keys: [] }, 0);
    database.close();
    expect(await titles(catalogue, [1])).toEqual([undefined]);
    server.asked.length = 0;
    expect(await sync()).toMatchObject({ news: true, whole: true });
    expect(server.blocksAsked).toHaveLength(index.blocks.length);
    expect(await titles(catalogue, [1])).toEqual(['Standard 0']);
    expect((await databases()).filter(isGenerationName)).toHaveLength(1);
    catalogue.close();
  });

  it('writes a new generation where changes pile up, and leaves no older one behind', async () => {
    const { server, catalogue, sync } = await world();
    const all = (): boolean => true;
    server.files = (await publish(revision(1, none, 6000), '2026-11-01')).files;
    await sync();
    server.files = (await publish(revision(2, all, 6000), '2026-11-02')).files;
    expect(await sync()).toMatchObject({ news: true, whole: true, differences: null });
    expect(await titles(catalogue, [1, 6000])).toEqual(['Revision 2 of 0', 'Revision 2 of 5999']);
    expect((await databases()).filter(isGenerationName)).toHaveLength(1);
    catalogue.close();
  });

  it('goes on where a cut connection left it', async () => {
    const { server, catalogue, sync } = await world();
    const { files, index } = await publish(revision(1, none, 2000), '2026-11-01');
    server.files = files;
    let allowed = 7;
    server.fault = (path) => {
      if (path.startsWith('blocks/') && allowed-- <= 0) throw new TypeError('network');
      return undefined;
    };
    await expect(sync()).rejects.toMatchObject({ fault: 'offline' });
    server.fault = undefined;
    server.asked.length = 0;
    await sync();
    expect(server.blocksAsked.length).toBeLessThanOrEqual(index.blocks.length - 7);
    expect(await titles(catalogue, [2000])).toEqual(['Standard 1999']);
    catalogue.close();
  });

  it('reports progress that never falls and ends at the whole', async () => {
    const { server, catalogue, sync } = await world();
    server.files = (await publish(revision(1, none), '2026-11-01')).files;
    const seen: number[] = [];
    await sync({ onProgress: ({ fraction }) => seen.push(fraction) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(0)).toBe(0);
    expect(seen.at(-1)).toBe(1);
    catalogue.close();
  });

  it('stops when told to, and the old data answer', async () => {
    const { server, catalogue, sync } = await world();
    server.files = (await publish(revision(1, none), '2026-11-01')).files;
    await sync();
    server.files = (await publish(revision(2, few), '2026-11-02')).files;
    const stop = new AbortController();
    const stopped = sync({
      signal: stop.signal,
      onProgress: ({ phase }) => {
        if (phase === 'fetch') stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await titles(catalogue, [8])).toEqual(['Standard 7']);
    catalogue.close();
  });

  it('syncs once where two contexts start at the same moment', async () => {
    const { server, catalogue, sync } = await world();
    const { files, index } = await publish(revision(1, none), '2026-11-01');
    server.files = files;
    const other = openFillableStore();
    const both = await Promise.all([sync(), syncPack(options(other, server))]);
    expect(both.map(({ news }) => news).sort()).toEqual([false, true]);
    expect(server.blocksAsked).toHaveLength(index.blocks.length);
    other.close();
    catalogue.close();
  });

  it('reads a pack from one file', async () => {
    const { server, catalogue, sync } = await world();
    const pack = await publish(revision(1, none), '2026-11-01');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of bundleOf(pack, pack.index)) parts.push(part);
    expect(await sync({ origin: bundleOrigin(new Blob(parts)) })).toMatchObject({ news: true });
    expect(server.asked).toEqual([]);
    expect(await titles(catalogue, [900])).toEqual(['Standard 899']);
    catalogue.close();
  });

  it('refuses a file that is cut short, or none of ours', async () => {
    const { catalogue, sync } = await world();
    const pack = await publish(revision(1, none), '2026-11-01');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of bundleOf(pack, pack.index)) parts.push(part);
    const cut = new Blob(parts).slice(0, -100);
    await expect(sync({ origin: bundleOrigin(cut) })).rejects.toMatchObject({ fault: 'damaged' });
    const foreign = new Blob(['hello']);
    await expect(sync({ origin: bundleOrigin(foreign) })).rejects.toMatchObject({ fault: 'notAPack' });
    catalogue.close();
  });

  it('repairs a damaged layer by fetching it again', async () => {
    const { server, catalogue, sync } = await world();
    server.files = (await publish(revision(1, none), '2026-11-01')).files;
    await sync();
    const [name] = (await databases()).filter(isGenerationName);
    if (name === undefined) throw new Error('nothing stored');
    const database = await openDB(name);
    await database.clear('blocks');
    database.close();
    server.files = (await publish(revision(2, few), '2026-11-02')).files;
    const seen: number[] = [];
    await sync({ onProgress: ({ fraction }) => seen.push(fraction) });
    expect(await titles(catalogue, [8, 9])).toEqual(['Revision 2 of 7', 'Standard 8']);
    expect((await catalogue.status()).message).toBeNull();
    // That all has to be fetched after all takes nothing back of what was shown.
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    catalogue.close();
  });
});

describe('change files', { timeout: 60_000 }, () => {
  it('bring a day of news in one small file, also to a client that is days behind', async () => {
    const days: Published[] = [];
    for (let day = 1; day <= 4; day++) {
      const records = revision(day, (at) => at % 300 === 7 || at % 300 === day * 20);
      days.push(await publish(records, `2026-11-0${day}`, undefined, days.slice(-2)));
    }
    const [first, second, , fourth] = days;
    if (!first || !second || !fourth) throw new Error('no days');
    const { server, catalogue, sync } = await world();
    server.files = second.files;
    await sync();
    server.files = fourth.files;
    server.asked.length = 0;
    const outcome = await sync();
    expect(outcome).toMatchObject({ news: true, whole: false });
    expect(server.blocksAsked).toEqual([]);
    expect(outcome.differences?.find(({ id }) => id === 'ISO 8:2020')).toMatchObject({
      before: { records: [{ titles: { en: 'Revision 2 of 7' } }] },
      after: { records: [{ titles: { en: 'Revision 4 of 7' } }] },
    });
    expect(await titles(catalogue, [8, 41, 81, 9])).toEqual([
      'Revision 4 of 7',
      'Standard 40',
      'Revision 4 of 80',
      'Standard 8',
    ]);
    catalogue.close();

    freshDatabases();
    const late = await world();
    late.server.files = first.files;
    await late.sync();
    late.server.files = fourth.files;
    late.server.asked.length = 0;
    await late.sync();
    expect(late.server.blocksAsked.length).toBeGreaterThan(0);
    expect(await titles(late.catalogue, [8, 81])).toEqual(['Revision 4 of 7', 'Revision 4 of 80']);
    late.catalogue.close();
  });

  it('that are missing or damaged are made up for by blocks', async () => {
    for (const answer of [new Response('no', { status: 404 }), new Response('rubbish')]) {
      freshDatabases();
      const first = await publish(revision(1, none), '2026-11-01');
      const second = await publish(revision(2, few), '2026-11-02', undefined, [first]);
      const { server, catalogue, sync } = await world();
      server.files = first.files;
      await sync();
      server.files = second.files;
      server.fault = (path) => (path.startsWith('changes/') ? answer : undefined);
      await sync();
      expect(server.asked.some((path) => path.startsWith('changes/'))).toBe(true);
      expect(await titles(catalogue, [8, 9])).toEqual(['Revision 2 of 7', 'Standard 8']);
      catalogue.close();
    }
  });

  it('that pile up become a generation of their own, still without fetching a block', async () => {
    const first = await publish(revision(1, none, 6000), '2026-11-01');
    const second = await publish(
      revision(2, (at) => at < 3000, 6000),
      '2026-11-02',
      undefined,
      [first],
    );
    const third = await publish(
      [...revision(2, (at) => at < 3000, 3000), ...revision(3, (at) => at >= 3000, 6000).slice(3000)],
      '2026-11-03',
      undefined,
      [second],
    );
    const { server, catalogue, sync } = await world();
    server.files = first.files;
    await sync();
    server.asked.length = 0;
    server.files = second.files;
    expect(await sync()).toMatchObject({ whole: false });
    server.files = third.files;
    expect(await sync()).toMatchObject({ whole: true });
    expect(server.blocksAsked).toEqual([]);
    expect(await titles(catalogue, [3000, 3001])).toEqual(['Revision 2 of 2999', 'Revision 3 of 3000']);
    expect((await catalogue.status()).layers[0]?.records).toBe(6000);
    catalogue.close();
  });
});

describe('what a hostile or broken publisher cannot do', { timeout: 60_000 }, () => {
  async function synced(second: () => Promise<Published>, more: Partial<SyncOptions> = {}) {
    const signer = await newSigner();
    const { server, catalogue, sync } = await world();
    const trusted = [signer.publicKey];
    server.files = (await publish(revision(1, none), '2026-11-10', signer)).files;
    await sync({ trusted });
    server.files = (await second()).files;
    return { server, catalogue, signer, again: () => sync({ trusted, ...more }) };
  }

  async function expectOld(catalogue: OpenCatalogue): Promise<void> {
    expect(await titles(catalogue, [8, 9])).toEqual(['Standard 7', 'Standard 8']);
    catalogue.close();
  }

  it('passes unsigned or foreign data for signed ones', async () => {
    const { server, catalogue, again } = await synced(() => publish(revision(2, few), '2026-11-11'));
    await expect(again()).rejects.toMatchObject({ fault: 'signature' });
    server.files = (await publish(revision(2, few), '2026-11-11', await newSigner())).files;
    await expect(again()).rejects.toMatchObject({ fault: 'signature' });
    await expectOld(catalogue);
  });

  it('replays older data, even well signed ones', async () => {
    const { server, catalogue, signer, again } = await synced(() => publish([], '2026-11-01'));
    server.files = (await publish(revision(0, few), '2026-11-09', signer)).files;
    await expect(again()).rejects.toMatchObject({ fault: 'replayed' });
    await expectOld(catalogue);
  });

  const answers: Readonly<Record<string, [(bytes: Uint8Array<ArrayBuffer>) => Response, string]>> = {
    'a truncated block': [(bytes) => new Response(bytes.slice(0, -3)), 'damaged'],
    'a block with one bit turned': [
      (bytes) => {
        const bad = bytes.slice();
        bad[bad.length >> 1] = (bad[bad.length >> 1] ?? 0) ^ 1;
        return new Response(bad);
      },
      'damaged',
    ],
    'a longer block': [(bytes) => new Response(new Uint8Array(bytes.length + 1)), 'tooLarge'],
    'an error page': [() => new Response('busy', { status: 503 }), 'server'],
    'a removed block': [() => new Response('no', { status: 404 }), 'missing'],
    'a log-in page': [() => new Response('no', { status: 403 }), 'refused'],
  };

  it.each(Object.entries(answers))('serves %s', async (_, [answer, fault]) => {
    const signer = await newSigner();
    const { server, catalogue, sync } = await world();
    const trusted = [signer.publicKey];
    server.files = (await publish(revision(1, none), '2026-11-10', signer)).files;
    await sync({ trusted });
    server.files = (await publish(revision(2, few), '2026-11-11', signer)).files;
    server.fault = (path, bytes) => (path.startsWith('blocks/') && bytes ? answer(bytes) : undefined);
    await expect(sync({ trusted })).rejects.toMatchObject({ fault });
    await expectOld(catalogue);
  });

  it('serves an index that is none, of a later version, or of names that lead elsewhere', async () => {
    const { server, catalogue, sync } = await world();
    const { index } = await publish(revision(1, none), '2026-11-01');
    const [block] = index.blocks;
    const bad: [unknown, string][] = [
      ['<html>', 'notAPack'],
      [{ ...index, version: 99 }, 'tooNew'],
      [{ ...index, blocks: [{ ...block, hash: '../../etc/passwd' }] }, 'notAPack'],
      [{ ...index, revision: 'f'.repeat(64) }, 'damaged'],
    ];
    for (const [value, fault] of bad) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      server.files = new Map([['index.json', new TextEncoder().encode(text)]]);
      await expect(sync()).rejects.toMatchObject({ fault });
    }
    expect(server.blocksAsked).toEqual([]);
    catalogue.close();
  });

  it('is not asked over an open line', () => {
    for (const address of ['http://packs.example/', 'ftp://x/', 'javascript:alert(1)', 'packs', '']) {
      expect(() => httpOrigin(address)).toThrow('https address');
    }
    expect(() => httpOrigin('http://localhost:8080/pack/index.json')).not.toThrow();
  });
});
