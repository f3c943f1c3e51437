/** A shelf for tests: records in, dossiers with both ends of every edge out, as a pack would hold them. */
import { parse, sortKey, workOf } from '../../src/identifier';
import type { Dossier, Shelf, SourceDescription, SourceRecord } from '../../src/standard';
import { linksIn } from '../../src/standard/links';
import { byKey } from '../../src/standard/order';

export const TODAY = '2026-11-24';

export function identifier(text: string): NonNullable<ReturnType<typeof parse>> {
  const parsed = parse(text);
  if (!parsed) throw new Error(`not an identifier: ${text}`);
  return parsed;
}

/** A record with the fields every record has; later fields win. */
export function record(id: string, fields: Partial<SourceRecord> = {}): SourceRecord {
  return { id, source: 'test', asOf: TODAY, ...fields };
}

const work = (id: string): string => {
  const parsed = parse(id);
  return parsed ? workOf(parsed) : id;
};

const key = (id: string): string => {
  const parsed = parse(id);
  return parsed ? sortKey(parsed) : `~${id}`;
};

export function shelfOf(records: readonly SourceRecord[], sources: readonly SourceDescription[] = []): Shelf {
  const files = new Map<string, { records: SourceRecord[]; mentionedBy: Set<string> }>();
  const file = (id: string) => {
    const known = files.get(id) ?? { records: [], mentionedBy: new Set<string>() };
    files.set(id, known);
    return known;
  };
  for (const one of records) {
    file(one.id).records.push(one);
    for (const [other] of linksIn(one)) if (other !== one.id) file(other).mentionedBy.add(one.id);
  }
  const dossiers = new Map<string, Dossier>();
  const works = new Map<string, Dossier[]>();
  const keyed = [...files.keys()].map((id) => ({ id, key: key(id) }));
  for (const { id } of keyed.toSorted(byKey)) {
    const { records: own, mentionedBy } = file(id);
    const dossier = { id, records: own, mentionedBy: [...mentionedBy] };
    dossiers.set(id, dossier);
    const lineage = works.get(work(id));
    if (lineage) lineage.push(dossier);
    else works.set(work(id), [dossier]);
  }
  return {
    dossier: (id) => dossiers.get(id),
    editions: (lineage) => works.get(lineage) ?? [],
    source: (id) => sources.find((source) => source.id === id),
  };
}

export function source(id: string, official: boolean): SourceDescription {
  return {
    id,
    name: { zh: id, en: id },
    url: `https://example.org/${id}`,
    licence: 'CC0-1.0',
    attribution: id,
    retrieved: TODAY,
    official,
    records: 1,
  };
}
