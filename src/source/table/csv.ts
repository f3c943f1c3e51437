import { CsvRecords, type CsvFault, type CsvRecord } from '../csv-records';
import { numbered } from '../designation';
import { headingIn, type GridLine, type Heading } from './rows';

const SEPARATORS = [',', '\t', ';', '|'] as const;

/** How a CSV file is written, as its heading tells. */
interface TableForm {
  readonly separator: string;
  readonly heading: Heading | null;
}

/**
 * The rows of a CSV file, each with the line on which it begins. A quotation mark that is not closed as it should be
 * spoils the row in which it opens; the lines that it would swallow are read as rows of their own.
 */
export function csvLines(text: string): GridLine[] {
  const lines = text.split(/\r\n|\n|\r/);
  return [...gridLines(lines, formOf(lines))];
}

/** The separator is the one that makes most columns of the heading. */
function formOf(lines: readonly string[]): TableForm {
  let best: TableForm = { separator: SEPARATORS[0], heading: null };
  for (const separator of SEPARATORS) {
    const heading = headingIn(gridLines(lines, { separator, heading: null }));
    if (known(heading) > known(best.heading)) best = { separator, heading };
  }
  return best;
}

function known(heading: Heading | null): number {
  return heading?.columns.filter((column) => column !== undefined).length ?? 0;
}

function* gridLines(lines: readonly string[], { separator, heading }: TableForm): Generator<GridLine> {
  let place = 0;
  const below = (): Heading | null => (heading !== null && place > heading.at ? heading : null);
  const isRow = (cells: readonly string[]): boolean => namesStandard(cells, below());
  for (const record of recordsOf(lines, new CsvRecords({ separator, isRow }))) {
    const width = below();
    const fault = 'fault' in record || width === null ? null : countFault(record.cells, separator, width);
    yield fault === null ? record : { ...record, fault };
    place += 1;
  }
}

function* recordsOf(lines: readonly string[], records: CsvRecords): Generator<CsvRecord | CsvFault> {
  for (const line of lines) yield* records.add(line);
  yield* records.rest();
}

/** Lines of a remark seldom have as many cells as the heading. */
function namesStandard(cells: readonly string[], heading: Heading | null): boolean {
  if (heading === null || cells.length < 2 || cells.length !== heading.cells.length) return false;
  return numbered(cells[heading.columns.indexOf('number')] ?? '') !== null;
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
