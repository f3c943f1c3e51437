import { CellError } from '../cells';
import { columnOf, type Column } from './columns';
import type { Row } from './row';

/** A cell that holds no text, and what it holds instead: an error of a spreadsheet, a list in JSON. */
export interface UnreadableCell {
  readonly unreadable: string;
}

export type Cell = string | UnreadableCell;

/** A row as its file writes it, before its columns are known. */
export interface GridLine {
  /** As the person counts who looks at the file, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Why none of its cells can be believed. */
  readonly fault?: string;
}

/** A row of which the columns are known, or why it cannot be read. */
export type TableRow =
  { readonly line: number; readonly row: Row } | { readonly line: number; readonly fault: string };

export interface Heading {
  /** Place among the lines, from 0. */
  readonly at: number;
  readonly cells: readonly Cell[];
  readonly columns: readonly (Column | undefined)[];
}

/** A title above a heading is never as long; further down, nothing is looked for in vain. */
const MOST_ABOVE = 200;

/** The heading is the first row that names a column of numbers; what stands above it is the list's own title. */
export function headingIn(lines: Iterable<GridLine>): Heading | null {
  let at = 0;
  for (const { cells } of lines) {
    const columns = cells.map((cell) => (typeof cell === 'string' ? columnOf(cell) : undefined));
    if (columns.includes('number')) return { at, cells, columns };
    if ((at += 1) === MOST_ABOVE) break;
  }
  return null;
}

/**
 * The rows below the heading; those that say nothing are left out.
 * @throws CellError where there is no heading, or it cannot be read itself
 */
export function rowsBelow(lines: readonly GridLine[]): TableRow[] {
  const heading = headingIn(lines);
  if (heading === null) throw new CellError('no column is headed “number” or “标准号”: see the template');
  const { line = 0, fault } = lines[heading.at] ?? {};
  if (fault !== undefined) throw new CellError(`the heading cannot be read (line ${line}): ${fault}`);
  return lines.slice(heading.at + 1).flatMap(({ line, cells, fault }): TableRow[] => {
    if (fault !== undefined) return [{ line, fault }];
    const read = rowAt(
      line,
      cells.map((cell, place) => [heading.columns[place], cell]),
    );
    return 'row' in read && Object.keys(read.row).length === 0 ? [] : [read];
  });
}

/** Of two columns of one meaning the first that says something counts. */
export function rowAt(line: number, cells: readonly (readonly [Column | undefined, Cell])[]): TableRow {
  const row: Partial<Record<Column, string>> = {};
  for (const [column, cell] of cells) {
    if (column === undefined) continue;
    if (typeof cell !== 'string') return { line, fault: `${column}: ${cell.unreadable}` };
    if (cell.includes('\uFFFD')) return { line, fault: `${column}: “${cell}” has lost characters` };
    if (cell.trim() !== '') row[column] ??= cell.trim();
  }
  return { line, row };
}
