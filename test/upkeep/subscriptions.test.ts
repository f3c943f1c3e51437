import { beforeEach, expect, test, vi } from 'vitest';

const { local } = vi.hoisted(() => ({ local: new Map<string, unknown>() }));
vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: local.get(key) }),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) local.set(key, value);
          return Promise.resolve();
        },
      },
    },
  },
}));
const { subscriptions } = await import('../../src/upkeep');

beforeEach(() => local.clear());

const own = {
  kind: 'pack',
  id: 'own',
  address: 'https://packs.example/',
  key: null,
  on: true,
  every: 'day',
} as const;

test('the public sources are offered, and none is on before the user said so', async () => {
  const rows = await subscriptions.read();
  expect(rows.map(({ id, on }) => [id, on])).toEqual([
    ['iso-open-data', false],
    ['rfc-index', false],
  ]);
});

test('what the user chose is kept beside what is offered', async () => {
  const [iso, rfc] = await subscriptions.read();
  if (!iso || !rfc) throw new Error('nothing offered');
  await subscriptions.write([{ ...iso, on: true }, rfc, own]);
  expect((await subscriptions.read()).map(({ id, on }) => [id, on])).toEqual([
    ['iso-open-data', true],
    ['rfc-index', false],
    ['own', true],
  ]);
});

test('a damaged row is left out, and takes no other with it', async () => {
  local.set('sources', [{ ...own, address: 'no address' }, own, { kind: 'pack' }, 7]);
  expect((await subscriptions.read()).map(({ id }) => id)).toEqual(['iso-open-data', 'rfc-index', 'own']);
  local.set('sources', 'nonsense');
  expect(await subscriptions.read()).toHaveLength(2);
});
