import type { SourceRecord } from '../../standard/record';
import { csvRows } from '../csv';
import { dateText } from '../dates';
import {
  inputs,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceItem,
  type SourceStub,
} from '../source';
import { CellError } from '../cells';
import { clauseRepeal, conversion, edition, regime, type Cells } from './tables';

/** File name → how a row of it is read. */
const TABLES: Readonly<Record<string, (cells: Cells, fallbackDay: string) => SourceRecord>> = {
  'cn.csv': edition,
  'cn-adoptions.csv': edition,
  'international.csv': edition,
  'additions.csv': edition,
  'clause-repeals.csv': clauseRepeal,
  'conversions.csv': conversion,
  'regimes.csv': regime,
};

const SOURCES = 'sources.csv';
/** Says how the tables are kept. */
const README = 'README.md';

/** The project's own tables of facts (data/seed/README.md). */
export const seed: Source = {
  name: 'seed',
  async *read(files) {
    const given = new Map<string, SourceFile>();
    for await (const file of files) {
      const name = baseName(file.path);
      if (name === README) continue;
      if (name !== SOURCES && TABLES[name] === undefined)
        yield* refusedFile(file.path, 'is none of the tables of data/seed');
      else if (given.has(name)) yield* refusedFile(file.path, `“${name}” stands twice in the folder`);
      else given.set(name, file);
    }
    const described = given.get(SOURCES);
    if (described === undefined) {
      yield* refusedFile(SOURCES, 'the folder has no sources.csv: nothing says whose facts these are');
      return;
    }
    const days = new Map<string, string>();
    for await (const row of csvRows(described)) {
      if ('fault' in row) {
        yield inputs(1);
        yield refusal(described.path, row.line, row.fault);
        continue;
      }
      const source = stubOf(row.cells);
      days.set(source.id, source.retrieved);
      yield { kind: 'source', source };
    }
    for (const [name, read] of Object.entries(TABLES)) {
      const file = given.get(name);
      if (file !== undefined) yield* rows(file, read, days);
    }
  },
};

async function* rows(
  file: SourceFile,
  read: (cells: Cells, fallbackDay: string) => SourceRecord,
  days: ReadonlyMap<string, string>,
): AsyncGenerator<SourceItem> {
  for await (const found of csvRows(file)) {
    yield inputs(1);
    if ('fault' in found) {
      yield refusal(file.path, found.line, found.fault);
      continue;
    }
    const { line, cells } = found;
    const retrieved = days.get(cells['source'] ?? '');
    if (retrieved === undefined) {
      yield refusal(file.path, line, `source “${cells['source'] ?? ''}” stands not in sources.csv`);
      continue;
    }
    yield row(file.path, line, () => read(cells, retrieved));
  }
}

function row(path: string, line: number, read: () => SourceRecord): SourceItem {
  try {
    return { kind: 'record', record: read() };
  } catch (error) {
    if (error instanceof CellError) return refusal(path, line, error.message);
    throw error;
  }
}

function stubOf(cells: Cells): SourceStub {
  return {
    id: cells['id'] ?? '',
    name: { zh: cells['name_zh'] ?? '', en: cells['name_en'] ?? '' },
    url: cells['url'] ?? '',
    licence: cells['licence'] ?? '',
    attribution: cells['attribution'] ?? '',
    retrieved: dateText(cells['retrieved'] ?? '') ?? '1970',
    official: cells['official'] === 'yes',
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
