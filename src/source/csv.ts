import Papa from 'papaparse';
import type { SourceFile } from './source';
import { textOf } from './text';

export interface CsvRow {
  /** Record number in the file, the header being 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV file with a header, each by column name; memory stays at one piece of text.
 * Blank rows are left out; a column that a short row lacks is the empty string.
 */
export async function* csvRows(file: SourceFile): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined;
  let line = 0;
  for await (const piece of wholeRecords(textOf(file))) {
    for (const values of Papa.parse<string[]>(piece, { delimiter: ',' }).data) {
      if (values.length === 1 && values[0] === '') continue;
      line += 1;
      if (header === undefined) header = values.map((name) => name.trim());
      else yield { line, cells: named(header, values) };
    }
  }
}

function named(header: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, at) => [name, (values[at] ?? '').trim()]));
}

/** Pieces that end where a record ends: at a line feed with an even number of quotes before it. */
async function* wholeRecords(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const end = lastRecordEnd(text);
    if (end > 0) yield text.slice(0, end);
    rest = text.slice(end);
  }
  if (rest !== '') yield rest;
}

function lastRecordEnd(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x0a && !quoted) end = at + 1;
  }
  return end;
}
