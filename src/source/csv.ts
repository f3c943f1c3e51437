import { CsvRecords, type CsvFault, type CsvRecord } from './csv-records';
import type { SourceFile } from './source';
import { linesOf } from './text';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that cannot be read. */
export type CsvRowFault = Omit<CsvFault, 'cells'>;

/**
 * The rows of a CSV file with a heading, each by column name, and those that cannot be read; memory stays at one row.
 * Blank lines are left out; a row with fewer cells than the heading has broken off, or has lost one: what its cells
 * say cannot be told.
 */
export async function* csvRows(file: SourceFile): AsyncGenerator<CsvRow | CsvRowFault> {
  let heading: readonly string[] | undefined;
  const records = new CsvRecords({
    separator: ',',
    // With a number in front, and as wide as the heading, it is no prose.
    isRow: (cells) => cells.length === heading?.length && /^\d+$/.test(cells[0] ?? ''),
  });
  function* rows(found: Iterable<CsvRecord | CsvFault>): Generator<CsvRow | CsvRowFault> {
    for (const record of found) {
      if ('fault' in record) yield { line: record.line, fault: record.fault };
      else if (heading === undefined) heading = record.cells.map((name) => name.trim());
      else yield named(heading, record);
    }
  }
  for await (const line of linesOf(file)) yield* rows(records.add(line));
  yield* rows(records.rest());
}

function named(heading: readonly string[], { line, cells }: CsvRecord): CsvRow | CsvRowFault {
  if (cells.length < heading.length || cells.slice(heading.length).some((cell) => cell.trim() !== '')) {
    return { line, fault: `has ${cells.length} cells, where the heading has ${heading.length}` };
  }
  return {
    line,
    cells: Object.fromEntries(heading.map((name, at) => [name, (cells[at] ?? '').trim()])),
  };
}
