import type { PackEntry } from '../pack';
import type { DateText, SourceRecord } from '../standard/record';
import type { Layer } from './layer';

/**
 * A layer whose publisher has said on a day that all of it is still so: every record speaks for that day.
 * For a publisher's own file only; a pack that is the same may be one that nobody has made anew.
 */
export function layerOfDay(layer: Layer, day: DateText): Layer {
  const { head } = layer;
  const newer = (date: DateText): DateText => (date < day ? day : date);
  const renewed = {
    ...layer,
    head: {
      ...head,
      dataDate: newer(head.dataDate ?? day),
      sources: head.sources.map((source) => ({ ...source, retrieved: newer(source.retrieved) })),
    },
  };
  return worksChanged(renewed, (record) => ({ ...record, asOf: newer(record.asOf) }));
}

/** The layer with every record that it answers changed; what lies in it stays as it was stored. */
export function worksChanged(layer: Layer, changed: (record: SourceRecord) => SourceRecord): Layer {
  const renewed = (entry: PackEntry): PackEntry => ({ ...entry, records: entry.records.map(changed) });
  return {
    ...layer,
    async works(prefixes, signal) {
      const found = await layer.works(prefixes, signal);
      return new Map([...found].map(([prefix, entries]) => [prefix, entries.map(renewed)]));
    },
  };
}
