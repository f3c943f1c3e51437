/** R18: official statements that cannot both be true. Neither is chosen; both are shown. */
import { Bench, documentOf } from './bench';
import { compatible, reached } from './dates';
import { grouped } from './grouped';
import { lifeOf } from './lifecycle';
import { perDocument } from './per-document';
import type { DateText, Dossier, Lifecycle, SourceRecord } from './record';
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
  const voices = voicesOf(records);
  if (isRevived(voices)) return { field: 'status', decisive: !isDecided };
  const conflicts = FIELDS.flatMap((field) => dateConflict(bench, voices, field) ?? []).map((conflict) =>
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

type Said = (record: SourceRecord) => DateText | readonly DateText[];
type Voices = readonly (readonly SourceRecord[])[];

/** Who may contradict whom: a source another one, and of one source the records whose collector found them at odds. */
function voicesOf(records: readonly SourceRecord[]): Voices {
  return [...grouped(records, ({ source, confidence }) => `${confidence === 'conflict'} ${source}`).values()];
}

/**
 * Whether two voices contradict each other. No record is compared with a record, since they may be thousands.
 * @param said days that a voice names, @param others those of who contradicts it: each once, the oldest first
 */
function atOdds(
  voices: Voices,
  said: Said,
  others: Said,
  differ: (said: readonly DateText[], others: readonly DateText[]) => boolean,
): boolean {
  const days = (records: readonly SourceRecord[], has: Said): DateText[] =>
    [...new Set(records.flatMap(has))].toSorted();
  const all = voices.map((records) => [records[0], days(records, said), days(records, others)] as const);
  return all.some(([one, days]) =>
    all.some(
      ([other, , against]) =>
        (one?.source !== other?.source ||
          (one?.confidence === 'conflict' && other?.confidence === 'conflict')) &&
        differ(days, against),
    ),
  );
}

/** In force said later than withdrawn: nothing comes back from the dead. The other order is only age. */
function isRevived(voices: Voices): boolean {
  return atOdds(
    voices,
    ({ status, asOf }) => (status?.lifecycle === 'withdrawn' ? asOf : []),
    ({ status, asOf }) => (lives(status?.lifecycle) ? asOf : []),
    (over, lived) => over.some((day) => day <= (lived.at(-1) ?? '')),
  );
}

function dateConflict(bench: Bench, voices: Voices, field: DateField): Conflict | null {
  const stated =
    (has: (date: DateText) => boolean): Said =>
    ({ [field]: said }) =>
      said?.provenance === 'stated' && has(said.date) ? said.date : [];
  const any = stated(() => true);
  const past = stated((date) => reached(date, bench.on));
  const coming = stated((date) => !reached(date, bench.on));
  const differ = (dates: readonly DateText[], others: readonly DateText[]): boolean =>
    dates.some((one) => others.some((other) => !compatible(one, other)));
  if (!atOdds(voices, any, any, differ)) return null;
  return { field, decisive: atOdds(voices, coming, past, differ) };
}
