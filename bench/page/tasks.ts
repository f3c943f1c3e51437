import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Measurement } from '../benches';
import { inEachBrowser, type Extended } from './extension';
import { forget, listen, longest } from './heartbeat';
import type { PageName } from './pages';

/** Each page is loaded anew so often, with the extension reading it and without; */
const LOADS = 5;
/** it is left to settle for so long, and then watched for so long (ms). */
const SETTLE = 3000;
const WATCH = 4000;

/**
 * How long the main thread is held at most while the built extension reads a page: medians over the loads, beside the
 * same page in the same browser left alone. In Chromium also, from the browser's own trace, the longest task in which
 * code of the extension ran, from the navigation on, in processor time.
 */
export function longestTasks(): AsyncIterable<Measurement> {
  return inEachBrowser(async function* (extended, site) {
    for (const page of ['rich', 'dense', 'none'] as const)
      yield* await ofPage(extended, site.url(page), page);
  });
}

async function ofPage(extended: Extended, url: string, name: PageName): Promise<Measurement[]> {
  const alone: number[] = [];
  const read: number[] = [];
  const traced: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    alone.push(await heldFor(extended, url, false));
    read.push(await heldFor(extended, url, true));
    if (extended.engine === 'chromium') traced.push(await tracedTask(extended, url));
  }
  const title = `${extended.engine}, ${name}: longest`;
  return [
    row(`${title} hold, page alone`, alone),
    row(`${title} hold while it is read`, read),
    ...(traced.length === 0 ? [] : [row(`${title} task with our code, from its load`, traced)]),
  ];
}

const row = (name: string, times: number[]): Measurement => ({
  name,
  value: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN,
  unit: 'ms',
  better: 'less',
});

async function heldFor(extended: Extended, url: string, reading: boolean): Promise<number> {
  const { page } = await extended.open(url);
  try {
    await pause(SETTLE);
    await page.evaluate(listen);
    await pause(500);
    await page.evaluate(forget);
    await extended.read(reading);
    await pause(WATCH);
    const held = await page.evaluate(longest);
    if (reading) await extended.whenRead();
    return held;
  } finally {
    await page.close();
  }
}

async function tracedTask(extended: Extended, url: string): Promise<number> {
  await extended.read(true);
  const page = await extended.lens.engine.browser.newPage();
  try {
    await page.bringToFront();
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    await page.goto(url);
    await pause(WATCH);
    return longestOf(await traceOf(page), extended.lens.engine.origin);
  } finally {
    await page.close();
  }
}

interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur: number;
  /** Of it, processor time: what a busy machine does not lengthen. */
  readonly tdur: number;
  readonly url: string;
}

async function traceOf(page: Page): Promise<Event[]> {
  const bytes = (await page.tracing.stop()) ?? new Uint8Array();
  const trace: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const events = property(trace, 'traceEvents');
  if (!Array.isArray(events)) throw new Error('The browser gave no trace.');
  return events.flatMap((event: unknown) => {
    const { name, pid, tid, ts, dur, tdur } = numbersOf(event);
    const url = property(property(property(event, 'args'), 'data'), 'url');
    return dur === undefined
      ? []
      : [{ name, pid, tid, ts, dur, tdur, url: typeof url === 'string' ? url : '' }];
  });
}

function numbersOf(event: unknown) {
  const number = (key: string) => Number(property(event, key) ?? NaN);
  const dur = property(event, 'dur');
  return {
    name: String(property(event, 'name')),
    pid: number('pid'),
    tid: number('tid'),
    ts: number('ts'),
    tdur: number('tdur'),
    dur: typeof dur === 'number' ? dur : undefined,
  };
}

function property(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

/** The longest task of any page's thread in which a script of this origin ran, in milliseconds of
 * processor time. */
function longestOf(events: readonly Event[], origin: string): number {
  const ours = events.filter(({ url }) => url.startsWith(origin));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  if (ours.length === 0 || tasks.length === 0) throw new Error('The trace does not show the extension.');
  const around = tasks.filter((task) => ours.some((event) => isWithin(event, task)));
  return around.reduce((most, { tdur }) => Math.max(most, tdur), 0) / 1000;
}

function isWithin(event: Event, task: Event): boolean {
  return (
    event.pid === task.pid &&
    event.tid === task.tid &&
    task.ts <= event.ts &&
    event.ts + event.dur <= task.ts + task.dur
  );
}
