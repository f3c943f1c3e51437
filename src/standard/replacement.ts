/**
 * Replacement edges, older to newer, gathered from both ends: `replacedBy` of the older, `replaces` of the newer
 * (through `mentionedBy`), and for bodies that publish no relations the next edition of the number.
 */
import { isDraft } from '../identifier';
import type { DateFact } from './answer';
import type { Bench } from './bench';
import { documentOf, familyOf, firstSpelling, identityOf, originalOf } from './bench';
import { hasCustom, hasCustomInChain } from './customs.table';
import { clearlyBefore, reached } from './dates';
import { grouped } from './grouped';
import { byText } from './order';
import { perDocument } from './per-document';
import { perFamily } from './per-family';
import type { DateText, Extent, Provenance, ReplacementEdge, SourceRecord } from './record';
import { dateOf, isDraftByWord, isOfficial, isOwn, statusOf } from './statement';
import type { Status } from './statement';

export interface Replacement {
  readonly older: string;
  readonly newer: string;
  readonly extent: Extent;
  readonly provenance: Provenance;
  readonly scope?: string;
  /** One's own list says so. */
  readonly own: boolean;
  /** From when it replaces, if the edge itself says so; else see `effectOf`. */
  readonly stated?: DateText;
  /** One registry says in full, another in part (R18). */
  readonly disputed: boolean;
  /** The edition whose coming ended the older document, where that is not `newer`. */
  readonly tookOver?: string;
}

export interface Replacements {
  readonly documents: readonly Replacement[];
  /** Work in progress that is to replace this document: "being revised by", never "replaced by". */
  readonly projects: readonly string[];
}

const SIDES = ['replaces', 'replacedBy'] as const;
type Side = (typeof SIDES)[number];

interface Claim {
  /** The document at the other end; of a work that is named without year (R2), the edition that is `meant`. */
  readonly id: string;
  /** Of a work that is named without year: its first edition that could take over, whatever the day. */
  readonly tookOver?: string | undefined;
  readonly edge: ReplacementEdge;
  readonly record: SourceRecord;
}

/**
 * Where sources differ on the extent the narrower one counts: an abolition must not be read into a part (R7). One's own
 * list counts alone.
 */
const NARROWEST: Readonly<Record<Extent, number>> = { completes: 0, part: 1, full: 2 };

/** Edges that leave this document, one for each newer document, projects apart. */
export const replacementsOf = perDocument((bench, id): Replacements => {
  const claims = [...claimsOf(bench, id, 'replacedBy'), ...claimsAbout(bench, id, 'replaces')];
  const projects = new Set<string>();
  const documents: Claim[] = [];
  for (const claim of claims) {
    if (!isBelievable(bench, id, claim.id)) continue;
    if (isProject(bench, id, claim)) projects.add(claim.id);
    else documents.push(claim);
  }
  const dated = documents.filter(({ tookOver }) => tookOver === undefined);
  const works = new Set(dated.map((claim) => bench.workOf(claim.id)));
  // Where edges name editions of a work, one that names the work alone says nothing more.
  const telling = documents.filter(
    (claim) => claim.tookOver === undefined || !works.has(bench.workOf(claim.id)),
  );
  const merged = merge(bench, telling, (claim) => ({ older: id, newer: claim.id }));
  const next = merged.some(({ extent }) => extent === 'full') ? null : nextEdition(bench, id, merged);
  for (const { newer } of merged) projects.delete(newer);
  return { documents: next ? [...merged, next] : merged, projects: [...projects] };
});

/** Edges that arrive at this document, one for each older document. */
export const replacedByThis = perDocument((bench, id): readonly Replacement[] => {
  const claims = [...claimsOf(bench, id, 'replaces'), ...claimsAbout(bench, id, 'replacedBy')].filter(
    (claim) => claim.edge.project !== true && isBelievable(bench, claim.id, id),
  );
  const stated = merge(bench, claims, (claim) => ({ older: claim.id, newer: id }));
  const known = new Set([id, ...stated.map(({ older }) => older)]);
  const inferred = familyOf(bench, id)
    .filter((other) => !known.has(other))
    .flatMap((other) => nextEditionUnlessStated(bench, other))
    .filter(({ newer }) => newer === id);
  return [...stated, ...inferred];
});

/**
 * From when a document counts: its effective date, else the day it came out (R4). Null for one that its source calls
 * upcoming without saying from when.
 */
export function effectiveOf(bench: Bench, id: string): DateFact | null {
  const effective = dateOf(bench, id, 'effective');
  if (effective) return effective;
  const published = dateOf(bench, id, 'published');
  if (!published || statusOf(bench, id)?.lifecycle === 'upcoming') return null;
  return { date: published.date, provenance: 'inferred', from: id };
}

/**
 * Whether it is a European text (EN, HD), which may stay beside its successor until the date of withdrawal (dow): only
 * a statement says which day that is, the successor's publication does not.
 */
export function isEuropean(bench: Bench, id: string): boolean {
  return hasCustomInChain(bench, id, 'untilDow');
}

/** When a replacement takes effect: the edge's own date, else the newer document's (R5). */
export function effectOf(bench: Bench, { older, newer, stated, tookOver }: Replacement): DateText | null {
  if (stated !== undefined || isEuropean(bench, older)) return stated ?? null;
  return effectiveOf(bench, tookOver ?? newer)?.date ?? null;
}

/** When a document came out, as exactly as the data say; else the year of its designation, null where it has none. */
export const appearedOn = perDocument(
  (bench, id): DateText | null => dateOf(bench, id, 'published')?.date ?? bench.year(id),
);

/** Whether a document is out on the day of the judgement; one without any date counts as out. */
export function isOut(bench: Bench, id: string): boolean {
  const appeared = appearedOn(bench, id);
  return appeared === null || reached(appeared, bench.on);
}

function claimsOf(bench: Bench, id: string, side: Side): Claim[] {
  return documentOf(bench, id).records.flatMap((record) =>
    (record[side] ?? []).map((edge) => ({ ...meant(bench, edge.id, id, side), edge, record })),
  );
}

/** What other documents' records say of this one. */
function claimsAbout(bench: Bench, id: string, side: Side): Claim[] {
  const { mentionedBy, spellings } = documentOf(bench, id);
  const identity = identityOf(bench, id);
  const names = new Set([id, ...spellings]);
  return mentionedBy.flatMap((other) =>
    [...new Set([identity, ...spellings])]
      .flatMap((name) => edgesByName(bench, other).get(side + name) ?? [])
      .filter(({ edge }) => names.has(edge.id) || identityOf(bench, edge.id) === identity)
      .toSorted((a, b) => a.at - b.at)
      .map(({ edge, record }) => ({ id: identityOf(bench, other), edge, record })),
  );
}

/** The edges of a document by side and what they name: some name thousands, and each of those asks. */
const edgesByName = perDocument((bench, id) => {
  let at = 0;
  const edges = documentOf(bench, id).records.flatMap((record) =>
    SIDES.flatMap((side) => (record[side] ?? []).map((edge) => ({ side, edge, record, at: at++ }))),
  );
  return grouped(edges, ({ side, edge }) => side + identityOf(bench, edge.id));
});

/**
 * What an edge names: itself; of a translation that nobody files, the original; or an edition of the work that it names. A
 * successor is the youngest of the day among those not older than what it replaced, a predecessor the last one not younger
 * than what came after it.
 */
function meant(bench: Bench, named: string, from: string, side: Side): Pick<Claim, 'id' | 'tookOver'> {
  const filed = identityOf(bench, named);
  const isFiled = (bench.shelf.dossier(filed)?.records.length ?? 0) > 0;
  const id = (isFiled ? null : originalOf(bench, filed)) ?? filed;
  if (bench.isDated(id) || isFiled || bench.workOf(id) === bench.workOf(from)) return { id };
  const since = appearedOn(bench, from);
  const editions = familyOf(bench, id).filter(
    (edition) => bench.isDated(edition) && !isDraftByWord(bench, edition),
  );
  const fitting = editions.filter((edition) => {
    const appeared = appearedOn(bench, edition);
    if (since === null || appeared === null) return true;
    return !(side === 'replaces' ? clearlyBefore(since, appeared) : clearlyBefore(appeared, since));
  });
  if (fitting.length === 0) return { id: editions.at(-1) ?? id };
  if (side === 'replaces') return { id: fitting.at(-1) ?? id };
  return { id: fitting.findLast((edition) => isOut(bench, edition)) ?? id, tookOver: fitting[0] };
}

/**
 * R10: nothing replaces itself or its elders, and a clause repeal replaces nothing. Numbers that are reserved early come
 * out late (RFC 5143 of 2008 is obsoleted by RFC 4842 of 2007): what official records say from both ends stands, unless the
 * years of the designations speak against it.
 */
function isBelievable(bench: Bench, older: string, newer: string): boolean {
  if (isSameEdition(bench, older, newer) || isOwnSupplement(bench, older, newer)) return false;
  const from = appearedOn(bench, older);
  const to = appearedOn(bench, newer);
  const isElder = from !== null && to !== null && clearlyBefore(to, from);
  if (isElder && (isElderByNumber(bench, older, newer) || !isSaidByBoth(bench, older, newer))) return false;
  if (wasNeverInForce(bench, newer)) return false;
  return !isClauseRepeal(bench, older, newer);
}

/** R4, R5: withdrawn before it took effect and followed by nothing, it was never in force and ended nothing. */
const wasNeverInForce = perDocument((bench, id): boolean => {
  const [start, end] = [dateOf(bench, id, 'effective'), dateOf(bench, id, 'withdrawn')];
  if (start?.provenance !== 'stated' || end?.provenance !== 'stated') return false;
  if (!reached(end.date, bench.on) || !clearlyBefore(end.date, start.date)) return false;
  return claimsOf(bench, id, 'replacedBy').length + claimsAbout(bench, id, 'replaces').length === 0;
});

function isElderByNumber(bench: Bench, older: string, newer: string): boolean {
  const [from, to] = [bench.year(older), bench.year(newer)];
  return from !== null && to !== null && clearlyBefore(to, from);
}

/** R13: an amendment leaves its edition in use, whatever a catalogue calls it. */
function isOwnSupplement(bench: Bench, older: string, newer: string): boolean {
  return (
    bench.isSupplemented(newer) && !bench.isSupplemented(older) && bench.workOf(newer) === bench.workOf(older)
  );
}

function isSaidByBoth(bench: Bench, older: string, newer: string): boolean {
  const says = (id: string, side: Side, other: string): boolean =>
    documentOf(bench, id).records.some(
      (record) => isOfficial(bench, record) && record[side]?.some((edge) => edge.id === other),
    );
  return says(older, 'replacedBy', newer) && says(newer, 'replaces', older);
}

function isSameEdition(bench: Bench, a: string, b: string): boolean {
  return (
    a === b || identityOf(bench, a) === identityOf(bench, b) || documentOf(bench, a).spellings.includes(b)
  );
}

function isClauseRepeal(bench: Bench, older: string, newer: string): boolean {
  return (
    repealingWorks(bench, older).has(bench.workOf(newer)) && statusOf(bench, older)?.lifecycle !== 'withdrawn'
  );
}

const repealingWorks = perDocument((bench, id): ReadonlySet<string> => {
  const repeals = documentOf(bench, id).records.flatMap(({ clauseRepeals }) => clauseRepeals ?? []);
  return new Set(repeals.map(({ by }) => bench.workOf(by)));
});

/** A successor without year in a work that dates its editions is work in progress, and so is a draft. */
function isProject(bench: Bench, from: string, { id, edge }: Claim): boolean {
  if (edge.project === true || isDraft(id) || isDraftByWord(bench, id)) return true;
  return !bench.isDated(id) && bench.isDated(from) && bench.workOf(id) === bench.workOf(from);
}

function merge(
  bench: Bench,
  claims: readonly Claim[],
  ends: (claim: Claim) => Pick<Replacement, 'older' | 'newer'>,
): readonly Replacement[] {
  return [...grouped(claims, ({ id }) => id).values()].flatMap((all) => {
    const telling = counting(bench, all);
    const ranked = telling.toSorted((a, b) => NARROWEST[a.edge.extent] - NARROWEST[b.edge.extent]);
    const first = ranked[0];
    if (!first) return [];
    const scope = ranked.find(({ edge }) => edge.scope !== undefined)?.edge.scope;
    const stated = ranked.find(({ edge }) => edge.effective !== undefined)?.edge.effective;
    const isStated = telling.some(({ edge }) => edge.provenance !== 'inferred');
    return {
      ...ends(first),
      extent: first.edge.extent,
      own: isOwn(bench, first.record),
      disputed: telling.some((claim) => telling.some((other) => isDisputed(bench, claim, other))),
      provenance: isStated ? ('stated' as const) : ('inferred' as const),
      ...(scope === undefined ? {} : { scope }),
      ...(stated === undefined ? {} : { stated }),
      ...(first.tookOver === undefined ? {} : { tookOver: first.tookOver }),
    };
  });
}

/** One's own list counts before every other; where a registry states the edge, its word before what others say of it. */
function counting(bench: Bench, claims: readonly Claim[]): readonly Claim[] {
  const ours = claims.filter(({ record }) => isOwn(bench, record));
  const official = claims.filter(
    ({ edge, record }) => edge.provenance !== 'inferred' && isOfficial(bench, record),
  );
  return [ours, official, claims].find(({ length }) => length > 0) ?? [];
}

function isDisputed(bench: Bench, a: Claim, b: Claim): boolean {
  return (
    a.edge.extent === 'full' &&
    b.edge.extent === 'part' &&
    a.record.source !== b.record.source &&
    [a, b].every(({ record }) => isOfficial(bench, record))
  );
}

function nextEditionUnlessStated(bench: Bench, id: string): readonly Replacement[] {
  return replacementsOf(bench, id).documents.filter(
    ({ provenance, newer }) => provenance === 'inferred' && bench.workOf(newer) === bench.workOf(id),
  );
}

/**
 * IEC and JIS name no successors, and Chinese lists often only the word: an edition that its word says is over was
 * followed by the next one of the number. So is a Chinese edition in force by one that its word could not know of yet.
 * Inferred, and labelled so.
 */
function nextEdition(bench: Bench, id: string, known: readonly Replacement[]): Replacement | null {
  const appeared = appearedOn(bench, id);
  const status = statusOf(bench, id);
  if (!status || appeared === null || bench.isSupplemented(id)) return null;
  if (hasCustom(bench, id, 'releasesCoexist')) return null;
  const isOver = status.signals.includes('nextEditionReplaces') && known.length === 0;
  if (!isOver && !status.signals.includes('yieldsToNextEdition')) return null;
  const later = nextAfter(bench, id, appeared);
  if (later === undefined || known.some(({ newer }) => newer === later)) return null;
  if (!isOver && !tookEffectAfter(bench, later, status)) return null;
  return { older: id, newer: later, extent: 'full', own: false, disputed: false, provenance: 'inferred' };
}

/** Editions of one number, oldest first; of one day, by their designation. */
export function oldestFirst(bench: Bench, editions: readonly string[]): readonly string[] {
  const age = (edition: string): string => appearedOn(bench, edition) ?? '';
  return editions.toSorted((a, b) => byText(age(a), age(b)) || byText(a, b));
}

const publishedByAge = perFamily((bench, kin) =>
  oldestFirst(
    bench,
    kin.filter((edition) => !isDraftByWord(bench, edition) && !wasNeverInForce(bench, edition)),
  ),
);

/** The first edition of the number that came out after the day, but for the document itself. */
function nextAfter(bench: Bench, id: string, day: DateText): string | undefined {
  const editions = publishedByAge(bench, id);
  let [low, high] = [0, editions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clearlyBefore(day, appearedOn(bench, editions[middle] ?? '') ?? '')) high = middle;
    else low = middle + 1;
  }
  const own = firstSpelling(bench, id);
  return editions[low] === own ? editions[low + 1] : editions[low];
}

/** A list that calls both editions in force after the later one took effect has said something: that is no inference. */
function tookEffectAfter(bench: Bench, edition: string, { asOf }: Status): boolean {
  const next = statusOf(bench, edition);
  if (!next || next.lifecycle === 'unknown') return false;
  const effective = effectiveOf(bench, edition)?.date ?? null;
  if (effective !== null) return clearlyBefore(asOf, effective);
  return next.lifecycle === 'upcoming' || clearlyBefore(asOf, appearedOn(bench, edition) ?? '');
}
