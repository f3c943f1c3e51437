/** R3, R13: the amendments and corrigenda of an edition, and which of them count on the day. */
import { baseOf, canonical } from '../identifier';
import type { Amendment } from './answer';
import type { Bench } from './bench';
import { documentOf, unlabelled } from './bench';
import { reached } from './dates';
import { lifeOf } from './lifecycle';
import { perDocument } from './per-document';
import { effectiveOf } from './replacement';

const KINDS: Readonly<Record<string, Amendment['kind']>> = {
  amendment: 'amendment',
  corrigendum: 'corrigendum',
};

/** Supplements filed for this edition, oldest first. */
export const amendmentsOf = perDocument((bench, id): readonly Amendment[] =>
  [...supplementIds(bench, id)]
    .map((supplement) => amendment(bench, supplement))
    .toSorted((a, b) => (a.effective ?? '9').localeCompare(b.effective ?? '9', 'en')),
);

function supplementIds(bench: Bench, id: string): Set<string> {
  const { spellings, mentionedBy } = documentOf(bench, id);
  const bases = new Set([id, ...spellings].map(unlabelled));
  const work = bench.shelf.editions(bench.workOf(id)).map((dossier) => dossier.id);
  return new Set([...work, ...mentionedBy].filter((other) => isSupplementOf(bench, other, bases)));
}

function isSupplementOf(bench: Bench, id: string, bases: ReadonlySet<string>): boolean {
  const stated = documentOf(bench, id).records.flatMap(({ supplementOf }) => supplementOf ?? []);
  if (stated.some((base) => bases.has(unlabelled(base)))) return true;
  const identifier = bench.identifier(id);
  if (identifier?.supplements.at(-1)?.sign !== '/') return false;
  const base = baseOf(identifier);
  return base !== null && bases.has(unlabelled(canonical(base)));
}

function amendment(bench: Bench, id: string): Amendment {
  const effective = effectiveOf(bench, id)?.date ?? null;
  const { lifecycle } = lifeOf(bench, id);
  const kind = bench.identifier(id)?.supplements.at(-1)?.kind ?? 'other';
  const isOver = lifecycle === 'withdrawn' || lifecycle === 'cancelled' || lifecycle === 'draft';
  return {
    id,
    kind: KINDS[kind] ?? 'other',
    effective,
    inEffect: !isOver && effective !== null && reached(effective, bench.on),
  };
}
