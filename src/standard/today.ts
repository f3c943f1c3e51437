import type { DateText } from './record';

/** The calendar day where the person sits, `YYYY-MM-DD`. @param now the moment, where it is another than this */
export function today(now = new Date()): DateText {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
