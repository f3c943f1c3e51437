import type { ImportTranslate } from '../ui/i18n/importMessages';

const quoted = /“(.*)”/;
const column = /^([a-z_]+): /;

/** The reasons of the reader of own lists (src/source/table), by what they say in English. */
const REASONS = [
  [/is no designation$/, 'why_number'],
  [/is in no table of words$/, 'why_status'],
  [/is no date$/, 'why_date'],
  [/is yet to come$/, 'why_ahead'],
  [/is not one of the words this column knows$/, 'why_word'],
  [/does not begin with https:\/\/$/, 'why_url'],
  [/is no degree of adoption$/, 'why_degree'],
  [/says nothing of a replacement$/, 'why_replacement'],
  [/^no column is headed/, 'why_heading'],
  [/no XLSX workbook|has no sheet/, 'why_workbook'],
  [/unpacks to more than/, 'why_large'],
  [/no JSON list of objects/, 'why_json'],
  [/^is neither CSV, XLSX nor JSON$/, 'why_kind'],
] as const;

/** Why a row of an own list was left out, in the user's language; a reason that is not known stays as it is. */
export function refusalWords(reason: string, t: ImportTranslate): string {
  const known = REASONS.find(([pattern]) => pattern.test(reason));
  if (!known) return reason;
  return t(known[1], {
    text: quoted.exec(reason)?.[1] ?? '',
    column: column.exec(reason)?.[1] ?? '',
  });
}
