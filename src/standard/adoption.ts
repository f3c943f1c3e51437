/** R16: standards that say the same elsewhere, edition to edition, from statements and from the number itself. */
import { adopted, canonical } from '../identifier';
import type { Equivalent } from './answer';
import type { Bench } from './bench';
import { documentOf, familyOf, identityOf } from './bench';
import { hasCustomInChain } from './customs.table';
import { clearlyBefore } from './dates';
import { undated } from './form';
import { endsElders, lastPublished, livingOf, youngest } from './instead';
import { lifeOf } from './lifecycle';
import { successorsOf } from './lineage';
import { perDocument } from './per-document';
import type { Degree, Provenance } from './record';
import { appearedOn } from './replacement';
import { titlesOf } from './statement';
import { faceOf } from './verdict';

interface Tie {
  readonly id: string;
  readonly degree: Degree;
  readonly direction: Equivalent['direction'];
  readonly via?: string;
  readonly provenance: Provenance;
}

/** Equivalents of an edition: what it adopts, what adopts it, and what adopts the same edition as it does. */
export function equivalentsOf(bench: Bench, id: string): readonly Equivalent[] {
  const direct = merge([...adoptsOf(bench, id), ...adoptedByOf(bench, id)]);
  const known = new Set(direct.map((tie) => tie.id));
  const siblings = siblingsOf(bench, id).filter((tie) => !known.has(tie.id));
  return [...direct, ...merge(siblings)].filter((tie) => tie.id !== id).map((tie) => describe(bench, tie));
}

const adoptsOf = perDocument((bench, id): readonly Tie[] => {
  const stated = documentOf(bench, id).records.flatMap((record) => record.adopts ?? []);
  const ties = stated.map((edge): Tie => ({
    degree: edge.degree,
    id: identityOf(bench, edge.id),
    direction: 'adopts',
    provenance: 'stated',
  }));
  const works = new Set(ties.map((tie) => bench.workOf(tie.id)));
  return [...ties, ...byConstruction(bench, id).filter((tie) => !works.has(bench.workOf(tie.id)))];
});

/** `DIN EN ISO 12100` and `GB/T …/ISO …` carry the adopted number: only an identical adoption may (Guide 21). */
function byConstruction(bench: Bench, id: string): Tie[] {
  const identifier = bench.identifier(id);
  return (identifier ? adopted(identifier) : []).map((other) => ({
    id: editionMeant(bench, id, canonical(other)),
    degree: 'IDT',
    direction: 'adopts',
    provenance: 'inferred',
  }));
}

/**
 * Europe takes over ISO and IEC texts as they come out, so an `EN ISO` of 2011 is the youngest ISO edition of 2011 or
 * before. Elsewhere years may lie between: there the number stays without a year.
 */
function editionMeant(bench: Bench, id: string, named: string): string {
  const year = bench.year(id);
  if (bench.isDated(named) || year === null || !hasCustomInChain(bench, id, 'takesOverAtOnce'))
    return identityOf(bench, named);
  const candidates = familyOf(bench, named).filter((edition) => {
    const appeared = appearedOn(bench, edition);
    return bench.isDated(edition) && appeared !== null && appeared.slice(0, 4) <= year;
  });
  return youngest(bench, candidates) ?? identityOf(bench, named);
}

/**
 * Those that name the edition; and those that name only its work, for the edition a reader would take today, unless the
 * adoption is older than that edition.
 */
const adoptedByOf = perDocument((bench, id): readonly Tie[] => {
  const { mentionedBy, spellings } = documentOf(bench, id);
  const works = worksNamed(bench, id);
  const names = new Set(spellings);
  const isCurrent = inForceEdition(bench, id) === id;
  const others = [...mentionedBy, ...works.flatMap((work) => documentOf(bench, work).mentionedBy)];
  return [...new Set(others)].flatMap((other) => {
    const mayMeanIt = isCurrent && !isOlder(bench, other, id);
    const ties = adoptsOf(bench, other).filter(
      (tie) => names.has(tie.id) || (mayMeanIt && works.includes(tie.id)),
    );
    return ties.map((tie): Tie => ({ ...tie, id: identityOf(bench, other), direction: 'adoptedBy' }));
  });
});

function isOlder(bench: Bench, adoption: string, edition: string): boolean {
  const [from, to] = [bench.year(adoption), bench.year(edition)];
  return from !== null && to !== null && clearlyBefore(from, to);
}

/** How a record may name the work without a year: in full, and folded to the lead publisher. */
function worksNamed(bench: Bench, id: string): readonly string[] {
  return [...new Set([undated(id), bench.workOf(id)])];
}

/** Others that adopt the very edition this one adopts. A mere correspondence (NEQ) makes nobody equivalent. */
function siblingsOf(bench: Bench, id: string): Tie[] {
  const own = adoptsOf(bench, id).filter((tie) => tie.degree !== 'NEQ' && bench.isDated(tie.id));
  return own.flatMap((source) =>
    adoptedByOf(bench, source.id)
      .filter((other) => other.degree !== 'NEQ' && bench.workOf(other.id) !== bench.workOf(id))
      .map((other): Tie => ({
        id: other.id,
        degree: looser(source.degree, other.degree),
        direction: 'sibling',
        via: source.id,
        provenance: 'inferred',
      })),
  );
}

/** From the same text to who knows: two steps are no closer than the looser of them. */
const LOOSENESS: Readonly<Record<Degree, number>> = { IDT: 0, EQV: 1, MOD: 2, NEQ: 3, unknown: 4 };

function looser(a: Degree, b: Degree): Degree {
  return LOOSENESS[a] > LOOSENESS[b] ? a : b;
}

/** One row a document. Sources that differ on the degree leave it unknown; a degree beats none. */
function merge(ties: readonly Tie[]): readonly Tie[] {
  const rows = new Map<string, Tie>();
  for (const tie of ties) {
    const known = rows.get(tie.id);
    if (!known || known.degree === 'unknown') rows.set(tie.id, tie);
    else if (tie.degree !== 'unknown' && tie.degree !== known.degree)
      rows.set(tie.id, { ...known, degree: 'unknown' });
  }
  return [...rows.values()];
}

function describe(bench: Bench, { id, degree, direction, via, provenance }: Tie): Equivalent {
  const latest = latestOf(bench, id);
  const superseded = bench.isDated(id) && latest !== null;
  const shown = bench.isDated(id) ? id : (latest ?? id);
  return {
    id,
    titles: titlesOf(bench, shown),
    degree,
    direction,
    ...(via === undefined ? {} : { via }),
    provenance,
    face: faceOf(bench, shown),
    superseded,
    latest,
  };
}

/** The document a reader of a superseded or undated one should look at, null where it is the current one itself. */
function latestOf(bench: Bench, id: string): string | null {
  if (!bench.isDated(id) && !bench.shelf.dossier(id)) return inForceEdition(bench, id);
  if (lifeOf(bench, id).lifecycle !== 'withdrawn') return null;
  const ends = successorsOf(bench, id).filter(({ terminal, extent }) => terminal && extent === 'full');
  const ids = ends.map((end) => end.id);
  return livingOf(bench, id, ids)[0] ?? ids[0] ?? null;
}

/** The youngest edition in force on the day (R2), null where none is. */
export function inForceEdition(bench: Bench, id: string): string | null {
  const family = familyOf(bench, id);
  const last = lastPublished(bench, id);
  if (last !== null && endsElders(bench, last)) return null;
  // Where editions have years, a row without one is an entry left unfinished (IEEE files an amendment as `802.3`).
  const living = family.filter(
    (edition) => lifeOf(bench, edition).lifecycle === 'inForce' && (last === null || bench.isDated(edition)),
  );
  return youngest(bench, living);
}
