/**
 * The whole file of ISO Open Data, read by the extension itself from a server on this machine: what it stores is what
 * comes by way of a pack, and its worker never holds the file. `npm run check:full` after `npm run build`;
 * `STDLENS_ENGINE=firefox` for Firefox. Skips where the data are absent.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { buildPack, canonicalJson, Gathering } from '../../src/pack';
import { isoOpenData } from '../../src/source/iso';
import { today } from '../../src/standard/today';
import { sharedFile } from '../standard/full-data';
import type { Files } from '../sync/fixtures';
import { Lens, type Tab } from './driver';
import type { ExtensionApi } from './driver/extension-api';
import { packServer, type PackServer } from './pack-server';
import { permittedExtension } from './permitted';
import { engine } from './session';
import { watchHeap } from './worker-heap';

const FILE = fileURLToPath(sharedFile('iso_deliverables_metadata.jsonl.gz'));
const NAME = 'iso_deliverables_metadata.jsonl';
/** Entries compared at once; they travel through the browser's protocol. */
const BLOCKS_AT_ONCE = 100;
const MOST_HEAP = 150e6;

/** What Node makes of the file: a pack, and what of its lines became records, and documents. */
async function packOf(path: string) {
  const files: Files = new Map();
  const gathering = new Gathering();
  let refusals = 0;
  let records = 0;
  const sources = [];
  for await (const item of isoOpenData.read(filesUnder(path), { retrieved: today() })) {
    if (item.kind === 'record') {
      gathering.add(item.record);
      records++;
    } else if (item.kind === 'refusal') refusals++;
    else if (item.kind === 'source') sources.push(item.source);
  }
  const plan = {
    id: 'iso',
    sources: sources.map((source) => ({ ...source, records })),
    entries: gathering.entries(),
  };
  const { entries } = await buildPack(plan, {
    write(name, bytes) {
      files.set(name, bytes);
      return Promise.resolve();
    },
  });
  return { files, records, documents: entries, refusals };
}

describe.skipIf(!existsSync(FILE))('all of ISO Open Data (../shared/data; skipped where absent)', () => {
  let folder = '';
  let lens: Lens;
  let server: PackServer;
  let options: Tab;
  let expected: Awaited<ReturnType<typeof packOf>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stdlens-iso-'));
    expected = await packOf(FILE);
    server = await packServer();
    server.files = new Map([...expected.files, [NAME, new Uint8Array(gunzipSync(readFileSync(FILE)))]]);
    lens = await Lens.launch(engine, { extension: permittedExtension(engine, folder) });
    options = await lens.openOwn('src/options/index.html');
  });
  afterAll(async () => {
    await lens.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Switches one source on, from the server, and waits for what became of its update. */
  async function updated(row: { readonly id: string; readonly [more: string]: unknown }): Promise<unknown> {
    await options.page.evaluate(async (wanted) => {
      const { storage } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
      await storage.local.set({ updates: {}, sources: [wanted] });
    }, row);
    for (;;) {
      const result = await options.page.evaluate(async (id) => {
        const { storage } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
        const { updates } = await storage.local.get('updates');
        const found: unknown = Reflect.get(Object(updates), id);
        return found;
      }, row.id);
      if (result !== undefined) return result;
      await pause(250);
    }
  }

  /** Some stored entries of a layer, in order, as canonical JSON. */
  async function stored(layer: string, from: number): Promise<string[]> {
    const lines = await options.page.evaluate(
      async (wanted, first, count) => {
        const names = (await indexedDB.databases()).map(({ name = '' }) => name);
        const request = indexedDB.open(
          names.find((name) => name.startsWith(`stdlens-generation-${wanted}-`)) ?? '',
        );
        const database = await new Promise<IDBDatabase>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(new Error('The generation cannot be opened.'));
        });
        const asked = database
          .transaction('blocks')
          .objectStore('blocks')
          .getAll(IDBKeyRange.bound(first, first + count, false, true));
        const blocks = await new Promise<{ bytes: Uint8Array; offsets: Uint32Array }[]>((done, failed) => {
          asked.onsuccess = () => done(asked.result);
          asked.onerror = () => failed(new Error('The blocks cannot be read.'));
        });
        database.close();
        const decoder = new TextDecoder();
        return blocks.flatMap(({ bytes, offsets }) =>
          Array.from(offsets.subarray(1), (end, at) => decoder.decode(bytes.subarray(offsets[at], end))),
        );
      },
      layer,
      from,
      BLOCKS_AT_ONCE,
    );
    return lines.map((line) => canonicalJson(JSON.parse(line)));
  }

  it('is stored as a pack of it is, and the worker’s heap stays small', async () => {
    const address = `${server.origin}/${NAME}`;
    const dataset = { kind: 'dataset', id: 'iso-open-data', source: 'iso-open-data', address, on: true };
    const stop = new AbortController();
    const watched = engine === 'chromium' ? watchHeap(lens.engine.browser, stop.signal) : null;
    const start = performance.now();
    const result = await updated({ ...dataset, every: 'week' });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    stop.abort();
    const heap = await watched;
    expect(result).toMatchObject({ outcome: 'news', refusals: expected.refusals });
    const told = heap === null ? '' : `, the worker’s heap at most ${Math.round(heap / 1e6)} MB`;
    process.stdout.write(`${engine}: ${expected.records} records stored in ${seconds} s${told}\n`);
    if (heap !== null) expect(heap).toBeLessThan(MOST_HEAP);

    const pack = { kind: 'pack', id: 'iso', address: `${server.origin}/`, key: null, on: true };
    expect(await updated({ ...pack, every: 'week' })).toMatchObject({ outcome: 'news' });
    let compared = 0;
    for (let from = 0; ; from += BLOCKS_AT_ONCE) {
      const direct = await stored('source:iso-open-data', from);
      expect(direct).toEqual(await stored('pack:iso', from));
      compared += direct.length;
      if (direct.length === 0) break;
    }
    expect(compared).toBe(expected.documents);
  });

  it('is asked for once more and not sent again, where nothing is new', async () => {
    const address = `${server.origin}/${NAME}`;
    const dataset = { kind: 'dataset', id: 'iso-open-data', source: 'iso-open-data', address, on: true };
    const again = await updated({ ...dataset, every: 'week' });
    expect(again).toMatchObject({ outcome: 'noNews', bytes: 0 });
  });
});
