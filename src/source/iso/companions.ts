import * as v from 'valibot';
import { csvRows } from '../csv';
import { inputs, refusal, type SourceFile, type SourceItem } from '../source';
import { jsonLines } from '../text-json';

/** What a file of ISO's is to this source. */
export type FileKind = 'deliverables' | 'committees' | 'classes' | 'leftAlone' | 'stray';

/** @param path of the file, by whose name it is known */
export function kindOf(path: string): FileKind {
  // The same classes once more, and a list of stages: nothing of a single standard.
  if (/(?:^|\/)ICS[^/]*\.xml$|stage_code/i.test(path)) return 'leftAlone';
  if (/(?:^|\/)ICS[^/]*\.csv$/i.test(path)) return 'classes';
  if (!/\.(?:csv|jsonl?|ndjson)$/i.test(path)) return 'stray';
  return path.includes('committees') ? 'committees' : 'deliverables';
}

const CommitteeSchema = v.object({
  reference: v.string(),
  title: v.object({ en: v.nullable(v.string()) }),
});

/**
 * Reads the titles of committees from JSON lines.
 * @param titles by reference, which are added to
 * @returns what of the file could not be read
 */
export async function addCommittees(file: SourceFile, titles: Map<string, string>): Promise<SourceItem[]> {
  const refused: SourceItem[] = [];
  for await (const { value } of jsonLines(file, CommitteeSchema, (item) => refused.push(item))) {
    if (value.title.en !== null) titles.set(value.reference, value.title.en);
  }
  return [inputs(refused.length), ...refused];
}

/**
 * Reads the titles of ICS classes from CSV.
 * @param titles by code, which are added to
 * @returns rows that cannot be read, and a word on a file of other columns
 */
export async function addClasses(file: SourceFile, titles: Map<string, string>): Promise<SourceItem[]> {
  const refused: SourceItem[] = [];
  let found = false;
  for await (const row of csvRows(file)) {
    if ('fault' in row) refused.push(refusal(file.path, row.line, row.fault));
    else {
      const { identifier, titleEn } = row.cells;
      if (!identifier || !titleEn) continue;
      titles.set(identifier, titleEn);
      found = true;
    }
  }
  if (!found) refused.push(refusal(file.path, 0, 'has no class with “identifier” and “titleEn”'));
  return [inputs(refused.length), ...refused];
}
