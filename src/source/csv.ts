import { csvRecords, type CsvFault, type CsvRecord } from './csv-records';
import type { SourceFile } from './source';
import { linesOf } from './text';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV file with a heading, each by column name, and those that cannot be read; memory stays at one row.
 * Blank lines are left out; a column that a short row lacks is the empty string.
 */
export async function* csvRows(file: SourceFile): AsyncGenerator<CsvRow | CsvFault> {
  let heading: readonly string[] | undefined;
  for await (const record of csvRecords(linesOf(file))) {
    if ('fault' in record) yield record;
    else if (heading === undefined) heading = record.cells.map((name) => name.trim());
    else yield named(heading, record);
  }
}

function named(heading: readonly string[], { line, cells }: CsvRecord): CsvRow | CsvFault {
  if (cells.slice(heading.length).some((cell) => cell.trim() !== '')) {
    return { line, fault: `has ${cells.length} cells, where the heading has ${heading.length}` };
  }
  return {
    line,
    cells: Object.fromEntries(heading.map((name, at) => [name, (cells[at] ?? '').trim()])),
  };
}
