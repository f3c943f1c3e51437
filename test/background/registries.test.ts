/** The look-up that a user clicks, at each registry as it was recorded, through the handlers that the worker registers. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stated } from '../../src/background/registry/ask';

const { session, kept } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  kept: new Array<Stated>(),
}));
vi.mock('../../src/browser', () => ({
  browser: {
    permissions: { contains: () => Promise.resolve(true) },
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: session.get(key) }),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));
vi.mock('../../src/background/answers', () => ({ store: () => ({}) }));
vi.mock('../../src/background/data-changed', () => ({ dataChanged: () => undefined }));
vi.mock('../../src/background/registry/keep', () => ({
  keepStatements: (_store: unknown, stated: readonly Stated[]) => {
    kept.push(...stated);
    return Promise.resolve(true);
  },
}));
const { registryQuestions } = await import('../../src/background/registry');

interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** Names and values, of the address or of the form. */
  readonly sent: Record<string, string>;
  readonly response: ServerResponse;
}

const pk = 'ab'.repeat(32);
const day = Date.parse('2023-05-01T00:00:00+08:00');
const sacinfo = (number: string) => ({
  list: '/stdQueryList',
  method: 'POST',
  key: 'key',
  answer: {
    current: 1,
    size: 20,
    total: 1,
    pages: 1,
    // A dash and a line feed, as the registry has them.
    records: [
      { pk, code: number.replace('-', '—') + '\n', chName: '某某 规范', status: '现行', actDate: day },
    ],
  },
  page: `/stdDetail/${pk}`,
  source: 'sacinfo',
});

const REGISTRIES = [
  {
    host: 'std.samr.gov.cn',
    number: 'GB/T 4321-2019',
    list: '/gb/search/gbQueryPage',
    method: 'GET',
    key: 'searchText',
    answer: {
      total: 1,
      pageNumber: 1,
      rows: [{ id: 'A1', C_STD_CODE: 'GB/T 4321-2019', C_C_NAME: '某某 规范', STATE: '现行' }],
    },
    page: '/gb/search/gbDetailed',
    source: 'std-samr',
  },
  { host: 'hbba.sacinfo.org.cn', number: 'JT/T 795-2023', ...sacinfo('JT/T 795-2023') },
  { host: 'dbba.sacinfo.org.cn', number: 'DB11/T 1322-2023', ...sacinfo('DB11/T 1322-2023') },
  {
    host: 'www.ttbz.org.cn',
    number: 'T/SSIASD 5-2022',
    list: '/cms-proxy/ms/portal/standardInfo/getPortalStandardList',
    method: 'POST',
    key: 'searchKey',
    answer: {
      data: {
        total: 1,
        rows: [{ standardUniqueId: 'u1', standardNo: 'T/SSIASD 5—2022', standardStatusName: '现行' }],
      },
    },
    page: null,
    source: 'ttbz',
  },
] as const;

const pageOf = (number: string) =>
  `<h4>某某 规范</h4><dl><dt>标准号</dt><dd>${number}</dd><dt>实施日期</dt><dd>2023-05-01</dd>
  <dt>备案号</dt><dd>1-2023</dd></dl><script>STATE='现行'</script>`;

let server: Server;
let asked: Asked[];
/** Answered at once, as the registry of that host does; while false, requests are left open. */
let answering: boolean;

beforeEach(async () => {
  session.clear();
  kept.length = 0;
  asked = [];
  answering = true;
  server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const part of request) body += String(part);
      const { pathname, search } = new URL(request.url ?? '', 'http://x');
      const sent = Object.fromEntries(new URLSearchParams(request.method === 'POST' ? body : search));
      const host = String(request.headers['x-asked-host']);
      const call = { host, method: request.method ?? '', path: pathname, sent, response };
      asked.push(call);
      if (answering) answer(call);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    const url = new URL(input);
    const headers = { ...Object.fromEntries(new Headers(init.headers)), 'x-asked-host': url.host };
    return real(`http://127.0.0.1:${port}${url.pathname}${url.search}`, { ...init, headers });
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function answer({ host, path, response }: Asked): void {
  const registry = REGISTRIES.find((each) => each.host === host);
  if (registry?.list === path) response.end(JSON.stringify(registry.answer));
  else if (registry?.page === path) response.end(pageOf(registry.number));
  else response.writeHead(404).end();
}

const ask = async (number: string) => await registryQuestions['official.ask']({ number }, {});

describe.each(REGISTRIES)('$host', ({ host, number, list, method, key, page, source }) => {
  it('is asked for the number in its own way, and what it states is kept', async () => {
    expect(await ask(number)).toMatchObject({ kind: 'kept', number, status: '现行', whole: true });
    expect(asked.map((each) => [each.host, each.method, each.path])).toEqual([
      [host, method, list],
      ...(page === null ? [] : [[host, 'GET', page]]),
    ]);
    expect(asked[0]?.sent[key]).toBe(number);
    const records = kept.flatMap((each) => each.records);
    expect(new Set(records.map(({ id }) => id))).toEqual(new Set([number]));
    expect(kept.map((each) => each.source.id)).toEqual([
      source,
      ...(page === null ? [] : [`${source}-page`]),
    ]);
    // Midnight in China is the day before elsewhere.
    if (source === 'sacinfo') expect(records[0]?.effective?.date).toBe('2023-05-01');
  });

  it('is one of one: two clicks at once are two look-ups after each other', async () => {
    answering = false;
    const both = Promise.all([ask(number), ask(number)]);
    for (let turn = 1; turn <= (page === null ? 2 : 4); turn += 1) {
      await vi.waitFor(() => expect(asked).toHaveLength(turn));
      // Whatever is open now is all that may be.
      expect(asked.filter(({ response }) => !response.writableEnded)).toHaveLength(1);
      asked.slice(-1).forEach(answer);
    }
    expect((await both).map(({ kind }) => kind)).toEqual(['kept', 'kept']);
  });

  it('is left in peace when the user stops it, and so is what waited; later clicks are answered', async () => {
    answering = false;
    const both = Promise.all([ask(number), ask(number)]);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const open = asked[0]?.response;
    const gone = new Promise((resolve) => open?.once('close', resolve));
    await registryQuestions['official.cancel']({}, {});
    expect(await both).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
    await gone;
    expect(asked).toHaveLength(1);
    expect(kept).toEqual([]);
    answering = true;
    expect(await ask(number)).toMatchObject({ kind: 'kept', number });
  });
});

it('two registries are not asked at once either', async () => {
  answering = false;
  const both = Promise.all([ask('GB/T 4321-2019'), ask('T/SSIASD 5-2022')]);
  for (let turn = 1; turn <= 3; turn += 1) {
    await vi.waitFor(() => expect(asked).toHaveLength(turn));
    expect(asked.filter(({ response }) => !response.writableEnded)).toHaveLength(1);
    asked.slice(-1).forEach(answer);
  }
  await both;
  expect(asked.map(({ host }) => host)).toEqual(['std.samr.gov.cn', 'std.samr.gov.cn', 'www.ttbz.org.cn']);
});
