import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askRegistry, type AskWorld, type Stated } from '../../src/background/registry/ask';
import { forgetStatements, keepStatements } from '../../src/background/registry/keep';
import { openCatalogue, type OpenCatalogue } from '../../src/catalogue';
import type { Answer } from '../../src/standard/answer';
import type { SourceRecord } from '../../src/standard/record';
import type { RegistryPause } from '../../src/upkeep';
import { LOOK_UPS } from '../../src/upkeep/look-ups';
import { freshDatabases, memoryPack, record, source } from '../catalogue/fixtures';

const TODAY = '2026-11-24';
const NUMBER = 'GB/T 4321-2019';
const LIST = '/gb/search/gbQueryPage';
const PAGE = '/gb/search/gbDetailed';
const TOO_OFTEN = '{"code":500,"message":"访问过于频繁，请稍后再试"}';
const row = (number: string, state: string) => ({
  id: 'A1',
  C_STD_CODE: number,
  C_C_NAME: '某某 要求',
  STATE: state,
  ACT_DATE: '2020-01-01',
});
const rows = (...list: object[]) => JSON.stringify({ total: list.length, pageNumber: 1, rows: list });
const page = (number: string, state: string) =>
  `<dl><dt>标准号</dt><dd>${number}</dd><dt>实施日期</dt><dd>2020-01-01</dd></dl><script>STATE = '${state}'</script>`;

let server: Server;
let origin: string;
/** What the registry answers, by path. */
let answers: Map<string, { readonly status?: number; readonly text: string; readonly location?: string }>;
let requests: { readonly path: string }[];

let now: number;
let pauses: Record<string, RegistryPause>;
let kept: Stated[][];
let world: AskWorld;

beforeEach(async () => {
  answers = new Map([
    [
      LIST,
      { text: rows(row(NUMBER, '现行'), row('GB/T 4321-2008', '废止'), row('GB/T 43210-2019', '现行')) },
    ],
    [PAGE, { text: page(NUMBER, '现行') }],
  ]);
  requests = [];
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', origin).pathname;
    requests.push({ path });
    const { status = 200, text, location } = answers.get(path) ?? { status: 404, text: '' };
    response.writeHead(status, location === undefined ? {} : { location });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${address.port}`;
  now = Date.parse(`${TODAY}T08:00:00Z`);
  pauses = {};
  kept = [];
  world = {
    fetcher: (url, init) => {
      const { pathname, search } = new URL(url instanceof Request ? url.url : url);
      return fetch(origin + pathname + search, init);
    },
    allowed: () => Promise.resolve(true),
    pauses: {
      read: () => Promise.resolve(pauses),
      write: (next) => {
        pauses = next;
        return Promise.resolve();
      },
    },
    keep: (stated) => {
      kept.push([...stated]);
      return Promise.resolve(true);
    },
    now: () => now,
    today: () => TODAY,
  };
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

const ask = (number = NUMBER, signal = new AbortController().signal) => askRegistry(number, world, signal);
const keptRecords = () => kept.flat().flatMap(({ records }) => records);

describe('one click', () => {
  it('asks the list, then the page, and keeps what both state of this number', async () => {
    expect(await ask()).toEqual({ kind: 'kept', number: NUMBER, status: '现行', at: now, whole: true });
    expect(requests.map(({ path }) => path)).toEqual([LIST, PAGE]);
    expect(keptRecords().map(({ id, source: from, asOf }) => [id, from, asOf])).toEqual([
      [NUMBER, 'std-samr', TODAY],
      ['GB/T 4321-2008', 'std-samr', TODAY],
      [NUMBER, 'std-samr-page', TODAY],
    ]);
  });

  it('asks nobody without permission for the host, or where no registry answers by number', async () => {
    world = { ...world, allowed: () => Promise.resolve(false) };
    expect(await ask()).toEqual({ kind: 'permission' });
    expect(await ask('ISO 9001:2015')).toEqual({ kind: 'noRegistry' });
    expect(await ask('no number')).toEqual({ kind: 'noRegistry' });
    expect(requests).toEqual([]);
  });

  it('says which editions are listed where the one asked for is not', async () => {
    answers.set(LIST, { text: rows(row('GB/T 4321-2008', '现行')) });
    expect(await ask()).toEqual({ kind: 'otherEditions', numbers: ['GB/T 4321-2008'] });
    expect(keptRecords().map(({ id }) => id)).toEqual(['GB/T 4321-2008']);
  });

  it('does not believe a page that is about another standard', async () => {
    answers.set(PAGE, { text: page('GB/T 9999-2019', '现行') });
    expect(await ask()).toMatchObject({ kind: 'kept', number: NUMBER, whole: false });
    expect(keptRecords().some(({ id }) => id.includes('9999'))).toBe(false);
  });

  it('says so where the answer could not be stored', async () => {
    world = { ...world, keep: () => Promise.resolve(false) };
    expect(await ask()).toEqual({ kind: 'notStored' });
  });
});

describe('what is no answer', () => {
  it.each([
    ['an empty list', { text: rows() }, 'nothing'],
    ['a list of what is merely similar', { text: rows(row('GB/T 43210-2019', '现行')) }, 'nothing'],
    ['a log-in page', { text: '<html><script>loginPop()</script></html>' }, 'login'],
    ['something else', { text: '<html>502</html>' }, 'unread'],
    ['a broken row of JSON', { text: '{"rows": [' }, 'unread'],
    ['more bytes than any answer has', { text: ' '.repeat(2_000_001) }, 'unread'],
    ['an error of the server', { status: 500, text: '' }, 'failed'],
    ['a way to another address', { status: 302, text: '', location: '/elsewhere' }, 'unread'],
  ])('%s keeps nothing', async (_, answer, kind) => {
    answers.set(LIST, answer);
    expect(await ask()).toEqual({ kind });
    expect(kept).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('no connection is told from an answer', async () => {
    world = { ...world, fetcher: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await ask()).toEqual({ kind: 'offline' });
  });

  it('stopped by the user, it keeps nothing', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(ask(NUMBER, stop.signal)).rejects.toThrow('stopped');
    expect(kept).toEqual([]);
  });
});

describe('“too frequent”', () => {
  it.each([
    ['in words', { text: TOO_OFTEN }],
    ['as a status', { status: 429, text: '' }],
  ])('%s: nothing is sent until the wait is over, and the next wait is longer', async (_, answer) => {
    const normal = answers.get(LIST);
    answers.set(LIST, answer);
    expect(await ask()).toEqual({ kind: 'tooFrequent', seconds: 30 });
    now += 10_000;
    expect(await ask()).toEqual({ kind: 'tooFrequent', seconds: 20 });
    expect(requests).toHaveLength(1);
    now += 20_000;
    expect(await ask()).toEqual({ kind: 'tooFrequent', seconds: 60 });
    now += 60_000;
    if (normal) answers.set(LIST, normal);
    expect(await ask()).toMatchObject({ kind: 'kept' });
    expect(pauses).toEqual({});
  });

  it('at the page: what the list said is kept, and the next look-up waits', async () => {
    answers.set(PAGE, { text: TOO_OFTEN });
    expect(await ask()).toMatchObject({ kind: 'kept', whole: false });
    expect(await ask('GB/T 1-2020')).toMatchObject({ kind: 'tooFrequent' });
    expect(requests).toHaveLength(2);
  });

  it('does not keep a registry shut when the clock is set back', async () => {
    pauses = { 'std.samr.gov.cn': { until: now + 400 * 86_400_000, times: 1 } };
    expect(await ask()).toEqual({ kind: 'tooFrequent', seconds: 1800 });
  });
});

describe('the layer of look-ups', () => {
  let catalogue: OpenCatalogue;

  beforeEach(async () => {
    freshDatabases();
    const pack = await memoryPack([record(NUMBER, 'inForce', '某某 要求', { asOf: '2026-01-05' })]);
    catalogue = openCatalogue({ seed: pack.read });
  });
  afterEach(() => {
    catalogue.close();
  });

  const stated = (...records: SourceRecord[]): Stated[] => [{ source: source('std-samr'), records }];
  const said = (id: string, lifecycle: 'inForce' | 'withdrawn', asOf: string) =>
    record(id, lifecycle, '某某 要求', { source: 'std-samr', asOf });
  async function keep(of: Stated[], most?: number): Promise<void> {
    if (!catalogue.store) throw new Error('no store');
    await keepStatements(catalogue.store, of, `${TODAY}T08:00:00Z`, most);
  }
  async function layer() {
    return (await catalogue.status()).layers.find(({ layer: name }) => name === LOOK_UPS);
  }

  it('answers at once, with its source and day, beside what was known', async () => {
    await keep(stated(said(NUMBER, 'inForce', TODAY)));
    const [answer] = await catalogue.resolve([NUMBER], TODAY);
    expect(answer?.dataDate).toBe(TODAY);
    expect(new Set(answer?.evidence.map(({ source: from }) => from))).toContain('std-samr');
    expect(answer?.sources.map(({ id }) => id)).toContain('std-samr');
  });

  it('a registry that answers again replaces what it said, and nothing else', async () => {
    await keep(stated(said(NUMBER, 'inForce', '2026-11-01'), said('GB/T 1-2020', 'inForce', '2026-11-01')));
    await keep(stated(said(NUMBER, 'withdrawn', TODAY)));
    expect((await layer())?.records).toBe(2);
    const [answer, other] = await catalogue.resolve([NUMBER, 'GB/T 1-2020'], TODAY);
    const status = (one?: Answer) =>
      one?.evidence.flatMap(({ source: from, field, asOf, raw }) =>
        from === 'std-samr' && field === 'status' ? [`${asOf} ${raw}`] : [],
      );
    expect(status(answer)).toEqual([`${TODAY} withdrawn`]);
    expect(status(other)).toEqual(['2026-11-01 inForce']);
  });

  it('the same statement again writes nothing', async () => {
    const again = () =>
      stated({ ...said(NUMBER, 'inForce', TODAY), published: { date: '2019-01-01', provenance: 'stated' } });
    await keep(again());
    const before = (await layer())?.madeAt;
    if (!catalogue.store) throw new Error('no store');
    expect(await keepStatements(catalogue.store, again(), '2026-11-24T09:00:00Z')).toBe(false);
    expect((await layer())?.madeAt).toBe(before);
  });

  it('forgotten, nothing of it answers', async () => {
    await keep(stated(said('GB/T 11-2001', 'inForce', TODAY)));
    if (!catalogue.store) throw new Error('no store');
    await forgetStatements(catalogue.store);
    const [answer] = await catalogue.resolve(['GB/T 11-2001'], TODAY);
    expect(answer?.id).toBeNull();
    expect(await layer()).toBeUndefined();
  });

  it('is bounded: the oldest go, the newest stay', async () => {
    await keep(stated(said('GB/T 11-2001', 'inForce', '2026-01-01')), 2);
    await keep(stated(said('GB/T 12-2002', 'inForce', '2026-02-01')), 2);
    await keep(stated(said('GB/T 13-2003', 'inForce', '2026-03-01')), 2);
    const found = await catalogue.resolve(['GB/T 11-2001', 'GB/T 12-2002', 'GB/T 13-2003'], TODAY);
    expect(found.map(({ id }) => id)).toEqual([null, 'GB/T 12-2002', 'GB/T 13-2003']);
  });

  it('two look-ups at once lose nothing', async () => {
    await Promise.all([
      keep(stated(said('GB/T 11-2001', 'inForce', TODAY))),
      keep(stated(said('GB/T 12-2002', 'inForce', TODAY))),
    ]);
    expect((await layer())?.records).toBe(2);
  });
});
