/** Runs in a worker of the browser, as the extension's own does. */
import { openCatalogue, RANKS, type OpenCatalogue } from '../../src/catalogue';
import { httpOrigin, syncPack, type SyncOutcome } from '../../src/sync';
import type { Order, Result } from './orders';
import { lookUpRows, putBatches, putEach } from './peers';

const ON = '2026-11-24';

function run(order: Order): Promise<Result> {
  if (order.kind === 'again') return again(order);
  return order.contestant === 'stdlens' ? first(order) : peer(order, order.contestant);
}

async function peer(
  { site, ids, most }: Extract<Order, { kind: 'first' }>,
  contestant: 'peer-put' | 'peer-batch',
): Promise<Result> {
  const start = performance.now();
  const put = contestant === 'peer-put' ? putEach : putBatches;
  const isOver = (): boolean => most !== null && performance.now() - start > most;
  const { documents, bytes } = await put(`${site}/pack.jsonl.gz`, isOver);
  const ms = performance.now() - start;
  const times = isOver() ? [] : await lookUpRows(contestant, ids);
  return { ms, documents, bytes, times, changed: null };
}

async function first({ site, ids }: Order): Promise<Result> {
  const start = performance.now();
  const outcome = await synced(site);
  const ms = performance.now() - start;
  const catalogue = opened(site);
  await catalogue.status();
  const times: number[] = [];
  for (const id of ids) times.push(await lookUp(catalogue, id));
  catalogue.close();
  return { ms, documents: outcome.index.entries, bytes: outcome.bytes, times, changed: null };
}

/** One look-up and one search after the other for as long as the sync takes: each must be answered. */
async function again({ site, ids, queries }: Extract<Order, { kind: 'again' }>): Promise<Result> {
  const catalogue = opened(site);
  await catalogue.status();
  const times: number[] = [];
  const over = new AbortController();
  const asking = (async () => {
    for (let at = 0; !over.signal.aborted; at++) {
      times.push(await lookUp(catalogue, ids[at % ids.length] ?? ''));
      const query = queries[at % queries.length];
      if (query !== undefined && (await catalogue.search(query, { on: ON })).hits.length === 0)
        throw new Error(`“${query}” found nothing during the sync.`);
    }
  })();
  const start = performance.now();
  const outcome = await synced(site);
  const ms = performance.now() - start;
  over.abort();
  await asking;
  catalogue.close();
  const { bytes, index, differences } = outcome;
  return { ms, documents: index.entries, bytes, times, changed: differences?.length ?? null };
}

function opened(site: string): OpenCatalogue {
  return openCatalogue({ seed: (path) => seedFile(site, path), imports: false });
}

async function synced(site: string): Promise<SyncOutcome> {
  const catalogue = opened(site);
  if (!catalogue.store) throw new Error('There is no store.');
  try {
    return await syncPack({
      store: catalogue.store,
      layer: 'pack:bench',
      rank: RANKS.pack,
      origin: httpOrigin(`${site}/pack/`),
      trusted: [],
      // The made-up days of December 2026 must have come.
      now: Date.parse('2027-01-01'),
    });
  } finally {
    catalogue.close();
  }
}

async function lookUp(catalogue: OpenCatalogue, id: string): Promise<number> {
  const start = performance.now();
  const [answer] = await catalogue.resolve([id], ON);
  if (answer === undefined || answer.match === 'none') throw new Error(`The catalogue lacks ${id}.`);
  return performance.now() - start;
}

async function seedFile(site: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`${site}/seed/${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  run(data).then(
    (result) => self.postMessage(result),
    (error: unknown) => self.postMessage({ failed: error instanceof Error ? error.stack : String(error) }),
  );
});
