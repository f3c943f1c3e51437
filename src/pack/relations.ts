import type { SourceRecord } from '../standard/record';

/** Designations of every other document that a record names, in the order of its members, each once. */
export function namedBy(record: SourceRecord): Set<string> {
  const ids = new Set<string>();
  for (const edge of record.replaces ?? []) ids.add(edge.id);
  for (const edge of record.replacedBy ?? []) ids.add(edge.id);
  for (const edge of record.adopts ?? []) ids.add(edge.id);
  for (const id of record.updates ?? []) ids.add(id);
  for (const id of record.updatedBy ?? []) ids.add(id);
  for (const id of record.aliases ?? []) ids.add(id);
  if (record.supplementOf !== undefined) ids.add(record.supplementOf);
  ids.delete(record.id);
  return ids;
}
