/** R18: official statements that cannot both be true. Neither is chosen; both are shown. */
import { Bench, documentOf } from './bench';
import { compatible, reached } from './dates';
import { lifeOf } from './lifecycle';
import { perDocument } from './per-document';
import type { Dossier, Lifecycle, SourceRecord } from './record';
import { isOfficial, isOwn, statusOf } from './statement';
import type { DateField } from './statement';

export interface Conflict {
  readonly field: 'status' | DateField;
  /** Whether the answer on the day depends on who is right. */
  readonly decisive: boolean;
  /** One's own list differs from everybody else: it decides, and the difference is said. */
  readonly own?: true;
}

const FIELDS: readonly DateField[] = ['withdrawn', 'effective', 'published'];

/**
 * The gravest disagreement about this document, or null: between official sources, or between records whose collector
 * found the sources at odds.
 */
export const conflictOf = perDocument((bench, id): Conflict | null => {
  if (differsFromOwn(bench, id)) return { field: 'status', decisive: false, own: true };
  const isDecided = statusOf(bench, id)?.own === true;
  const records = documentOf(bench, id).records.filter(
    (record) => record.confidence === 'conflict' || isOfficial(bench, record),
  );
  if (pairs(records).some(([a, b]) => contradict(a, b) || contradict(b, a)))
    return { field: 'status', decisive: !isDecided };
  const conflicts = FIELDS.flatMap((field) => dateConflict(bench, records, field) ?? []).map((conflict) =>
    isDecided ? { ...conflict, decisive: false } : conflict,
  );
  return conflicts.find(({ decisive }) => decisive) ?? conflicts[0] ?? null;
});

/** One's own list keeps alive what all the others together call over, or the reverse; whoever spoke later. */
function differsFromOwn(bench: Bench, id: string): boolean {
  if (statusOf(bench, id)?.own !== true) return false;
  const theirs = lifeOf(othersOnly(bench), id);
  return theirs.supported && lives(lifeOf(bench, id).lifecycle) !== lives(theirs.lifecycle);
}

const publicBenches = new WeakMap<Bench, Bench>();

/** The same shelf without what one's own list says. */
function othersOnly(bench: Bench): Bench {
  const known = publicBenches.get(bench);
  if (known) return known;
  const { shelf } = bench;
  const stripped = <T extends Dossier | undefined>(dossier: T): T =>
    dossier === undefined
      ? dossier
      : { ...dossier, records: dossier.records.filter((record) => !isOwn(bench, record)) };
  const others = new Bench(
    {
      dossier: (id) => stripped(shelf.dossier(id)),
      editions: (work) => shelf.editions(work).map(stripped),
      source: (id) => shelf.source(id),
    },
    bench.on,
  );
  publicBenches.set(bench, others);
  return others;
}

function lives(lifecycle: Lifecycle | undefined): boolean {
  return lifecycle === 'inForce' || lifecycle === 'upcoming';
}

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
  return lives(alive.status?.lifecycle) && dead.status?.lifecycle === 'withdrawn' && dead.asOf <= alive.asOf;
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
