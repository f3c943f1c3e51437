// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Budget } from '../../src/page/budget';
import type { Mark } from '../../src/page/mark';
import { MarkStore } from '../../src/page/mark-store';
import { Places } from '../../src/page/places';
import { Reader } from '../../src/page/reader';
import { around } from '../../src/page/surroundings';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function reading(options: { budget?: Budget; doubtful?: boolean } = {}) {
  const places = new Places();
  const store = new MarkStore();
  const degraded = vi.fn();
  const end = new AbortController();
  const seen: Mark[] = [];
  const reader = new Reader(
    places,
    store,
    { changed: (added) => seen.push(...added), degraded },
    end.signal,
    options,
  );
  return { places, store, degraded, end, seen, reader };
}

test('reads a page and tells what it found', () => {
  document.body.innerHTML = '<p>见 GB/T <b>7714</b>-2015。</p><p>ISO/IEC 27001:2013</p>';
  const { reader, seen } = reading();
  reader.read(document.body);
  expect(reader.busy).toBe(true);
  vi.runAllTimers();
  expect(reader.busy).toBe(false);
  expect(seen.map(({ canonical }) => canonical)).toEqual(['GB/T 7714-2015', 'ISO/IEC 27001:2013']);
});

test('a number whose year is torn off is not taken for one without a year', () => {
  document.body.innerHTML = '<div>GB 8978-</div><div>1996</div><p>ISO 9001 – quality</p><p>GB/T 7714——</p>';
  const { reader, seen } = reading();
  reader.read(document.body);
  vi.runAllTimers();
  expect(seen.map(({ canonical }) => canonical)).toEqual(['ISO 9001', 'GB/T 7714']);
});

test.each([
  [false, []],
  [true, ['IS 100']],
])('a number that nothing bears out is marked only where the user wants it: %s', (doubtful, marked) => {
  document.body.innerHTML = '<p>IS 100</p>';
  const { reader, seen } = reading({ doubtful });
  reader.read(document.body);
  vi.runAllTimers();
  expect(seen.map(({ canonical }) => canonical)).toEqual(marked);
});

test('a page that takes more than its share is looked up under the pointer only, and says so', () => {
  document.body.innerHTML = '<p>见 GB/T 7714-2015。</p>';
  const budget = new Budget({ burst: 100, refill: 10 });
  const { reader, degraded, seen, places } = reading({ budget });
  reader.add({
    // Work that never ends, and takes ten milliseconds a step.
    step: () => {
      vi.advanceTimersByTime(10);
      return true;
    },
  });
  vi.advanceTimersByTime(60_000);
  expect(degraded).toHaveBeenCalledOnce();
  expect([reader.reading, reader.busy]).toEqual(['pointer', false]);
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('no text');
  reader.readNow(document, around(text, document, places));
  expect(seen.map(({ canonical }) => canonical)).toEqual(['GB/T 7714-2015']);
});

test('after the end nothing is read any more', () => {
  document.body.innerHTML = '<p>GB/T 7714-2015</p>';
  const { reader, end, seen } = reading();
  reader.read(document.body);
  end.abort();
  vi.runAllTimers();
  expect(seen).toEqual([]);
});

test.each([
  ['in one text', '<p>见 GB/T 7714-2015。</p>'],
  ['in two elements of a line', '<p>见 <b>GB/T</b> 7714-2015。</p>'],
  ['in two cells of a row', '<table><tr><td>GB/T</td><td>7714-2015</td></tr></table>'],
])('a number %s that is read again stays the mark that it was', (_, html) => {
  document.body.innerHTML = html;
  const { reader, seen, store } = reading();
  reader.read(document.body);
  vi.runAllTimers();
  reader.read(document.body);
  vi.runAllTimers();
  expect(seen).toHaveLength(1);
  expect([...store]).toEqual(seen);
});

test('a number in two cells goes when the name in the first one does', () => {
  document.body.innerHTML = '<table><tr><td>GB/T</td><td>7714-2015</td></tr></table>';
  const { reader, places, store } = reading();
  reader.read(document.body);
  vi.runAllTimers();
  const name = document.querySelector('td')?.firstChild;
  if (!name) throw new Error('no text');
  name.nodeValue = '合计';
  reader.read(document, () => around(name, document, places));
  vi.runAllTimers();
  expect([...store]).toEqual([]);
});
