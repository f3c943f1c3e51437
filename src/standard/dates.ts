import type { DateText } from './record';

const DAY = 86_400_000;

const SHAPE = /^\d{4}(?:-\d\d){0,2}$/;

/** Whether a value is a date that the calendar has: `2024`, `2024-02` and `2024-02-29` are, `2023-02-29` is not. */
export function isDate(value: unknown): value is DateText {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  // Some engines make 2 March of the 31st of February, others nothing.
  return new Date(value).getUTCDate() === Number(value.slice(8) || 1);
}

/** R4: whether `date` has come on the day `on`. Calendar dates compare as text; a bare year counts from its start. */
export function reached(date: DateText, on: DateText): boolean {
  return date <= on;
}

/** Whether two dates of unlike precision can be the same day: `2019` and `2019-02-25` can, `2019` and `2020-01` cannot. */
export function compatible(a: DateText, b: DateText): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether `a` lies before `b` for certain, at the precision both have. */
export function clearlyBefore(a: DateText, b: DateText): boolean {
  return a < b && !compatible(a, b);
}

/**
 * Whole days from `from` to `to`, negative where `to` is earlier; null where one of them is not a date. A month or a year
 * counts from its first day, as in {@link reached}.
 */
export function daysBetween(from: DateText, to: DateText): number | null {
  const a = Date.parse(from);
  const b = Date.parse(to);
  return Number.isNaN(a) || Number.isNaN(b) ? null : Math.floor((b - a) / DAY);
}
