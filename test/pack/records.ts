import { Gathering, type PackEntry } from '../../src/pack';
import type { SourceDescription, SourceRecord } from '../../src/standard/record';

export const SOURCE: SourceDescription = {
  id: 'made-up',
  name: { zh: '测试', en: 'Test' },
  url: 'https://example.org/',
  licence: 'CC0-1.0',
  attribution: 'Nobody',
  retrieved: '2026-01-02',
  official: true,
  records: 0,
};

/** `count` editions in a row, every third of which replaces the one before it. */
export function editions(count: number, first = 1): SourceRecord[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `GB/T ${first + at}-2020`,
    source: 'made-up',
    asOf: '2026-01-02',
    titles: { zh: `标准 ${first + at}`, en: `Standard ${first + at}` },
    published: { date: '2020-05-01', provenance: 'stated' },
    ...(at % 3 === 1 ? { replaces: [{ id: `GB/T ${first + at - 1}-2020`, extent: 'full' as const }] } : {}),
  }));
}

export function entriesOf(records: readonly SourceRecord[]): PackEntry[] {
  const gathering = new Gathering();
  for (const record of records) gathering.add(record);
  return gathering.entries();
}
