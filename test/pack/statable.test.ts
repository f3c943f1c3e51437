import { describe, expect, it } from 'vitest';
import { asEntry, keyOf, statable } from '../../src/pack';
import type { SourceRecord } from '../../src/standard/record';

const RECORD: SourceRecord = {
  id: 'ISO 1:2000',
  source: 'x',
  asOf: '2026-01-02',
  titles: { en: 'Reference temperature' },
  status: { lifecycle: 'withdrawn', raw: '95.99' },
  replacedBy: [{ id: 'ISO 1:2002', extent: 'full' }],
};

describe('what a source says, before it is packed', () => {
  it('is taken as it is where a reader would accept it', () => {
    const found = statable(RECORD);
    expect(found.record).toBe(RECORD);
    expect(found).toMatchObject({ leftOut: [] });
  });

  it.each<[string, Partial<SourceRecord>, Partial<SourceRecord>]>([
    ['published', { published: { date: '2000-01-1st', provenance: 'stated' } }, {}],
    ['confirmed', { confirmed: 'soon' }, {}],
    ['url', { url: 'javascript:alert(1)' }, {}],
    ['aliases', { aliases: ['ISO 1', ''] }, { aliases: ['ISO 1'] }],
    ['ics', { ics: [''] }, {}],
    [
      'replacedBy',
      {
        replacedBy: [
          { id: 'ISO 1:2002', extent: 'full', effective: 'TBD' },
          { id: '', extent: 'full' },
          { id: 'ISO 1:2016', extent: 'part' },
        ],
      },
      {
        replacedBy: [
          { id: 'ISO 1:2002', extent: 'full' },
          { id: 'ISO 1:2016', extent: 'part' },
        ],
      },
    ],
  ])('loses of %s what is none, and keeps the rest', (member, wrong, right) => {
    const found = statable({ ...RECORD, ...wrong });
    const others = Object.entries(RECORD).filter(([name]) => name !== member);
    expect(found.record).toEqual({ ...Object.fromEntries(others), ...right });
    expect(found).toMatchObject({ leftOut: [expect.stringContaining(`packed without ${member} “`)] });
    const entry = { key: keyOf(RECORD.id), id: RECORD.id, records: [found.record] };
    expect(asEntry(entry)).toBe(entry);
  });

  it('is never packed with characters that were lost on the way: what they were nobody knows', () => {
    const titles = { en: 'Temperature', fr: 'Temp\ufffdrature' };
    const found = statable({
      ...RECORD,
      titles,
      ccs: '\ufffd01',
      replaces: [{ id: 'ISO/R\ufffd1', extent: 'full' }],
    });
    expect(found.record).toEqual({ ...RECORD, titles: { en: 'Temperature' } });
    expect(found).toMatchObject({
      leftOut: ['titles', 'ccs', 'replaces'].map(
        (member) => expect.stringMatching(`without ${member} “.*”, which has lost characters`) as string,
      ),
    });
  });

  it.each<[string, SourceRecord]>([
    ['a designation with lost characters', { ...RECORD, id: 'ISO\ufffd1:2000' }],
    ['no designation', { ...RECORD, id: '' }],
    ['a day that is none', { ...RECORD, asOf: 'TBD' }],
    ['a title without end', { ...RECORD, titles: { en: 'x'.repeat(1_200_000) } }],
    ['a name without end', { ...RECORD, id: `ISO ${'1'.repeat(5000)}` }],
    ['a successor of a name without end', { ...RECORD, updates: [`ISO ${'1'.repeat(5000)}`] }],
  ])('is refused where it has %s, in few words', (_, record) => {
    const found = statable(record);
    expect(found.record).toBeNull();
    expect(found).toMatchObject({ reason: expect.stringMatching(/^.{10,300}$/) as string });
  });
});
