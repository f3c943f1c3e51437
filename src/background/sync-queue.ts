/** One source after the other. Everything that must survive the worker stands in the extension's storage. */
import { browser } from '../browser';
import { exclusive } from '../catalogue';
import {
  layerOf,
  progress,
  results,
  subscriptions,
  unfinished,
  type Subscription,
  type UpdateResult,
} from '../upkeep';
import { store } from './answers';
import { dataChanged } from './data-changed';
import { showProgress } from './sync-progress';
import { bring, failureOf } from './sync-source';

const LOCK = 'stdlens-sync';
/** While an update runs, the browser wakes the worker every minute: if it has died, it goes on. */
const WAKE = 'stdlens-resume';
/** An update during which the worker died so often is given up. */
const MOST_TRIES = 3;

const waiting: string[] = [];
/** Sources of which the user wants what is published, although it has much fewer records. A dead worker forgets it, and asks again. */
const evenFewer = new Set<string>();
let current: { readonly id: string; readonly stop: AbortController } | null = null;
let working = false;

/**
 * Puts a source at the end of the queue; one that runs or waits already keeps its place.
 * @param fewer its next update may bring much fewer records than are at hand
 */
export function startUpdate(id: string, fewer = false): void {
  if (fewer) evenFewer.add(id);
  if (current?.id !== id && !waiting.includes(id)) waiting.push(id);
  if (!working) void work();
}

/**
 * Takes a source out of the queue, or breaks off its update: the data at hand stay.
 * @param id of the subscription; one that neither waits nor runs is left alone
 */
export function cancelUpdate(id: string): void {
  const place = waiting.indexOf(id);
  if (place >= 0) waiting.splice(place, 1);
  evenFewer.delete(id);
  if (current?.id === id) current.stop.abort(new DOMException('The user has cancelled it.', 'AbortError'));
}

/** Deletes what a source has brought, and what is known of it. */
export async function forgetSource(id: string): Promise<void> {
  cancelUpdate(id);
  await exclusive(LOCK, async () => {
    for (const kind of ['pack', 'dataset'] as const) await store()?.removeLayer(layerOf({ kind, id }));
    const others = Object.entries(await results.read()).filter(([other]) => other !== id);
    await results.write(Object.fromEntries(others));
  });
  dataChanged();
}

/** Goes on with what was running when the worker died. */
export async function resumeUpdates(): Promise<void> {
  if (working) return;
  const begun = Object.keys(await unfinished.read());
  for (const id of begun) startUpdate(id);
  // It died after its last update: nobody else would stop the waking.
  if (isIdle()) await done(rest());
}

function isIdle(): boolean {
  return !working;
}

async function rest(): Promise<void> {
  await progress.write(null);
  await browser.alarms.clear(WAKE);
}

/** Never rejects: whoever waits has its turn, whatever becomes of those before it. */
async function work(): Promise<void> {
  working = true;
  do {
    let noted = await done(browser.alarms.create(WAKE, { delayInMinutes: 1, periodInMinutes: 1 }));
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      noted = (await done(inTurn(id))) && noted;
    }
    if (noted) await done(rest());
    // Asked for while the last one was put away.
  } while (waiting.length > 0);
  working = false;
}

/** @returns false where the storage cannot be written, so that nothing can be noted: the waking stays, to try again. */
function done(deed: Promise<void>): Promise<boolean> {
  return deed.then(
    () => true,
    () => false,
  );
}

async function inTurn(id: string): Promise<void> {
  const stop = new AbortController();
  current = { id, stop };
  try {
    await exclusive(LOCK, () => updateOne(id, stop.signal));
  } finally {
    current = null;
  }
}

async function updateOne(id: string, signal: AbortSignal): Promise<void> {
  const row = (await subscriptions.read()).find((each) => each.id === id);
  const { [id]: tries = 0, ...others } = await unfinished.read();
  if (row?.on !== true) {
    await unfinished.write(others);
    return;
  }
  if (tries >= MOST_TRIES) {
    await note(id, { outcome: 'failed', fault: 'interrupted', detail: `Begun ${tries} times.` });
  } else {
    await unfinished.write({ ...others, [id]: tries + 1 });
    await attempt(row, signal, tries > 0);
  }
  await unfinished.write(others);
}

/** @param again the worker died in an earlier try, perhaps when the news were in and nobody had been told */
async function attempt(row: Subscription, signal: AbortSignal, again: boolean): Promise<void> {
  const shown = showProgress(row.id, () => waiting);
  try {
    const fewer = evenFewer.delete(row.id);
    const { news, ...brought } = await bring(row, store(), signal, (made) => shown.note(made), fewer);
    if (news || again) dataChanged();
    await note(row.id, { outcome: news ? 'news' : 'noNews', ...brought });
  } catch (error) {
    if (signal.aborted) await note(row.id, { outcome: 'cancelled' });
    else await note(row.id, { outcome: 'failed', ...failureOf(error), detail: String(error) });
  } finally {
    shown.end();
  }
}

type News = Pick<UpdateResult, 'outcome'> & Partial<UpdateResult>;

async function note(id: string, news: News): Promise<void> {
  const past = await results.read();
  const before = past[id]?.failures ?? 0;
  const failures = { news: 0, noNews: 0, cancelled: before, failed: before + 1 }[news.outcome];
  const { outcome, fault = null, detail = '', bytes = 0, refusals = 0, counts } = news;
  const told = { fault, detail: detail.slice(0, 500), failures, bytes, refusals };
  const result = { at: Date.now(), outcome, ...told, ...(counts ? { counts } : {}) };
  await results.write({ ...past, [id]: result });
}
