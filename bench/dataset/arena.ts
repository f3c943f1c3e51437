import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import puppeteer, { type WebWorker } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from 'vite';
import { findBrowser } from '../../scripts/toolchain/browsers.mjs';
import { listen, type Site } from '../../test/e2e/driver';
import { ResultSchema, type Order, type Result } from './orders';

export type EngineName = 'chromium' | 'firefox';

const PAGE = `<script>
const worker = new Worker('/in-worker.js', { type: 'module' });
globalThis.run = (order) => new Promise((done, failed) => {
  worker.onmessage = ({ data }) => data.failed ? failed(new Error(data.failed)) : done(data);
  worker.postMessage(order);
});
</script>`;

/** Builds the worker into `folder` and serves the folder, with a page that starts the worker at its root. */
export async function serveArena(folder: string): Promise<Site> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome137',
      lib: {
        entry: join(import.meta.dirname, 'in-worker.ts'),
        formats: ['es'],
        fileName: () => 'in-worker.js',
      },
    },
  });
  return await listen((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size });
    return createReadStream(file).pipe(response);
  });
}

export interface Round extends Result {
  /** Bytes of the worker's heap and buffers at most; null where the browser does not tell. */
  readonly heap: number | null;
}

export interface Arena {
  run(order: Order): Promise<Round>;
  /** Closes the browser. @returns bytes that its databases take on the disk */
  close(): Promise<number>;
}

/** A browser with a fresh profile, in which the worker waits for orders. @returns null where there is no such browser */
export async function enterArena(engine: EngineName, origin: string): Promise<Arena | null> {
  const program = findBrowser(engine);
  if (program === null) return null;
  const profile = mkdtempSync(join(tmpdir(), 'stdlens-bench-'));
  const browser = await puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: program,
    headless: true,
    userDataDir: profile,
    timeout: 90_000,
    protocolTimeout: 0,
    args:
      engine === 'chromium'
        ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
        : [],
  });
  const page = await browser.newPage();
  const created = new Promise<WebWorker>((tell) => page.once('workercreated', tell));
  await page.goto(`${origin}/`);
  // Firefox does not tell of it, and would not tell its heap.
  const worker = engine === 'chromium' ? await created : null;
  return {
    async run(order) {
      const stop = new AbortController();
      const watched = worker ? watchHeap(worker, stop.signal) : null;
      try {
        const result = v.parse(ResultSchema, await page.evaluate(`run(${JSON.stringify(order)})`));
        stop.abort();
        return { ...result, heap: await watched };
      } finally {
        stop.abort();
      }
    },
    async close() {
      await browser.close();
      const bytes = sizeOf(join(profile, engine === 'chromium' ? 'Default/IndexedDB' : 'storage/default'));
      rmSync(profile, { recursive: true, force: true });
      return bytes;
    },
  };
}

/** Ten looks a second, from outside: the protocol of Chromium tells, that of Firefox does not. */
async function watchHeap(worker: WebWorker, signal: AbortSignal): Promise<number> {
  let most = 0;
  while (!signal.aborted) {
    const used = await worker.client.send('Runtime.getHeapUsage').catch(() => null);
    if (used) most = Math.max(most, used.usedSize + used.backingStorageSize + used.embedderHeapUsedSize);
    await new Promise((next) => setTimeout(next, 100));
  }
  return most;
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, child) => {
    const path = join(folder, child.name);
    return sum + (child.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}
