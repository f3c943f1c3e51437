import { isDate } from '../standard/dates';
import type { DateText } from '../standard/record';

/**
 * A date as precise as its source wrote it.
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for everything else, also for days that no calendar has.
 */
export function dateText(text: string): DateText | null {
  const match = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?(?:[T ].*)?$/.exec(text.trim());
  const parts = (match?.slice(1) ?? []).flatMap((part?: string) => part?.padStart(2, '0') ?? []);
  const date = parts.join('-');
  return isDate(date) ? date : null;
}

/**
 * The newest of the dates that do not lie ahead: of data that do not say when they were fetched, the latest day for which
 * they can speak. A date of publication may lie ahead, or be a slip; that of a retrieval cannot.
 * @param today undefined where none is known: then none lies ahead
 * @returns `1970` where there is none
 */
export function newestUntil(today: DateText | undefined, dates: Iterable<DateText>): DateText {
  let newest = '1970';
  for (const date of dates) if (date > newest && (today === undefined || date <= today)) newest = date;
  return newest;
}
