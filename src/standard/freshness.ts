/** R19: how old the facts behind an answer are. */
import type { Bench } from './bench';
import { documentOf } from './bench';
import { daysBetween } from './dates';
import { lifeOf } from './lifecycle';
import type { DateText } from './record';
import { bearingOn, statusOf } from './statement';

/** Days after which a verdict is drawn grey. */
const STALE_AFTER_DAYS = 30;

/**
 * The newest day for which a record says what the verdict rests on: the status that counts, of what is over also its end.
 * Re-reading a source refreshes it; repacking does not, nor does a remark beside it.
 * @param used documents whose records count where none of the document's own says it, as its successors
 */
export function dataDateOf(bench: Bench, id: string, used: readonly string[]): DateText | null {
  const isOver = lifeOf(bench, id).lifecycle === 'withdrawn';
  const told = isOver ? 'withdrawn' : statusOf(bench, id)?.lifecycle;
  const telling = bearingOn(bench, id).filter(
    ({ status, withdrawn, replacedBy }) =>
      status?.lifecycle === told || (isOver && (withdrawn ?? replacedBy)),
  );
  const records = telling.length > 0 ? telling : used.flatMap((one) => documentOf(bench, one).records);
  const days = records.map(({ asOf }) => asOf);
  return days.toSorted().at(-1) ?? null;
}

/** Age of the data in days where over the limit, else null. */
export function staleDaysOf(dataDate: DateText | null, on: DateText): number | null {
  const age = dataDate === null ? null : daysBetween(dataDate, on);
  return age !== null && age > STALE_AFTER_DAYS ? age : null;
}
