import type { Cited } from '../ui/audit';
import { plain } from '../ui/i18n';
import type { PageTranslate } from '../ui/pageTranslate';
import { sentenceOf } from '../ui/sentences';
import { titleFor } from '../ui/titles';

/** Spreadsheets run cells that begin so as formulas; data must stay data. */
const formula = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowOf({ canonical, count, answer }: Cited, t: PageTranslate): readonly string[] {
  if (answer === null) return [canonical, '', '', String(count), '', ''];
  const ends = answer.successors.filter(({ terminal }) => terminal).map(({ id }) => id);
  return [
    canonical,
    plain(sentenceOf(answer, t).compact),
    answer.verdict.answer === 'no' ? ends.join('; ') : '',
    String(count),
    titleFor(answer.titles, t.language)?.text ?? '',
    answer.dataDate ?? '',
  ];
}

/** The list as a spreadsheet reads it: UTF-8 with a mark, one citation a line. */
export function toCsv(cited: readonly Cited[], t: PageTranslate): string {
  const head = [t('csvNumber'), t('csvAdvice'), t('csvUse'), t('csvPlaces'), t('csvTitle'), t('csvData')];
  const lines = [head, ...cited.map((one) => rowOf(one, t))];
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The list as text: number and advice, one citation a line. */
export function toText(cited: readonly Cited[], t: PageTranslate): string {
  return cited.map((one) => rowOf(one, t).slice(0, 2).join('\t')).join('\n');
}
