import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

interface World {
  readonly shown: Map<number | 'everywhere', Record<string, string>>;
  readonly listeners: Map<string, () => void>;
  status: { readonly message: string | null; readonly dataDate: string | null };
}
const world = vi.hoisted((): World => ({
  shown: new Map(),
  listeners: new Map(),
  status: { message: null, dataDate: null },
}));
const { shown, listeners } = world;
const event = (name: string) => ({ addListener: (listener: () => void) => listeners.set(name, listener) });
vi.mock('../../src/browser', () => ({
  browser: {
    runtime: { onStartup: event('startup'), onInstalled: event('installed') },
    alarms: { onAlarm: event('alarm') },
    action: {
      setIcon: ({ tabId, path }: { tabId?: number; path: Record<string, string> }) =>
        Promise.resolve(void shown.set(tabId ?? 'everywhere', path)),
    },
  },
}));
vi.mock('../../src/background/answers', () => ({
  catalogue: () => ({ status: () => Promise.resolve(world.status) }),
  watchStatus: (tell: () => void) => listeners.set('status', tell),
}));
vi.mock('../../src/standard/today', () => ({ today: () => '2026-11-30' }));
const { listenForState, showPaused } = await import('../../src/background/toolbar-icon');

const iconOf = (tab: number | 'everywhere') => shown.get(tab)?.['16'];
beforeEach(() => {
  shown.clear();
  world.status = { message: null, dataDate: '2026-11-20' };
});

test.each(['startup', 'installed', 'alarm', 'status'])(
  'at “%s” it says how the data stand',
  async (occasion) => {
    listenForState();
    for (const [status, icon] of [
      [{ message: null, dataDate: '2026-11-20' }, '/icons/stdlens-16.png'],
      [{ message: null, dataDate: '2026-10-30' }, '/icons/stdlens-attention-16.png'],
      [{ message: 'damaged', dataDate: '2026-11-20' }, '/icons/stdlens-attention-16.png'],
    ] as const) {
      world.status = { ...status };
      listeners.get(occasion)?.();
      await vi.waitFor(() => expect(iconOf('everywhere')).toBe(icon));
    }
  },
);

test('a page that is not read is grey, and read again it is like the others', async () => {
  await showPaused(7, true);
  expect(iconOf(7)).toBe('/icons/stdlens-paused-16.png');
  expect(iconOf('everywhere')).toBeUndefined();
  await showPaused(7, false);
  expect(iconOf(7)).toBe('/icons/stdlens-16.png');
});

test('every icon is there, in both sizes', async () => {
  await showPaused(1, true);
  await showPaused(2, false);
  world.status = { message: 'damaged', dataDate: null };
  await showPaused(3, false);
  expect([1, 2, 3].map(iconOf)).toEqual(
    ['paused-16', '16', 'attention-16'].map((name) => `/icons/stdlens-${name}.png`),
  );
  const paths = [...shown.values()].flatMap((icon) => Object.values(icon));
  expect(paths).toHaveLength(6);
  for (const path of paths)
    expect(existsSync(join(import.meta.dirname, '../../public', path)), path).toBe(true);
});
