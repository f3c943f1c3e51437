import { beforeEach, expect, test, vi } from 'vitest';

const { kept, alarms, bring, dataChanged } = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  alarms: new Set<string>(),
  bring: vi.fn(),
  dataChanged: vi.fn(),
}));
vi.mock('../../src/browser', () => {
  const area = {
    get: (key: string) => Promise.resolve({ [key]: kept.get(key) }),
    set: (items: Record<string, unknown>) => {
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
vi.mock('../../src/background/answers', () => ({ store: () => null }));
vi.mock('../../src/background/data-changed', () => ({ dataChanged }));
vi.mock('../../src/background/sync-source', () => ({ bring, faultOf: () => 'offline' }));
vi.mock('../../src/catalogue', () => ({
  exclusive: (_name: string, run: () => Promise<unknown>) => run(),
}));
const { cancelUpdate, resumeUpdates, startUpdate } = await import('../../src/background/sync-queue');

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
  alarms.clear();
  dataChanged.mockReset();
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

test('a cancelled update is no failure and is not taken up again', async () => {
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
  expect(outcome()).toMatchObject({ 'rfc-index': { outcome: 'cancelled', fault: null, failures: 0 } });
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
