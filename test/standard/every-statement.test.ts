/** What is behind an answer: every statement, its source, and how far it may be trusted. */
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { CURRENT, alive, ask, stated, status } from './cases';
import { record } from './shelf';

it('every statement of a record can be read in the evidence, with its source and day', () => {
  const head = { source: 'official', asOf: '2026-10-01' };
  const said: Omit<SourceRecord, 'id' | 'source' | 'asOf' | 'confidence'> = {
    titles: { zh: '甲', en: 'A' },
    status: status('现行', 'inForce'),
    published: stated('2010-01-01'),
    effective: stated('2010-06-01'),
    withdrawn: { date: '2030-01-01', provenance: 'inferred' },
    mandate: 'recommended',
    editionLabel: '2018年版',
    confirmed: '2019',
    replaces: [
      { id: 'GB/T 5-2000', extent: 'part', scope: 'clause 4', effective: '2011-02-01' },
      { id: 'GB/T 4-2000', extent: 'completes', provenance: 'inferred', effective: '2011-03' },
      { id: 'GB/T 3-2000', extent: 'full' },
    ],
    replacedBy: [{ id: 'GB/T 5', extent: 'full', project: true }],
    adopts: [{ id: 'ISO 5:2009', degree: 'MOD' }],
    supplementOf: 'GB/T 4-2010',
    updates: ['GB/T 6-2001'],
    updatedBy: ['GB/T 7-2001'],
    aliases: ['GB 5-2010', 'GB 5.1-2010'],
    conversions: [
      { from: '2017-03-23', spelling: 'GB/T 5-2010', mandate: 'recommended', notice: '第7号' },
      { from: '2018-01-01', spelling: 'GB/Z 5-2010', mandate: 'guidance' },
    ],
    clauseRepeals: [{ by: 'GB 55000-2021', clauses: '3.1', from: '2022-04-01' }, { by: 'GB 55001-2021' }],
    regimes: [
      { regime: 'CNAS', until: '2031-01-01', extent: 'restricted' },
      { regime: 'IAF', from: '2011-01-01' },
      { regime: 'a contract' },
    ],
    ics: ['01.040', '29.160.01'],
    ccs: 'A14',
    committee: 'TC 4',
    notice: '公告 2010-1',
    url: 'https://example.org/5',
    note: 'a remark',
  };
  const { evidence } = ask('GB/T 5-2010', [record('GB/T 5-2010', { ...head, ...said })]);
  expect(evidence.map(({ field, raw }) => `${field}: ${raw}`)).toEqual([
    'status: 现行',
    'published: 2010-01-01',
    'effective: 2010-06-01',
    'withdrawn: 2030-01-01 (inferred)',
    'replacedBy: GB/T 5 (project)',
    'replaces: GB/T 5-2000 (part) clause 4 2011-02-01; GB/T 4-2000 (completes) (inferred) 2011-03; GB/T 3-2000',
    'adopts: ISO 5:2009 MOD',
    'updatedBy: GB/T 7-2001',
    'updates: GB/T 6-2001',
    'supplementOf: GB/T 4-2010',
    'editionLabel: 2018年版',
    'confirmed: 2019',
    'mandate: recommended',
    'conversion: 2017-03-23 GB/T 5-2010 recommended 第7号; 2018-01-01 GB/Z 5-2010 guidance',
    'clauseRepeal: 3.1 GB 55000-2021 2022-04-01; GB 55001-2021',
    'regime: CNAS [, 2031-01-01) restricted; IAF [2011-01-01, ); a contract [, )',
    'notice: 公告 2010-1',
    'note: a remark',
    'title: 甲',
    'title: A',
    'aliases: GB 5-2010; GB 5.1-2010',
    'ics: 01.040; 29.160.01',
    'ccs: A14',
    'committee: TC 4',
    'url: https://example.org/5',
  ]);
  expect(evidence.every(({ source, asOf }) => source === head.source && asOf === head.asOf)).toBe(true);
  // Whatever a record may come to say: a date, a name or words that stand nowhere in the evidence are lost.
  const read = evidence.map(({ raw }) => raw).join('\n');
  const ours = new Set(['full', 'part', 'completes', 'stated', 'inferred', 'inForce']);
  expect(leavesOf(said).filter((leaf) => !ours.has(leaf) && !read.includes(leaf))).toEqual([]);
});

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

it('a record that says nothing is no evidence, nor is an empty list', () => {
  expect(ask('GB/T 5-2010', [record('GB/T 5-2010')]).evidence).toEqual([]);
  const empty = { replaces: [], adopts: [], aliases: [], ics: [], conversions: [], regimes: [], titles: {} };
  expect(ask('GB/T 5-2010', [record('GB/T 5-2010', empty)]).evidence).toEqual([]);
});

it('what other documents say of this one is evidence too, and nothing else that they say', () => {
  const names = (fields: Partial<SourceRecord>) => alive('GB/T 6-2020', { source: 'register', ...fields });
  const of = (fields: Partial<SourceRecord>) =>
    ask('GB/T 5-2010', [alive('GB/T 5-2010', { source: 'official' }), names(fields)])
      .evidence.filter(({ source }) => source === 'register')
      .map(({ field, raw }) => `${field}: ${raw}`);
  expect(
    of({
      replaces: [
        { id: 'GB/T 5-2010', extent: 'part' },
        { id: 'GB/T 4-2010', extent: 'full' },
      ],
    }),
  ).toEqual(['replaces: GB/T 6-2020: GB/T 5-2010 (part)']);
  expect(of({ replacedBy: [{ id: 'GB/T 5-2010', extent: 'full' }] })).toEqual([
    'replacedBy: GB/T 6-2020: GB/T 5-2010',
  ]);
  expect(of({ adopts: [{ id: 'GB/T 5-2010', degree: 'IDT' }] })).toEqual([
    'adopts: GB/T 6-2020: GB/T 5-2010 IDT',
  ]);
  const named = ['GB/T 5-2010', 'GB/T 4-2010'];
  expect(of({ updates: named })).toEqual(['updates: GB/T 6-2020: GB/T 5-2010']);
  expect(of({ updatedBy: named })).toEqual(['updatedBy: GB/T 6-2020: GB/T 5-2010']);
  expect(of({ aliases: named })).toEqual(['aliases: GB/T 6-2020: GB/T 5-2010']);
  expect(of({ supplementOf: 'GB/T 5-2010' })).toEqual(['supplementOf: GB/T 6-2020: GB/T 5-2010']);
  expect(of({ clauseRepeals: [{ by: 'GB/T 5-2010', clauses: '3.1' }, { by: 'GB/T 4-2010' }] })).toEqual([
    'clauseRepeal: GB/T 6-2020: 3.1 GB/T 5-2010',
  ]);
  expect(of({ ics: named, note: 'GB/T 5-2010', ccs: 'GB/T 5-2010' })).toEqual([]);
});

describe('where another document answers for what was asked', () => {
  const edition = alive('GB/T 5-2010', { source: 'official', titles: { zh: '甲' } });
  const number = record('GB/T 5', { source: 'register', status: CURRENT, note: 'a remark' });
  const naming = alive('GB/T 6-2020', { source: 'somebody', adopts: [{ id: 'GB/T 5', degree: 'IDT' }] });
  const words = (cited: string, ...records: SourceRecord[]) =>
    ask(cited, records)
      .evidence.filter(({ source }) => source !== 'official')
      .map(({ source, field, raw }) => `${source} ${field}: ${raw}`);

  it('the statements on the number are evidence beside those on its edition', () => {
    expect(ask('GB/T 5', [edition, number])).toMatchObject({ id: 'GB/T 5-2010', match: 'work' });
    expect(words('GB/T 5', edition, number, naming)).toEqual([
      'register status: GB/T 5: 现行',
      'register note: GB/T 5: a remark',
      'somebody adopts: GB/T 6-2020: GB/T 5 IDT',
    ]);
    expect(ask('GB/T 5', [edition, number]).sources.map(({ id }) => id)).toEqual(['official', 'register']);
  });

  it('who asks for the edition reads nothing that does not bear on it, and nobody reads a statement twice', () => {
    expect(words('GB/T 5-2010', edition, number, naming)).toEqual([]);
    const relabelled = record('GB 5-2010', { source: 'register', status: CURRENT });
    expect(words('GB 5-2010', edition, relabelled)).toEqual(['register status: 现行']);
  });
});

it('the sources of an answer are named once each, those of its successors and amendments with them', () => {
  const records = [
    record('ISO 5:2010', {
      source: 'official',
      status: status('95.99', 'withdrawn'),
      replacedBy: [{ id: 'ISO 6:2020', extent: 'full' }],
    }),
    record('ISO 5:2010', { source: 'official', note: 'the same source again' }),
    record('ISO 5:2010/Amd 1:2015', { source: 'register', published: stated('2015-01-01') }),
    record('ISO 6:2020', { source: 'somebody', status: status('60.60', 'inForce') }),
    record('ISO 7:2020', { source: 'nobody' }),
  ];
  expect(ask('ISO 5:2010', records).sources.map(({ id }) => id)).toEqual([
    'official',
    'somebody',
    'register',
  ]);
});

describe('how far the status may be trusted', () => {
  const trust = (...fields: Partial<SourceRecord>[]) =>
    ask(
      'GB/T 5-2010',
      fields.map((each) => record('GB/T 5-2010', { status: CURRENT, ...each })),
    ).confidence;

  it('is counted among those who speak of the status', () => {
    expect(trust({ source: 'official' }, { source: 'register' })).toBe('crossChecked');
    expect(trust({ source: 'official' }, { source: 'official', note: 'again' })).toBe('official');
    const titled = record('GB/T 5-2010', { source: 'somebody', titles: { zh: '甲' } });
    expect(
      ask('GB/T 5-2010', [titled, record('GB/T 5-2010', { source: 'official', status: CURRENT })]).confidence,
    ).toBe('official');
    expect(ask('GB/T 5-2010', [titled]).confidence).toBe('single');
  });

  it('is what its collector says where he says it', () => {
    expect(trust({ source: 'official', confidence: 'single' })).toBe('single');
    expect(trust({ source: 'somebody', confidence: 'conflict' })).toBe('conflict');
    expect(
      trust({ source: 'somebody', confidence: 'conflict' }, { source: 'official' }, { source: 'register' }),
    ).toBe('conflict');
  });

  it('a source that the pack does not describe is one opinion, and not the registry', () => {
    expect(trust({ source: 'nobody' })).toBe('single');
    expect(trust({ source: 'nobody' }, { source: 'nobody else' })).toBe('crossChecked');
  });

  it('is nothing where no source has a record', () => {
    expect(ask('GB/T 5-2010', []).confidence).toBeNull();
    expect(
      ask('GB/T 5-2000', [alive('GB/T 5-2010', { replaces: [{ id: 'GB/T 5-2000', extent: 'full' }] })])
        .confidence,
    ).toBeNull();
  });
});
