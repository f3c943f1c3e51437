import { beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '../messages/fake-browser';

const { fake } = vi.hoisted((): { fake: { current: unknown } } => ({ fake: { current: null } }));
vi.mock('../../src/browser', () => ({
  get browser() {
    return fake.current;
  },
}));
const { listenForTabs, noteReport } = await import('../../src/background/badge');

const shown = new Map<number, string>();
let session: Map<string, unknown>;
let close: (tabId: number) => void;
beforeEach(() => {
  shown.clear();
  const { api, session: kept } = new FakeBrowser();
  session = kept;
  fake.current = {
    ...api,
    tabs: { onRemoved: { addListener: (listener: (tabId: number) => void) => (close = listener) } },
    action: {
      setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
        Promise.resolve(void shown.set(tabId, text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
    },
  };
});

test('the badge sums over frames that report at the same moment', async () => {
  await Promise.all([
    noteReport(1, 0, { attention: 2, total: 9 }),
    noteReport(1, 5, { attention: 1, total: 1 }),
    noteReport(2, 0, { attention: 7, total: 7 }),
  ]);
  expect(Object.fromEntries(shown)).toEqual({ 1: '3', 2: '7' });
});

test('a frame that leaves takes its count with it, and no other; nothing to change, no badge', async () => {
  await noteReport(1, 0, { attention: 2, total: 9 });
  await noteReport(1, 5, { attention: 1, total: 1 });
  await noteReport(1, 5, { attention: 0, total: 0, leaving: true });
  expect(shown.get(1)).toBe('2');
  await noteReport(1, 0, { attention: 0, total: 9 });
  expect(shown.get(1)).toBe('');
});

test.each([
  [999, '999'],
  [1000, '999+'],
])('%i to change is shown as “%s”', async (attention, words) => {
  await noteReport(1, 0, { attention, total: attention });
  expect(shown.get(1)).toBe(words);
});

test('nothing is kept of a closed tab, also where its frames report to the last', async () => {
  listenForTabs();
  await noteReport(1, 0, { attention: 2, total: 9 });
  await noteReport(2, 0, { attention: 7, total: 7 });
  expect(session.size).toBe(2);
  const last = noteReport(1, 5, { attention: 1, total: 1 });
  close(1);
  await last;
  await vi.waitFor(() => expect([...session.keys()]).toEqual(['frames:2']));
  await noteReport(1, 5, { attention: 0, total: 0, leaving: true });
  expect([...session.keys()]).toEqual(['frames:2']);
});
