/**
 * What is copied. Numbers keep their hyphen; the dash 一字线 stands only in a copied Chinese reference, as GB/T 7714
 * and GB/T 1.1 print it.
 */
import type { Answer } from '../standard/answer';
import { titleFor } from './titles';

export type CitationStyle = 'gb' | 'iso';

/** National, sector, local, group and company marks of China; ISO, IEC, EN and the like never match. */
const chinesePublishers =
  /^(?:(?:GB|GBZ|GBJ|JJF|JJG|CJJ|JGJ|DB\d*|YY|HJ|HG|JB|DL|SH|SY)[\s/(\d]|[A-Z]{2}\/[TZ]\s|[TQ]\/[A-Z])/;

/** The designation to print for what was cited: the recommended form where the data has one, else the document's own. */
export function citedNumber(answer: Answer): string {
  return answer.citeAs ?? answer.id ?? answer.canonical ?? answer.query;
}

/** Chinese documents are cited the Chinese way, all others as ISO does it. */
export function styleOf(number: string): CitationStyle {
  return chinesePublishers.test(number) ? 'gb' : 'iso';
}

/**
 * One reference as plain text: `《质量管理体系 要求》（GB/T 19001—2016）`, `ISO 9001:2015, Quality management systems —
 * Requirements`. Without a title the number stands alone.
 */
export function citation(answer: Answer, style: CitationStyle = styleOf(citedNumber(answer))): string {
  const number = citedNumber(answer);
  const title = titleFor(answer.titles, style === 'gb' ? 'zh' : 'en')?.text;
  const layouts: Readonly<Record<CitationStyle, () => string>> = {
    gb: () => {
      const dashed = number.replace(/-(?=\d{4}(?:\D|$))/, '—');
      return title === undefined ? dashed : `《${title}》（${dashed}）`;
    },
    iso: () => (title === undefined ? number : `${number}, ${title}`),
  };
  return layouts[style]();
}
