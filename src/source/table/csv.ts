import { numbered } from '../designation';
import {
  csvRecordAt,
  endOfLine,
  lineEnds,
  nextLine,
  startOfLine,
  type CsvRecord,
  type Quoted,
} from './csv-record';
import { headingIn, type GridLine, type Heading } from './rows';

const SEPARATORS = [',', '\t', ';', '|'] as const;

/** How a CSV file is written, as its heading tells. */
interface CsvForm {
  readonly separator: string;
  readonly heading: Heading | null;
}

/**
 * The rows of a CSV file, each with the line on which it begins. A quotation mark that is not closed as it should be
 * spoils the row in which it opens; the lines that it would swallow are read as rows of their own.
 */
export function csvLines(text: string): GridLine[] {
  return [...linesOf(text, formOf(text))];
}

/** The separator is the one that makes most columns of the heading. */
function formOf(text: string): CsvForm {
  let best: CsvForm = { separator: SEPARATORS[0], heading: null };
  for (const separator of SEPARATORS) {
    const heading = headingIn(linesOf(text, { separator, heading: null }));
    if (known(heading) > known(best.heading)) best = { separator, heading };
  }
  return best;
}

function known(heading: Heading | null): number {
  return heading?.columns.filter((column) => column !== undefined).length ?? 0;
}

function* linesOf(text: string, form: CsvForm): Generator<GridLine> {
  const { separator, heading } = form;
  let line = 1;
  let place = 0;
  for (let at = 0; at < text.length; place += 1) {
    const below = heading !== null && place > heading.at ? heading : null;
    const record = csvRecordAt(text, at, separator);
    const wrong = record.broken ?? (below && swallowing(text, record, separator, below));
    if (wrong === null) {
      const fault = below && countFault(record.cells, separator, below);
      yield { line, cells: record.cells, ...(fault === null ? {} : { fault }) };
      line += lineEnds(text, at, record.end);
      at = record.end;
    } else {
      line += lineEnds(text, at, wrong.from);
      yield { line, cells: record.cells, fault: quoteFault(text, wrong) };
      line += 1;
      at = nextLine(text, wrong.from);
    }
  }
}

/**
 * A quoted cell that begins in a whole row and holds another: the mark that closes it belongs to another cell. Lines of
 * a remark seldom have as many cells as the heading.
 */
function swallowing(
  text: string,
  { quoted }: CsvRecord,
  separator: string,
  { cells, columns }: Heading,
): Quoted | null {
  const asRow = (at: number): readonly string[] | null => {
    const found = text.slice(at, endOfLine(text, at)).split(separator);
    return found.length === cells.length ? found : null;
  };
  const namesStandard = (row: readonly string[] | null): boolean =>
    row !== null && numbered(row[columns.indexOf('number')] ?? '') !== null;
  const holdsRow = ({ from, to }: Quoted): boolean => {
    if (nextLine(text, from) >= to || asRow(startOfLine(text, from)) === null) return false;
    for (let at = nextLine(text, from); at < to; at = nextLine(text, at)) {
      if (namesStandard(asRow(at))) return true;
    }
    return false;
  };
  return cells.length < 2 ? null : (quoted.find(holdsRow) ?? null);
}

function quoteFault(text: string, { from, to }: Quoted): string {
  const more = lineEnds(text, from, from + text.slice(from, to).trimEnd().length);
  const what =
    more === 0
      ? 'is not closed at its end'
      : `would swallow ${more} more lines, which are read as rows of their own`;
  return `the quotation mark that opens a cell here ${what}: close it, or write "" for one that belongs to the text`;
}

/** A separator too many or too few moves all that follows it into the wrong columns. */
function countFault(cells: readonly string[], separator: string, heading: Heading): string | null {
  const isBlank = (cell: unknown): boolean => typeof cell === 'string' && cell.trim() === '';
  const used = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const wanted = heading.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  if (used === 0) return null;
  if (used > heading.cells.length)
    return `has ${used} cells, the heading ${wanted}: write quotation marks around a cell that holds “${separator}”`;
  return cells.length < wanted
    ? `has ${cells.length} cells, the heading ${wanted}: leave none out, also where it is empty`
    : null;
}
