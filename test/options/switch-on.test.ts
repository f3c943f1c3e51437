/** The permission for a new address is asked for when it is added, and without it nothing is added. */
import { beforeEach, expect, test, vi } from 'vitest';

const { fake } = vi.hoisted(() => ({
  fake: {
    granted: true,
    asked: new Array<{ readonly origins: readonly string[] }>(),
    stored: {},
  },
}));
vi.mock('../../src/browser', () => ({
  browser: {
    permissions: {
      request(wanted: { readonly origins: readonly string[] }) {
        fake.asked.push(wanted);
        return Promise.resolve(fake.granted);
      },
    },
    storage: {
      local: {
        get: () => Promise.resolve({ ...fake.stored }),
        set: (values: Record<string, unknown>) => Promise.resolve(void Object.assign(fake.stored, values)),
      },
    },
    runtime: { sendMessage: () => Promise.resolve({ ok: true, value: {} }) },
  },
}));
const { switchOn } = await import('../../src/options/updateActions');

const PACK = {
  kind: 'pack',
  id: 'pack:one',
  address: 'https://packs.example:8443/stdlens/',
  key: null,
  on: false,
  every: 'day',
} as const;

beforeEach(() => {
  fake.granted = true;
  fake.asked.length = 0;
  fake.stored = {};
  vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(true) } });
});

test('the browser asks for this host in the click itself, before anything is waited for', async () => {
  const switching = switchOn(PACK);
  expect(fake.asked).toEqual([{ origins: ['https://packs.example/*'] }]);
  expect(await switching).toBeNull();
  expect(JSON.stringify(fake.stored)).toContain('packs.example:8443');
});

test('a no leaves everything as it was, and is said', async () => {
  fake.granted = false;
  expect(await switchOn(PACK)).toBe('denied');
  expect(fake.stored).toEqual({});
});

test('who may not keep data for good is told', async () => {
  vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(false) } });
  expect(await switchOn(PACK)).toBe('notKept');
});
