/** From where to where in the text: a cell in quotation marks, with them. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
}

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
  readonly quoted: readonly Quoted[];
  /** A cell whose quotation mark is not closed, or is closed in the midst of a text: nothing is known beyond it. */
  readonly broken: Quoted | null;
}

/**
 * One record of CSV (RFC 4180). A quotation mark inside a cell that does not begin with one is a character like others.
 * @param separator one character
 */
export function csvRecordAt(text: string, at: number, separator: string): CsvRecord {
  const cells: string[] = [];
  const quoted: Quoted[] = [];
  for (let from = at; ;) {
    let end = endOfPlain(text, from, separator);
    if (text[from] === '"') {
      const to = endOfQuoted(text, from);
      end = to < 0 ? text.length : endOfPlain(text, to, separator);
      if (to < 0 || text.slice(to, end).trim() !== '')
        return { cells, end, quoted, broken: { from, to: to < 0 ? end : to } };
      quoted.push({ from, to });
      cells.push(text.slice(from + 1, to - 1).replaceAll('""', '"'));
    } else {
      cells.push(text.slice(from, end));
    }
    if (text[end] !== separator) return { cells, end: nextLine(text, end), quoted, broken: null };
    from = end + 1;
  }
}

function endOfPlain(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** @returns the place behind the mark that closes; -1 where none does */
function endOfQuoted(text: string, from: number): number {
  for (let mark = text.indexOf('"', from + 1); mark >= 0; mark = text.indexOf('"', mark + 2)) {
    if (text[mark + 1] !== '"') return mark + 1;
  }
  return -1;
}

/** Where the line with this place begins. */
export function startOfLine(text: string, place: number): number {
  let start = place;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

/** Where the line with this place ends, before what ends it. */
export function endOfLine(text: string, place: number): number {
  return endOfPlain(text, place, '\n');
}

/** Where the line after the one with this place begins; the end of the text where there is none. */
export function nextLine(text: string, place: number): number {
  const end = endOfLine(text, place);
  return Math.min(end + (text.startsWith('\r\n', end) ? 2 : 1), text.length);
}

/** How many lines end between two places. */
export function lineEnds(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
}
