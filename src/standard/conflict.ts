/** R18: official statements that cannot both be true. Neither is chosen; both are shown. */
import type { Bench } from './bench';
import { documentOf } from './bench';
import { compatible, reached } from './dates';
import { perDocument } from './per-document';
import type { SourceRecord } from './record';
import { isOfficial } from './statement';
import type { DateField } from './statement';

export interface Conflict {
  readonly field: 'status' | DateField;
  /** Whether the answer on the day depends on who is right. */
  readonly decisive: boolean;
}

const FIELDS: readonly DateField[] = ['withdrawn', 'effective', 'published'];

/**
 * The gravest disagreement about this document, or null: between official sources, or between records whose collector
 * found the sources at odds.
 */
export const conflictOf = perDocument((bench, id): Conflict | null => {
  const records = documentOf(bench, id).records.filter(
    (record) => record.confidence === 'conflict' || isOfficial(bench, record),
  );
  if (pairs(records).some(([a, b]) => contradict(a, b) || contradict(b, a)))
    return { field: 'status', decisive: true };
  const conflicts = FIELDS.flatMap((field) => dateConflict(bench, records, field) ?? []);
  return conflicts.find(({ decisive }) => decisive) ?? conflicts[0] ?? null;
});

function pairs(records: readonly SourceRecord[]): readonly (readonly [SourceRecord, SourceRecord])[] {
  return records.flatMap((a, at) =>
    records
      .slice(at + 1)
      .filter((b) => a.source !== b.source || (a.confidence === 'conflict' && b.confidence === 'conflict'))
      .map((b) => [a, b] as const),
  );
}

/** In force said later than withdrawn: nothing comes back from the dead. The other order is only age. */
function contradict(alive: SourceRecord, dead: SourceRecord): boolean {
  const lives = alive.status?.lifecycle === 'inForce' || alive.status?.lifecycle === 'upcoming';
  return lives && dead.status?.lifecycle === 'withdrawn' && dead.asOf <= alive.asOf;
}

function dateConflict(bench: Bench, records: readonly SourceRecord[], field: DateField): Conflict | null {
  const stated = (record: SourceRecord): string | undefined =>
    record[field]?.provenance === 'stated' ? record[field].date : undefined;
  const differing = pairs(records).flatMap(([a, b]) => {
    const [one, other] = [stated(a), stated(b)];
    return one === undefined || other === undefined || compatible(one, other) ? [] : [[one, other]];
  });
  if (differing.length === 0) return null;
  const decisive = differing.some(
    (dates) =>
      dates.some((date) => reached(date, bench.on)) && !dates.every((date) => reached(date, bench.on)),
  );
  return { field, decisive };
}
