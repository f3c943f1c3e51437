import type { PackEntry } from '../pack';
import { byKey } from '../standard/order';
import type { Dossier, SourceDescription, SourceRecord } from '../standard/record';

/**
 * What several layers say of the same documents.
 * @param byLayer each layer's entries, newest opinion first
 * @returns one dossier a document, in catalogue order, records in the layers' order. Of one source only its newest
 * statement on a document counts, wherever it lies: a pack synced yesterday supersedes what the seed copied from the
 * same registry.
 */
export function mergeEntries(byLayer: readonly (readonly PackEntry[])[]): Dossier[] {
  const merged = new Map<string, { key: string; records: SourceRecord[]; mentionedBy: Set<string> }>();
  for (const entries of byLayer) {
    for (const entry of entries) {
      const known = merged.get(entry.id);
      if (known) {
        known.records = unite(known.records, entry.records);
        for (const id of entry.mentionedBy ?? []) known.mentionedBy.add(id);
      } else {
        merged.set(entry.id, {
          key: entry.key,
          records: [...entry.records],
          mentionedBy: new Set(entry.mentionedBy),
        });
      }
    }
  }
  return [...merged]
    .map(([id, { key, records, mentionedBy }]) => ({ id, key, records, mentionedBy: [...mentionedBy] }))
    .sort(byKey)
    .map(({ id, records, mentionedBy }) => ({ id, records, mentionedBy }));
}

function unite(upper: readonly SourceRecord[], lower: readonly SourceRecord[]): SourceRecord[] {
  const upperDates = newestBySource(upper);
  const lowerDates = newestBySource(lower);
  const newerBelow = (source: string) => (lowerDates.get(source) ?? '') > (upperDates.get(source) ?? '');
  return [
    ...upper.filter((record) => !newerBelow(record.source)),
    ...lower.filter((record) => !upperDates.has(record.source) || newerBelow(record.source)),
  ];
}

function newestBySource(records: readonly SourceRecord[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { source, asOf } of records) {
    if (asOf > (dates.get(source) ?? '')) dates.set(source, asOf);
  }
  return dates;
}

/** @returns one description a source: the one that was fetched last; the organisation's own where one layer says so. */
export function mergeSources(
  byLayer: readonly (readonly SourceDescription[])[],
): ReadonlyMap<string, SourceDescription> {
  const merged = new Map<string, SourceDescription>();
  for (const source of byLayer.flat()) {
    const known = merged.get(source.id);
    const newest = !known || source.retrieved > known.retrieved ? source : known;
    const isOwn = known?.own === true || source.own === true;
    merged.set(source.id, isOwn ? { ...newest, own: true } : newest);
  }
  return merged;
}
