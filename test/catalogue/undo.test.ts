import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { openCatalogue, type OpenCatalogue } from '../../src/catalogue';
import { isGenerationName } from '../../src/catalogue/store/names';
import { RANKS } from '../../src/catalogue/store/meta';
import { httpOrigin, syncPack } from '../../src/sync';
import { ADDRESS, FakeServer, publish, revision } from '../sync/fixtures';
import { freshDatabases, memoryPack, ON, record } from './fixtures';

const LAYER = 'pack:test';

beforeEach(freshDatabases);

async function world() {
  const server = new FakeServer();
  const seed = await memoryPack([record('ISO 1:2020', 'inForce', 'Seed')]);
  const catalogue = openCatalogue({ seed: seed.read, imports: false });
  const { store } = catalogue;
  if (!store) throw new Error('no store');
  /** Publishes a revision in which these standards have another title, and fetches it. */
  const bring = async (number: number, changed: (at: number) => boolean, standards = 400) => {
    server.files = (await publish(revision(number, changed, standards), `2026-11-0${number}`)).files;
    return await syncPack({
      store,
      layer: LAYER,
      rank: RANKS.pack,
      origin: httpOrigin(ADDRESS, server.fetch),
      trusted: [],
      now: 1000 * number,
      undoable: true,
    });
  };
  return { server, catalogue, store, bring };
}

async function title(catalogue: OpenCatalogue): Promise<string | undefined> {
  return (await catalogue.resolve(['ISO 1:2020'], ON))[0]?.titles['en'];
}

async function generations(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '').filter(isGenerationName);
}

const all = (): boolean => true;
const first = (at: number): boolean => at === 0;

it('goes back before the first update of all: the layer is gone, and its data with it', async () => {
  const { catalogue, store, bring } = await world();
  await bring(1, first);
  expect(await store.previous(LAYER)).toMatchObject({ row: null });
  expect(await title(catalogue)).toBe('Revision 1 of 0');
  expect(await store.undo(LAYER)).toBe(true);
  expect(await title(catalogue)).toBe('Seed');
  expect(await store.syncState(LAYER)).toBeNull();
  expect(await generations()).toEqual([]);
  expect(await store.undo(LAYER)).toBe(false);
  catalogue.close();
});

it('goes back over few changes and over a whole new generation, and the next update starts from there', async () => {
  const { catalogue, store, bring } = await world();
  await bring(1, first);
  expect(await bring(2, first)).toMatchObject({ whole: false });
  expect(await store.undo(LAYER)).toBe(true);
  expect(await title(catalogue)).toBe('Revision 1 of 0');
  expect(await store.syncState(LAYER)).toMatchObject({ checkedAt: 1000 });

  expect(await bring(3, first)).toMatchObject({ whole: false, differences: [{ id: 'ISO 1:2020' }] });
  expect(await bring(4, all, 6000)).toMatchObject({ whole: true });
  expect(await title(catalogue)).toBe('Revision 4 of 0');
  expect(await generations()).toHaveLength(2);
  expect(await store.undo(LAYER)).toBe(true);
  expect(await title(catalogue)).toBe('Revision 3 of 0');
  expect(await generations()).toHaveLength(1);
  catalogue.close();
}, 60_000);

it('keeps one step only, and no data that no step needs', async () => {
  const { catalogue, store, bring } = await world();
  for (const number of [1, 2, 3]) await bring(number, first);
  expect(await generations()).toHaveLength(1);
  expect(await store.undo(LAYER)).toBe(true);
  expect(await title(catalogue)).toBe('Revision 2 of 0');
  expect(await store.undo(LAYER)).toBe(false);
  await store.removeLayer(LAYER);
  expect(await generations()).toEqual([]);
  const meta = await openDB('stdlens-catalogue');
  expect(await meta.getAllKeys('deltas')).toEqual([]);
  meta.close();
  catalogue.close();
});

it('stays where it is when the browser has deleted what it would go back to', async () => {
  const { catalogue, store, bring } = await world();
  await bring(1, first);
  const [old = ''] = await generations();
  await bring(2, all, 6000);
  store.forget(old);
  await new Promise((done) => {
    indexedDB.deleteDatabase(old).onsuccess = done;
  });
  expect(await store.undo(LAYER)).toBe(false);
  expect(await title(catalogue)).toBe('Revision 2 of 0');
  expect(await store.previous(LAYER)).toBeNull();
  catalogue.close();
}, 60_000);
