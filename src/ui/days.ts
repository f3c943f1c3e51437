/** Whole days from one calendar date to another; null where one is known to the month or year only. */
export function daysBetween(from: string, to: string): number | null {
  if (from.length !== 10 || to.length !== 10) return null;
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
