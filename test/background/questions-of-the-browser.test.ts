import { beforeEach, expect, test, vi } from 'vitest';

interface World {
  readonly listeners: Map<string, (...what: never[]) => void>;
  readonly opened: string[];
  readonly windows: string[];
  hits: readonly { readonly id: string; readonly titles: Record<string, string> }[];
  language: string;
}
const world = vi.hoisted((): World => ({
  listeners: new Map(),
  opened: [],
  windows: [],
  hits: [],
  language: 'zh-CN',
}));
const event = (name: string) => ({
  addListener: (listener: () => void) => world.listeners.set(name, listener),
});
const browser = vi.hoisted(() => ({ current: {} }));
vi.mock('../../src/browser', () => ({
  get browser() {
    return browser.current;
  },
}));
const search = vi.hoisted(() => vi.fn());
vi.mock('../../src/background/answers', () => ({ catalogue: () => ({ search }) }));
vi.mock('../../src/standard/today', () => ({ today: () => '2026-11-30' }));
const { listenForOmnibox } = await import('../../src/background/omnibox');
const { listenForMenu } = await import('../../src/background/menu');
const { openLookUpWindow } = await import('../../src/background/look-up-window');

const API = {
  omnibox: { onInputChanged: event('typed'), onInputEntered: event('entered') },
  contextMenus: { onClicked: event('clicked') },
  runtime: { onInstalled: event('installed'), getURL: (path: string) => `ours://id/${path}` },
  i18n: { getUILanguage: () => world.language },
  tabs: { create: ({ url }: { url: string }) => Promise.resolve(void world.opened.push(url)) },
  windows: { create: ({ url }: { url: string }) => Promise.resolve(void world.windows.push(url)) },
};
function happens(name: string, ...what: unknown[]): void {
  Reflect.apply(world.listeners.get(name) ?? (() => undefined), null, what);
}
/** The one address that was opened, as the page that is opened reads it. */
const asked = (name: string, of: readonly string[]) => of.map((url) => new URL(url).searchParams.get(name));

beforeEach(() => {
  browser.current = API;
  world.opened.length = 0;
  world.windows.length = 0;
  search.mockReset();
  search.mockImplementation(() => Promise.resolve({ hits: world.hits }));
  listenForOmnibox();
  listenForMenu();
});

const HOSTILE = 'C&D=1?x #标准 "<b>"%41+é';

test('words of the address bar and of a selection come whole into the address of the search', () => {
  happens('entered', HOSTILE);
  happens('clicked', { menuItemId: 'look-up', selectionText: `  ${HOSTILE}\n` });
  expect(asked('q', world.opened)).toEqual([HOSTILE, HOSTILE]);
  expect(world.opened[0]).toMatch(/^ours:\/\/id\/src\/popup\/index\.html\?q=[^#&<>" ]*$/);
});

test('no more than 200 characters of a selection are asked for, and nothing by another entry of the menu', () => {
  happens('clicked', { menuItemId: 'look-up', selectionText: '文'.repeat(500) });
  happens('clicked', { menuItemId: 'other', selectionText: 'GB 1' });
  happens('clicked', { menuItemId: 'look-up' });
  expect(asked('q', world.opened)).toEqual(['文'.repeat(200)]);
});

test('the number of a look-up comes whole into the address of its window, and of its tab where there are no windows', async () => {
  await openLookUpWindow(HOSTILE);
  expect(asked('number', world.windows)).toEqual([HOSTILE]);
  const { windows, ...phone } = API;
  browser.current = phone;
  await openLookUpWindow(HOSTILE);
  expect(asked('number', world.opened)).toEqual([HOSTILE]);
  expect(windows).toBe(API.windows);
  expect(world.windows).toHaveLength(1);
});

test('suggestions name number and title in the user’s language, as of today, and hold nothing that is read as markup', async () => {
  world.hits = [
    { id: 'GB/T 1-2020', titles: { en: 'Plain', zh: '图样<b>与</b>"A&B"' } },
    { id: 'ISO 1', titles: { en: "Earth's field" } },
    { id: 'ISO 2', titles: {} },
  ];
  const suggest = vi.fn();
  happens('typed', '19001', suggest);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
  expect(search).toHaveBeenCalledWith('19001', { limit: 6, on: '2026-11-30' });
  expect(suggest).toHaveBeenCalledWith([
    { content: 'GB/T 1-2020', description: 'GB/T 1-2020  图样 b 与 /b  A B ' },
    { content: 'ISO 1', description: 'ISO 1  Earth s field' },
    { content: 'ISO 2', description: 'ISO 2' },
  ]);
  world.language = 'en-GB';
  happens('typed', '19001', suggest);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalledTimes(2));
  expect(suggest.mock.lastCall?.[0]).toContainEqual({
    content: 'GB/T 1-2020',
    description: 'GB/T 1-2020  Plain',
  });
});
