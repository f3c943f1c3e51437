/** Which members of a record name other documents: the one table, for packs, gatherers and the evidence. */
import { adopted, baseOf, canonical } from '../identifier';
import { printOf } from './print';
import type { Dossier, SourceRecord } from './record';

/** A designation that a record names, and the statement that names it, alone. */
type Link = readonly [id: string, said: Partial<SourceRecord>];

/** A conversion's spelling and a regime name no other document: the one is this very document, the other a list. */
const NAMING: readonly ((record: SourceRecord) => readonly Link[])[] = [
  ({ replaces = [] }) => replaces.map((edge) => [edge.id, { replaces: [edge] }]),
  ({ replacedBy = [] }) => replacedBy.map((edge) => [edge.id, { replacedBy: [edge] }]),
  ({ adopts = [] }) => adopts.map((edge) => [edge.id, { adopts: [edge] }]),
  ({ updates = [] }) => updates.map((id) => [id, { updates: [id] }]),
  ({ updatedBy = [] }) => updatedBy.map((id) => [id, { updatedBy: [id] }]),
  ({ aliases = [] }) => aliases.map((id) => [id, { aliases: [id] }]),
  ({ clauseRepeals = [] }) => clauseRepeals.map((repeal) => [repeal.by, { clauseRepeals: [repeal] }]),
  ({ supplementOf }) => (supplementOf === undefined ? [] : [[supplementOf, { supplementOf }]]),
];

/** Every naming of another document in a record, in the order of the table; the record may name itself, or one twice. */
export function linksIn(record: SourceRecord): readonly Link[] {
  return NAMING.flatMap((links) => links(record));
}

/**
 * What must lie on the shelf for this dossier to be judged: canonical designations, each once, without its own.
 * Replacement edges are to be followed to the end of their chain, the rest need one step. Where a designation has no
 * year its whole work is meant.
 */
export function linksOf({ id, records, mentionedBy }: Dossier): string[] {
  const named = records.flatMap(linksIn).map(([other]) => other);
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
