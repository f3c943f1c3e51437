/** Standards whose changes the user hears of, and the changes. Identifiers and facts only: no address, no time. */
import * as v from 'valibot';
import { stored } from './stored';

const id = v.pipe(v.string(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(1000));

/** Numbers read lately that are kept; the oldest go. */
export const MOST_READ = 300;
export const MOST_WATCHED = 500;
const MOST_CHANGES_KEPT = 200;

const FactsSchema = v.record(v.string(), text);
const KnownSchema = v.object({ id, facts: FactsSchema });

/** What was last known of a standard, by field. */
export type Known = v.InferOutput<typeof KnownSchema>;

export const watched = stored('local', 'watched', v.fallback(v.array(KnownSchema), []));
/** Newest first. */
export const readLately = stored('local', 'readLately', v.fallback(v.array(KnownSchema), []));

const ChangeSchema = v.object({
  id,
  /** Day on which it was noticed. */
  on: v.string(),
  field: v.string(),
  old: text,
  now: text,
  /** False: read on a page lately. */
  watched: v.boolean(),
});
export type NoticedChange = v.InferOutput<typeof ChangeSchema>;

const ReportSchema = v.object({ changes: v.array(ChangeSchema), seen: v.boolean() });

/** Newest first. `seen`: the user has looked at them. */
export const changeReport = stored('local', 'changes', v.fallback(ReportSchema, { changes: [], seen: true }));

/** @returns what the report holds with these on top */
export function withChanges(
  fresh: readonly NoticedChange[],
  kept: readonly NoticedChange[],
): NoticedChange[] {
  return [...fresh, ...kept].slice(0, MOST_CHANGES_KEPT);
}
