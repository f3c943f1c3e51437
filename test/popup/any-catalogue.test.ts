import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Services } from '../../src/popup/services';

vi.mock('../../src/browser', () => ({ browser: {} }));
const { Refused } = await import('../../src/messages');
const { anyCatalogue } = await import('../../src/popup/any-catalogue');

type PopupCatalogue = Services['catalogue'];

const ON = '2026-11-25';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A catalogue that finds one number, by which it is known. */
function named(id: string): PopupCatalogue {
  const hits = [{ id, title: null, answer: null }] as never;
  return {
    resolve: () => Promise.resolve([]),
    search: () => Promise.resolve({ hits, total: 1, hidden: 0, ms: 1, suggestion: null, near: [] }),
    series: () => Promise.resolve(null),
    status: () => Promise.reject(new Error('not asked')),
    repair: () => Promise.resolve(),
  };
}

function world(search: () => ReturnType<PopupCatalogue['search']>) {
  const distant = { ...named('worker'), search: vi.fn(search) };
  const own = vi.fn(() => Promise.resolve(named('here')));
  const catalogue = anyCatalogue(distant, own);
  return {
    distant,
    own,
    find: async (signal?: AbortSignal) => {
      const { hits } = await catalogue.search('1', { on: ON, ...(signal ? { signal } : {}) });
      return hits[0]?.id;
    },
  };
}

test('a worker that answers is asked, and nothing else is loaded', async () => {
  const { own, find } = world(() => named('worker').search('1', { on: ON }));
  expect(await find()).toBe('worker');
  expect(own).not.toHaveBeenCalled();
});

test('where nobody listens all is read here, from the first question on', async () => {
  const { distant, own, find } = world(() => Promise.reject(new Error('Receiving end does not exist.')));
  expect([await find(), await find()]).toEqual(['here', 'here']);
  expect(own).toHaveBeenCalledOnce();
  expect(distant.search).toHaveBeenCalledOnce();
});

test('a worker that says nothing is not waited for longer than four seconds', async () => {
  const { find, own } = world(() => new Promise(() => undefined));
  const found = find();
  await vi.advanceTimersByTimeAsync(3999);
  expect(own).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await found).toBe('here');
});

test('a no of the worker is its answer', async () => {
  const { find, own } = world(() => Promise.reject(new Refused('failed')));
  await expect(find()).rejects.toThrow(Refused);
  expect(own).not.toHaveBeenCalled();
});

test('a question that nobody waits for any more is asked nowhere else', async () => {
  const stop = new AbortController();
  const { find, own } = world(() => {
    stop.abort(new Error('typed on'));
    return Promise.reject(new Error('Receiving end does not exist.'));
  });
  await expect(find(stop.signal)).rejects.toThrow('typed on');
  expect(own).not.toHaveBeenCalled();
});

test('a repair that takes its time is not done a second time here', async () => {
  let done: () => void = () => undefined;
  const distant = { ...named('worker'), repair: () => new Promise<void>((end) => (done = end)) };
  const own = vi.fn(() => Promise.resolve(named('here')));
  const repaired = anyCatalogue(distant, own).repair();
  await vi.advanceTimersByTimeAsync(60_000);
  done();
  await repaired;
  expect(own).not.toHaveBeenCalled();
});
