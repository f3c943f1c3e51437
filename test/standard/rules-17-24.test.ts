/**
 * The rules R17 to R24 of the domain, one by one: the whole verdict that names each of them, to the last field. Where a
 * rule decides no verdict of its own, what it changes in the answer. The wider tests of a rule are in rules-*.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { judge, type SourceRecord } from '../../src/standard';
import { ABOLISHED, CURRENT, IN_FORCE, NEXT, SOON, alive, ask, full, says, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';
import { titleCheck } from '../../src/standard/title';

describe('R17 regimes', () => {
  const listed = (...regimes: NonNullable<SourceRecord['regimes']>) => [
    alive('EN 5:2010', {
      regimes,
      status: status('Withdrawn', 'withdrawn'),
      withdrawn: stated('2020-01-01'),
    }),
  ];
  const kept = (...regimes: NonNullable<SourceRecord['regimes']>) => [alive('EN 5:2010', { regimes })];
  const within = (records: readonly SourceRecord[], on = TODAY) =>
    ask('EN 5:2010', records, on, { regime: 'EU' }).verdict;

  it('accept until a day', () => {
    expect(within(listed({ regime: 'EU', until: '2027-01-01' }))).toStrictEqual(
      says({
        answer: 'until',
        face: 'until',
        reason: { rule: 'R17', code: 'regime', regime: 'EU', date: '2027-01-01' },
        until: '2027-01-01',
      }),
    );
  });

  it('accept without end', () => {
    expect(within(listed({ regime: 'EU', extent: 'full' }))).toStrictEqual(
      says({ answer: 'yes', face: 'yes', reason: { rule: 'R17', code: 'regime', regime: 'EU' } }),
    );
  });

  it('accept without end what the public lists leave open or call over', () => {
    const regimes = [{ regime: 'EU' }];
    const next = alive('EN 5:2020', { status: status('CU', 'inForce'), published: stated('2020-01-01') });
    const silent = record('EN 5:2010', { published: stated('2010-01-01'), regimes });
    const records: readonly (readonly SourceRecord[])[] = [
      [silent],
      [{ ...silent, status: status('OB', 'inactive') }],
      [{ ...silent, status: status('CU', 'inForce'), asOf: '2019-01-01' }, next],
    ];
    for (const some of records)
      expect(within(some)).toMatchObject({ answer: 'yes', face: 'yes', reason: { code: 'regime' } });
    const amendment = alive('EN 5:2010/A1:2012', { regimes, supplementOf: 'EN 5:2010' });
    expect(ask('EN 5:2010/A1:2012', [...listed(), amendment], TODAY, { regime: 'EU' }).verdict).toMatchObject(
      { answer: 'yes', reason: { code: 'regime' } },
    );
  });

  it.each(['partial', 'restricted'] as const)('accept a part: %s', (extent) => {
    for (const records of [listed({ regime: 'EU', extent }), kept({ regime: 'EU', extent })])
      expect(within(records)).toStrictEqual(
        says({ answer: 'yes', face: 'partly', reason: { rule: 'R17', code: 'regime', regime: 'EU' } }),
      );
  });

  it('say nothing new of what is in force anyway', () => {
    expect(within(kept({ regime: 'EU' })).reason.rule).toBe('R4');
  });

  it('drop what is in force, on the last of their days', () => {
    expect(
      within(
        kept({ regime: 'EU', until: '2026-01-01' }, { regime: 'EU', until: '2024-01-01' }, { regime: 'US' }),
      ),
    ).toStrictEqual(
      says({
        answer: 'no',
        face: 'no',
        reason: { rule: 'R17', code: 'regime', regime: 'EU', date: '2026-01-01' },
      }),
    );
  });

  it('need no second reason against what is withdrawn', () => {
    expect(within(listed({ regime: 'EU', until: '2026-01-01' })).reason.rule).toBe('R11');
  });

  it('one listing that still holds is enough', () => {
    expect(within(listed({ regime: 'EU', until: '2024-01-01' }, { regime: 'EU' })).answer).toBe('yes');
  });

  it.each([
    ['2011-01-01', 'notYet', 'R4'],
    ['2012-01-01', 'accepted', 'R17'],
    ['2025-12-31', 'accepted', 'R17'],
    ['2026-01-01', 'over', 'R17'],
  ])('count from their first day to the day before their last: %s', (on, standing, rule) => {
    const records = kept({ regime: 'EU', from: '2012-01-01', until: '2026-01-01' });
    expect(ask('EN 5:2010', records, on).regimes).toMatchObject([{ regime: 'EU', standing }]);
    expect(within(records, on).reason.rule).toBe(rule);
  });

  it('the organisation’s own word against the public one, whichever way', () => {
    const own = [{ ...source('ours', false), own: true as const }, source('official', true)];
    const judged = (...records: SourceRecord[]) =>
      judge(identifier('GB/T 5-2010'), shelfOf(records, own), TODAY).verdict;
    const ours = (fields: Partial<SourceRecord>) => record('GB/T 5-2010', { source: 'ours', ...fields });
    const theirs = (fields: Partial<SourceRecord>) => alive('GB/T 5-2010', { source: 'official', ...fields });
    const reason = { rule: 'R17', code: 'ownList', field: 'status' } as const;
    expect(judged(ours({ status: CURRENT }), theirs({ status: ABOLISHED }))).toStrictEqual(
      says({ answer: 'yes', face: 'yes', reason }),
    );
    expect(
      judged(ours({ status: SOON, effective: stated('2027-01-01') }), theirs({ status: ABOLISHED })),
    ).toStrictEqual(says({ answer: 'yes', face: 'upcoming', reason }));
    expect(
      judged(ours({ status: CURRENT, withdrawn: stated('2027-03-01') }), theirs({ status: ABOLISHED })),
    ).toStrictEqual(
      says({
        answer: 'until',
        face: 'until',
        reason: { ...reason, date: '2027-03-01', provenance: 'stated' },
        until: '2027-03-01',
      }),
    );
    expect(judged(ours({ status: ABOLISHED }), theirs({}))).toStrictEqual(
      says({ answer: 'history', face: 'history', reason: { ...reason, ids: [] } }),
    );
    expect(
      judged(ours({ status: ABOLISHED, replacedBy: full('GB/T 6-2020') }), theirs({}), NEXT),
    ).toStrictEqual(says({ answer: 'no', face: 'no', reason: { ...reason, ids: ['GB/T 6-2020'] } }));
  });
});

describe('R18 unknown', () => {
  it('not in the data', () => {
    expect(ask('GB/T 5-2010', []).verdict).toStrictEqual(
      says({ answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'notInData' } }),
    );
  });

  it('listed, and nothing said of its standing', () => {
    expect(
      ask('GB/T 5-2010', [alive('GB/T 5-2010', { status: status('?', 'unknown') })]).verdict,
    ).toStrictEqual(
      says({
        answer: 'unknown',
        face: 'unknown',
        reason: { rule: 'R18', code: 'noStatus', date: '2010-01-01', provenance: 'stated' },
      }),
    );
  });

  it('its day is to come, and no list says that it will', () => {
    const bare = record('GB/T 5-2026', { published: stated('2026-10-01'), effective: stated('2027-05-01') });
    expect(ask('GB/T 5-2026', [bare])).toMatchObject({
      lifecycle: 'upcoming',
      verdict: { answer: 'unknown', reason: { code: 'noStatus' } },
    });
  });

  it('two registries that differ', () => {
    const records = [
      alive('GB/T 5-2010', { source: 'official' }),
      record('GB/T 5-2010', { source: 'register', status: ABOLISHED }),
    ];
    expect(ask('GB/T 5-2010', records).verdict).toStrictEqual(
      says({
        answer: 'unknown',
        face: 'conflict',
        reason: { rule: 'R18', code: 'conflict', field: 'status' },
      }),
    );
  });

  it('a later edition beside it, with nothing said of this one', () => {
    const records = [
      alive('GB 5-2010'),
      alive('GB 5-2018', { published: stated('2018-01-01'), effective: stated('2018-06-01') }),
    ];
    expect(ask('GB 5-2010', records).verdict).toStrictEqual(
      says({
        answer: 'unknown',
        face: 'unknown',
        reason: { rule: 'R18', code: 'overtaken', ids: ['GB 5-2018'] },
      }),
    );
  });
});

it('R19 old data keep their verdict and say their age', () => {
  const { verdict } = ask('GB/T 5-2010', [alive('GB/T 5-2010', { asOf: '2026-01-01' })]);
  expect(verdict).toMatchObject({ answer: 'yes', staleDays: 327 });
});

it('R20 the newer word counts, and the older is kept', () => {
  const records = [
    alive('GB/T 5-2010', { asOf: '2026-05-01' }),
    record('GB/T 5-2010', { status: ABOLISHED, asOf: '2026-07-01', notice: '2026-56' }),
  ];
  const answer = ask('GB/T 5-2010', records);
  expect(answer).toMatchObject({ lifecycle: 'withdrawn', statusWords: ['废止'] });
  expect(answer.evidence.flatMap(({ field, raw }) => (field === 'status' ? raw : []))).toEqual([
    '现行',
    '废止',
  ]);
});

it('R21 a year typed wrong', () => {
  const answer = ask('ISO 5:2011', [record('ISO 5:2010', { status: IN_FORCE, titles: { en: 'Five' } })]);
  expect(answer.verdict).toStrictEqual(
    says({
      answer: 'unknown',
      face: 'unknown',
      reason: { rule: 'R21', code: 'editionNotInData', ids: ['ISO 5:2010'] },
    }),
  );
  expect(answer.near).toEqual([{ id: 'ISO 5:2010', titles: { en: 'Five' }, face: 'yes' }]);
});

it('R22 another document’s title goes before any status', () => {
  const records = [record('GB/T 5-2010', { status: ABOLISHED, titles: { zh: '污水综合排放标准' } })];
  expect(ask('GB/T 5-2010', records, TODAY, { title: titleCheck('建筑设计防火规范') }).verdict).toStrictEqual(
    says({
      answer: 'unknown',
      face: 'conflict',
      reason: { rule: 'R22', code: 'titleMismatch', ids: ['GB/T 5-2010'] },
    }),
  );
});

describe('R23 the day of the citing document', () => {
  const cited = (records: readonly SourceRecord[], citedOn: string) =>
    ask('GB/T 5-2010', records, TODAY, { citedOn }).verdict;

  it('in force then, replaced since', () => {
    const records = [alive('GB/T 5-2010', { status: ABOLISHED, replacedBy: full('GB/T 6-2020') }), NEXT];
    expect(cited(records, '2015-01-01')).toStrictEqual(
      says({
        answer: 'history',
        face: 'history',
        reason: {
          rule: 'R23',
          code: 'validWhenCited',
          ids: ['GB/T 6-2020'],
          date: '2020-10-01',
          provenance: 'inferred',
        },
      }),
    );
  });

  it('in force then, over since', () => {
    const records = [alive('GB/T 5-2010', { status: ABOLISHED, withdrawn: stated('2020-05-01') })];
    expect(cited(records, '2020-04-30').reason).toEqual({
      rule: 'R23',
      code: 'validWhenCited',
      date: '2020-05-01',
      provenance: 'stated',
    });
    expect(cited(records, '2020-05-01').reason.rule).toBe('R11');
    expect(cited(records, '2010-05-31').reason.rule).toBe('R11');
  });

  it('says nothing where it is in force today', () => {
    expect(cited([alive('GB/T 5-2010')], '2015-01-01').reason.rule).toBe('R4');
  });
});

it('R24 facts have a day, a source and a place to look', () => {
  const answer = ask('ISO 5:2010', [
    record('ISO 5:2010', { source: 'official', status: IN_FORCE, asOf: '2026-11-20' }),
  ]);
  expect(answer).toMatchObject({ dataDate: '2026-11-20', sources: [{ id: 'official' }], on: TODAY });
  expect(answer.officialUrl).toMatch(/^https:\/\//);
});
