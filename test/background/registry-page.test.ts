import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stated } from '../../src/background/registry/ask';
import { statedByPage } from '../../src/background/registry/page';

const TODAY = '2026-11-24';
const URL = 'https://std.samr.gov.cn/gb/search/gbDetailed?id=A1';
const MARKUP = `<html><body><h4>某某 要求</h4><script>var STATE='废止'</script><dl><dt>标准号</dt><dd>GB/T 4321-2008</dd>
  <dt>实施日期</dt><dd>2009-01-01</dd></dl><h2>被以下标准替代</h2><a href="x">GB/T 4321-2019</a>
  <span class="replA">（全部代替）</span><h2>采标情况</h2><p>本标准等同采用 ISO 国际标准：ISO 1234:2005。</p></body></html>`;
const shown = { url: URL, frameId: 0, incognito: false };

const keepStatements = vi.fn<(store: unknown, stated: readonly Stated[]) => Promise<boolean>>();
let stored: unknown;
const tabs = vi.fn(() => Promise.resolve([{ id: 7 }]));
const told = vi.fn<(tab: number, message: unknown) => Promise<unknown>>(() =>
  Promise.resolve({ ok: true, value: {} }),
);
vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      local: { get: () => Promise.resolve({ settings: stored }), set: () => Promise.resolve() },
    },
    tabs: { query: () => tabs(), sendMessage: (tab: number, message: unknown) => told(tab, message) },
    runtime: { sendMessage: () => Promise.resolve(undefined) },
  },
}));
vi.mock('../../src/background/answers', () => ({
  store: () => ({}),
  tellOwnPages: () => undefined,
  catalogue: () => ({
    resolve: () => Promise.resolve([]),
    status: () => Promise.resolve({ state: 'ready' }),
  }),
}));
vi.mock('../../src/background/registry/keep', () => ({
  keepStatements: (store: unknown, stated: readonly Stated[]) => keepStatements(store, stated),
}));
const { keepPage } = await import('../../src/background/registry');

beforeEach(() => {
  vi.clearAllMocks();
  keepStatements.mockResolvedValue(true);
  stored = {};
});

describe('a registry’s own page that the user opens', () => {
  it('is one statement with its source and day: status, dates, successors and what it adopts', () => {
    expect(statedByPage(MARKUP, shown, TODAY)).toMatchObject({
      source: { id: 'std-samr-page', official: true, retrieved: TODAY },
      records: [
        {
          id: 'GB/T 4321-2008',
          source: 'std-samr-page',
          asOf: TODAY,
          url: URL,
          status: { lifecycle: 'withdrawn', raw: '废止' },
          effective: { date: '2009-01-01' },
          replacedBy: [{ id: 'GB/T 4321-2019', extent: 'full' }],
          adopts: [{ id: 'ISO 1234:2005', degree: 'IDT' }],
        },
      ],
    });
  });

  it.each([
    [
      'a page of another host',
      { ...shown, url: 'https://std.samr.gov.cn.example.org/gb/search/gbDetailed?id=A1' },
    ],
    ['a page without transport security', { ...shown, url: URL.replace('https', 'http') }],
    ['a frame in some page', { ...shown, frameId: 3 }],
    ['a private window', { ...shown, incognito: true }],
    ['a sender without an address', { ...shown, url: undefined }],
  ])('%s states nothing', (_, from) => {
    expect(statedByPage(MARKUP, from, TODAY)).toBeNull();
  });

  it('without a number it states nothing', () => {
    expect(statedByPage(MARKUP.replace('GB/T 4321-2008', '见附件'), shown, TODAY)).toBeNull();
  });
});

describe('what is kept', () => {
  it('is kept by default, and every open page looks its numbers up again', async () => {
    await keepPage(MARKUP, shown);
    expect(keepStatements.mock.calls[0]?.[1].map(({ source }) => source.id)).toEqual(['std-samr-page']);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(7, { stdlens: 'page.refresh', payload: {} }));
  });

  it('is nothing where the setting is off', async () => {
    stored = { keepRegistryPages: false };
    await keepPage(MARKUP, shown);
    expect(keepStatements).not.toHaveBeenCalled();
  });

  it('disturbs no page where it was known word for word', async () => {
    keepStatements.mockResolvedValue(false);
    await keepPage(MARKUP, shown);
    expect(tabs).not.toHaveBeenCalled();
  });
});
