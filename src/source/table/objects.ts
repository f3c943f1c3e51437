import * as v from 'valibot';
import { CellError } from '../cells';
import { jsonValue } from '../json-value';
import { columnOf } from './columns';
import { rowAt, type Cell, type TableRow } from './rows';

const EntrySchema = v.record(v.string(), v.unknown());

/**
 * The entries of a JSON list of objects; each that is no object, or has a member that is no text, by itself.
 * @throws CellError where the text is no such list
 */
export function objectRows(text: string): TableRow[] {
  const list = jsonValue(text);
  if (list === undefined)
    throw new CellError('is no JSON: it breaks off, or a comma, a bracket or a quotation mark is missing');
  if (!Array.isArray(list))
    throw new CellError('is no JSON list of objects: write [{…}, {…}], as in the template');
  return list.map((entry: unknown, index) => entryRow(index + 1, entry));
}

function entryRow(line: number, entry: unknown): TableRow {
  const result = v.safeParse(EntrySchema, entry);
  if (!result.success || Array.isArray(entry))
    return { line, fault: `“${shown(entry)}” is no object with members such as “number”` };
  const members = Object.entries(result.output);
  return rowAt(
    line,
    members.map(([heading, value]) => [columnOf(heading), cellOf(value)]),
  );
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined
    ? ''
    : { unreadable: `“${shown(value)}” is neither a text nor a number` };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
