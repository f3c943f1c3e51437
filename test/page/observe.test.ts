// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch, type Changes } from '../../src/page/observe';

let told: { readonly at: number; readonly changes: Changes }[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>1</p><p>2</p>';
  told = [];
  life = new AbortController();
  new Watch((changes) => told.push({ at: performance.now(), changes }), life.signal).watch(document);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function change(text: string): void {
  const node = document.querySelector('p')?.firstChild;
  if (node) node.nodeValue = text;
}

/** The page changes every 20 ms for so long. */
async function storm(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 20) {
    change(`${passed}`);
    await vi.advanceTimersByTimeAsync(20);
  }
}

describe('how often a page is looked at', () => {
  it('a change after a rest is told of within a fifth of a second', async () => {
    const start = performance.now();
    change('GB/T 1-2020');
    await vi.advanceTimersByTimeAsync(1000);
    change('GB/T 2-2020');
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(({ at }) => at - start)).toEqual([200, 1200]);
  });

  it('a page that goes on changing is looked at once a second, and everything that changed is told', async () => {
    await storm(10_000);
    const gaps = told.slice(1).map(({ at }, index) => at - (told[index]?.at ?? 0));
    expect(gaps.length).toBeGreaterThan(8);
    expect(Math.min(...gaps.slice(3))).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1040);
    expect(told.every(({ changes }) => changes.fresh.length === 1)).toBe(true);
  });

  it('is quick again once the page has come to rest', async () => {
    await storm(5000);
    await vi.advanceTimersByTimeAsync(2000);
    const start = performance.now();
    change('GB/T 3-2020');
    await vi.advanceTimersByTimeAsync(1000);
    expect((told.at(-1)?.at ?? NaN) - start).toBe(200);
  });
});

it('tells of nothing once it has ended', async () => {
  change('GB/T 4-2020');
  await Promise.resolve();
  life.abort();
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual([]);
});
