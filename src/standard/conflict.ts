/** R18: statements that cannot both be true. Neither is chosen; both are shown. */
import { Bench } from './bench';
import { compatible, reached } from './dates';
import { lifeOf } from './lifecycle';
import { kept } from './kept';
import { byText } from './order';
import { perDocument } from './per-document';
import type { DateText, Dossier, SourceRecord } from './record';
import { effectOf, replacementsOf } from './replacement';
import { bearingOn, isOfficial, isOwn, lives, statusOf } from './statement';
import type { DateField, Status } from './statement';

export interface Conflict {
  readonly field: 'status' | DateField;
  /** Whether the answer on the day depends on who is right. */
  readonly decisive: boolean;
  /** One's own list differs from everybody else: it decides, and the difference is said. */
  readonly own?: true;
}

const FIELDS: readonly DateField[] = ['withdrawn', 'effective', 'published'];

/**
 * The gravest disagreement about this document, or null: between official sources, between records whose collector found
 * the sources at odds, or between rows of one day of those whose word counts: one source, or one's own lists.
 */
export const conflictOf = perDocument((bench, id): Conflict | null => {
  const status = statusOf(bench, id);
  const records = bearingOn(bench, id);
  const deciding = records.filter(
    (record) =>
      status !== null &&
      (status.own ? isOwn(bench, record) : record.source === status.source) &&
      (record.confidence === 'inferred') === status.inferred,
  );
  const official = records.filter((record) => record.confidence === 'conflict' || isOfficial(bench, record));
  const conflicts: readonly Conflict[] = [
    ...(differsFromOwn(bench, id) ? [{ field: 'status', decisive: false, own: true } as const] : []),
    ...extentConflicts(bench, id),
    ...(isDenied(status, records) ? [{ field: 'status', decisive: false } as const] : []),
    ...conflictsAmong(bench, deciding),
    ...conflictsAmong(bench, official).map(({ field, decisive }) => ({
      field,
      decisive: decisive && status?.own !== true,
    })),
  ];
  return conflicts.find(({ decisive }) => decisive) ?? conflicts[0] ?? null;
});

/** R18: one registry has it replaced in full, another in part. Of what a firm word keeps alive nothing hangs on it. */
function extentConflicts(bench: Bench, id: string): readonly Conflict[] {
  const isOpen = lifeOf(bench, id).lifecycle === 'inForce' && statusOf(bench, id)?.firm !== true;
  return replacementsOf(bench, id)
    .documents.filter(({ disputed }) => disputed)
    .map((edge) => {
      const day = effectOf(bench, edge);
      return { field: 'status', decisive: isOpen && day !== null && reached(day, bench.on) };
    });
}

/** Somebody's list still has in force what the registry called over: that counts, and the difference is said. */
function isDenied(status: Status | null, records: readonly SourceRecord[]): boolean {
  if (status?.lifecycle !== 'withdrawn' || status.own) return false;
  return records.some(
    (record) =>
      record.confidence !== 'inferred' && lives(record.status?.lifecycle) && record.asOf >= status.asOf,
  );
}

/** One's own list keeps alive what all the others together call over, or the reverse; whoever spoke later. */
function differsFromOwn(bench: Bench, id: string): boolean {
  const isReplaced = replacementsOf(bench, id).documents.some(({ own }) => own);
  if (!isReplaced && statusOf(bench, id)?.own !== true) return false;
  const theirs = lifeOf(
    kept(publicBenches, bench, () => othersOnly(bench)),
    id,
  );
  return theirs.supported && lives(lifeOf(bench, id).lifecycle) !== lives(theirs.lifecycle);
}

const publicBenches = new WeakMap<Bench, Bench>();

/** The same shelf without what one's own list says. */
function othersOnly(bench: Bench): Bench {
  const { shelf, on } = bench;
  const stripped = <T extends Dossier | undefined>(dossier: T): T =>
    dossier === undefined
      ? dossier
      : { ...dossier, records: dossier.records.filter((record) => !isOwn(bench, record)) };
  return new Bench(
    {
      dossier: (id) => stripped(shelf.dossier(id)),
      editions: (work) => shelf.editions(work).map(stripped),
      source: (id) => shelf.source(id),
    },
    on,
  );
}

function conflictsAmong(bench: Bench, records: readonly SourceRecord[]): readonly Conflict[] {
  const dates = FIELDS.flatMap((field): Conflict[] => {
    const stated = lastWords(records, (record) => record[field]?.provenance === 'stated');
    const days = [...new Set(stated.map((record) => record[field]?.date ?? ''))];
    const past = days.filter((day) => reached(day, bench.on));
    const coming = days.filter((day) => !reached(day, bench.on));
    const outlived = field === 'withdrawn' && isOutlived(bench, records);
    return outlived || differ(days, days) ? [{ field, decisive: outlived || differ(past, coming) }] : [];
  });
  return isRevived(records) ? [{ field: 'status', decisive: true }, ...dates] : dates;
}

/** Of those records that say it what each source said last: a later word takes the place of an earlier one. */
function lastWords(
  records: readonly SourceRecord[],
  says: (record: SourceRecord) => boolean,
): readonly SourceRecord[] {
  const words = records.filter(says).toSorted((a, b) => byText(a.asOf, b.asOf));
  const last = new Map(words.map(({ source, asOf }) => [source, asOf]));
  return words.filter(({ source, asOf }) => asOf === last.get(source));
}

/** In force said later than withdrawn: nothing comes back from the dead. The other order is only age. */
function isRevived(records: readonly SourceRecord[]): boolean {
  const words = lastWords(records, ({ status }) => status !== undefined && status.lifecycle !== 'unknown');
  const alive = words.findLast(({ status }) => lives(status?.lifecycle));
  const dead = words.find(({ status }) => status?.lifecycle === 'withdrawn');
  return alive !== undefined && dead !== undefined && dead.asOf <= alive.asOf;
}

/** In force said by one source after another has said on which day, now past, it ended. */
function isOutlived({ on }: Bench, records: readonly SourceRecord[]): boolean {
  const isOver = ({ withdrawn }: SourceRecord): boolean =>
    withdrawn !== undefined && reached(withdrawn.date, on);
  const dead = lastWords(records, ({ withdrawn }) => withdrawn?.provenance === 'stated').filter(isOver);
  const alive = lastWords(records, ({ status }) => status !== undefined && status.lifecycle !== 'unknown');
  return alive.some(
    (living) =>
      lives(living.status?.lifecycle) &&
      !isOver(living) &&
      dead.some(({ source, asOf }) => source !== living.source && asOf <= living.asOf),
  );
}

function differ(days: readonly DateText[], others: readonly DateText[]): boolean {
  return days.some((one) => others.some((other) => !compatible(one, other)));
}
