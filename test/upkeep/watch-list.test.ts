import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../ui/answers';

const { local } = vi.hoisted(() => ({ local: new Map<string, unknown>() }));
vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: local.get(key) }),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
          return Promise.resolve();
        },
      },
    },
  },
}));
const { addChanges, changeReport, watch, watched } = await import('../../src/upkeep');
const { factsOf } = await import('../../src/sync/fact-changes');

beforeEach(() => local.clear());

const ids = async () => (await watched.read()).map(({ id }) => id);
const changed = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `GB/T ${first + at}-2020`,
    on: '2026-11-30',
    field: 'title',
    old: 'a',
    now: 'b',
    watched: true,
  }));

test('a standard is watched once, the newest first, until the star is taken back', async () => {
  for (const id of ['GB 1', 'GB 2', 'GB 1']) await watch(id, true);
  expect(await ids()).toEqual(['GB 1', 'GB 2']);
  await watch('GB 1', false);
  expect(await ids()).toEqual(['GB 2']);
});

test('a title without an end does not cost the whole list', async () => {
  const facts = factsOf(answer({ titles: { zh: '题'.repeat(5000) }, statusWords: ['字'.repeat(5000)] }));
  await watched.write([
    { id: 'GB 1', facts },
    { id: 'GB 2', facts: {} },
  ]);
  expect(await ids()).toEqual(['GB 1', 'GB 2']);
});

test('the report keeps the newest 200 changes, and counts those that nobody has looked at', async () => {
  await addChanges(changed(1, 150));
  await addChanges([]);
  expect((await changeReport.read()).unseen).toBe(150);
  await addChanges(changed(1001, 100));
  const { changes, unseen } = await changeReport.read();
  expect(unseen).toBe(200);
  expect(changes.map(({ id }) => id)).toEqual(
    [...changed(1001, 100), ...changed(1, 100)].map(({ id }) => id),
  );
});
