/** R18–R22 and R24 in detail: sources at odds, words that count, what stands near, whose title it is, where to look. */
import { describe, expect, it } from 'vitest';
import { judge, type SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, GONE, IN_FORCE, SOON, alive, ask, full, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';
import { titleCheck } from '../../src/standard/title';

const official = (fields: Partial<SourceRecord> = {}) =>
  alive('GB/T 5-2010', { source: 'official', ...fields });
const register = (fields: Partial<SourceRecord> = {}) =>
  alive('GB/T 5-2010', { source: 'register', ...fields });

describe('a conflict', () => {
  const face = (...records: SourceRecord[]) => ask('GB/T 5-2010', records).verdict.face;
  const abolished = { status: ABOLISHED };

  it('is in force said on the day of the abolition or later, in whichever order', () => {
    expect(face(official(), register(abolished))).toBe('conflict');
    expect(face(register(abolished), official())).toBe('conflict');
    expect(face(official({ asOf: '2026-06-01' }), register({ ...abolished, asOf: '2026-06-02' }))).toBe(
      'history',
    );
    expect(face(official({ asOf: '2026-06-02' }), register({ ...abolished, asOf: '2026-06-01' }))).toBe(
      'conflict',
    );
    expect(face(official({ status: SOON }), register(abolished))).toBe('conflict');
  });

  it('is not between two rows of one registry, nor with words that say nothing of the end', () => {
    expect(face(official(), official({ ...abolished, asOf: '2026-01-01' }))).toBe('yes');
    expect(face(official(), register({ status: status('OB', 'inactive') }))).not.toBe('conflict');
    expect(face(official(), register({ status: SOON }))).not.toBe('conflict');
    expect(face(official(), official({ ...abolished, asOf: '2026-01-01', confidence: 'conflict' }))).toBe(
      'yes',
    );
  });

  it('needs two registries, or a collector who found one', () => {
    const somebody = alive('GB/T 5-2010', { source: 'somebody', ...abolished, asOf: '2026-01-01' });
    expect(face(official(), somebody)).toBe('yes');
    expect(face(official(), { ...somebody, confidence: 'official' })).toBe('conflict');
    expect(face(official(), { ...somebody, confidence: 'conflict' })).toBe('conflict');
    expect(face(official(), register({ ...abolished, confidence: 'inferred', asOf: '2026-01-01' }))).toBe(
      'yes',
    );
  });

  it.each(['published', 'effective', 'withdrawn'] as const)('on a date is told: %s', (field) => {
    const one = official({ [field]: stated('2009-02-01') });
    const other = register({ [field]: stated('2009-03-01') });
    expect(ask('GB/T 5-2010', [one, other]).confidence).toBe('conflict');
    expect(ask('GB/T 5-2010', [one, register({ [field]: stated('2009-02') })]).confidence).not.toBe(
      'conflict',
    );
    const derived = register({ [field]: { date: '2009-03-01', provenance: 'inferred' } });
    expect(ask('GB/T 5-2010', [one, derived]).confidence).not.toBe('conflict');
  });

  it('on a date decides where one day has come and the other has not', () => {
    const ends = (a: string, b: string) =>
      ask('GB/T 5-2010', [official({ withdrawn: stated(a) }), register({ withdrawn: stated(b) })]).verdict;
    expect(ends('2026-01-01', '2027-01-01')).toMatchObject({
      face: 'conflict',
      reason: { rule: 'R18', code: 'conflict', field: 'withdrawn' },
    });
    expect(ends('2027-01-01', '2028-01-01').face).toBe('until');
    expect(ends('2025-01-01', '2026-01-01').face).toBe('history');
  });

  it('that decides is told before one that does not', () => {
    const records = [
      official({ withdrawn: stated('2030-01-01'), effective: stated('2010-01-01') }),
      register({ withdrawn: stated('2031-01-01'), effective: stated('2027-01-01') }),
    ];
    expect(ask('GB/T 5-2010', records).verdict.reason).toMatchObject({
      code: 'conflict',
      field: 'effective',
    });
  });

  it('is settled by one’s own list, and stays in view', () => {
    const sources = [
      { ...source('ours', false), own: true as const },
      source('official', true),
      source('register', true),
    ];
    const records = [
      record('GB/T 5-2010', { source: 'ours', status: CURRENT }),
      official({ effective: stated('2026-01-01') }),
      register({ effective: stated('2027-01-01') }),
    ];
    const answer = judge(identifier('GB/T 5-2010'), shelfOf(records, sources), TODAY);
    expect(answer).toMatchObject({ confidence: 'conflict' });
    expect(answer.verdict.face).not.toBe('conflict');
  });
});

describe('of several statements', () => {
  it('the newest status counts, and a row that lives before one that was only planned', () => {
    const word = (...records: SourceRecord[]) => ask('GB/T 5-2010', records).lifecycle;
    expect(word(official({ asOf: '2026-01-01' }), official({ asOf: '2026-05-01', status: ABOLISHED }))).toBe(
      'withdrawn',
    );
    expect(word(official({ asOf: '2026-01-01' }), official({ status: status('已发布', 'unknown') }))).toBe(
      'inForce',
    );
    const draft = status('正在起草', 'draft');
    for (const rows of [
      [official(), official({ status: draft })],
      [official({ status: draft }), official()],
    ])
      expect(word(...rows)).toBe('inForce');
  });

  it.each(['published', 'effective', 'withdrawn'] as const)(
    '%s: stated, then official, then the newest',
    (field) => {
      const date = (...records: SourceRecord[]) => {
        const { dates } = ask('GB/T 5-2010', records);
        return dates[field]?.date;
      };
      const of = (by: string, day: string, asOf = TODAY, provenance: 'stated' | 'inferred' = 'stated') =>
        record('GB/T 5-2010', { source: by, asOf, [field]: { date: day, provenance } });
      expect(
        date(of('official', '2011-01-01', TODAY, 'inferred'), of('somebody', '2012-01-01', '2020-01-01')),
      ).toBe('2012-01-01');
      expect(date(of('somebody', '2011-01-01'), of('official', '2012-01-01', '2020-01-01'))).toBe(
        '2012-01-01',
      );
      expect(
        date(of('somebody', '2011-01-01', '2020-01-01'), of('somebody', '2012-01-01', '2021-01-01')),
      ).toBe('2012-01-01');
      expect(
        date(of('somebody', '2012-01-01', '2021-01-01'), of('somebody', '2011-01-01', '2020-01-01')),
      ).toBe('2012-01-01');
      expect(date(of('somebody', '2012-01-01'), of('somebody', '2011-01-01'))).toBe('2012-01-01');
    },
  );

  it('the status words are listed newest first, each once', () => {
    const rows = [
      official({ status: status('现行', 'inForce'), asOf: '2020-01-01' }),
      official({ status: status('有效', 'inForce'), asOf: '2024-01-01' }),
      register({ status: status('现行', 'inForce'), asOf: '2022-01-01' }),
      record('GB/T 5-2010', { source: 'official', asOf: '2026-01-01' }),
    ];
    expect(ask('GB/T 5-2010', rows).statusWords).toEqual(['有效', '现行']);
    expect(ask('GB/T 5-2010', rows.toReversed()).statusWords).toEqual(['有效', '现行']);
  });

  it('the first title in each language counts', () => {
    const rows = [official({ titles: { zh: '甲' } }), register({ titles: { zh: '乙', en: 'B' } })];
    expect(ask('GB/T 5-2010', rows).titles).toEqual({ zh: '甲', en: 'B' });
  });

  it('the newest day is the day of the data', () => {
    const rows = [
      official({ asOf: '2026-11-01' }),
      register({ asOf: '2026-11-20' }),
      official({ asOf: '2026-10-01' }),
    ];
    expect(ask('GB/T 5-2010', rows).dataDate).toBe('2026-11-20');
  });
});

describe('the age of the data', () => {
  const days = (asOf: string, options = {}, on = TODAY) =>
    ask('GB/T 5-2010', [alive('GB/T 5-2010', { asOf })], on, options).verdict.staleDays;

  it('is counted in whole days from the day on which one asks', () => {
    expect(days('2026-10-24')).toBe(31);
    expect(days('2026-10-25')).toBeNull();
    expect(days('2026-10-24', { today: '2026-12-24' })).toBe(61);
    expect(days('2026-10-24', {}, '2015-01-01')).toBeNull();
  });

  it('is not made up where a date cannot be read', () => {
    expect(days('no day')).toBeNull();
    expect(days('2026-01-01', { today: 'no day' })).toBeNull();
  });

  it('of a document that is only named is that of the documents around it', () => {
    const records = [alive('GB/T 6-2020', { asOf: '2026-01-01', replaces: full('GB/T 5-2010') })];
    expect(ask('GB/T 5-2010', records)).toMatchObject({
      dataDate: '2026-01-01',
      verdict: { staleDays: 327 },
    });
    for (const asOf of ['2026-11-20', '2025-05-01']) {
      const own = record('GB/T 5-2010', { asOf, status: ABOLISHED });
      expect(ask('GB/T 5-2010', [...records, own]).dataDate).toBe(asOf);
    }
  });

  it('of a document that others update counts them too', () => {
    const standing = status('PROPOSED STANDARD', 'inForce');
    const records = [
      record('RFC 2', { status: standing, updates: ['RFC 1'], source: 'official', asOf: '2026-03-01' }),
    ];
    expect(ask('RFC 1', records)).toMatchObject({ dataDate: '2026-03-01', sources: [{ id: 'official' }] });
  });
});

describe('an edition that the data lack', () => {
  const years = (cited: string, ...list: string[]) =>
    ask(
      cited,
      list.map((year) => record(`ISO 5:${year}`, { status: IN_FORCE })),
    ).near.map(({ id }) => id.slice(6));

  it('one year off first, before or after, then the youngest', () => {
    expect(years('ISO 5:2014', '2006', '2013', '2023', '2015', '2016')).toEqual([
      '2015',
      '2013',
      '2023',
      '2016',
      '2006',
    ]);
  });

  it('also where years are printed with their month', () => {
    const records = ['2012-03', '2020-01'].map((month) => record(`DIN 5:${month}`, { status: IN_FORCE }));
    expect(ask('DIN 5:2011-06', records).near.map(({ id }) => id)).toEqual([
      'DIN 5:2012-03',
      'DIN 5:2020-01',
    ]);
  });

  it('at most nine, and as they stand', () => {
    const many = Array.from({ length: 12 }, (_, at) => String(1980 + at));
    expect(years('ISO 5:2014', ...many)).toEqual(many.toReversed().slice(0, 9));
    expect(ask('ISO 5:2014', [record('ISO 5:2010', { status: GONE })]).near).toEqual([
      { id: 'ISO 5:2010', titles: {}, face: 'history' },
    ]);
  });

  it('the parts of a bare number: by the edition in force, else the youngest, at most nine', () => {
    const parts = Array.from({ length: 12 }, (_, at) => `GB/T 5.${String(at + 1)}`);
    const shelf = shelfOf([
      record('GB/T 5.1-2000', { status: ABOLISHED }),
      alive('GB/T 5.1-2010'),
      record('GB/T 5.1-2024', { status: status('正在起草', 'draft') }),
      record('GB/T 5.2-2000', { status: ABOLISHED }),
      record('GB/T 5.2-2010', { status: ABOLISHED }),
      ...parts.slice(3).map((part) => alive(`${part}-2010`)),
    ]);
    const answer = judge(identifier('GB/T 5'), { ...shelf, parts: () => parts }, TODAY);
    expect(answer.near.slice(0, 3)).toEqual([
      { id: 'GB/T 5.1-2010', titles: {}, face: 'yes' },
      { id: 'GB/T 5.2-2010', titles: {}, face: 'history' },
      { id: 'GB/T 5.4-2010', titles: {}, face: 'yes' },
    ]);
    expect(answer.near.map(({ id }) => id)).not.toContain('GB/T 5.10-2010');
  });

  it('a bare number of which no more than a mention is known gives way to its parts', () => {
    const named = alive('GB/T 9-2010', { replaces: full('GB/T 5') });
    const shelf = { ...shelfOf([named, alive('GB/T 5.1-2010')]), parts: () => ['GB/T 5.1'] };
    expect(judge(identifier('GB/T 5'), shelf, TODAY).verdict.reason.code).toBe('series');
    const filed = {
      ...shelfOf([named, alive('GB/T 5-2010'), alive('GB/T 5.1-2010')]),
      parts: () => ['GB/T 5.1'],
    };
    expect(judge(identifier('GB/T 5'), filed, TODAY).verdict.reason.code).toBe('currentEdition');
  });
});

describe('a title beside the number', () => {
  const TITLES = { zh: '污水综合排放标准', en: 'Integrated wastewater discharge standard' };
  const isOther = (title: string, titles: Readonly<Record<string, string>> = TITLES) =>
    ask('GB/T 5-2010', [alive('GB/T 5-2010', { titles })], TODAY, { title: titleCheck(title) }).verdict.reason
      .code === 'titleMismatch';

  it.each([
    '建筑设计防火规范',
    '综合能耗计算通则',
    'Quality management systems',
    'Code for fire protection design of buildings',
  ])('%s is another document’s', (title) => {
    expect(isOther(title)).toBe(true);
  });

  it.each([
    '污水综合排放',
    '《污水综合排放标准》',
    '污水 综合 排放 标准',
    '标准',
    'Integrated Wastewater Discharge Standard',
    'wastewater discharge',
    'The standard for the wastewater',
    'Part 1',
    'for the of',
    '',
  ])('“%s” is not said to be', (title) => {
    expect(isOther(title)).toBe(false);
  });

  it.each([
    ['what is written about the standard', '条文说明与应用指南'],
    ['an abbreviation', '《水标》'],
    ['Chinese in its older letters', '建築設計防火規範'],
    ['Japanese', '排水の総合基準'],
    ['another language of Europe', 'Anforderungen für Systeme'],
  ])('%s is not said to be another’s: %s', (_, title) => {
    expect(isOther(title)).toBe(false);
  });

  it('fits where an older edition or what it replaced is called so', () => {
    const named = (id: string, zh: string) => alive(id, { titles: { zh } });
    const records = [
      {
        ...named('GB/T 5-2010', '污水综合排放标准'),
        replaces: [{ id: 'GB/T 4-2000', extent: 'full' as const }],
      },
      named('GB/T 5-1990', '工业废水排放试行规范'),
      named('GB/T 4-2000', '医院用水限值要求'),
    ];
    const code = (title: string) =>
      ask('GB/T 5-2010', records, TODAY, { title: titleCheck(title) }).verdict.reason.code;
    expect(code('工业废水排放试行规范')).not.toBe('titleMismatch');
    expect(code('医院用水限值要求')).not.toBe('titleMismatch');
    expect(code('建筑设计防火规范')).toBe('titleMismatch');
  });

  it('is compared with titles of its own script only, and any of them that fits is enough', () => {
    expect(isOther('Quality management systems', { zh: '污水综合排放标准' })).toBe(false);
    expect(isOther('建筑设计防火规范', { en: 'Integrated wastewater discharge standard' })).toBe(false);
    expect(
      isOther('Exigences pour les systèmes', { en: 'Requirements', fr: 'Exigences pour les systèmes' }),
    ).toBe(false);
    expect(isOther('Quality management systems', { en: 'A of' })).toBe(false);
    expect(isOther('Quality management systems', {})).toBe(false);
    expect(isOther('建筑设计防火规范', { zh: 'Series 1 freight containers' })).toBe(false);
  });
});
