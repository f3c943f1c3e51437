import { adopted, canonical, parse } from '../identifier';
import { linksIn } from '../standard/links';
import type { SourceRecord } from '../standard/record';

/**
 * Designations of every other document that a record names, in the order of its members, each once; and those that its
 * own designation names: `DIN EN ISO 12100:2011` adopts `EN ISO 12100` and `ISO 12100` whether or not a source says so.
 */
export function namedBy(record: SourceRecord): Set<string> {
  const ids = new Set([...linksIn(record).map(([id]) => id), ...namedByNumber(record.id)]);
  ids.delete(record.id);
  return ids;
}

function namedByNumber(id: string): string[] {
  const identifier = parse(id);
  return identifier ? adopted(identifier).map(canonical) : [];
}
