/** Standards whose changes the user hears of, and the changes. Numbers and facts only: no address, no time of reading. */
import * as v from 'valibot';
import { stored } from './stored';

const id = v.pipe(v.string(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(1000));

/** Standards read on pages lately that are kept; the oldest go. */
export const MOST_READ = 300;
export const MOST_WATCHED = 500;
const MOST_NOTICED = 200;

/** `facts`: what was last known, by field; empty until the background has looked. */
const KnownSchema = v.object({ id, facts: v.record(v.string(), text) });
export type Known = v.InferOutput<typeof KnownSchema>;

export const watched = stored('local', 'watched', v.fallback(v.array(KnownSchema), []));
/** Newest first. */
export const readLately = stored('local', 'readLately', v.fallback(v.array(KnownSchema), []));
/** Whether standards read on pages are kept at all. */
export const remembersReading = stored('local', 'remembersReading', v.fallback(v.boolean(), true));

const NoticedSchema = v.object({
  id,
  /** Day on which it was noticed. */
  on: v.pipe(v.string(), v.isoDate()),
  field: v.string(),
  old: text,
  now: text,
  /** False: read on a page lately. */
  watched: v.boolean(),
});
export type NoticedChange = v.InferOutput<typeof NoticedSchema>;

const ReportSchema = v.object({
  changes: v.array(NoticedSchema),
  /** How many of them, newest first, the user has not looked at. */
  unseen: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Newest first. */
export const changeReport = stored('local', 'changes', v.fallback(ReportSchema, { changes: [], unseen: 0 }));

/** Puts changes on top of the report; the oldest go. */
export async function addChanges(fresh: readonly NoticedChange[]): Promise<void> {
  if (fresh.length === 0) return;
  const { changes, unseen } = await changeReport.read();
  await changeReport.write({
    changes: [...fresh, ...changes].slice(0, MOST_NOTICED),
    unseen: Math.min(MOST_NOTICED, unseen + fresh.length),
  });
}

/** Begins or ends watching; at most {@link MOST_WATCHED} are. */
export async function watch(number: string, on: boolean): Promise<void> {
  const others = (await watched.read()).filter((row) => row.id !== number);
  await watched.write(on ? [{ id: number, facts: {} }, ...others].slice(0, MOST_WATCHED) : others);
}
