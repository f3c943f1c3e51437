import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenCatalogue } from '../../src/catalogue';
import {
  blockPath,
  canonicalJson,
  LIMITS,
  signIndex,
  type BlockRef,
  type PackIndex,
  type PackSigner,
} from '../../src/pack';
import { revisionOf } from '../../src/pack/naming';
import { freshDatabases, type MemoryPack } from '../catalogue/fixtures';
import { cutAt } from './broken-answers';
import { FakeServer, newSigner, type Published } from './fixtures';
import { openOver, revisions, seedOf, syncInto, titleSeen } from './revisions';

const MEGABYTE = 1024 * 1024;

let signer: PackSigner;
let seed: MemoryPack;
let first: Published;
let second: Published;
let server: FakeServer;
let catalogue: OpenCatalogue;

/** All begin with R0 at hand, and R1 offered. */
beforeEach(async () => {
  freshDatabases();
  signer = await newSigner();
  seed = await seedOf();
  const [one, two] = await revisions(2, signer);
  if (!one || !two) throw new Error('no days');
  [first, second] = [one, two];
  server = new FakeServer();
  server.files = first.files;
  catalogue = openOver(seed);
  await syncInto(catalogue, server, signer);
  server.files = second.files;
  server.asked.length = 0;
});

afterEach(() => {
  catalogue.close();
});

/** As a publisher whose key was stolen would sign it: all that protects the user then are the limits. */
async function serve(change: (index: PackIndex) => PackIndex, files: Published['files']): Promise<void> {
  const changed = change({ ...second.index, changes: [] });
  const revision = await revisionOf(changed.sources, changed.blocks);
  const signed = await signIndex({ ...changed, revision, signature: null }, signer);
  server.files = new Map([
    ...second.files,
    ...files,
    ['index.json', new TextEncoder().encode(canonicalJson(signed))],
  ]);
}

async function refused(fault: string): Promise<void> {
  await expect(syncInto(catalogue, server, signer)).rejects.toMatchObject({ fault });
  expect(await titleSeen(catalogue)).toBe('R0');
}

describe('a connection that is cut', { timeout: 60_000 }, () => {
  /** In the head of gzip, in the first and the last of the data, before the checksum, and after the last byte. */
  const places = (length: number): number[] => [
    0,
    1,
    9,
    10,
    11,
    length >> 1,
    length - 9,
    length - 8,
    length - 1,
    length,
  ];

  it.each([
    ['the index', 'index.json', true],
    ['a change file', 'changes/', true],
    ['a block', 'blocks/', false],
  ])('in %s, at any kind of place, is no harm; the next try brings the news', async (_, start, changes) => {
    const path = [...second.files.keys()].find((each) => each.startsWith(start) && !first.files.has(each));
    const bytes = second.files.get(path ?? 'index.json');
    if (!bytes) throw new Error(`no ${start}`);
    for (const at of places(bytes.length)) {
      server.fault = (asked, answer) => {
        if (!answer) return undefined;
        if (asked.startsWith(start)) return cutAt(answer, Math.min(at, answer.length));
        return !changes && asked.startsWith('changes/') ? new Response('no', { status: 404 }) : undefined;
      };
      await refused('offline');
    }
    server.fault = undefined;
    await syncInto(catalogue, server, signer);
    expect(await titleSeen(catalogue)).toBe('R1');
  });
});

describe('a pack that is made to do harm, and well signed', { timeout: 60_000 }, () => {
  const hash = 'a'.repeat(64);

  it('cannot unpack to more than it announces', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(64 * MEGABYTE)));
    const last: BlockRef = {
      firstKey: '~',
      lastKey: '~',
      hash,
      bytes: bomb.length,
      rawBytes: 1000,
      count: 1,
    };
    await serve(
      (index) => ({ ...index, blocks: [...index.blocks, last], entries: index.entries + 1 }),
      new Map([[blockPath(hash), bomb]]),
    );
    await refused('damaged');
  });

  it.each<[string, object]>([
    ['conversions', { conversions: [null] }],
    ['clause repeals', { clauseRepeals: [{ by: 5 }] }],
    ['a lifecycle', { status: { lifecycle: 'zzz', raw: '' } }],
    ['an address', { url: 'javascript:alert(1)' }],
  ])('cannot bring a record with %s of its own kind: it is refused whole', async (_, members) => {
    const record = { id: 'Z', source: 'registry', asOf: '2026', ...members };
    const raw = Buffer.from(`${JSON.stringify({ key: '~Z', id: 'Z', records: [record] })}\n`);
    const bytes = new Uint8Array(gzipSync(raw));
    const name = createHash('sha256').update(raw).digest('hex');
    const last: BlockRef = {
      firstKey: '~Z',
      lastKey: '~Z',
      hash: name,
      bytes: bytes.length,
      rawBytes: raw.length,
      count: 1,
    };
    await serve(
      (index) => ({ ...index, blocks: [...index.blocks, last], entries: index.entries + 1 }),
      new Map([[blockPath(name), bytes]]),
    );
    await refused('damaged');
  });

  it('cannot announce a block of a gigabyte', async () => {
    const last = { firstKey: '~', lastKey: '~', hash, bytes: 1000, rawBytes: 1024 * MEGABYTE, count: 1 };
    await serve(
      (index) => ({ ...index, blocks: [...index.blocks, last], entries: index.entries + 1 }),
      new Map(),
    );
    await refused('notAPack');
    expect(server.asked).toEqual(['index.json']);
  });

  it('cannot send an index without an end', async () => {
    let sent = 0;
    server.fault = () =>
      new Response(
        new ReadableStream<Uint8Array>({
          pull(controller) {
            sent += MEGABYTE;
            controller.enqueue(new Uint8Array(MEGABYTE).fill(32));
          },
        }),
      );
    await refused('tooLarge');
    expect(sent).toBeLessThan(LIMITS.indexBytes + 16 * MEGABYTE);
  });

  it('cannot list ten million blocks', async () => {
    const text = canonicalJson({ ...second.index, blocks: [] });
    const many = text.replace('"blocks":[]', () => `"blocks":[${'0,'.repeat(1e7 - 1)}0]`);
    server.files = new Map([['index.json', new TextEncoder().encode(many)]]);
    await refused('tooLarge');
  });

  it.each([
    '../index.json',
    `${'a'.repeat(61)}/..`,
    `../${'a'.repeat(61)}`,
    '%2e%2e%2f',
    'A'.repeat(64),
    `${'a'.repeat(64)}\n`,
    `${'a'.repeat(63)}\0`,
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '',
  ])('cannot lead elsewhere by a name: %j', async (name) => {
    for (const list of ['blocks', 'changes'] as const) {
      const index = { ...second.index, [list]: second.index[list].map((ref) => ({ ...ref, hash: name })) };
      server.files = new Map([['index.json', new TextEncoder().encode(JSON.stringify(index))]]);
      await refused('notAPack');
    }
    expect(new Set(server.asked)).toEqual(new Set(['index.json']));
  });
});
