import { adopted, baseOf, canonical, parse } from '../identifier';
import type { Dossier, SourceRecord } from './record';

type Links = (record: SourceRecord) => readonly string[];

/** Fields that name documents along the line of replacement: a gatherer follows these to their ends. */
const CHAIN: readonly Links[] = [
  ({ replaces }) => (replaces ?? []).map(({ id }) => id),
  ({ replacedBy }) => (replacedBy ?? []).map(({ id }) => id),
];

/** Fields that name documents beside it: one step is enough. */
const BESIDE: readonly Links[] = [
  ({ adopts }) => (adopts ?? []).map(({ id }) => id),
  ({ supplementOf }) => (supplementOf === undefined ? [] : [supplementOf]),
  ({ updates }) => updates ?? [],
  ({ updatedBy }) => updatedBy ?? [],
];

/**
 * What must lie on the shelf for this dossier to be judged: canonical designations, each once, without its own.
 * The documents behind `chainOf` are to be followed to the end of the chain, the rest need one step. Where a
 * designation has no year its whole work is meant.
 */
export function linksOf(dossier: Dossier): string[] {
  return collect(dossier, [...CHAIN, ...BESIDE], [...dossier.mentionedBy, ...byConstruction(dossier.id)]);
}

/** The part of `linksOf` that leads along the line of replacement; `mentionedBy` may hold more of it. */
export function chainOf(dossier: Dossier): string[] {
  return collect(dossier, CHAIN, []);
}

function collect({ id, records }: Dossier, fields: readonly Links[], more: readonly string[]): string[] {
  const named = records.flatMap((record) => fields.flatMap((field) => field(record)));
  const links = new Set([...named, ...more]);
  links.delete(id);
  return [...links];
}

/** Documents that the designation itself names: adopted ones, the edition a supplement belongs to. */
function byConstruction(id: string): string[] {
  const identifier = parse(id);
  if (!identifier) return [];
  const base = baseOf(identifier);
  return [...adopted(identifier), ...(base ? [base] : [])].map(canonical);
}
