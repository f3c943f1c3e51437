import type { SourceRecord } from '../../standard/record';
import { csvRows } from '../csv';
import { dateText } from '../dates';
import { inputs, refusal, type Source, type SourceFile, type SourceItem, type SourceStub } from '../source';
import { CellError } from '../cells';
import { clauseRepeal, conversion, edition, regime, type Cells } from './tables';

/** File name → how a row of it is read; every other file of the folder is left alone. */
const TABLES: Readonly<Record<string, (cells: Cells, fallbackDay: string) => SourceRecord>> = {
  'cn.csv': edition,
  'cn-adoptions.csv': edition,
  'international.csv': edition,
  'additions.csv': edition,
  'clause-repeals.csv': clauseRepeal,
  'conversions.csv': conversion,
  'regimes.csv': regime,
};

/** The project's own tables of facts (data/seed/README.md). */
export const seed: Source = {
  name: 'seed',
  async *read(files) {
    const given = new Map<string, SourceFile>();
    for await (const file of files) given.set(baseName(file.path), file);
    const described = given.get('sources.csv');
    if (described === undefined) {
      yield refusal('sources.csv', 0, 'the folder has no sources.csv: nothing says whose facts these are');
      return;
    }
    const days = new Map<string, string>();
    for await (const { cells } of csvRows(described)) {
      const source = stubOf(cells);
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
  for await (const { line, cells } of csvRows(file)) {
    yield inputs(1);
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
