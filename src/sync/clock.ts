/** A clock that shows an earlier day than that on which this was written is wrong, and judges nothing. */
const WRITTEN = Date.parse('2026-11-30');
/** Days begin at other hours elsewhere, and a clock may be a day behind. */
const ALLOWANCE = 2 * 86_400_000;

/**
 * Whether a day or moment is yet to come, for the clock of this computer as far as that can be believed.
 * @param moment `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an instant in UTC
 * @param now milliseconds since 1970
 */
export function isAhead(moment: string, now: number): boolean {
  return now >= WRITTEN && Date.parse(moment) > now + ALLOWANCE;
}
