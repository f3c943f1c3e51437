/** R3, R13: the amendments and corrigenda of an edition, and which of them count on the day. */
import { baseOf, canonical, hasTailSupplement, supplementKind } from '../identifier';
import type { Amendment } from './answer';
import type { Bench } from './bench';
import { documentOf, editionsOf, identityOf, originalOf } from './bench';
import { reached } from './dates';
import { unlabelled } from './form';
import { grouped } from './grouped';
import { lifeOf } from './lifecycle';
import { byText } from './order';
import { perDocument } from './per-document';
import { effectiveOf } from './replacement';
import { isDraftByWord } from './statement';

/** Supplements that came out for this edition, oldest first; drafts and deleted projects are none. */
export const amendmentsOf = perDocument((bench, id): readonly Amendment[] =>
  [...supplementIds(bench, id)]
    .filter((supplement) => !isDraftByWord(bench, supplement))
    .map((supplement) => amendment(bench, supplement))
    .toSorted((a, b) => byText(a.effective ?? '9', b.effective ?? '9')),
);

/** Each once, however many spellings it is filed under. */
function supplementIds(bench: Bench, id: string): Set<string> {
  const { spellings, mentionedBy } = documentOf(bench, id);
  const bases = new Set(spellings.map(unlabelled));
  const work = bench.shelf.editions(bench.workOf(id)).map((dossier) => dossier.id);
  const found = [...work, ...mentionedBy].filter((other) => isSupplementOf(bench, other, bases));
  return new Set(found.map((other) => documentOf(bench, other).spellings.toSorted()[0] ?? other));
}

function isSupplementOf(bench: Bench, id: string, bases: ReadonlySet<string>): boolean {
  const stated = documentOf(bench, id).records.flatMap(({ supplementOf }) => supplementOf ?? []);
  if (stated.some((base) => bases.has(unlabelled(base)))) return true;
  const identifier = bench.identifier(id);
  if (!identifier) return false;
  if (hasTailSupplement(identifier)) {
    const base = tailBase(bench, id);
    return base !== null && bases.has(base);
  }
  if (identifier.supplements.at(-1)?.sign !== '/') return false;
  const base = baseOf(identifier);
  return base !== null && bases.has(canonical(base));
}

/** `ITU-T X.509 (2019) Cor. 3 (07/2026)` belongs to the edition of that year; so does `OIML R 126-erratum:2012`. */
function tailBase(bench: Bench, id: string): string | null {
  const year = bench.year(id) ?? /\b\d{4}\b/.exec(bench.identifier(id)?.tail ?? '')?.[0] ?? null;
  if (year === null) return null;
  return byYear(bench, bench.workOf(id)).get(year)?.[0] ?? null;
}

const byYear = perDocument((bench, work) =>
  grouped(editionsOf(bench, work), (edition) => bench.year(edition)),
);

/** The edition that a supplement belongs to or a translation is made from, null for any other document. */
export const baseDocument = perDocument((bench, id): string | null => {
  const stated = documentOf(bench, id).records.flatMap(({ supplementOf }) => supplementOf ?? [])[0];
  if (stated !== undefined) return identityOf(bench, stated);
  const original = originalOf(bench, id);
  if (original !== null) return original;
  const identifier = bench.identifier(id);
  if (!identifier) return null;
  if (hasTailSupplement(identifier)) return tailBase(bench, id);
  const base = baseOf(identifier);
  return base === null ? null : identityOf(bench, canonical(base));
});

/** What it belongs to, or what that belongs to, where it has ended: the nearest, null where all of it lives. */
export function endedBaseOf(bench: Bench, id: string): string | null {
  const seen = new Set([id]);
  let base = baseDocument(bench, id);
  while (base !== null && !seen.has(base)) {
    if (lifeOf(bench, base).lifecycle === 'withdrawn') return base;
    seen.add(base);
    base = baseDocument(bench, base);
  }
  return null;
}

function amendment(bench: Bench, id: string): Amendment {
  const effective = effectiveOf(bench, id)?.date ?? null;
  const { lifecycle } = lifeOf(bench, id);
  const identifier = bench.identifier(id);
  return {
    id,
    kind: identifier ? supplementKind(identifier) : 'other',
    lifecycle,
    effective,
    inEffect: lifecycle !== 'withdrawn' && effective !== null && reached(effective, bench.on),
  };
}
