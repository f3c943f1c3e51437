/** One document under several names: what is the same edition, what is a document of its own, and how it is printed. */
import { describe, expect, it } from 'vitest';
import { judge, judgeName, seriesOf } from '../../src/standard';
import { ABOLISHED, CURRENT, GONE, IN_FORCE, alive, ask, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf } from './shelf';

describe('filed under two spellings, answered as one', () => {
  it.each([
    ['GB 5-2010', 'GB/T 5-2010'],
    ['GB/T 5-2010', 'GB 5-2010'],
    ['GB 50016-2014', 'GB 50016-2014（2018年版）'],
    ['GB 50016-2014（2018年版）', 'GB 50016-2014'],
    ['GB/T 50010-2010（2024年版）', 'GB 50010-2010'],
  ])('%s and %s', (one, other) => {
    const records = [
      record(one, { status: CURRENT }),
      record(other, { source: 'official', titles: { zh: '甲' } }),
    ];
    const answer = ask(one, records);
    expect(answer.titles).toEqual({ zh: '甲' });
    expect(answer.verdict.answer).toBe('yes');
    expect(ask(other, records).verdict.answer).toBe('yes');
  });

  it('whoever names one of them names both', () => {
    const records = [
      record('GB 5-2010', { status: ABOLISHED }),
      record('GB/T 5-2010', { titles: { zh: '甲' } }),
      alive('GB/T 6-2020', { replaces: [{ id: 'GB/T 5-2010', extent: 'full' }] }),
      alive('GB/T 7-2020', { replaces: [{ id: 'GB 5-2010', extent: 'full' }] }),
    ];
    for (const cited of ['GB 5-2010', 'GB/T 5-2010'])
      expect(
        ask(cited, records)
          .successors.map(({ id }) => id)
          .toSorted(),
      ).toEqual(['GB/T 6-2020', 'GB/T 7-2020']);
  });

  it('counts once in the family of its number', () => {
    const records = [alive('GB 5-2010'), record('GB/T 5-2010', {}), alive('GB/T 5-2018')];
    expect(ask('GB/T 5-2018', records).lineage.map(({ id }) => id)).toHaveLength(2);
    expect(ask('GB/T 5-2010', records).lineage.map(({ id }) => id)).toEqual(['GB/T 5-2010', 'GB/T 5-2018']);
  });
});

describe('found by another spelling, but a record of its own', () => {
  it.each([
    ['ISO 5:2010', 'ISO/IEC 5:2010'],
    ['ASTM D596-01', 'ASTM D596-01(2011)'],
    ['GB 5-2010', 'GB/T 5-2010'],
    ['GB 50016-2014', 'GB 50016-2014（2018年版）'],
    ['IEC 5:2010/Amd 1:2012', 'IEC 5:2010/AMD1:2012'],
  ])('%s leads to %s', (cited, filed) => {
    expect(ask(cited, [record(filed, { status: CURRENT })])).toMatchObject({ match: 'alias', id: filed });
  });

  it('a joint publisher’s statement is not read into the document without it', () => {
    const records = [record('ISO 5:2010', { status: IN_FORCE }), record('ISO/IEC 5:2010', { status: GONE })];
    expect(ask('ISO 5:2010', records).lifecycle).toBe('inForce');
    expect(ask('ISO/IEC 5:2010', records).lifecycle).toBe('withdrawn');
  });

  it.each([
    ['GB 5-2010', 'GB/Z 5-2010'],
    ['GB/Z 5-2010', 'GB/T 5-2010'],
    ['ISO 5:2010', 'ISO/DIS 5:2010'],
    ['IEC 5:2010', 'IEC 5:2010+AMD1:2012 CSV'],
    ['ISO 5:2010', 'ISO 5:2010/Amd 1:2012'],
  ])('%s is not %s', (cited, filed) => {
    expect(ask(cited, [record(filed, { status: CURRENT })]).id).toBeNull();
  });

  it('a name or former number that a record gives is a way to it', () => {
    const renamed = alive('GB/T 8-2010', { aliases: ['YY 8-2010'] });
    expect(ask('YY 8-2010', [renamed])).toMatchObject({ match: 'alias', id: 'GB/T 8-2010' });
    const converted = alive('GB 8-2010', {
      conversions: [{ from: '2017-03-23', spelling: 'HB 8-2010', mandate: 'recommended' }],
    });
    const named = shelfOf([converted]);
    const shelf = {
      ...named,
      dossier: (id: string) =>
        id === 'HB 8-2010' ? { id, records: [], mentionedBy: ['GB 8-2010'] } : named.dossier(id),
    };
    expect(judge(identifier('HB 8-2010'), shelf, TODAY)).toMatchObject({ match: 'alias', id: 'GB 8-2010' });
  });

  it('an alias does not hide a document that is filed itself', () => {
    const records = [alive('GB/T 8-2010', { aliases: ['GB/T 7-2010'] }), alive('GB/T 7-2010')];
    expect(ask('GB/T 7-2010', records)).toMatchObject({ match: 'edition', id: 'GB/T 7-2010' });
  });
});

describe('editions of a number', () => {
  it('are no products, no translations and no supplements', () => {
    const records = [
      record('IEC 5:2005', { status: status('PUBLISHED', 'inForce'), published: stated('2005-01-01') }),
      record('IEC 5:2005+AMD1:2012 CSV', {
        status: status('PUBLISHED', 'inForce'),
        published: stated('2012-01-01'),
      }),
      record('IEC 5:2020 RLV', { status: status('PUBLISHED', 'inForce'), published: stated('2020-01-01') }),
      record('IEC 5:2005/AMD1:2012', {
        status: status('PUBLISHED', 'inForce'),
        published: stated('2012-01-01'),
      }),
    ];
    expect(ask('IEC 5', records).id).toBe('IEC 5:2005');
    expect(ask('IEC 5', records).lineage).toHaveLength(1);
  });

  it('a translation stands for itself only where its original is not filed', () => {
    const arabic = record('OIML R 21:1975(A)', { status: status('in-force', 'inForce') });
    const original = record('OIML R 21:1975', { status: status('in-force', 'inForce') });
    expect(ask('OIML R 21', [original, arabic]).lineage).toHaveLength(1);
    expect(ask('OIML R 21', [original, arabic]).id).toBe('OIML R 21:1975');
    expect(ask('OIML R 21', [arabic]).id).toBe('OIML R 21:1975(A)');
  });

  it('what a source calls a supplement is none, however it is numbered', () => {
    const records = [alive('GB/T 5-2010'), alive('GB/T 5-2015', { supplementOf: 'GB/T 5-2010' })];
    expect(ask('GB/T 5', records).id).toBe('GB/T 5-2010');
    expect(ask('GB/T 5-2010', records).amendments.map(({ id }) => id)).toEqual(['GB/T 5-2015']);
  });

  it('a number that is only ever named without year is no edition', () => {
    const records = [alive('GB/T 6-2010', { adopts: [{ id: 'ISO 5', degree: 'IDT' }] })];
    expect(ask('ISO 5', records)).toMatchObject({ match: 'edition', id: 'ISO 5', lifecycle: 'unknown' });
    expect(ask('ISO 5', [...records, record('ISO 5:2010', { status: IN_FORCE })]).id).toBe('ISO 5:2010');
  });
});

describe('the family of a number', () => {
  const drawn = (cited: string, ...ids: string[]) =>
    ask(
      cited,
      ids.map((id) => record(id, { status: IN_FORCE })),
    ).lineage.map(({ id }) => id);

  it('holds no products and no bare mention of the number', () => {
    expect(drawn('IEC 5:2005', 'IEC 5:2005', 'IEC 5:2005 CSV', 'IEC 5:2010 RLV')).toEqual(['IEC 5:2005']);
    const named = [
      record('ISO 5:2010', { status: IN_FORCE }),
      alive('GB/T 6-2010', { adopts: [{ id: 'ISO 5', degree: 'IDT' }] }),
    ];
    expect(ask('ISO 5:2010', named).lineage.map(({ id }) => id)).toEqual(['ISO 5:2010']);
  });

  it('holds editions that others only name, and one filed without year', () => {
    const named = [
      alive('GB/T 5-2010'),
      alive('YY 6-2010', { adopts: [{ id: 'GB/T 5-2000', degree: 'IDT' }] }),
    ];
    expect(ask('GB/T 5-2010', named).lineage.map(({ id }) => id)).toEqual(['GB/T 5-2000', 'GB/T 5-2010']);
    expect(drawn('ISO 5', 'ISO 5')).toEqual(['ISO 5']);
  });

  it('holds no row that is called a supplement by one of its sources', () => {
    const records = [
      alive('GB/T 5-2010'),
      alive('GB/T 5-2015', { source: 'official' }),
      alive('GB/T 5-2015', { source: 'register', supplementOf: 'GB/T 5-2010' }),
    ];
    expect(ask('GB/T 5-2010', records).lineage.map(({ id }) => id)).toEqual(['GB/T 5-2010']);
    expect(ask('GB/T 5', records).id).toBe('GB/T 5-2010');
  });

  it('keeps guidance of the same number apart', () => {
    expect(drawn('GB/T 5-2010', 'GB/T 5-2010', 'GB/Z 5-2015', 'GB 5-2000')).toEqual([
      'GB 5-2000',
      'GB/T 5-2010',
    ]);
    expect(drawn('GB/Z 5-2015', 'GB/T 5-2010', 'GB/Z 5-2015')).toEqual(['GB/Z 5-2015']);
  });
});

describe('an edition that its number does not date', () => {
  it('is not out before its time only because its label is a number', () => {
    const draft = record('ETSI EN 300 328 V1.9.1', { status: IN_FORCE });
    expect(ask('ETSI EN 300 328 V1.9.1', [draft], '2015-01-01').lifecycle).toBe('inForce');
  });
});

it('an empty dossier is nothing', () => {
  const shelf = { ...shelfOf([]), dossier: (id: string) => ({ id, records: [], mentionedBy: [] }) };
  for (const cited of ['GB/T 5-2010', 'GB/T 5', 'EN 5:2010+A1:2012'])
    expect(judge(identifier(cited), shelf, TODAY).match).toBe('none');
  expect(judgeName('A name', shelf, TODAY).match).toBe('none');
});

it('a product is not found in place of the document', () => {
  const rlv = record('IEC 5:2005 RLV', { status: CURRENT });
  expect(ask('IEC 5:2005', [rlv]).id).toBeNull();
});

describe('undated, with no edition in force', () => {
  const of = (...rows: (readonly [string, string, Parameters<typeof status>[1]])[]) =>
    ask(
      'GB/T 5',
      rows.map(([id, raw, lifecycle]) => record(id, { status: status(raw, lifecycle) })),
    ).id;

  it('the last one that was counts before drafts and deleted projects', () => {
    expect(of(['GB/T 5-2000', '废止', 'withdrawn'], ['GB/T 5-2010', '废止', 'withdrawn'])).toBe(
      'GB/T 5-2010',
    );
    expect(of(['GB/T 5-2010', '废止', 'withdrawn'], ['GB/T 5-2020', '正在起草', 'draft'])).toBe(
      'GB/T 5-2010',
    );
    expect(of(['GB/T 5-2010', '废止', 'withdrawn'], ['GB/T 5-2020', '20.98', 'cancelled'])).toBe(
      'GB/T 5-2010',
    );
    expect(of(['GB/T 5-2010', '正在起草', 'draft'], ['GB/T 5-2020', '正在起草', 'draft'])).toBe(
      'GB/T 5-2020',
    );
  });

  it('another mark is said to be another', () => {
    expect(ask('GB/T 5', [alive('GB/T 5-2010')]).match).toBe('work');
    expect(ask('GB 5', [alive('GB/T 5-2010')]).match).toBe('alias');
  });
});

describe('a consolidated designation', () => {
  it('is its edition where only that is filed, and itself where it is', () => {
    const base = record('EN 5:2010', { status: status('CU', 'inForce') });
    expect(ask('EN 5:2010+A1:2012', [base])).toMatchObject({ match: 'alias', id: 'EN 5:2010' });
    const own = record('EN 5:2010+A1:2012', { status: status('CU', 'inForce') });
    expect(ask('EN 5:2010+A1:2012', [base, own])).toMatchObject({
      match: 'edition',
      id: 'EN 5:2010+A1:2012',
    });
    expect(ask('EN 5:2010+A1:2012', []).match).toBe('none');
    expect(ask('EN 5:2010/A1:2012', [base]).match).toBe('none');
  });
});

describe('how to print it today', () => {
  const converted = (...spellings: readonly (readonly [string, string])[]) =>
    alive('GB 5-2010', {
      conversions: spellings.map(([from, spelling]) => ({ from, spelling, mandate: 'recommended' as const })),
    });

  it('with the label of its revision, from a source or from the name it is filed under', () => {
    expect(ask('GB 5-2010', [alive('GB 5-2010', { editionLabel: '2018年版' })]).citeAs).toBe(
      'GB 5-2010（2018年版）',
    );
    expect(
      ask('GB 5-2010', [alive('GB 5-2010'), record('GB 5-2010（2018年版）', { titles: { zh: '甲' } })])
        .citeAs,
    ).toBe('GB 5-2010（2018年版）');
    expect(ask('GB 5-2010（2018年版）', [alive('GB 5-2010（2018年版）')]).citeAs).toBeNull();
    expect(ask('GB 5-2010', [alive('GB 5-2010')]).citeAs).toBeNull();
  });

  it('as the last notice in effect has it', () => {
    const records = [converted(['2020-01-01', 'GB/Z 5-2010'], ['2017-03-23', 'GB/T 5-2010'])];
    expect(ask('GB 5-2010', records, '2017-03-22').citeAs).toBeNull();
    expect(ask('GB 5-2010', records, '2019-12-31').citeAs).toBe('GB/T 5-2010');
    expect(ask('GB 5-2010', records, '2020-01-01').citeAs).toBe('GB/Z 5-2010');
  });

  it.each([
    ['GB 5-2010', 'mandatory'],
    ['GB/T 5-2010', 'recommended'],
    ['GB/Z 5-2010', 'guidance'],
    ['YY 5-2010', null],
    ['NB/SH/T 0001-2019', 'recommended'],
    ['DBJ50/T-255-2017', 'recommended'],
    ['GJB/Z 299C-2006', 'guidance'],
    ['JIS Z 9001:2015', null],
  ])('%s is %s by its mark', (id, mandate) => {
    expect(ask(id, [alive(id)]).mandate).toBe(mandate);
  });

  it('a source’s word on the mandate goes before the mark', () => {
    expect(ask('GB 5-2010', [alive('GB 5-2010', { mandate: 'recommended' })]).mandate).toBe('recommended');
  });
});

describe('what is said of another spelling', () => {
  const code = (cited: string, id: string) => ask(cited, [alive(id)]).verdict.reason;

  it.each([
    ['GB 5-2010', 'GB/T 5-2010'],
    ['GB/T 5-2010', 'GB 5-2010'],
    ['DB11 5-2010', 'DB11/T 5-2010'],
    ['ISO 5:2010', 'ISO/TR 5:2010'],
    ['ISO/TS 5:2010', 'ISO/TR 5:2010'],
  ])('%s for %s: the mark is another', (cited, id) => {
    if (ask(cited, [alive(id)]).id !== null)
      expect(code(cited, id)).toEqual({ rule: 'R1', code: 'attributeMismatch', ids: [id] });
  });

  it.each([
    ['GB/T 5-2010', 'GB/T 5-2010'],
    ['GB 50016-2014', 'GB 50016-2014（2018年版）'],
    ['ISO 5:2010', 'ISO/IEC 5:2010'],
    ['ASTM D596-01', 'ASTM D596-01(2011)'],
  ])('%s for %s: nothing', (cited, id) => {
    expect(code(cited, id).code).toBe('inForce');
  });
});

describe('names without number', () => {
  const shelf = shelfOf([
    record('W3C css-color-4', { status: status('CR', 'draft'), titles: { en: 'Color' } }),
  ]);

  it('are found as filed', () => {
    expect(judgeName('W3C css-color-4', shelf, TODAY)).toMatchObject({
      query: 'W3C css-color-4',
      canonical: null,
      match: 'edition',
      id: 'W3C css-color-4',
      titles: { en: 'Color' },
      verdict: { answer: 'no' },
    });
  });

  it('are found through the works that the shelf gives for another print of them', () => {
    const other = {
      ...shelf,
      editions: (work: string) => shelf.editions(work === 'w3c CSS-COLOR-4' ? 'W3C css-color-4' : work),
    };
    expect(judgeName('w3c CSS-COLOR-4', other, TODAY)).toMatchObject({
      match: 'alias',
      id: 'W3C css-color-4',
    });
  });

  it('are unknown where they are not', () => {
    expect(judgeName('W3C nothing', shelf, TODAY)).toMatchObject({
      match: 'none',
      id: null,
      officialUrl: null,
      verdict: { answer: 'unknown', reason: { rule: 'R18', code: 'notInData' } },
    });
  });

  it('say since when they hold, as any document does', () => {
    const recommendation = record('A name', {
      status: status('REC', 'inForce'),
      published: stated('2020-01-01'),
    });
    expect(judgeName('A name', shelfOf([recommendation]), TODAY).verdict.reason).toEqual({
      rule: 'R4',
      code: 'inForce',
      date: '2020-01-01',
      provenance: 'inferred',
    });
  });

  it('heed the options', () => {
    const old = shelfOf([record('A name', { status: status('REC', 'inForce'), asOf: '2026-11-01' })]);
    expect(judgeName('A name', old, TODAY, { today: '2026-12-24' }).verdict.staleDays).toBe(53);
  });
});

describe('a series', () => {
  const shelf = shelfOf([
    alive('GB/T 5.1-2010', { titles: { zh: '第一部分' } }),
    record('GB/T 5.2-2010', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 6-2012', extent: 'full' }] }),
    alive('GB/T 6-2012', { replaces: [{ id: 'GB/T 5.9-2001', extent: 'full' }] }),
  ]);
  const works = ['GB 5.1', 'GB 5.2', 'GB 5.9', 'GB 5.10'];

  it('says of each part which edition, how it stands and what to use instead', () => {
    const series = seriesOf('GB/T 5', works, shelf, TODAY);
    expect(series).toMatchObject({ series: 'GB 5', cited: null, on: TODAY });
    expect(series?.parts).toMatchObject([
      {
        part: 'GB/T 5.1',
        edition: 'GB/T 5.1-2010',
        titles: { zh: '第一部分' },
        lifecycle: 'inForce',
        successors: [],
      },
      { part: 'GB/T 5.2', edition: 'GB/T 5.2-2010', lifecycle: 'withdrawn', successors: ['GB/T 6-2012'] },
      { part: 'GB/T 5.9', edition: 'GB/T 5.9-2001', successors: ['GB/T 6-2012'] },
      { part: 'GB 5.10', edition: null, titles: {}, lifecycle: 'unknown', successors: [], editions: [] },
    ]);
  });

  it('draws the editions of the part, not of what it became', () => {
    const series = seriesOf('GB/T 5', works, shelf, TODAY);
    expect(series?.parts[1]?.editions.map(({ id }) => id)).toEqual(['GB/T 5.2-2010']);
  });

  it('knows the part that was asked for, by whichever edition and mark', () => {
    expect(seriesOf('GB 5.2-2001', works, shelf, TODAY)?.cited).toBe('GB/T 5.2');
  });

  it('is none with fewer than two parts, or of no number', () => {
    expect(seriesOf('GB/T 5.1', ['GB 5.1'], shelf, TODAY)).toBeNull();
    expect(seriesOf('GB/T 5.1', ['GB 5.1', 'no number'], shelf, TODAY)).toBeNull();
    expect(seriesOf('no number', works, shelf, TODAY)).toBeNull();
  });
});
