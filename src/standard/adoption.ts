/** R16: standards that say the same elsewhere, edition to edition, from statements and from the number itself. */
import { adopted, canonical } from '../identifier';
import type { Equivalent } from './answer';
import type { Bench } from './bench';
import { documentOf, familyOf, identityOf } from './bench';
import { undated } from './designation';
import { lifeOf } from './lifecycle';
import { successorsOf } from './lineage';
import { appearedOn } from './replacement';
import type { Degree } from './record';
import { titlesOf } from './statement';
import { faceOf } from './verdict';

interface Tie {
  readonly id: string;
  readonly degree: Degree;
  readonly direction: Equivalent['direction'];
}

/** Equivalents of an edition, what it adopts first. */
export function equivalentsOf(bench: Bench, id: string): readonly Equivalent[] {
  return merge([...adoptsOf(bench, id), ...adoptedByOf(bench, id)])
    .filter((tie) => tie.id !== id)
    .map((tie) => describe(bench, tie));
}

function adoptsOf(bench: Bench, id: string): Tie[] {
  const stated = documentOf(bench, id).records.flatMap((record) => record.adopts ?? []);
  const ties = stated.map((edge): Tie => ({ ...edge, id: identityOf(bench, edge.id), direction: 'adopts' }));
  const works = new Set(ties.map((tie) => bench.workOf(tie.id)));
  return [...ties, ...byConstruction(bench, id).filter((tie) => !works.has(bench.workOf(tie.id)))];
}

/** `DIN EN ISO 12100` and `GB/T …/ISO …` carry the adopted number: only an identical adoption may (Guide 21). */
function byConstruction(bench: Bench, id: string): Tie[] {
  const identifier = bench.identifier(id);
  return (identifier ? adopted(identifier) : []).map((other) => ({
    id: identityOf(bench, canonical(other)),
    degree: 'IDT',
    direction: 'adopts',
  }));
}

/** Those that name the edition; and those that name only its work, for the edition a reader would take today. */
function adoptedByOf(bench: Bench, id: string): Tie[] {
  const { mentionedBy, spellings } = documentOf(bench, id);
  const works = bench.isDated(id) && inForceEdition(bench, id) === id ? worksNamed(bench, id) : [];
  const names = new Set([id, ...spellings, ...works]);
  const others = [...mentionedBy, ...works.flatMap((work) => documentOf(bench, work).mentionedBy)];
  return [...new Set(others)].flatMap((other) => {
    const ties = adoptsOf(bench, other).filter((tie) => names.has(tie.id));
    return ties.map((tie): Tie => ({ id: other, degree: tie.degree, direction: 'adoptedBy' }));
  });
}

/** How a record may name the work without a year: in full, and folded to the lead publisher. */
function worksNamed(bench: Bench, id: string): readonly string[] {
  return [...new Set([undated(id), bench.workOf(id)])];
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

function describe(bench: Bench, { id, degree, direction }: Tie): Equivalent {
  const latest = latestOf(bench, id);
  const superseded = bench.isDated(id) && latest !== null;
  const shown = bench.isDated(id) ? id : (latest ?? id);
  return {
    id,
    titles: titlesOf(bench, shown),
    degree,
    direction,
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
  return ends[0]?.id ?? null;
}

/** The youngest edition in force on the day (R2), null where none is. */
export function inForceEdition(bench: Bench, id: string): string | null {
  const living = familyOf(bench, id).filter((edition) => lifeOf(bench, edition).lifecycle === 'inForce');
  return youngest(bench, living);
}

/** Of some editions the one that came out last. */
export function youngest(bench: Bench, ids: readonly string[]): string | null {
  const age = (id: string): string => appearedOn(bench, id) ?? '';
  return ids.reduce<string | null>((best, id) => (best === null || age(id) > age(best) ? id : best), null);
}
