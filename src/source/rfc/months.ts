import type { DateText } from '../../standard/record';
import { dateText } from '../dates';

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

/** `June`, `1999`, perhaps `1` → `1999-06` or `1999-06-01`; null where no calendar has it. */
export function published(month: string, year: string, day = ''): DateText | null {
  const at = MONTHS.indexOf(month);
  return at < 0 ? null : dateText([year, String(at + 1), ...(day === '' ? [] : [day])].join('-'));
}
