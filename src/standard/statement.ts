/** Statements: of all that sources say about one field, the one that counts, with where it comes from. */
import type { Bench } from './bench';
import { documentOf, editionsOf } from './bench';
import { isGuidance } from './form';
import { byText } from './order';
import { perDocument } from './per-document';
import type { DateStatement, DateText, Lifecycle, SourceRecord, Titles } from './record';
import { meaningsOf } from './status-words';
import type { Signal } from './status-words';

export type DateField = 'published' | 'effective' | 'withdrawn';

export interface Status {
  readonly source: string;
  readonly lifecycle: Lifecycle;
  readonly raw: string;
  readonly asOf: DateText;
  /** The organisation's own word: it counts before any other. */
  readonly own: boolean;
  /** Derived by whoever collected it, not said by a registry. */
  readonly inferred: boolean;
  /** Stands against a successor in effect (see StatusWord.firm). */
  readonly firm: boolean;
  /** Editions of one number stand side by side in that registry (see StatusWord.coexists). */
  readonly coexists: boolean;
  readonly signals: readonly Signal[];
}

/**
 * Of two rows of one source and day that share a reference: an end is not undone by a row beside it (OIML lists some
 * superseded editions twice; see conflict.ts), and what lives counts before what was only planned.
 */
const RANK: Readonly<Record<Lifecycle, number>> = {
  withdrawn: 0,
  inactive: 1,
  inForce: 2,
  upcoming: 3,
  draft: 4,
  cancelled: 5,
  unknown: 6,
};

/** Whether the body's own registry speaks, not somebody's list. */
export function isOfficial({ shelf }: Bench, { source, confidence }: SourceRecord): boolean {
  return confidence === 'official' || (confidence !== 'inferred' && shelf.source(source)?.official === true);
}

/** Whether the organisation's own list speaks (the overlay, a table of one's own). */
export function isOwn({ shelf }: Bench, { source }: SourceRecord): boolean {
  return shelf.source(source)?.own === true;
}

type Stated = SourceRecord & { readonly status: NonNullable<SourceRecord['status']> };

function states(record: SourceRecord): record is Stated {
  return record.status !== undefined && record.status.lifecycle !== 'unknown';
}

/**
 * One's own list goes first, then what was stated before what was derived; then the newest word (R20: a newer notice
 * beats a catalogue, an answer fetched on request an older pack).
 */
function before(bench: Bench): (a: Stated, b: Stated) => number {
  const rank = (record: Stated): number =>
    (isOwn(bench, record) ? 2 : 0) + (record.confidence === 'inferred' ? 0 : 1);
  return (a, b) =>
    rank(b) - rank(a) ||
    byText(b.asOf, a.asOf) ||
    (a.source === b.source ? RANK[a.status.lifecycle] - RANK[b.status.lifecycle] : 0);
}

/** Whether it may be used, now or soon. */
export function lives(lifecycle: Lifecycle | undefined): boolean {
  return lifecycle === 'inForce' || lifecycle === 'upcoming';
}

/** The registry's last word that a document is over stands against what somebody's list says later. */
function firstWord(bench: Bench, records: readonly SourceRecord[]): Stated | undefined {
  const words = records.filter(states).toSorted(before(bench));
  const registry = words.find((word) => isOfficial(bench, word));
  if (registry?.status.lifecycle !== 'withdrawn') return words[0];
  return words.find((word) => word === registry || isOwn(bench, word));
}

/**
 * R2: ends that are stated of a work as a whole (`discontinued`), without year. Where a source files editions of the work
 * too, or says when it was published, its row without year is one edition among others, or one left unfinished.
 */
const endsOfWork = perDocument((bench, work): readonly Stated[] => {
  const records = editionsOf(bench, work).flatMap((id) => documentOf(bench, id).records);
  const listing = new Set(records.flatMap(({ id, source }) => (bench.isDated(id) ? source : [])));
  return records
    .filter(states)
    .filter(
      ({ id, source, status, published }) =>
        status.lifecycle === 'withdrawn' && !published && !bench.isDated(id) && !listing.has(source),
    );
});

/** The records that bear on a document: its own, and where it lives those that end its work as a whole. */
export const bearingOn = perDocument((bench, id): readonly SourceRecord[] => {
  const { records } = documentOf(bench, id);
  if (!lives(firstWord(bench, records)?.status.lifecycle)) return records;
  const ends = endsOfWork(bench, bench.workOf(id));
  return [...new Set([...records, ...ends.filter((end) => isGuidance(end.id) === isGuidance(id))])];
});

/** The status statement that counts, or null where no source makes one (R18). */
export const statusOf = perDocument((bench, id): Status | null => {
  const record = firstWord(bench, bearingOn(bench, id));
  if (!record) return null;
  const { lifecycle, raw } = record.status;
  const meanings = meaningsOf(raw, lifecycle);
  const own = isOwn(bench, record);
  return {
    source: record.source,
    lifecycle,
    raw,
    asOf: record.asOf,
    own,
    inferred: record.confidence === 'inferred',
    firm: own || meanings.some((word) => word.firm),
    coexists: own || meanings.some((word) => word.coexists),
    signals: meanings.flatMap(({ signal }) => signal ?? []),
  };
});

/** Whether the word that counts says this beside the lifecycle. */
export function isSignalled(bench: Bench, id: string, signal: Signal): boolean {
  return statusOf(bench, id)?.signals.includes(signal) === true;
}

/** Whether its sources call it a draft, or a project that was given up, whatever the day. */
export function isDraftByWord(bench: Bench, id: string): boolean {
  const said = statusOf(bench, id)?.lifecycle;
  return said === 'draft' || said === 'cancelled';
}

/** The date that counts for a field: one's own, then stated before inferred, official before hearsay, the newest word. */
export function dateOf(bench: Bench, id: string, field: DateField): DateStatement | null {
  const rank = (record: SourceRecord): number =>
    (isOwn(bench, record) ? 4 : 0) +
    (record[field]?.provenance === 'stated' ? 2 : 0) +
    (isOfficial(bench, record) ? 1 : 0);
  const stating = bearingOn(bench, id).filter((record) => record[field]);
  const [best] = stating.toSorted((a, b) => rank(b) - rank(a) || byText(b.asOf, a.asOf));
  return best?.[field] ?? null;
}

/** Titles of all records, first opinion for each language; one's own before all. */
export function titlesOf(bench: Bench, id: string): Titles {
  const titles: Record<string, string> = {};
  const { records } = documentOf(bench, id);
  const isOurs = (record: SourceRecord): boolean => isOwn(bench, record);
  const inOrder = [...records.filter(isOurs), ...records.filter((record) => !isOurs(record))];
  for (const record of inOrder.toReversed()) Object.assign(titles, record.titles);
  return titles;
}
