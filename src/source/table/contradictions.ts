import { compatible } from '../../standard/dates';
import type { SourceRecord } from '../../standard/record';

/** A row of a list with what it says. */
export interface ReadRow {
  /** Of the file it stands in. */
  readonly path: string;
  readonly line: number;
  readonly record: SourceRecord;
}

type Field = 'status' | 'published' | 'effective' | 'withdrawn';

/** What a row says of one of these, as it is compared and as it was written. */
interface Said {
  readonly value: string;
  readonly raw: string;
}

/** Rows may have a status each, of different days: the newer counts. Of one day only one can be true (R18). */
const FIELDS: readonly (readonly [Field, (a: string, b: string) => boolean])[] = [
  ['status', (a, b) => a === b],
  ['published', compatible],
  ['effective', compatible],
  ['withdrawn', compatible],
];

/**
 * Rows of one list, in however many files, that say of one document, as of one day, what cannot both be true. Nobody but
 * the owner of the list knows which of them is right.
 * @returns by each such row, what contradicts it
 */
export function contradictions(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, string> {
  const found = new Map<ReadRow, string>();
  for (const group of sameSubject(rows)) {
    for (const [field, agree] of FIELDS) {
      const voices = firstVoices(group, field);
      if (voices.length < 2) continue;
      for (const row of group) {
        const here = said(row.record, field);
        const other = voices.find(({ there }) => here !== null && !agree(here.value, there.value));
        if (here === null || other === undefined || found.has(row)) continue;
        const place = other.row.path === row.path ? '' : ` of ${other.row.path}`;
        found.set(
          row,
          `${field}: “${here.raw}” contradicts “${other.there.raw}” in row ${other.row.line}${place}, as of the same day: leave the right one`,
        );
      }
    }
  }
  return found;
}

function sameSubject(rows: readonly ReadRow[]): Iterable<readonly ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const subject = `${row.record.asOf} ${row.record.id}`;
    const group = groups.get(subject);
    if (group === undefined) groups.set(subject, [row]);
    else group.push(row);
  }
  return groups.values();
}

/** Each thing said, with the first row that says it. */
function firstVoices(group: readonly ReadRow[], field: Field): { row: ReadRow; there: Said }[] {
  const voices = new Map<string, { row: ReadRow; there: Said }>();
  for (const row of group) {
    const there = said(row.record, field);
    if (there !== null && !voices.has(there.value)) voices.set(there.value, { row, there });
  }
  return [...voices.values()];
}

function said(record: SourceRecord, field: Field): Said | null {
  if (field === 'status') {
    const { status } = record;
    return status ? { value: status.lifecycle, raw: status.raw } : null;
  }
  const date = record[field]?.date;
  return date === undefined ? null : { value: date, raw: date };
}
