/** R19: how old the facts behind an answer are. */
import type { Bench } from './bench';
import { documentOf } from './bench';
import { daysBetween } from './dates';
import type { DateText } from './record';

/** Days after which a verdict is drawn grey. */
const STALE_AFTER_DAYS = 30;

/** The newest day for which any record of the document speaks; re-reading a source refreshes it, repacking does not. */
export function dataDateOf(bench: Bench, ids: readonly string[]): DateText | null {
  const days = ids.flatMap((id) => documentOf(bench, id).records.map(({ asOf }) => asOf));
  return days.reduce<DateText | null>(
    (newest, day) => (newest === null || day > newest ? day : newest),
    null,
  );
}

/** Age of the data in days where over the limit, else null. */
export function staleDaysOf(dataDate: DateText | null, on: DateText): number | null {
  const age = dataDate === null ? null : daysBetween(dataDate, on);
  return age !== null && age > STALE_AFTER_DAYS ? age : null;
}
