/** A first sync from the publisher's bundle: one request for all blocks, and whatever is wrong with it costs time only. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue, RANKS } from '../../src/catalogue';
import { bundlePath, indexBytes } from '../../src/pack';
import { bundleOf, httpOrigin, syncPack } from '../../src/sync';
import { freshDatabases, memoryPack, ON, record } from '../catalogue/fixtures';
import { ADDRESS, FakeServer, publish, revision, type Published } from './fixtures';

beforeEach(freshDatabases);

const STANDARDS = 5000;
const unchanged = (): boolean => false;

async function world() {
  const server = new FakeServer();
  const pack = await publish(revision(1, unchanged, STANDARDS), '2026-11-01');
  server.files = pack.files;
  const path = bundlePath(pack.index.revision);
  const bundle = await bytesOf(pack);
  server.files.set(path, bundle);
  const catalogue = openCatalogue({
    seed: (await memoryPack([record('ISO 99000:2020', 'inForce', 'Seed')])).read,
    imports: false,
  });
  const { store } = catalogue;
  if (!store) throw new Error('no store');
  const origin = httpOrigin(ADDRESS, server.fetch);
  return {
    server,
    pack,
    path,
    bundle,
    sync: () => syncPack({ store, layer: 'pack:test', rank: RANKS.pack, origin, trusted: [], now: 1000 }),
    holdsAll: async () => {
      const ids = Array.from({ length: STANDARDS }, (_, at) => `ISO ${at + 1}:2020`);
      const answers = await catalogue.resolve(ids, ON);
      expect(answers.map(({ titles }) => titles['en'])).toEqual(ids.map((_, at) => `Standard ${at}`));
      catalogue.close();
    },
  };
}

async function bytesOf(pack: Published): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bundleOf(pack, pack.index)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Sends so much, and then the line goes dead. */
function cutAfter(bytes: Uint8Array<ArrayBuffer>, length: number): Response {
  let sent = false;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (sent || length === 0) controller.error(new TypeError('network'));
        else controller.enqueue(bytes.slice(0, length));
        sent = true;
      },
    }),
  );
}

describe('a first sync from a bundle', { timeout: 60_000 }, () => {
  it('asks twice: for the index, and for the rest', async () => {
    const { server, path, sync, holdsAll } = await world();
    expect(await sync()).toMatchObject({ news: true, whole: true });
    expect(server.asked).toEqual(['index.json', path]);
    await holdsAll();
  });

  it.each([
    ['where no byte comes', () => 0],
    ['inside the index', (start: number) => start / 2],
    ['where the blocks begin', (start: number) => start],
    ['inside the first block', (start: number) => start + 1],
    ['between two blocks', (start: number, first: number) => start + first],
    ['in the middle', (start: number, _: number, all: number) => Math.floor((start + all) / 2)],
    ['at the last byte', (_: number, __: number, all: number) => all - 1],
  ])('fetches the other blocks one by one where it is cut %s', async (_, at) => {
    const { server, pack, path, bundle, sync, holdsAll } = await world();
    const start = indexBytes(pack.index).length;
    const cut = Math.floor(at(start, pack.index.blocks[0]?.bytes ?? 0, bundle.length));
    server.fault = (asked) => (asked === path ? cutAfter(bundle, cut) : undefined);
    await sync();
    let end = start;
    const missing = pack.index.blocks.filter(({ bytes }) => (end += bytes) > cut);
    expect(server.blocksAsked).toEqual(missing.map(({ hash }) => `blocks/${hash}`));
    await holdsAll();
  });

  it.each([
    ['the bundle of another day', (bundle: Uint8Array<ArrayBuffer>) => bundle.slice(7)],
    ['something else', () => new TextEncoder().encode('<!doctype html>Not here')],
    ['the right length of nothing', (bundle: Uint8Array<ArrayBuffer>) => new Uint8Array(bundle.length)],
  ])('believes no byte of it: %s', async (_, made) => {
    const { server, pack, path, bundle, sync, holdsAll } = await world();
    server.files.set(path, made(bundle));
    await sync();
    expect([...server.blocksAsked].sort()).toEqual(
      pack.index.blocks.map(({ hash }) => `blocks/${hash}`).sort(),
    );
    await holdsAll();
  });

  it.each([true, false])(
    'goes on where it was cut, from a server with ranges or without: %s',
    async (ranges) => {
      const { server, pack, path, bundle, sync, holdsAll } = await world();
      server.fault = (asked) => {
        if (asked.startsWith('blocks/')) throw new TypeError('network');
        return asked === path ? cutAfter(bundle, Math.floor(bundle.length * 0.4)) : undefined;
      };
      await expect(sync()).rejects.toMatchObject({ fault: 'offline' });
      server.fault = undefined;
      server.ranges = ranges;
      server.asked.length = 0;
      const { bytes } = await sync();
      expect(server.asked).toEqual(['index.json', path]);
      const blocks = pack.index.blocks.reduce((sum, block) => sum + block.bytes, 0);
      expect(bytes - indexBytes(pack.index).length).toBeLessThan(blocks * 0.7);
      await holdsAll();
    },
  );

  it('takes another part of the file than it asked for as no answer', async () => {
    const { server, path, bundle, sync, holdsAll } = await world();
    server.fault = (asked) => {
      if (asked.startsWith('blocks/')) throw new TypeError('network');
      return asked === path ? cutAfter(bundle, Math.floor(bundle.length * 0.4)) : undefined;
    };
    await expect(sync()).rejects.toMatchObject({ fault: 'offline' });
    const range = { 'content-range': `bytes ${bundle.length - 9}-${bundle.length - 1}/${bundle.length}` };
    server.fault = (asked) =>
      asked === path ? new Response(bundle.slice(-9), { status: 206, headers: range }) : undefined;
    await sync();
    await holdsAll();
  });

  it('is not asked for where few blocks are missing', async () => {
    const { server, sync } = await world();
    await sync();
    const other = await publish(
      revision(2, (at) => at % 900 === 7, STANDARDS),
      '2026-11-02',
    );
    other.files.set(bundlePath(other.index.revision), await bytesOf(other));
    server.files = other.files;
    server.asked.length = 0;
    await sync();
    expect(server.asked.filter((path) => path.startsWith('bundles/'))).toEqual([]);
    expect(server.blocksAsked.length).toBeGreaterThan(0);
  });
});
