import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Measurement } from '../benches';
import { inEachBrowser, type Extended } from './extension';
import { processorTime } from './processor';

/** Each storm rages so often, with the extension reading the page and without. */
const ROUNDS = 3;
const SECONDS = 10;
const CHANGES_A_SECOND = 500;
/** Before a storm the page is left to settle for so long (ms). */
const SETTLE = 2000;

const STORMS = ['texts rewritten', 'rows that come and go'] as const;
type Storm = (typeof STORMS)[number];

/**
 * What the extension costs while a page changes all the time: processor time with it less processor time without it,
 * over the length of the storm; medians. Of the whole browser where the system tells (Linux), and in Chromium of the
 * page's main thread.
 */
export function storms(): AsyncIterable<Measurement> {
  return inEachBrowser(async function* (extended, site) {
    for (const storm of STORMS) yield* await costOf(extended, site.url('none'), storm);
  });
}

interface Cost {
  /** Milliseconds of processor time; null where nobody tells. */
  readonly browser: number | null;
  readonly thread: number | null;
}

async function costOf(extended: Extended, url: string, storm: Storm): Promise<Measurement[]> {
  const alone: Cost[] = [];
  const read: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await rage(extended, url, storm, false));
    read.push(await rage(extended, url, storm, true));
  }
  const title = `${extended.engine}, ${storm}`;
  return [
    ...share(`${title}: the page alone, main thread`, alone, 'thread'),
    ...share(`${title}: what we add, main thread`, read, 'thread', alone),
    ...share(`${title}: what we add, whole browser`, read, 'browser', alone),
  ];
}

function share(
  name: string,
  costs: readonly Cost[],
  part: keyof Cost,
  less: readonly Cost[] = [],
): Measurement[] {
  const spent = medianOf(costs, part);
  if (spent === null) return [];
  const value = ((spent - (medianOf(less, part) ?? 0)) / (SECONDS * 1000)) * 100;
  return [{ name, value, unit: '% of a core', better: 'less' }];
}

function medianOf(costs: readonly Cost[], part: keyof Cost): number | null {
  const known = costs.flatMap((cost) => cost[part] ?? []).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}

async function rage(extended: Extended, url: string, storm: Storm, reading: boolean): Promise<Cost> {
  const { page } = await extended.open(url);
  try {
    await page.evaluate(prepare);
    await extended.read(reading);
    if (reading) await extended.whenRead();
    await pause(SETTLE);
    const pid = extended.lens.engine.browser.process()?.pid ?? null;
    const protocol = extended.engine === 'chromium' ? await page.createCDPSession() : null;
    // Time that the thread worked, not time that passed.
    await protocol?.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = { browser: processorTime(pid), thread: await threadTime(protocol) };
    const changed = await page.evaluate(blow, storm, CHANGES_A_SECOND, SECONDS);
    const after = { browser: processorTime(pid), thread: await threadTime(protocol) };
    if (changed !== CHANGES_A_SECOND * SECONDS) throw new Error(`Only ${changed} nodes were changed.`);
    return {
      browser: difference(after.browser, before.browser),
      thread: difference(after.thread, before.thread),
    };
  } finally {
    await page.close();
  }
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}

async function threadTime(protocol: CDPSession | null): Promise<number | null> {
  if (protocol === null) return null;
  const { metrics } = await protocol.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  return seconds === undefined ? null : seconds * 1000;
}

/** Runs in the page: a table of a thousand texts instead of what stood there. */
function prepare(): void {
  const table = document.createElement('table');
  const body = table.createTBody();
  for (let count = 0; count < 250; count += 1) {
    const row = body.insertRow();
    for (const text of ['0', '泵 12', '2026-11-24', 'in stock']) row.insertCell().textContent = text;
  }
  document.body.replaceChildren(table);
}

/**
 * Runs in the page: changes so many nodes a second, a tenth of them standard numbers, one after the other through the
 * table. @returns how many were changed
 */
async function blow(storm: string, changesASecond: number, seconds: number): Promise<number> {
  const body = document.querySelector('tbody') ?? document.body;
  const cells = [...document.querySelectorAll('td')];
  const textOf = (count: number) => (count % 10 === 0 ? `GB/T ${1000 + count}-2016` : `job ${count} done`);
  const rewrite = (count: number) => {
    const text = cells[(count * 7) % cells.length]?.firstChild;
    if (text) text.nodeValue = textOf(count);
  };
  const replace = (count: number) => {
    const row = document.createElement('tr');
    row.append(Object.assign(document.createElement('td'), { textContent: textOf(count) }));
    body.append(row);
    body.firstElementChild?.remove();
  };
  const change = storm === 'texts rewritten' ? rewrite : replace;
  const start = performance.now();
  const all = changesASecond * seconds;
  let count = 0;
  while (count < all) {
    await new Promise((next) => setTimeout(next, 20));
    const due = Math.min(all, ((performance.now() - start) / 1000) * changesASecond);
    for (; count < Math.floor(due); count += 1) change(count);
  }
  return count;
}
