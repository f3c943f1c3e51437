import * as v from 'valibot';
import type { SourceFile, SourceItem } from '../source';
import { csvRows } from '../csv';
import { refusal } from '../source';
import { jsonLines, said, type Line } from '../text-json';

const numbers = v.optional(v.nullable(v.array(v.number())));

/** One row of ISO Open Data `iso_deliverables_metadata`; scope, pages and languages are not read. */
export const DeliverableSchema = v.object({
  id: v.pipe(v.number(), v.integer()),
  reference: v.pipe(v.string(), v.minLength(1)),
  title: v.optional(
    v.nullable(
      v.object({
        en: v.optional(v.nullable(v.string())),
        fr: v.optional(v.nullable(v.string())),
      }),
    ),
  ),
  publicationDate: v.nullable(v.string()),
  edition: v.nullable(v.number()),
  icsCode: v.optional(v.nullable(v.array(v.string()))),
  ownerCommittee: v.optional(v.nullable(v.string())),
  currentStage: v.pipe(v.number(), v.integer()),
  replaces: numbers,
  replacedBy: numbers,
});

export type Deliverable = v.InferOutput<typeof DeliverableSchema>;

/** The rows of the JSON lines file or of the CSV file, whichever it is. */
export function deliverables(
  file: SourceFile,
  refuse?: (item: SourceItem) => void,
): AsyncGenerator<Line<Deliverable>> {
  return /\.csv$/i.test(file.path) ? fromCsv(file, refuse) : jsonLines(file, DeliverableSchema, refuse);
}

async function* fromCsv(
  file: SourceFile,
  refuse?: (item: SourceItem) => void,
): AsyncGenerator<Line<Deliverable>> {
  for await (const row of csvRows(file)) {
    if ('fault' in row) {
      refuse?.(refusal(file.path, row.line, row.fault));
      continue;
    }
    const { line, cells } = row;
    const result = v.safeParse(DeliverableSchema, {
      id: Number(cells['id'] || NaN),
      reference: cells['reference'],
      title: { en: cells['title.en'] || null, fr: cells['title.fr'] || null },
      publicationDate: cells['publicationDate'] || null,
      edition: cells['edition'] ? Number(cells['edition']) : null,
      icsCode: pythonList(cells['icsCode'] ?? ''),
      ownerCommittee: cells['ownerCommittee'] || null,
      currentStage: Number(cells['currentStage'] || NaN),
      replaces: numberList(cells['replaces'] ?? ''),
      replacedBy: numberList(cells['replacedBy'] ?? ''),
    });
    if (result.success) yield { line, value: result.output };
    else refuse?.(refusal(file.path, line, `is no such record: ${said(result.issues)}`));
  }
}

const PYTHON_LIST = /^\[[^[\]]*\]$/;
const LIST_ITEM = /'([^']*)'|(\d+)/g;

/** Lists in the CSV file are written as Python prints them: `['49.140']`, `[46486, 54538]`; what is none stays text. */
function pythonList(cell: string): string[] | string | null {
  if (cell === '') return null;
  const isList = PYTHON_LIST.test(cell) && /^[\s,]*$/.test(cell.slice(1, -1).replace(LIST_ITEM, ''));
  return isList ? [...cell.matchAll(LIST_ITEM)].map(([, quoted, plain]) => quoted ?? plain ?? '') : cell;
}

function numberList(cell: string): number[] | string | null {
  const list = pythonList(cell);
  return Array.isArray(list) ? list.map(Number) : list;
}

/** Harmonized stage code with its dot: 6060 → `60.60`, 98 → `00.98` (the data leave the zeros out). */
export function stageCode(stage: number): string {
  const code = String(stage).padStart(4, '0');
  return `${code.slice(0, 2)}.${code.slice(2)}`;
}
