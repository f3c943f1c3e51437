import type { DateText, SourceRecord } from '../../standard/record';
import { CellError } from '../cells';
import { dateText } from '../dates';
import type { Row } from './row';

/** What the days of a list mean. */
export interface Days {
  /** The day for which a row speaks that names none. */
  readonly asOf: DateText;
  /** The last day on which a row can have been checked; undefined where none is known. */
  readonly today: DateText | undefined;
  /** Serial numbers count from 1904, not from 1900. */
  readonly from1904: boolean;
}

type Dates = Pick<SourceRecord, 'published' | 'effective' | 'withdrawn'>;

/** The dates that a row states. @throws CellError where one is none */
export function datesOf(row: Row, days: Days): Dates {
  const published = day(row, 'published', days);
  const effective = day(row, 'effective', days);
  const withdrawn = day(row, 'withdrawn', days);
  return {
    ...(published === undefined ? {} : { published: { date: published, provenance: 'stated' } }),
    ...(effective === undefined ? {} : { effective: { date: effective, provenance: 'stated' } }),
    ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn, provenance: 'stated' } }),
  };
}

/** The day for which a row speaks. @throws CellError where it is none, or is still to come */
export function checkedOn(row: Row, days: Days): DateText {
  const checked = day(row, 'as_of', days) ?? days.asOf;
  if (days.today !== undefined && checked > days.today)
    throw new CellError(`as_of: “${row.as_of ?? checked}” is yet to come`);
  return checked;
}

function day(row: Row, column: keyof Dates | 'as_of', { from1904 }: Days): DateText | undefined {
  const text = row[column] ?? '';
  if (text === '') return undefined;
  const date = dateText(text) ?? serialDay(text, from1904);
  if (date === null) throw new CellError(`${column}: “${text}” is no date`);
  return date;
}

/** Spreadsheets keep a date as the number of days since 30 December 1899, or 1 January 1904: 45292 → `2024-01-01`. */
function serialDay(text: string, from1904: boolean): string | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(first + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
}
