/** Packs from several addresses side by side: each answers, none hides another, and one goes without the others. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCatalogue, type OpenCatalogue } from '../../src/catalogue';
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
