import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Progress } from '../../src/upkeep';

const { written } = vi.hoisted(() => ({ written: new Array<Progress>() }));
vi.mock('../../src/upkeep', () => ({
  progress: { write: (value: Progress) => Promise.resolve(void written.push(value)) },
}));
const { showProgress } = await import('../../src/background/sync-progress');

const waiting: string[] = [];
let shown: ReturnType<typeof showProgress>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  written.length = 0;
  waiting.length = 0;
  shown = showProgress('mine', () => waiting);
});
afterEach(() => {
  shown.end();
  vi.useRealTimers();
});

/** So many bytes are there so many milliseconds later. */
function fetched(bytes: number, later: number): void {
  vi.advanceTimersByTime(later);
  shown.note({ phase: 'fetch', bytes, totalBytes: 10_000_000, fraction: bytes / 20_000_000 });
}
const last = () => written.at(-1);

test('it begins at nothing, before the first answer', () => {
  expect(last()).toMatchObject({ id: 'mine', phase: 'index', fraction: 0, speed: null });
});

test('the speed is that of the whole download, and none is named in its first half second', () => {
  fetched(0, 0);
  fetched(400_000, 400);
  expect(last()).toMatchObject({ done: 400_000, speed: null });
  fetched(1_500_000, 600);
  expect(last()).toMatchObject({ done: 1_500_000, total: 10_000_000, fraction: 0.075, speed: 1_500_000 });
  fetched(1_500_000, 1000);
  expect(last()).toMatchObject({ speed: 750_000 });
});

test('what an earlier try had fetched is no speed of this one', () => {
  fetched(8_000_000, 0);
  fetched(9_000_000, 2000);
  expect(last()).toMatchObject({ done: 9_000_000, speed: 500_000 });
});

test('nothing is fetched while it is read and written: there is no speed then', () => {
  fetched(0, 0);
  fetched(5_000_000, 1000);
  shown.note({ phase: 'apply', bytes: 10, totalBytes: 100, fraction: 0.7 });
  expect(last()).toMatchObject({ phase: 'apply', done: 10, total: 100, fraction: 0.7, speed: null });
});

test('a thousand notes a second are few writes, but a new phase is told at once', () => {
  fetched(0, 0);
  const before = written.length;
  for (let note = 0; note < 1000; note += 1) fetched(note, 1);
  expect(written.length - before).toBeLessThanOrEqual(4);
  shown.note({ phase: 'apply', bytes: 0, totalBytes: 1, fraction: 0.7 });
  expect(last()?.phase).toBe('apply');
});

test('who waits is told, and a long silence is broken, so that the worker lives on', () => {
  waiting.push('next');
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(4);
  expect(last()).toMatchObject({ waiting: ['next'] });
  shown.end();
  vi.advanceTimersByTime(60_000);
  expect(written).toHaveLength(4);
});
