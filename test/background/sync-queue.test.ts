import { beforeEach, expect, test, vi } from 'vitest';

const { kept, full, refused, alarms, bring, failureOf, dataChanged, removeLayer } = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  /** Keys that cannot be written. */
  full: new Set<string>(),
  /** Ids that stand in what could not be written. */
  refused: new Array<string>(),
  alarms: new Set<string>(),
  bring: vi.fn(),
  failureOf: vi.fn((): object => ({ fault: 'offline' })),
  dataChanged: vi.fn(),
  removeLayer: vi.fn<(layer: string) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../src/browser', () => {
  const area = {
    get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
    set: (items: Record<string, unknown>) => {
      if (Object.keys(items).some((key) => full.has(key))) {
        refused.push(...Object.values(items).flatMap((value) => Object.keys(value ?? {})));
        return Promise.reject(new Error('disk full'));
      }
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
  };
  return {
    browser: {
      storage: { local: area, session: area },
      alarms: {
        create: (name: string) => Promise.resolve(void alarms.add(name)),
        clear: (name: string) => Promise.resolve(alarms.delete(name)),
      },
    },
  };
});
vi.mock('../../src/background/answers', () => ({ store: () => ({ removeLayer }) }));
vi.mock('../../src/background/data-changed', () => ({ dataChanged }));
vi.mock('../../src/background/sync-source', () => ({ bring, failureOf }));
vi.mock('../../src/catalogue', () => ({
  exclusive: (_name: string, run: () => Promise<unknown>) => run(),
}));
const { cancelUpdate, forgetSource, resumeUpdates, startUpdate } =
  await import('../../src/background/sync-queue');

const ROW = {
  kind: 'dataset',
  id: 'rfc-index',
  source: 'rfc-index',
  address: 'https://registry.example/index.xml',
  on: true,
  every: 'week',
};

beforeEach(() => {
  kept.clear();
  full.clear();
  refused.length = 0;
  alarms.clear();
  dataChanged.mockReset();
  removeLayer.mockClear();
  bring.mockReset();
  bring.mockResolvedValue({ news: true, bytes: 5, refusals: 0 });
  kept.set('sources', [ROW]);
});

/** The queue has nothing more to do once its alarm is gone. */
const atRest = () => vi.waitFor(() => expect(alarms.size).toBe(0));
const outcome = () => kept.get('updates');

test('what was running when the worker died goes on, and then nothing wakes the worker', async () => {
  kept.set('unfinished', { 'rfc-index': 1 });
  alarms.add('stdlens-resume');
  await resumeUpdates();
  await atRest();
  expect(bring).toHaveBeenCalledTimes(1);
  expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'news', failures: 0, bytes: 5 } });
  expect(kept.get('unfinished')).toEqual({});
});

test('news that were in when the worker died, and of which nobody had heard, are told after all', async () => {
  bring.mockResolvedValue({ news: false, bytes: 0, refusals: 0 });
  kept.set('unfinished', { 'rfc-index': 1 });
  await resumeUpdates();
  await atRest();
  expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'noNews' } });
  expect(dataChanged).toHaveBeenCalledTimes(1);
});

test('a worker that died after its last update is not woken for ever, and shows no progress', async () => {
  kept.set('progress', { id: 'rfc-index' });
  alarms.add('stdlens-resume');
  await resumeUpdates();
  expect(alarms.size).toBe(0);
  expect(kept.get('progress')).toBeNull();
  expect(bring).not.toHaveBeenCalled();
});

test('an update that killed the worker each time is given up, and said so', async () => {
  kept.set('unfinished', { 'rfc-index': 3 });
  alarms.add('stdlens-resume');
  await resumeUpdates();
  await atRest();
  expect(bring).not.toHaveBeenCalled();
  expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'failed', fault: 'interrupted' } });
  expect(kept.get('unfinished')).toEqual({});
});

test('failures are counted until one goes well', async () => {
  const failed = (failures: number) => ({ 'rfc-index': { outcome: 'failed', failures } });
  bring.mockRejectedValue(new Error('offline'));
  for (const failures of [1, 2]) {
    startUpdate('rfc-index');
    await vi.waitFor(() => expect(outcome()).toMatchObject(failed(failures)));
    await atRest();
  }
  bring.mockResolvedValue({ news: false, bytes: 0, refusals: 0 });
  startUpdate('rfc-index');
  await vi.waitFor(() =>
    expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'noNews', failures: 0 } }),
  );
  await atRest();
});

test('a cancelled update is no failure, takes none back, and is not taken up again', async () => {
  kept.set('updates', {
    'rfc-index': {
      at: 1,
      outcome: 'failed',
      fault: 'offline',
      detail: '',
      failures: 2,
      bytes: 0,
      refusals: 0,
    },
  });
  bring.mockImplementation(
    (_row: unknown, _store: unknown, signal: AbortSignal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
  );
  startUpdate('rfc-index');
  await vi.waitFor(() => expect(bring).toHaveBeenCalled());
  cancelUpdate('rfc-index');
  await atRest();
  expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'cancelled', fault: null, failures: 2 } });
  expect(kept.get('unfinished')).toEqual({});
});

test('whoever shows answers hears of news, and of nothing else', async () => {
  startUpdate('rfc-index');
  await atRest();
  expect(dataChanged).toHaveBeenCalledTimes(1);
  bring.mockResolvedValue({ news: false, bytes: 0, refusals: 0 });
  startUpdate('rfc-index');
  await vi.waitFor(() => expect(bring).toHaveBeenCalledTimes(2));
  await atRest();
  expect(dataChanged).toHaveBeenCalledTimes(1);
});

test('that much fewer records are wanted holds for the one update of which the user says so', async () => {
  const wanted = () => bring.mock.calls.map((call) => Boolean(call[4]));
  const counts = { came: 2, held: 9 };
  failureOf.mockReturnValueOnce({ fault: 'fewer', counts });
  bring.mockRejectedValueOnce(new Error('fewer'));
  startUpdate('rfc-index');
  await vi.waitFor(() => expect(outcome()).toMatchObject({ 'rfc-index': { fault: 'fewer', counts } }));
  await atRest();
  startUpdate('rfc-index', true);
  await vi.waitFor(() => expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'news', fault: null } }));
  await atRest();
  startUpdate('rfc-index');
  await vi.waitFor(() => expect(wanted()).toEqual([false, true, false]));
  await atRest();
});

const OTHER = { ...ROW, kind: 'pack', id: 'other', key: null };

test('a source that is asked for twice is fetched once, one that is taken out of the queue or switched off never', async () => {
  const THIRD = { ...OTHER, id: 'third' };
  kept.set('sources', [ROW, OTHER, THIRD, { ...OTHER, id: 'off', on: false }]);
  let go: () => void = () => undefined;
  bring.mockImplementationOnce(
    () => new Promise((resolve) => (go = () => resolve({ news: false, bytes: 0, refusals: 0 }))),
  );
  for (const id of ['rfc-index', 'other', 'third', 'off']) startUpdate(id);
  await vi.waitFor(() => expect(bring).toHaveBeenCalled());
  for (const id of ['rfc-index', 'third']) startUpdate(id);
  cancelUpdate('other');
  cancelUpdate('not there');
  go();
  await atRest();
  expect(bring).toHaveBeenCalledTimes(2);
  expect(bring.mock.lastCall?.[0]).toMatchObject({ id: 'third' });
  for (const id of ['other', 'off']) expect(outcome()).not.toHaveProperty(id);
});

test('forgotten, a source is broken off and leaves neither data nor result; the others keep theirs', async () => {
  kept.set('sources', [ROW, OTHER]);
  startUpdate('other');
  await vi.waitFor(() => expect(outcome()).toMatchObject({ other: { outcome: 'news' } }));
  await atRest();
  dataChanged.mockReset();
  bring.mockImplementation(
    (_row: unknown, _store: unknown, signal: AbortSignal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
  );
  startUpdate('rfc-index');
  await vi.waitFor(() => expect(bring).toHaveBeenCalledTimes(2));
  await forgetSource('rfc-index');
  expect(removeLayer.mock.calls.flat()).toEqual(['pack:rfc-index', 'source:rfc-index']);
  expect(dataChanged).toHaveBeenCalled();
  await atRest();
  await forgetSource('rfc-index');
  expect(outcome()).toMatchObject({ other: { outcome: 'news' } });
  expect(outcome()).not.toHaveProperty('rfc-index');
});

const BOTH = { 'rfc-index': { outcome: 'news' }, other: { outcome: 'news' } };

test.each(['updates', 'unfinished'])(
  'where “%s” cannot be written, the next one has its turn all the same, and both can be started again',
  async (key) => {
    kept.set('sources', [ROW, OTHER]);
    full.add(key);
    startUpdate('rfc-index');
    startUpdate('other');
    await vi.waitFor(() => expect(refused).toContain('other'));
    expect(alarms).toContain('stdlens-resume');
    full.clear();
    startUpdate('rfc-index');
    startUpdate('other');
    await atRest();
    expect(outcome()).toMatchObject(BOTH);
  },
);

test('what could not be noted for want of room is taken up by the alarm that stays, once there is room', async () => {
  kept.set('sources', [ROW, OTHER]);
  full.add('updates');
  startUpdate('rfc-index');
  startUpdate('other');
  await vi.waitFor(() => expect(refused).toContain('other'));
  full.clear();
  await vi.waitFor(async () => {
    await resumeUpdates();
    expect(outcome()).toMatchObject(BOTH);
  });
  await atRest();
});

test('an update does not fail where nobody can be told how it goes', async () => {
  full.add('progress');
  startUpdate('rfc-index');
  await vi.waitFor(() => expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'news' } }));
});
