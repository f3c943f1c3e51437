import { beforeEach, expect, test, vi } from 'vitest';

const { stored, window } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  window: { incognito: false },
}));

vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: stored.get(key) }),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          return Promise.resolve();
        },
        remove: (key: string) => {
          stored.delete(key);
          return Promise.resolve();
        },
      },
    },
    windows: { getCurrent: () => Promise.resolve(window) },
  },
}));

const { recent } = await import('../../src/popup/recent');

beforeEach(() => {
  stored.clear();
  window.incognito = false;
});

test('the eight documents opened last are kept, newest first, each once', async () => {
  for (let number = 1; number <= 9; number++) await recent.add(`RFC ${number}`);
  await recent.add('RFC 5');
  expect(await recent.read()).toEqual([5, 9, 8, 7, 6, 4, 3, 2].map((number) => `RFC ${number}`));
});

test('cleared, nothing of them is left in the storage', async () => {
  await recent.add('RFC 9110');
  await recent.clear();
  expect(await recent.read()).toEqual([]);
  expect(stored.size).toBe(0);
});

test('what is opened over a private window is not kept', async () => {
  await recent.add('RFC 9110');
  window.incognito = true;
  await recent.add('RFC 9112');
  expect(await recent.read()).toEqual(['RFC 9110']);
});
