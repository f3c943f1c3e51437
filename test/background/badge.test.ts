import { beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '../messages/fake-browser';

const { fake } = vi.hoisted((): { fake: { current: unknown } } => ({ fake: { current: null } }));
vi.mock('../../src/browser', () => ({
  get browser() {
    return fake.current;
  },
}));
const { noteReport } = await import('../../src/background/badge');

const shown = new Map<number, string>();
beforeEach(() => {
  shown.clear();
  fake.current = {
    ...new FakeBrowser().api,
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

test('a frame that leaves takes its count with it; nothing to change, no badge', async () => {
  await noteReport(1, 0, { attention: 0, total: 9 });
  await noteReport(1, 5, { attention: 1, total: 1 });
  await noteReport(1, 5, { attention: 0, total: 0, leaving: true });
  expect(shown.get(1)).toBe('');
});
