/**
 * The datasets offered to everybody, switched on by nobody but the user, at the addresses that their publishers document.
 * `npm run check:sources` asks these on the day of a release.
 */
export const OFFERED = [
  {
    kind: 'dataset',
    id: 'iso-open-data',
    source: 'iso-open-data',
    address:
      'https://isopublicstorageprod.blob.core.windows.net/opendata/_latest/iso_deliverables_metadata/json/iso_deliverables_metadata.jsonl',
    on: false,
    every: 'week',
  },
  {
    kind: 'dataset',
    id: 'rfc-index',
    source: 'rfc-index',
    address: 'https://www.rfc-editor.org/rfc-index.xml',
    on: false,
    every: 'week',
  },
] as const;
