import Papa from 'papaparse';
import * as v from 'valibot';
import { CellError } from '../cells';
import { newestUntil } from '../dates';
import { jsonValue } from '../json-value';
import {
  inputs,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceItem,
  type SourceOptions,
  type SourceStub,
} from '../source';
import { wholeText } from '../text';
import { columnOf, type Column } from './columns';
import { rowRecord, type Row } from './row';
import { sheetRows } from './sheet';

const SOURCE_ID = 'table';

/** A row with its number in the file, the heading being 1. */
interface NumberedRow {
  readonly line: number;
  readonly row: Row;
}

/** An organisation's own list: CSV, XLSX (first sheet) or a JSON list of objects; the template is in docs/data-format.md. */
export const table: Source = {
  name: 'table',
  async *read(files, options) {
    for await (const file of files) {
      if (/\.(?:csv|tsv|txt|xlsx|json)$/i.test(file.path)) yield* fromFile(file, options);
      else yield* refusedFile(file.path, 'is neither CSV, XLSX nor JSON');
    }
  },
};

async function* fromFile(file: SourceFile, { retrieved, today }: SourceOptions): AsyncGenerator<SourceItem> {
  const rows = await attempt(() => rowsOf(file));
  if (typeof rows === 'string') {
    yield* refusedFile(file.path, rows);
    return;
  }
  const source = describe(retrieved ?? newest(rows, today));
  yield { kind: 'source', source };
  yield inputs(rows.length);
  for (const { line, row } of rows) {
    const record = await attempt(() => rowRecord(row, SOURCE_ID, source.retrieved, today));
    yield typeof record === 'string' ? refusal(file.path, line, record) : { kind: 'record', record };
  }
}

/** @returns the result, or the message of the cell that cannot be read. */
async function attempt<T>(read: () => T | Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
}

async function rowsOf(file: SourceFile): Promise<NumberedRow[]> {
  if (/\.json$/i.test(file.path)) return fromObjects(await wholeText(file));
  const grid = /\.xlsx$/i.test(file.path)
    ? sheetRows(await wholeBytes(file))
    : Papa.parse<string[]>(await wholeText(file)).data;
  return fromGrid(grid);
}

/** The heading is the first row that names a column of numbers; what stands above it is the list's own title. */
function fromGrid(grid: readonly (readonly string[])[]): NumberedRow[] {
  const at = grid.findIndex((cells) => cells.some((cell) => columnOf(cell) === 'number'));
  if (at < 0) throw new CellError('no column is headed “number” or “标准号”: see the template');
  const columns = (grid[at] ?? []).map(columnOf);
  return grid.slice(at + 1).flatMap((cells, index) => {
    const row = rowOf(cells.map((cell, place) => [columns[place], cell]));
    return Object.keys(row).length === 0 ? [] : [{ line: at + index + 2, row }];
  });
}

const ObjectsSchema = v.array(v.record(v.string(), v.nullish(v.union([v.string(), v.number()]))));

function fromObjects(text: string): NumberedRow[] {
  const result = v.safeParse(ObjectsSchema, jsonValue(text));
  if (!result.success) throw new CellError('is no JSON list of objects with texts: see the template');
  return result.output.map((object, index) => ({
    line: index + 1,
    row: rowOf(Object.entries(object).map(([heading, cell]) => [columnOf(heading), String(cell ?? '')])),
  }));
}

function rowOf(cells: readonly (readonly [Column | undefined, string])[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [column, cell] of cells) {
    if (column !== undefined && cell.trim() !== '') row[column] ??= cell.trim();
  }
  return row;
}

async function wholeBytes(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of file.bytes()) pieces.push(new Uint8Array(piece));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function newest(rows: readonly NumberedRow[], today?: string): string {
  const days = rows
    .flatMap(({ row }) => [row.as_of ?? '', row.published ?? ''])
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  return newestUntil(today, days);
}

function describe(retrieved: string): SourceStub {
  return {
    id: SOURCE_ID,
    name: { zh: '本单位的清单', en: 'Our own list' },
    url: '',
    licence: 'Own data',
    attribution: '',
    retrieved,
    official: false,
    own: true,
  };
}
