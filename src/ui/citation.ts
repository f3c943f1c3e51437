/**
 * What is copied. Numbers keep their hyphen; the dash 一字线 stands only in a copied Chinese reference, as GB/T 7714
 * and GB/T 1.1 print it.
 */
import type { Answer } from '../standard/answer';
import { titleFor } from './titles';

/** The designation to print for what was cited: the recommended form where the data has one, else the document's own. */
export function citedNumber(answer: Answer): string {
  return answer.citeAs ?? answer.id ?? answer.canonical ?? answer.query;
}

/**
 * One reference as plain text, of a Chinese document the Chinese way, of others as ISO does it: `《质量管理体系
 * 要求》（GB/T 19001—2016）`, `ISO 9001:2015, Quality management systems — Requirements`. Without a title the number stands
 * alone.
 */
export function citation(answer: Answer): string {
  const number = citedNumber(answer);
  const title = titleFor(answer.titles, answer.chinese ? 'zh' : 'en')?.text;
  if (!answer.chinese) return title === undefined ? number : `${number}, ${title}`;
  const dashed = number.replace(/-(?=\d{4}(?:\D|$)|[4-9]\d$)/, '—');
  return title === undefined ? dashed : `《${title}》（${dashed}）`;
}
