import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/standard/answer';
import { answer } from '../ui/answers';

const { kept, resolve, status } = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  resolve: vi.fn(),
  status: vi.fn(),
}));
vi.mock('../../src/browser', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
          return Promise.resolve();
        },
      },
    },
  },
}));
vi.mock('../../src/background/answers', () => ({ catalogue: () => ({ resolve, status }) }));
const { compareKnown, lookAtNew, noteRead } = await import('../../src/background/change-report');
const { changeReport, readLately, remembersReading, watch, watched } = await import('../../src/upkeep');

const IN_FORCE = answer({
  id: 'GB/T 1-2020',
  titles: { zh: '旧题名' },
  statusWords: ['现行'],
  successors: [],
});
const TITLED: Answer = { ...IN_FORCE, titles: { zh: '新题名' } };
const TAB = { incognito: false };

beforeEach(() => {
  kept.clear();
  resolve.mockReset();
  status.mockReset();
  status.mockResolvedValue({ state: 'ready' });
});

const says = (one: Answer) =>
  resolve.mockImplementation((ids: string[]) => Promise.resolve(ids.map(() => one)));
const changes = async () => (await changeReport.read()).changes;

test('what stands on a page is kept by itself, soon, though no update comes', async () => {
  vi.useFakeTimers();
  try {
    noteRead([IN_FORCE], TAB);
    noteRead([{ ...IN_FORCE, id: 'GB/T 2-2020' }], TAB);
    await vi.advanceTimersByTimeAsync(2000);
    expect((await readLately.read()).map(({ id }) => id)).toEqual(['GB/T 1-2020', 'GB/T 2-2020']);
  } finally {
    vi.useRealTimers();
  }
});

test('a watched standard that says something else after an update stands in the report, field, old and new', async () => {
  await watch('GB/T 1-2020', true);
  says(IN_FORCE);
  await lookAtNew(await watched.read());
  await compareKnown();
  expect(await changes()).toEqual([]);
  says(TITLED);
  await compareKnown();
  expect(await changes()).toMatchObject([
    { id: 'GB/T 1-2020', field: 'title', old: '旧题名', now: '新题名', watched: true },
  ]);
  expect((await changeReport.read()).unseen).toBe(1);
  await compareKnown();
  expect(await changes()).toHaveLength(1);
});

test('a standard read on a page is compared with what was known when it was read first', async () => {
  noteRead([IN_FORCE], TAB);
  says(IN_FORCE);
  await compareKnown();
  noteRead([TITLED], TAB);
  says(TITLED);
  await compareKnown();
  expect(await changes()).toMatchObject([{ field: 'title', old: '旧题名', watched: false }]);
});

test('what is both watched and read lately is told once, as watched, and is no news the next time', async () => {
  await watch('GB/T 1-2020', true);
  says(IN_FORCE);
  await lookAtNew(await watched.read());
  noteRead([IN_FORCE], TAB);
  await compareKnown();
  says(TITLED);
  await compareKnown();
  expect(await changes()).toMatchObject([{ field: 'title', watched: true }]);
  await watch('GB/T 1-2020', false);
  await compareKnown();
  expect(await changes()).toHaveLength(1);
});

test('nothing is kept of private windows, of our own pages, of numbers not found, of another day, or where the user does not want it', async () => {
  says(IN_FORCE);
  noteRead([IN_FORCE], { incognito: true });
  noteRead([IN_FORCE], undefined);
  noteRead([{ ...IN_FORCE, id: null }], TAB);
  noteRead([IN_FORCE], TAB, '2019-01-01');
  await compareKnown();
  expect(await readLately.read()).toEqual([]);
  await remembersReading.write(false);
  noteRead([IN_FORCE], TAB);
  await compareKnown();
  expect(await readLately.read()).toEqual([]);
});

test('what a damaged store says is no change', async () => {
  await watch('GB/T 1-2020', true);
  says(IN_FORCE);
  await lookAtNew(await watched.read());
  says(TITLED);
  status.mockResolvedValue({ state: 'broken' });
  await compareKnown();
  expect(await changes()).toEqual([]);
  status.mockResolvedValue({ state: 'ready' });
  await compareKnown();
  expect(await changes()).toHaveLength(1);
});

test('no more than 300 standards read lately are kept, the newest', async () => {
  const many = Array.from({ length: 350 }, (_, at) => ({ ...IN_FORCE, id: `GB/T ${at + 1}-2020` }));
  says(IN_FORCE);
  noteRead(many.slice(0, 200), TAB);
  await compareKnown();
  noteRead(many.slice(200), TAB);
  await compareKnown();
  const ids = (await readLately.read()).map(({ id }) => id);
  expect(ids).toHaveLength(300);
  expect(ids[0]).toBe('GB/T 201-2020');
  expect(ids).not.toContain('GB/T 200-2020');
});
