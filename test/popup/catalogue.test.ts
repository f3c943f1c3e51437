import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CatalogueStatus } from '../../src/catalogue';
import type { Keeper, Reading } from '../../src/popup/catalogue';
import { FakeBrowser } from '../messages/fake-browser';
import { ready } from './fake';

const { fake } = vi.hoisted((): { fake: { current: unknown } } => ({ fake: { current: null } }));
vi.mock('../../src/browser', () => ({
  get browser() {
    return fake.current;
  },
  unlisten(events: FakeBrowser['api']['runtime']['onMessage'], listener: () => undefined) {
    events.removeListener(listener);
  },
}));
const { askIn, handleMessages, Refused } = await import('../../src/messages');
const { questions } = await import('../../src/messages/questions');
const { popupCatalogue } = await import('../../src/popup/catalogue');
const { keeper, watchStore } = await import('../../src/popup/keeper');

const ON = '2026-11-25';
const damaged: CatalogueStatus = { ...ready, state: 'broken', message: 'storeCorrupt' };

beforeEach(() => {
  vi.useFakeTimers();
  fake.current = new FakeBrowser().api;
});
afterEach(() => void vi.useRealTimers());

/** A catalogue that finds one number, by which it is known. */
function finds(id: string, status = ready) {
  const hits = [{ id, title: null, answer: null }] as never;
  return {
    resolve: () => Promise.resolve([]),
    search: () => Promise.resolve({ hits, total: 1, hidden: 0, ms: 1, suggestion: null, near: [] }),
    series: () => Promise.resolve(null),
    status: () => Promise.resolve(status),
    repair: vi.fn(() => Promise.resolve()),
    close: vi.fn(),
  } satisfies Reading;
}

const nobody: Keeper = {
  status: () => Promise.reject(new Error('Receiving end does not exist.')),
  repair: () => Promise.reject(new Error('Receiving end does not exist.')),
};

function opening(...readings: readonly Reading[]) {
  let next = 0;
  return vi.fn(() => Promise.resolve(readings[next++] ?? finds('too many')));
}

const foundBy = async (catalogue: ReturnType<typeof popupCatalogue>) =>
  (await catalogue.search('1', { on: ON })).hits[0]?.id;

test('questions are answered here, whoever else answers', async () => {
  const open = opening(finds('here'));
  const catalogue = popupCatalogue(open, nobody);
  expect([await foundBy(catalogue), await foundBy(catalogue)]).toEqual(['here', 'here']);
  expect(open).toHaveBeenCalledOnce();
});

test('how the store stands is heard of the one that fills it', async () => {
  const loading: CatalogueStatus = { ...ready, state: 'loading', progress: 0.4 };
  handleMessages(questions, { 'catalogue.status': () => loading });
  expect(await popupCatalogue(opening(finds('here')), keeper).status()).toEqual(loading);
});

test('damage that was met here only is told as well', async () => {
  handleMessages(questions, { 'catalogue.status': () => ready });
  expect(await popupCatalogue(opening(finds('here', damaged)), keeper).status()).toEqual(damaged);
});

test('a background that cannot be reached, or says nothing for four seconds, holds nothing up', async () => {
  expect(await popupCatalogue(opening(finds('here')), nobody).status()).toEqual(ready);
  const silent = { ...nobody, status: () => new Promise<never>(() => undefined) };
  const told = vi.fn();
  void popupCatalogue(opening(finds('here')), silent)
    .status()
    .then(told);
  await vi.advanceTimersByTimeAsync(3999);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveBeenCalledWith(ready);
});

test('after a repair all is read anew', async () => {
  const before = finds('before', damaged);
  handleMessages(questions, { 'catalogue.repair': () => ({}) });
  const catalogue = popupCatalogue(opening(before, finds('after')), keeper);
  expect(await foundBy(catalogue)).toBe('before');
  await catalogue.repair();
  expect(await foundBy(catalogue)).toBe('after');
  expect(before.close).toHaveBeenCalledOnce();
  expect(before.repair).not.toHaveBeenCalled();
});

test('where nobody else can repair, it is done here', async () => {
  const here = finds('here', damaged);
  await popupCatalogue(opening(here), nobody).repair();
  expect(here.repair).toHaveBeenCalledOnce();
});

test('a repair that the background refuses, or that takes its time, is not done a second time here', async () => {
  const here = finds('here', damaged);
  const refusing = { ...nobody, repair: () => Promise.reject(new Refused('failed')) };
  await expect(popupCatalogue(opening(here), refusing).repair()).rejects.toThrow(Refused);
  let done: () => void = () => undefined;
  const slow = { ...nobody, repair: () => new Promise<void>((end) => (done = end)) };
  const repaired = popupCatalogue(opening(here), slow).repair();
  await vi.advanceTimersByTimeAsync(60_000);
  done();
  await repaired;
  expect(here.repair).not.toHaveBeenCalled();
});

test('the popup hears that the store has changed, until it stops listening', async () => {
  const tell = vi.fn();
  const stop = watchStore(tell);
  await askIn(questions, 'catalogue.changed', {});
  expect(tell).toHaveBeenCalledOnce();
  stop();
  await expect(askIn(questions, 'catalogue.changed', {})).rejects.toThrow();
  expect(tell).toHaveBeenCalledOnce();
});
