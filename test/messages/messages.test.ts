import { beforeEach, expect, test, vi } from 'vitest';
import { EXTENSION, FakeBrowser } from './fake-browser';

const { fake } = vi.hoisted((): { fake: { current: unknown } } => ({ fake: { current: null } }));
vi.mock('../../src/browser', () => ({
  get browser() {
    return fake.current;
  },
  unlisten(events: FakeBrowser['api']['runtime']['onMessage'], listener: () => undefined) {
    events.removeListener(listener);
  },
}));

const { callerOf, handleMessages, merged, messages, resolve } = await import('../../src/messages');
const { questions } = await import('../../src/messages/questions');

const page = { id: EXTENSION.id, url: 'https://example.org/', tab: { id: 7 } };
const popup = { id: EXTENSION.id, url: `${EXTENSION.root}src/popup/index.html` };

let world: FakeBrowser;
beforeEach(() => {
  world = new FakeBrowser();
  fake.current = world.api;
});

test('a content script may only resolve, report, have a card drawn, a window of ours opened, and a registry’s page read', () => {
  const open = Object.entries(messages)
    .filter(([, spec]) => spec.from.some((caller) => caller === 'page'))
    .map(([name]) => name);
  expect(Object.values(questions).every(({ from }) => from.join() === 'extension')).toBe(true);
  expect(open).toEqual(['resolve', 'card', 'report', 'look-up', 'registry-page']);
});

test('the sender is judged by what the browser says of it', () => {
  expect(callerOf(page, EXTENSION)).toBe('page');
  expect(callerOf(popup, EXTENSION)).toBe('extension');
  expect(callerOf({ ...popup, tab: page.tab }, EXTENSION)).toBe('extension');
  expect(callerOf({ ...popup, id: 'another' }, EXTENSION)).toBeNull();
  expect(callerOf({ ...page, url: 'https://chrome-extension.example/our-id/' }, EXTENSION)).toBe('page');
});

test('a page cannot drive another page', async () => {
  const moved = vi.fn(() => ({ moved: true }));
  handleMessages(messages, { 'page.jump': moved });
  world.sender = page;
  const payload = { canonical: 'GB 1' };
  expect(await world.deliver({ stdlens: 'page.jump', payload })).toMatchObject({ ok: false });
  expect(moved).not.toHaveBeenCalled();
  world.sender = popup;
  expect(await world.deliver({ stdlens: 'page.jump', payload })).toEqual({
    ok: true,
    value: { moved: true },
  });
});

test.each([
  ['more citations than one message may carry', { citations: Array(501).fill('GB 1') }],
  ['a citation that is not text', { citations: [1] }],
  ['a citation as long as a page', { citations: ['G'.repeat(5000)] }],
  ['a key that nobody asked for', { citations: [], all: true }],
  ['nothing', undefined],
])('refuses %s before any handler sees it', async (_, payload) => {
  const handler = vi.fn(() => []);
  handleMessages(messages, { resolve: handler });
  expect(await world.deliver({ stdlens: 'resolve', payload })).toMatchObject({ ok: false });
  expect(handler).not.toHaveBeenCalled();
});

test('messages of others are left alone, and none after the end', async () => {
  const end = new AbortController();
  handleMessages(messages, { resolve: () => [] }, end.signal);
  expect(await world.deliver({ type: 'resolve' })).toBeUndefined();
  expect(await world.deliver({ stdlens: 'report', payload: {} })).toBeUndefined();
  end.abort();
  expect(world.listeners.size).toBe(0);
});

test('a failure arrives as a sentence', async () => {
  handleMessages(messages, {
    resolve: () => {
      throw new Error('the database is gone');
    },
  });
  await expect(resolve(['GB 1'])).rejects.toThrow('the database is gone');
});

test('a reply of the wrong shape is not believed', async () => {
  world.api.runtime.sendMessage = () => Promise.resolve({ ok: true, value: [{ id: 'GB 1', face: 'fine' }] });
  await expect(resolve(['GB 1'])).rejects.toThrow();
});

test('large pages are asked in batches, answers stay in order', async () => {
  const sizes: number[] = [];
  handleMessages(messages, {
    resolve: ({ citations }) => {
      sizes.push(citations.length);
      return [];
    },
  });
  await resolve(Array.from({ length: 1200 }, (_, n) => `GB ${n}`));
  expect(sizes).toEqual([500, 500, 200]);
});

test('frames of one page add up', () => {
  const frame = (canonical: string, count: number) => ({
    citations: [{ canonical, text: canonical, count }],
    limitReached: false,
    paused: false,
    quiet: false,
    reading: 'whole' as const,
    busy: false,
    on: null,
  });
  const whole = merged([
    frame('GB 1', 2),
    frame('GB 1', 3),
    { ...frame('GB 2', 1), reading: 'pointer', limitReached: true },
  ]);
  expect(whole.citations.map(({ canonical, count }) => [canonical, count])).toEqual([
    ['GB 1', 5],
    ['GB 2', 1],
  ]);
  expect(whole).toMatchObject({ limitReached: true, reading: 'pointer', paused: false });
});
