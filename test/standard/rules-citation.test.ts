/** Rules of the domain (R1, R2, R3, R14, R21, R22): what a citation names. Each with what goes wrong for a reader when it is left out. */
import { describe, expect, it } from 'vitest';
import { ABOLISHED, alive, ask, stated, status } from './cases';
import { TODAY, record } from './shelf';
import { titleCheck } from '../../src/standard/title';

describe('R1 the mandate mark is a hint', () => {
  it('resolves the other mark and says so', () => {
    const { match, id, verdict } = ask('GB 100-2010', [alive('GB/T 100-2010')]);
    expect({ match, id }).toEqual({ match: 'alias', id: 'GB/T 100-2010' });
    expect(verdict).toMatchObject({ answer: 'yes', reason: { rule: 'R1', code: 'attributeMismatch' } });
  });

  it('keeps guidance documents apart: GB/Z 175 is not GB 175', () => {
    const records = [alive('GB 175-2007'), alive('GB/Z 175-2026', { published: stated('2026-04-30') })];
    expect(ask('GB 175', records).id).toBe('GB 175-2007');
    expect(ask('GB/Z 175', records).id).toBe('GB/Z 175-2026');
  });

  it('an undated citation is checked for its mark too', () => {
    expect(ask('GB 100', [alive('GB/T 100-2010')]).verdict.reason.code).toBe('attributeMismatch');
    expect(ask('GB/T 100', [alive('GB/T 100-2010')]).verdict.reason.code).toBe('currentEdition');
  });

  it('an alias of a record leads to it', () => {
    expect(ask('GB/T 7-2001', [alive('GB/T 8-2001', { aliases: ['GB/T 7-2001'] })]).id).toBe('GB/T 8-2001');
  });
});

describe('R2 undated means the edition in force', () => {
  const old = record('GB/T 5-2000', {
    status: ABOLISHED,
    replacedBy: [{ id: 'GB/T 5-2010', extent: 'full' }],
  });

  it('does not inherit the status of an older edition', () => {
    const answer = ask('GB/T 5', [old, alive('GB/T 5-2010')]);
    expect(answer).toMatchObject({ match: 'work', id: 'GB/T 5-2010' });
    expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes', reason: { code: 'currentEdition' } });
  });

  it('takes the edition in force on the day, not today', () => {
    const records = [
      alive('GB/T 5-2010', { published: stated('2010-01-01') }),
      alive('GB/T 5-2020', {
        published: stated('2020-01-01'),
        effective: stated('2020-06-01'),
        replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
      }),
    ];
    expect(ask('GB/T 5', records, '2015-01-01').id).toBe('GB/T 5-2010');
    expect(ask('GB/T 5', records, '2020-05-31').id).toBe('GB/T 5-2010');
    expect(ask('GB/T 5', records, '2020-06-01').id).toBe('GB/T 5-2020');
  });

  it('does not warn of a successor of the same number: the citation passes over to it', () => {
    const records = [
      alive('GB/T 5-2010'),
      record('GB/T 5-2026', {
        status: status('即将实施', 'upcoming'),
        published: stated('2026-10-01'),
        effective: stated('2027-05-01'),
        replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
      }),
    ];
    expect(ask('GB/T 5', records).verdict).toMatchObject({ answer: 'yes', until: null });
    expect(ask('GB/T 5-2010', records).verdict).toMatchObject({ answer: 'until', until: '2027-05-01' });
  });

  it('says so when the whole work was replaced', () => {
    const records = [
      old,
      record('GB/T 5-2010', { status: ABOLISHED, replacedBy: [{ id: 'GB/T 9-2020', extent: 'full' }] }),
      alive('GB/T 9-2020', { published: stated('2020-01-01') }),
    ];
    expect(ask('GB/T 5', records).verdict).toMatchObject({
      answer: 'no',
      reason: { rule: 'R2', code: 'workReplaced', ids: ['GB/T 9-2020'] },
    });
  });

  it('says upcoming when the first edition has not come into effect', () => {
    const records = [
      record('GB/T 6-2026', {
        status: status('即将实施', 'upcoming'),
        published: stated('2026-10-01'),
        effective: stated('2027-05-01'),
      }),
    ];
    expect(ask('GB/T 6', records)).toMatchObject({
      match: 'work',
      lifecycle: 'upcoming',
      verdict: { face: 'upcoming' },
    });
  });

  it('prefers an edition in force to a younger one without status, and that to a draft', () => {
    const records = [alive('GB/T 5-2010'), record('GB/T 5-2020', {})];
    expect(ask('GB/T 5', records).id).toBe('GB/T 5-2010');
    expect(
      ask('GB/T 5', [record('GB/T 5-2020'), record('GB/T 5-2025', { status: status('正在起草', 'draft') })])
        .id,
    ).toBe('GB/T 5-2020');
  });

  it('a project without year is no edition of the work', () => {
    const records = [alive('ISO 5:2010'), record('ISO 5', { status: status('60.00', 'draft') })];
    expect(ask('ISO 5', records)).toMatchObject({ match: 'work', id: 'ISO 5:2010' });
  });
});

describe('R3 dated means exactly that edition', () => {
  it('does not slide to the next one', () => {
    const answer = ask('GB/T 5-2010', [alive('GB/T 5-2010'), alive('GB/T 5-2020')]);
    expect(answer).toMatchObject({ match: 'edition', id: 'GB/T 5-2010' });
  });

  it('a supplement is itself, with its own life', () => {
    const records = [
      alive('ISO 5:2010'),
      record('ISO 5:2010/Amd 1:2012', {
        supplementOf: 'ISO 5:2010',
        status: status('95.99', 'withdrawn'),
        published: stated('2012-01-01'),
      }),
    ];
    expect(ask('ISO 5:2010/Amd 1:2012', records)).toMatchObject({ match: 'edition', lifecycle: 'withdrawn' });
  });
});

describe('R14 conversion', () => {
  const records = [
    alive('GB 12-1980', {
      published: stated('1980-01-01'),
      effective: stated('1981-01-01'),
      conversions: [{ from: '2017-03-23', spelling: 'GB/T 12-1980', mandate: 'recommended' }],
    }),
  ];

  it('changes spelling and mandate on the day, not identity', () => {
    expect(ask('GB 12-1980', records, '2017-03-22')).toMatchObject({
      id: 'GB 12-1980',
      mandate: 'mandatory',
      citeAs: null,
      verdict: { reason: { code: 'inForce' } },
    });
    expect(ask('GB 12-1980', records, '2017-03-23')).toMatchObject({
      id: 'GB 12-1980',
      mandate: 'recommended',
      citeAs: 'GB/T 12-1980',
      verdict: {
        answer: 'yes',
        reason: { rule: 'R14', code: 'spellingChanged', ids: ['GB/T 12-1980'], date: '2017-03-23' },
      },
    });
    expect(ask('GB/T 12-1980', records)).toMatchObject({
      match: 'alias',
      id: 'GB 12-1980',
      verdict: { reason: { code: 'inForce' } },
    });
  });

  it('two filings of one edition are one document', () => {
    const answer = ask('GB/T 12-1980', [
      record('GB 12-1980', { status: ABOLISHED, asOf: '2020-01-01', withdrawn: stated('2019-01-01') }),
      record('GB/T 12-1980', { titles: { zh: '编码' } }),
    ]);
    expect(answer).toMatchObject({ lifecycle: 'withdrawn', titles: { zh: '编码' } });
  });
});

describe('R21 a year typed wrong', () => {
  it('offers the editions there are, the nearest year first, and answers nothing', () => {
    const answer = ask(
      'ISO 13849-1:2014',
      ['2006', '2015', '2023'].map((year) =>
        record(`ISO 13849-1:${year}`, { status: status('60.60', 'inForce') }),
      ),
    );
    expect(answer).toMatchObject({ match: 'none', id: null, lifecycle: 'unknown' });
    expect(answer.verdict).toMatchObject({
      answer: 'unknown',
      reason: { rule: 'R21', code: 'editionNotInData' },
    });
    expect(answer.near.map(({ id }) => id)).toEqual([
      'ISO 13849-1:2015',
      'ISO 13849-1:2023',
      'ISO 13849-1:2006',
    ]);
  });
});

describe('R22 the number of another document', () => {
  const records = [
    alive('GB/T 5-2010', {
      titles: { zh: '污水综合排放标准', en: 'Integrated wastewater discharge standard' },
    }),
  ];

  it('is said before any status', () => {
    expect(
      ask('GB/T 5-2010', records, TODAY, { title: titleCheck('建筑设计防火规范') }).verdict,
    ).toMatchObject({
      answer: 'unknown',
      reason: { rule: 'R22', code: 'titleMismatch' },
    });
    expect(
      ask('GB/T 5-2010', records, TODAY, { title: titleCheck('Quality management systems') }).verdict.reason
        .code,
    ).toBe('titleMismatch');
  });

  it.each(['污水综合排放标准', '污水综合排放', 'Wastewater discharge', '标', 'Qualitätsmanagement'])(
    '“%s” is not enough to say so',
    (title) => {
      const only = title.startsWith('Qual')
        ? [alive('GB/T 5-2010', { titles: { zh: '污水综合排放标准' } })]
        : records;
      expect(ask('GB/T 5-2010', only, TODAY, { title: titleCheck(title) }).verdict.answer).toBe('yes');
    },
  );
});
