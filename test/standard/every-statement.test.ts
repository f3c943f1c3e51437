import { expect, it } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { ask, stated, status } from './cases';
import { record } from './shelf';

it('every statement of a record can be read in the evidence, with its source and day', () => {
  const head = { source: 'official', asOf: '2026-10-01' };
  const said: Omit<SourceRecord, 'id' | 'source' | 'asOf' | 'confidence'> = {
    titles: { zh: '甲', en: 'A' },
    status: status('现行', 'inForce'),
    published: stated('2010-01-01'),
    effective: stated('2010-06-01'),
    withdrawn: stated('2030-01-01'),
    mandate: 'recommended',
    editionLabel: '2018年版',
    confirmed: '2019',
    replaces: [{ id: 'GB/T 5-2000', extent: 'part' }],
    replacedBy: [{ id: 'GB/T 5', extent: 'full', project: true }],
    adopts: [{ id: 'ISO 5:2009', degree: 'MOD' }],
    supplementOf: 'GB/T 4-2010',
    updates: ['GB/T 6-2001'],
    updatedBy: ['GB/T 7-2001'],
    aliases: ['GB 5-2010'],
    conversions: [{ from: '2017-03-23', spelling: 'GB/T 5-2010', mandate: 'recommended', notice: '第7号' }],
    clauseRepeals: [{ by: 'GB 55000-2021', clauses: '3.1' }],
    regimes: [{ regime: 'CNAS', until: '2031-01-01' }],
    ics: ['01.040', '29.160.01'],
    ccs: 'A14',
    committee: 'TC 4',
    notice: '公告 2010-1',
    url: 'https://example.org/5',
    note: 'a remark',
  };
  const { evidence } = ask('GB/T 5-2010', [record('GB/T 5-2010', { ...head, ...said })]);
  const raws = evidence.map(({ raw }) => raw);
  expect(evidence.every(({ source, asOf }) => source === head.source && asOf === head.asOf)).toBe(true);
  expect(raws).toEqual(
    expect.arrayContaining([
      ...['甲', 'A', '现行', '2010-01-01', '2010-06-01', '2030-01-01', 'recommended', '2018年版', '2019'],
      ...['GB/T 5-2000 (part)', 'GB/T 5 (project)', 'ISO 5:2009 MOD', 'GB/T 4-2010', 'GB/T 6-2001'],
      ...['GB/T 7-2001', 'GB 5-2010', '2017-03-23 GB/T 5-2010 第7号', '3.1 GB 55000-2021'],
      ...['CNAS [, 2031-01-01)', '01.040; 29.160.01', 'A14', 'TC 4', '公告 2010-1'],
      ...['https://example.org/5', 'a remark'],
    ]),
  );
  // One more than fields: titles in two languages are two statements.
  expect(evidence).toHaveLength(Object.keys(said).length + 1);
});
