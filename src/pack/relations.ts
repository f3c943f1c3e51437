import { adopted, canonical, parse } from '../identifier';
import type { SourceRecord } from '../standard/record';

/**
 * Designations of every other document that a record names, in the order of its members, each once; and those that its
 * own designation names: `DIN EN ISO 12100:2011` adopts `EN ISO 12100` and `ISO 12100` whether or not a source says so.
 */
export function namedBy(record: SourceRecord): Set<string> {
  const ids = new Set<string>();
  for (const edge of record.replaces ?? []) ids.add(edge.id);
  for (const edge of record.replacedBy ?? []) ids.add(edge.id);
  for (const edge of record.adopts ?? []) ids.add(edge.id);
  for (const id of record.updates ?? []) ids.add(id);
  for (const id of record.updatedBy ?? []) ids.add(id);
  for (const id of record.aliases ?? []) ids.add(id);
  if (record.supplementOf !== undefined) ids.add(record.supplementOf);
  for (const id of namedByNumber(record.id)) ids.add(id);
  ids.delete(record.id);
  return ids;
}

function namedByNumber(id: string): string[] {
  const identifier = parse(id);
  return identifier ? adopted(identifier).map(canonical) : [];
}
