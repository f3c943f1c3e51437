import type { DateText } from '../../standard/record';
import { CellError } from '../cells';
import { newestUntil } from '../dates';
import {
  inputs,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceOptions,
  type SourceStub,
} from '../source';
import { contradictions, type ReadRow } from './contradictions';
import { csvLines } from './csv';
import { decoded } from './encoding';
import { objectRows } from './objects';
import { rowRecord } from './row';
import type { Days } from './row-days';
import { rowsBelow, type TableRow } from './rows';
import { sheetLines } from './sheet';
import { openWorkbook } from './workbook';

const SOURCE_ID = 'table';

/** The rows of a list, and how its dates are written. */
interface Table {
  readonly rows: readonly TableRow[];
  readonly from1904: boolean;
}

/** A row that gave no record. */
interface FaultyRow {
  readonly line: number;
  readonly fault: string;
}

/** A file as it was read. */
interface ReadTable {
  readonly path: string;
  readonly source: SourceStub;
  readonly rows: readonly (ReadRow | FaultyRow)[];
}

/**
 * An organisation's own list: CSV, XLSX (first sheet) or a JSON list of objects; the template is in docs/data-format.md.
 * Several files are one list: its rows are held until all are read, for one may contradict another.
 */
export const table: Source = {
  name: 'table',
  async *read(files, options) {
    const read: ReadTable[] = [];
    for await (const file of files) {
      const one = await fromFile(file, options);
      if (typeof one === 'string') yield* refusedFile(file.path, one);
      else read.push(one);
    }
    const contradicted = contradictions(read.flatMap(({ rows }) => rows.filter((row) => 'record' in row)));
    for (const { path, source, rows } of read) {
      yield { kind: 'source', source };
      yield inputs(rows.length);
      for (const row of rows) {
        const fault = 'fault' in row ? row.fault : contradicted.get(row);
        if (fault !== undefined) yield refusal(path, row.line, fault);
        else if ('record' in row) yield { kind: 'record', record: row.record };
      }
    }
  },
};

/** @returns why nothing of the file can be read, where that is so */
async function fromFile(file: SourceFile, { retrieved, today }: SourceOptions): Promise<ReadTable | string> {
  const { path } = file;
  if (!/\.(?:csv|tsv|txt|xlsx|json)$/i.test(path))
    return 'is neither CSV, XLSX nor JSON: save it as one of these';
  const bytes = await wholeBytes(file);
  const found = attempt(() => tableIn(path, bytes));
  if (typeof found === 'string') return found;
  const { rows, from1904 } = found;
  const source = describe(retrieved ?? newest(rows, today));
  const days = { asOf: source.retrieved, today, from1904 };
  return { path, source, rows: rows.map((row) => recordOf(path, row, days)) };
}

function recordOf(path: string, row: TableRow, days: Days): ReadRow | FaultyRow {
  if ('fault' in row) return row;
  const { line } = row;
  const record = attempt(() => rowRecord(row.row, SOURCE_ID, days));
  return typeof record === 'string' ? { line, fault: record } : { path, line, record };
}

/** @returns the result, or the message of what cannot be read */
function attempt<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
}

function tableIn(path: string, bytes: Uint8Array): Table {
  if (/\.xlsx$/i.test(path)) {
    const workbook = openWorkbook(bytes);
    return { rows: rowsBelow(sheetLines(workbook)), from1904: workbook.from1904 };
  }
  const text = decoded(bytes);
  return {
    rows: /\.json$/i.test(path) ? objectRows(text) : rowsBelow(csvLines(text)),
    from1904: false,
  };
}

async function wholeBytes(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of file.bytes()) pieces.push(new Uint8Array(piece));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The newest day in a list that says nothing of when it was made; what is still to come tells nothing of it. */
function newest(rows: readonly TableRow[], today: DateText | undefined): DateText {
  const days = rows
    .flatMap((row) => ('row' in row ? [row.row.as_of ?? '', row.row.published ?? ''] : []))
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  return newestUntil(today, days);
}

function describe(retrieved: DateText): SourceStub {
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
