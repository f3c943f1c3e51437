/**
 * Whole days from one calendar day to another, where people are told how many. `daysBetween` of src/standard takes a month or
 * a year for its first day; what is counted out to people must not be guessed.
 * @returns null where one is known to the month or year only
 */
export function exactDaysBetween(from: string, to: string): number | null {
  if (from.length !== 10 || to.length !== 10) return null;
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
