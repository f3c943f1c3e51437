import type { ImportTranslate } from '../ui/i18n/importMessages';

const quoted = /“(.*)”/;
const column = /^([a-z_]+): /;

/**
 * The reasons of the reader of own lists (src/source/table) and of what a pack cannot hold (src/pack/statable), by what
 * they say in English; a named group is a hole.
 */
const REASONS = [
  [/“(?<text>.*)” contradicts “(?<other>.*)” in row (?<line>\d+)/, 'why_contradicts'],
  [/is no designation$/, 'why_number'],
  [/is in no table of words$/, 'why_status'],
  [/is no date$/, 'why_date'],
  [/is yet to come$/, 'why_ahead'],
  [/is not one of the words this column knows$/, 'why_word'],
  [/does not begin with https:\/\/$/, 'why_url'],
  [/is no degree of adoption$/, 'why_degree'],
  [/says nothing of a replacement$/, 'why_replacement'],
  [/is an error of the spreadsheet$/, 'why_error'],
  [/has lost characters$/, 'why_lost'],
  [/is neither a text nor a number$/, 'why_member'],
  [/^“(?<text>.*)” is no object with members/, 'why_entry'],
  [/^the heading cannot be read \(line (?<line>\d+)\)/, 'why_headingQuote'],
  [/the quotation mark .* swallow (?<count>\d+) more lines/, 'why_swallows'],
  [/the quotation mark/, 'why_quote'],
  [/^has (?<count>\d+) cells, the heading (?<wanted>\d+): write/, 'why_cellsMore'],
  [/^has (?<count>\d+) cells, the heading (?<wanted>\d+): leave/, 'why_cellsFewer'],
  [/^no column is headed/, 'why_heading'],
  [/^the encoding is/, 'why_encoding'],
  [/no XLSX workbook|has no sheet/, 'why_workbook'],
  [/unpacks to more than/, 'why_large'],
  [/^is no JSON:/, 'why_json'],
  [/^is no JSON list/, 'why_jsonList'],
  [/^is neither CSV, XLSX nor JSON/, 'why_kind'],
  [/^“(?<text>.*)” takes “(?<size>\d+)” characters/, 'why_recordLong'],
  [/^“(?<text>.*)” names “(?<other>.*)”, which is too long/, 'why_nameLong'],
  [/^“(?<text>.*?)” is packed without (?<member>\w+) “/, 'why_without'],
] as const;

/** Why a row of an own list was left out, in the user's language; a reason that is not known stays as it is. */
export function refusalWords(reason: string, t: ImportTranslate): string {
  for (const [pattern, key] of REASONS) {
    const found = pattern.exec(reason);
    if (found === null) continue;
    const { count, ...groups } = found.groups ?? {};
    return t(key, {
      text: quoted.exec(reason)?.[1] ?? '',
      column: column.exec(reason)?.[1] ?? '',
      ...groups,
      ...(count === undefined ? {} : { count: Number(count) }),
    });
  }
  return reason;
}
