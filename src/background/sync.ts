/** Keeps the sources that the user has switched on up to date. */
import { browser } from '../browser';
import { handleMessages, type Handlers, type MessagesTo } from '../messages';
import { orders } from '../messages/orders';
import { dueTimes, PASSING, type SyncFault } from '../sync';
import { jitter, results, subscriptions, watched, type Interval, type UpdateResult } from '../upkeep';
import { lookAtNew } from './change-report';
import { dataChanged } from './data-changed';
import { cancelUpdate, forgetSource, resumeUpdates, startUpdate } from './sync-queue';

const NEXT = 'stdlens-update';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LENGTH: Readonly<Record<Exclude<Interval, 'never'>, number>> = {
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};

const handlers: Handlers<MessagesTo<'background', typeof orders>, typeof orders> = {
  'update.start': ({ id, evenFewer }) => {
    startUpdate(id, evenFewer);
    return {};
  },
  'update.cancel': ({ id }) => {
    cancelUpdate(id);
    return {};
  },
  'update.forget': async ({ id }) => {
    await forgetSource(id);
    return {};
  },
  'data.changed': () => {
    dataChanged();
    return {};
  },
};

/** Call at the top level: each of these events may be what started the worker. */
export function listenForUpdates(): void {
  const always = new AbortController().signal;
  handleMessages(orders, handlers, always);
  browser.alarms.onAlarm.addListener(() => void wake());
  browser.runtime.onStartup.addListener(() => void wake());
  subscriptions.watch(() => void plan(), always);
  results.watch(() => void plan(), always);
  watched.watch((rows) => void lookAtNew(rows), always);
  void wake();
}

async function wake(): Promise<void> {
  await resumeUpdates();
  await plan();
}

/** Starts what is due, and sets the alarm for what comes next. */
async function plan(now = Date.now()): Promise<void> {
  const [rows, past, spread] = await Promise.all([subscriptions.read(), results.read(), ownJitter()]);
  const scheduled = rows.flatMap(({ id, on, every }) =>
    on && every !== 'never'
      ? [{ id, interval: LENGTH[every], lastAt: past[id]?.at ?? null, failures: passing(past[id]) }]
      : [],
  );
  const times = dueTimes(scheduled, spread, now);
  for (const { id, at } of times) if (at <= now) startUpdate(id);
  const next = times.find(({ at }) => at > now);
  if (next) await browser.alarms.create(NEXT, { when: Math.max(next.at, now + MINUTE) });
  else await browser.alarms.clear(NEXT);
}

/** Failures that may be gone by the next try; where somebody must act first, the usual time is soon enough. */
function passing(result: UpdateResult | undefined): number {
  const faults: ReadonlySet<string> = PASSING satisfies ReadonlySet<SyncFault>;
  return result?.fault && faults.has(result.fault) ? result.failures : 0;
}

async function ownJitter(): Promise<number> {
  const known = await jitter.read();
  if (known !== null) return known;
  const drawn = Math.random();
  await jitter.write(drawn);
  return drawn;
}
