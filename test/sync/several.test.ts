/** Packs from several addresses side by side: each answers, none hides another, and one goes without the others. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCatalogue, RANKS, type OpenCatalogue } from '../../src/catalogue';
import { importFile, previewFile } from '../../src/sync';
import { ownList } from '../../src/sync/own-list';
import { freshDatabases, memoryPack, ON, record, source } from '../catalogue/fixtures';
import { FakeServer, newSigner, publish, revision } from './fixtures';
import { syncInto } from './revisions';
import type { PackSigner } from '../../src/pack';

const SHARED = 'GB/T 300-2020';

let signer: PackSigner;
let catalogue: OpenCatalogue;

beforeEach(async () => {
  freshDatabases();
  signer = await newSigner();
  const seed = await memoryPack([record('GB/T 1-2020', 'inForce', '随扩展而来')]);
  catalogue = openCatalogue({ seed: seed.read, imports: false });
});
afterEach(() => {
  catalogue.close();
});

/** A pack at an address of its own, and the layer that the settings would give it. */
async function bring(name: string, own: string, life: 'inForce' | 'withdrawn'): Promise<void> {
  const more = { source: name };
  const { files } = await memoryPack(
    [record(own, 'inForce', `${name} 的标准`, more), record(SHARED, life, '两家都有', more)],
    [source(name)],
    name,
  );
  const server = new FakeServer();
  server.files = files;
  await syncInto(catalogue, server, signer, { layer: `pack:${name}`, trusted: [] });
}

async function ask(number: string) {
  const [answer] = await catalogue.resolve([number], ON);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

it('two packs answer at once, each for its own, beside what ships', async () => {
  await bring('north', 'GB/T 100-2020', 'inForce');
  await bring('south', 'GB/T 200-2020', 'inForce');
  for (const number of ['GB/T 1-2020', 'GB/T 100-2020', 'GB/T 200-2020']) {
    expect(await ask(number)).toMatchObject({ match: 'edition', verdict: { answer: 'yes' } });
  }
  const shared = await ask(SHARED);
  expect(shared).toMatchObject({ verdict: { answer: 'yes' } });
  expect(shared.sources.map(({ id }) => id).sort()).toEqual(['north', 'south']);
  const found = await catalogue.search('的标准', { on: ON });
  expect(found.hits.map(({ id }) => id).sort()).toEqual(['GB/T 100-2020', 'GB/T 200-2020']);
});

it('where they cannot both be right neither is chosen, and both are shown', async () => {
  await bring('north', 'GB/T 100-2020', 'inForce');
  await bring('south', 'GB/T 200-2020', 'withdrawn');
  const { verdict, confidence, evidence } = await ask(SHARED);
  expect(verdict).toMatchObject({ answer: 'unknown', reason: { code: 'conflict', field: 'status' } });
  expect(confidence).toBe('conflict');
  const said = evidence.filter(({ field }) => field === 'status').map(({ source: by, raw }) => [by, raw]);
  expect(said.sort()).toEqual([
    ['north', 'inForce'],
    ['south', 'withdrawn'],
  ]);
});

it('own lists of one id, in a pack and in the list imported here, are two: each says what it says of itself', async () => {
  const own = source('table', { own: true, official: false, attribution: '', licence: 'Of the pack' });
  const more = { source: 'table', asOf: '2026-01-01' };
  const { files } = await memoryPack(
    [record(SHARED, 'inForce', '列在包里', more), record('GB/T 301-2020', 'inForce', '只在包里', more)],
    [own],
    'ours',
  );
  const server = new FakeServer();
  server.files = files;
  await syncInto(catalogue, server, signer, { layer: 'pack:ours', trusted: [] });
  const { store } = catalogue;
  if (store === null) throw new Error('no store');
  const csv = new Blob([`number,title_zh,status\n${SHARED},列在这里,现行\n`]);
  const list = { store, layer: 'own:table', rank: RANKS.overlay, ...ownList(csv, 'list.csv', '2026-11-01') };
  await importFile(list);

  const { sources, evidence } = await ask(SHARED);
  expect(sources.map(({ licence }) => licence).sort()).toEqual(['Of the pack', 'Own data']);
  const licenceOf = (by: string) => sources.find(({ id }) => id === by)?.licence;
  const said = evidence.filter(({ field }) => field === 'title');
  expect(said.map(({ source: by, raw }) => [licenceOf(by), raw]).sort()).toEqual([
    ['Of the pack', '列在包里'],
    ['Own data', '列在这里'],
  ]);
  expect((await ask('GB/T 301-2020')).sources).toMatchObject([{ licence: 'Of the pack', own: true }]);
  // The same list once more changes nothing: what is stored keeps its names.
  expect(await previewFile(list)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

it('one that is removed takes its own along, its word in the conflict too; the other answers on', async () => {
  await bring('north', 'GB/T 100-2020', 'inForce');
  await bring('south', 'GB/T 200-2020', 'withdrawn');
  await ask(SHARED);
  await catalogue.store?.removeLayer('pack:south');
  expect(await ask('GB/T 200-2020')).toMatchObject({ match: 'none' });
  expect(await ask('GB/T 100-2020')).toMatchObject({ match: 'edition', verdict: { answer: 'yes' } });
  expect(await ask(SHARED)).toMatchObject({ verdict: { answer: 'yes' } });
  expect((await catalogue.status()).layers.map(({ layer }) => layer)).toContain('pack:north');
});

it('one that is removed takes along what a broken-off update of it had fetched, and no one else’s', async () => {
  const { files } = await publish(
    revision(1, () => false, 2000),
    '2026-11-01',
  );
  for (const layer of ['pack:north', 'pack:south']) {
    const server = new FakeServer();
    server.files = files;
    let allowed = 7;
    server.fault = (path) => {
      if (path.startsWith('blocks/') && allowed-- <= 0) throw new TypeError('network');
      return undefined;
    };
    await expect(syncInto(catalogue, server, signer, { layer, trusted: [] })).rejects.toThrow();
  }
  const left = async () =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.includes('pack:') ? [name] : []));
  expect(await left()).toHaveLength(2);
  await catalogue.store?.removeLayer('pack:south');
  expect(await left()).toEqual([expect.stringContaining('pack:north')]);
});
