import { adopted, baseOf, canonical } from '../identifier';
import { printOf } from './print';
import type { Dossier, SourceRecord } from './record';

type Links = (record: SourceRecord) => readonly string[];

/** Fields that name other documents. */
const FIELDS: readonly Links[] = [
  ({ replaces }) => (replaces ?? []).map(({ id }) => id),
  ({ replacedBy }) => (replacedBy ?? []).map(({ id }) => id),
  ({ adopts }) => (adopts ?? []).map(({ id }) => id),
  ({ supplementOf }) => (supplementOf === undefined ? [] : [supplementOf]),
  ({ updates }) => updates ?? [],
  ({ updatedBy }) => updatedBy ?? [],
];

/**
 * What must lie on the shelf for this dossier to be judged: canonical designations, each once, without its own.
 * Replacement edges are to be followed to the end of their chain, the rest need one step. Where a designation has no
 * year its whole work is meant.
 */
export function linksOf({ id, records, mentionedBy }: Dossier): string[] {
  const named = records.flatMap((record) => FIELDS.flatMap((field) => field(record)));
  const links = new Set([...named, ...mentionedBy, ...byConstruction(id)]);
  links.delete(id);
  return [...links];
}

/** Documents that the designation itself names: adopted ones, the edition a supplement belongs to. */
function byConstruction(id: string): string[] {
  const { identifier } = printOf(id);
  if (!identifier) return [];
  const base = baseOf(identifier);
  return [...adopted(identifier), ...(base ? [base] : [])].map(canonical);
}
