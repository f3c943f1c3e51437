const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `June`, `1999`, perhaps `1` → `1999-06` or `1999-06-01`; null where the month is none. */
export function published(month: string, year: string, day = ''): string | null {
  const at = MONTHS.indexOf(month);
  if (at < 0 || !/^\d{4}$/.test(year)) return null;
  const date = `${year}-${String(at + 1).padStart(2, '0')}`;
  return day === '' ? date : `${date}-${day.padStart(2, '0')}`;
}
