/** The schedule as the worker keeps it: what is due is started, and one alarm is set for what comes next. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { kept, alarms, listeners, started, resumed } = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  /** Name → when, in milliseconds since 1970. */
  alarms: new Map<string, number>(),
  listeners: {
    alarm: new Array<() => void>(),
    startup: new Array<() => void>(),
    changed: new Array<(changes: Record<string, { newValue: unknown }>, area: string) => void>(),
  },
  started: new Array<string>(),
  resumed: { times: 0 },
}));
vi.mock('../../src/browser', () => {
  const event = <T>(list: T[]) => ({
    addListener: (listener: T) => void list.push(listener),
    removeListener: () => undefined,
  });
  const area = (name: string) => ({
    get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
    set: (items: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(items)) {
        kept.set(key, newValue);
        for (const tell of listeners.changed) tell({ [key]: { newValue } }, name);
      }
      return Promise.resolve();
    },
  });
  return {
    browser: {
      storage: { local: area('local'), session: area('session'), onChanged: event(listeners.changed) },
      runtime: { onStartup: event(listeners.startup) },
      alarms: {
        onAlarm: event(listeners.alarm),
        create: (name: string, { when }: { when: number }) => Promise.resolve(void alarms.set(name, when)),
        clear: (name: string) => Promise.resolve(alarms.delete(name)),
      },
    },
  };
});
vi.mock('../../src/messages', () => ({ handleMessages: () => undefined }));
vi.mock('../../src/background/change-report', () => ({ lookAtNew: () => Promise.resolve() }));
vi.mock('../../src/background/data-changed', () => ({ dataChanged: () => undefined }));
vi.mock('../../src/background/sync-queue', () => ({
  startUpdate: (id: string) => void started.push(id),
  cancelUpdate: () => undefined,
  forgetSource: () => Promise.resolve(),
  resumeUpdates: () => Promise.resolve(void (resumed.times += 1)),
}));
const { listenForUpdates } = await import('../../src/background/sync');
const { results, subscriptions } = await import('../../src/upkeep');

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse('2026-11-30T12:00:00Z');
const NEXT = 'stdlens-update';

type Every = 'day' | 'week' | 'month' | 'never';
const pack = (id: string, every: Every, on = true) =>
  ({ kind: 'pack', id, address: 'https://data.example/', on, every, key: null }) as const;

type Past = Awaited<ReturnType<typeof results.read>>[string];
const ended = (at: number, more: Partial<Past> = {}): Past => ({
  at,
  outcome: 'noNews',
  fault: null,
  detail: '',
  failures: 0,
  bytes: 0,
  refusals: 0,
  ...more,
});
const failed = (fault: Past['fault'], failures: number): Past =>
  ended(NOW, { outcome: 'failed', fault, failures });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  kept.clear();
  alarms.clear();
  started.length = 0;
  resumed.times = 0;
  // A worker that begins has no listeners yet. Nobody comes late here.
  for (const list of Object.values(listeners)) list.length = 0;
  kept.set('jitter', 0);
});
afterEach(() => {
  vi.useRealTimers();
});

/** As the browser starts the worker, with what is kept. */
function wake(sources: readonly ReturnType<typeof pack>[], past: Record<string, Past>): void {
  kept.set('sources', sources);
  kept.set('updates', past);
  listenForUpdates();
}

test('what was due yesterday is started, and the alarm is set for what comes next', async () => {
  wake([pack('late', 'day'), pack('later', 'week'), pack('latest', 'month')], {
    late: ended(NOW - 2 * DAY),
    later: ended(NOW - 3 * DAY),
    latest: ended(NOW - DAY),
  });
  await vi.waitFor(() => expect(alarms.get(NEXT)).toBe(NOW + 4 * DAY));
  expect(started).toEqual(['late']);
  expect(resumed.times).toBe(1);
});

test('the alarm starts what it was set for, and what the browser woke up to', async () => {
  wake([pack('daily', 'day')], { daily: ended(NOW) });
  await vi.waitFor(() => expect(alarms.get(NEXT)).toBe(NOW + DAY));
  expect(started).toEqual([]);
  vi.setSystemTime(NOW + DAY);
  for (const tell of [...listeners.alarm, ...listeners.startup]) tell();
  await vi.waitFor(() => expect(started).toEqual(['daily', 'daily']));
  expect(resumed.times).toBe(3);
});

test('a source is started when it is switched on, and planned anew when its update has ended', async () => {
  wake([pack('new', 'week', false)], {});
  await subscriptions.write([pack('new', 'week')]);
  await vi.waitFor(() => expect(started).toContain('new'));
  started.length = 0;
  await results.write({ new: ended(NOW) });
  await vi.waitFor(() => expect(alarms.get(NEXT)).toBe(NOW + 7 * DAY));
  expect(started).toEqual([]);
});

test.each([
  [1, 5],
  [2, 10],
  [3, 20],
  [20, 24 * 60],
])('after %i failures that may pass, the next try comes in %i minutes', async (failures, minutes) => {
  wake([pack('daily', 'day')], { daily: failed('offline', failures) });
  await vi.waitFor(() => expect(alarms.get(NEXT)).toBe(NOW + minutes * MINUTE));
  expect(started).toEqual([]);
});

test.each(['signature', 'permission', 'notAPack', 'tooNew'] as const)(
  'where somebody must act first (%s), the usual time is soon enough',
  async (fault) => {
    wake([pack('daily', 'day')], { daily: failed(fault, 3) });
    await vi.waitFor(() => expect(alarms.get(NEXT)).toBe(NOW + DAY));
  },
);

test.each([
  ['is updated by hand only', pack('one', 'never')],
  ['is switched off', pack('one', 'day', false)],
])('where the only source %s, the alarm is cleared', async (_, row) => {
  wake([pack('one', 'day')], { one: ended(NOW) });
  await vi.waitFor(() => expect(alarms.has(NEXT)).toBe(true));
  await subscriptions.write([row]);
  await vi.waitFor(() => expect(alarms.has(NEXT)).toBe(false));
  expect(started).toEqual([]);
});

test('clients of a publisher do not come at once: each keeps its own share of the spread', async () => {
  kept.delete('jitter');
  wake([pack('daily', 'day')], { daily: ended(NOW) });
  await vi.waitFor(() => expect(alarms.has(NEXT)).toBe(true));
  const drawn = kept.get('jitter');
  expect(alarms.get(NEXT)).toBeCloseTo(NOW + DAY * (1 + Number(drawn) * 0.1), 0);
  alarms.clear();
  wake([pack('daily', 'day')], { daily: ended(NOW) });
  await vi.waitFor(() => expect(alarms.has(NEXT)).toBe(true));
  expect(kept.get('jitter')).toBe(drawn);
});
