/**
 * The rules R1–R24 of the domain, one by one: the whole verdict that names each of them, to the last field. Where a rule
 * decides no verdict of its own, what it changes in the answer. The wider tests of a rule are in rules-*.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { judge, type SourceRecord, type Verdict } from '../../src/standard';
import { ABOLISHED, CURRENT, alive, ask, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf, source } from './shelf';

const full = (id: string) => [{ id, extent: 'full' as const }];
const IN_FORCE = status('60.60', 'inForce');
const GONE = status('95.99', 'withdrawn');
const SOON = status('即将实施', 'upcoming');

/** A verdict without the fields that say nothing. */
const says = (verdict: Partial<Verdict>) => ({ until: null, staleDays: null, ...verdict });

const NEXT = alive('GB/T 6-2020', { published: stated('2020-01-01'), effective: stated('2020-10-01') });

describe('R1 the mark is a hint', () => {
  it('another mark than the document has now', () => {
    expect(ask('GB 5-2010', [alive('GB/T 5-2010')]).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'yes',
        reason: { rule: 'R1', code: 'attributeMismatch', ids: ['GB/T 5-2010'] },
      }),
    );
  });

  it('a number that only its parts bear', () => {
    const shelf = shelfOf([alive('GB/T 5.1-2010'), alive('GB/T 5.2-2012')]);
    const withParts = { ...shelf, parts: () => ['GB/T 5.1', 'GB/T 5.2'] };
    const answer = judge(identifier('GB/T 5'), withParts, TODAY);
    expect(answer.verdict).toEqual(
      says({
        answer: 'unknown',
        face: 'unknown',
        reason: { rule: 'R1', code: 'series', ids: ['GB/T 5.1-2010', 'GB/T 5.2-2012'] },
      }),
    );
    expect(answer.match).toBe('none');
  });
});

describe('R2 undated', () => {
  it('the edition in force, with the amendments in effect', () => {
    const records = [
      alive('GB/T 5-2010'),
      record('GB/T 5-2010/XG1-2012', { effective: stated('2012-05-01') }),
      record('GB/T 5-2010/XG2-2028', { effective: stated('2028-05-01') }),
    ];
    expect(ask('GB/T 5', records).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'yes',
        reason: { rule: 'R2', code: 'currentEdition', ids: ['GB/T 5-2010', 'GB/T 5-2010/XG1-2012'] },
      }),
    );
  });

  it('a number whose every edition is replaced', () => {
    const records = [record('GB/T 5-2010', { status: ABOLISHED, replacedBy: full('GB/T 6-2020') }), NEXT];
    const reason = { ids: ['GB/T 6-2020'], date: '2020-10-01', provenance: 'inferred' } as const;
    expect(ask('GB/T 5', records).verdict).toEqual(
      says({ answer: 'no', face: 'no', reason: { rule: 'R2', code: 'workReplaced', ...reason } }),
    );
  });
});

describe('R3 dated', () => {
  it('exactly that edition, though a later one is in force', () => {
    const records = [
      record('ISO 5:2010', { status: IN_FORCE }),
      record('ISO 5:2020', { status: IN_FORCE, published: stated('2020-01-01') }),
    ];
    expect(ask('ISO 5:2010', records)).toMatchObject({ match: 'edition', id: 'ISO 5:2010' });
  });

  it('what never became a standard', () => {
    const records = [record('ISO 5:2010', { status: status('20.98', 'cancelled') })];
    expect(ask('ISO 5:2010', records).verdict).toEqual(
      says({ answer: 'no', face: 'history', reason: { rule: 'R3', code: 'cancelled' } }),
    );
  });
});

describe('R4 in force on [effective, withdrawn)', () => {
  it('says since when', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010')]).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'yes',
        reason: { rule: 'R4', code: 'inForce', date: '2010-06-01', provenance: 'stated' },
      }),
    );
    expect(ask('GB/T 5-2010', [record('GB/T 5-2010', { status: CURRENT })]).verdict).toEqual(
      says({ answer: 'yes', face: 'yes', reason: { rule: 'R4', code: 'inForce' } }),
    );
  });

  it('not yet published', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010')], '2009-12-31').verdict).toEqual(
      says({
        answer: 'no',
        face: 'upcoming',
        reason: { rule: 'R4', code: 'draft', date: '2010-01-01', provenance: 'stated' },
        staleDays: null,
      }),
    );
  });
});

it('R5 the end that nobody states follows from the successor, and says so', () => {
  const records = [record('GB/T 5-2010', { status: ABOLISHED, replacedBy: full('GB/T 6-2020') }), NEXT];
  expect(ask('GB/T 5-2010', records).dates.withdrawn).toEqual({
    date: '2020-10-01',
    provenance: 'inferred',
    from: 'GB/T 6-2020',
  });
});

describe('R6 both may be used', () => {
  it('the old one until the day', () => {
    const next = record('GB/T 6-2026', {
      status: SOON,
      published: stated('2026-10-01'),
      effective: stated('2027-05-01'),
      replaces: full('GB/T 5-2010'),
    });
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010'), next]).verdict).toEqual(
      says({
        answer: 'until',
        face: 'until',
        reason: {
          rule: 'R6',
          code: 'replacementAnnounced',
          ids: ['GB/T 6-2026'],
          date: '2027-05-01',
          provenance: 'inferred',
        },
        until: '2027-05-01',
      }),
    );
  });

  it('the old one until the day that is set, with no successor', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010', { withdrawn: stated('2027-05-01') })]).verdict).toEqual(
      says({
        answer: 'until',
        face: 'until',
        reason: { rule: 'R6', code: 'withdrawn', date: '2027-05-01', provenance: 'stated' },
        until: '2027-05-01',
      }),
    );
  });

  it('the new one before it', () => {
    const next = record('GB/T 6-2026', {
      status: SOON,
      published: stated('2026-10-01'),
      effective: stated('2027-05-01'),
    });
    expect(ask('GB/T 6-2026', [next]).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'upcoming',
        reason: { rule: 'R6', code: 'upcoming', date: '2027-05-01', provenance: 'stated' },
      }),
    );
  });
});

describe('R7 a part', () => {
  it('replaced ends nothing, and is named', () => {
    const records = [alive('GB 5-2010', { replacedBy: [{ id: 'GB 6-2012', extent: 'part' }] })];
    expect(ask('GB 5-2010', records).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'partly',
        reason: { rule: 'R7', code: 'partlyReplaced', ids: ['GB 6-2012'] },
      }),
    );
  });

  it('replaced in one word, by what is not said', () => {
    expect(ask('GB 5-2010', [alive('GB 5-2010', { status: status('部分代替', 'inForce') })]).verdict).toEqual(
      says({ answer: 'yes', face: 'partly', reason: { rule: 'R7', code: 'partlyReplaced' } }),
    );
  });
});

it('R8 parts that make a whole end it at the last of them', () => {
  const records = [
    alive('GB 5-2010', {
      asOf: '2011-01-01',
      replacedBy: [
        { id: 'GB 6-2012', extent: 'part', effective: '2013-01-01' },
        { id: 'GB 7-2012', extent: 'completes', effective: '2012-06-01' },
      ],
    }),
  ];
  expect(ask('GB 5-2010', records)).toMatchObject({
    lifecycle: 'withdrawn',
    dates: { withdrawn: { date: '2013-01-01', from: 'GB 6-2012', provenance: 'inferred' } },
  });
  expect(ask('GB 5-2010', records, '2012-12-31').lifecycle).toBe('inForce');
});

describe('R9 the ends of the chain', () => {
  it('with the day that a source states', () => {
    const records = [
      record('GB/T 5-2010', {
        status: ABOLISHED,
        withdrawn: stated('2020-05-01'),
        replacedBy: full('GB/T 6-2020'),
      }),
      NEXT,
    ];
    expect(ask('GB/T 5-2010', records).verdict).toEqual(
      says({
        answer: 'no',
        face: 'no',
        reason: {
          rule: 'R9',
          code: 'replaced',
          ids: ['GB/T 6-2020'],
          date: '2020-05-01',
          provenance: 'stated',
        },
      }),
    );
  });

  it('with no day known, the successor is stated all the same', () => {
    const records = [
      record('GB/T 5-2010', { status: ABOLISHED, asOf: '2020-02-01', replacedBy: full('GB/T 6-2020') }),
      NEXT,
    ];
    expect(ask('GB/T 5-2010', records).verdict.reason).toEqual({
      rule: 'R9',
      code: 'replaced',
      ids: ['GB/T 6-2020'],
      provenance: 'stated',
    });
  });

  it('and says so where the edge itself is a conclusion', () => {
    const edge = { id: 'GB/T 6-2020', extent: 'full' as const, provenance: 'inferred' as const };
    const old = { status: ABOLISHED, withdrawn: stated('2020-05-01'), replacedBy: [edge] };
    expect(ask('GB/T 5-2010', [record('GB/T 5-2010', old), NEXT]).verdict.reason.provenance).toBe('inferred');
  });
});

it('R10 an edge that cannot be true leads nowhere', () => {
  const old = alive('GB/T 5-2010', { replacedBy: full('GB/T 6-2000') });
  expect(ask('GB/T 5-2010', [old]).successors).toEqual([]);
  expect(ask('GB/T 6-2000', [old]).predecessors).toEqual([]);
});

it('R11 over, and no successor in the data', () => {
  expect(ask('GB/T 5-2010', [record('GB/T 5-2010', { status: ABOLISHED })]).verdict).toEqual(
    says({ answer: 'history', face: 'history', reason: { rule: 'R11', code: 'withdrawn' } }),
  );
  const dated = record('GB/T 5-2010', { status: ABOLISHED, withdrawn: stated('2020-05-01') });
  expect(ask('GB/T 5-2010', [dated]).verdict.reason).toEqual({
    rule: 'R11',
    code: 'withdrawn',
    date: '2020-05-01',
    provenance: 'stated',
  });
});

describe('R12 review', () => {
  it('with a project to name', () => {
    const records = [record('ISO 5:2010', { status: IN_FORCE, replacedBy: full('ISO/DIS 5') })];
    expect(ask('ISO 5:2010', records).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'revision',
        reason: { rule: 'R12', code: 'underRevision', ids: ['ISO/DIS 5'] },
      }),
    );
  });

  it('with none', () => {
    expect(ask('ISO 5:2010', [record('ISO 5:2010', { status: status('90.92', 'inForce') })]).verdict).toEqual(
      says({ answer: 'yes', face: 'revision', reason: { rule: 'R12', code: 'underRevision' } }),
    );
  });

  it('given up', () => {
    expect(ask('BS 5:2010', [record('BS 5:2010', { status: status('OB', 'inactive') })]).verdict).toEqual(
      says({ answer: 'history', face: 'history', reason: { rule: 'R12', code: 'inactive' } }),
    );
  });
});

describe('R13 what is read with it', () => {
  it('amendments', () => {
    const records = [
      record('ISO 5:2010', { status: IN_FORCE }),
      record('ISO 5:2010/Amd 1:2012', { status: IN_FORCE, published: stated('2012-01-01') }),
    ];
    expect(ask('ISO 5:2010', records).verdict).toEqual(
      says({
        answer: 'yes',
        face: 'yes',
        reason: { rule: 'R13', code: 'amended', ids: ['ISO 5:2010/Amd 1:2012'] },
      }),
    );
  });

  it('updates', () => {
    const standing = status('PROPOSED STANDARD', 'inForce');
    const records = [
      record('RFC 1', { status: standing, updatedBy: ['RFC 2'] }),
      record('RFC 2', { status: standing, updates: ['RFC 1'] }),
    ];
    expect(ask('RFC 1', records).verdict).toEqual(
      says({ answer: 'yes', face: 'yes', reason: { rule: 'R13', code: 'updated', ids: ['RFC 2'] } }),
    );
  });

  it('a supplement of what is replaced', () => {
    const records = [
      record('ISO 5:2010', {
        status: GONE,
        withdrawn: stated('2020-05-01'),
        replacedBy: full('ISO 6:2020'),
      }),
      record('ISO 5:2010/Amd 1:2012', { status: IN_FORCE, published: stated('2012-01-01') }),
      record('ISO 6:2020', { status: IN_FORCE, published: stated('2020-05-01') }),
    ];
    expect(ask('ISO 5:2010/Amd 1:2012', records).verdict).toEqual(
      says({
        answer: 'no',
        face: 'no',
        reason: {
          rule: 'R13',
          code: 'replaced',
          ids: ['ISO 6:2020'],
          date: '2020-05-01',
          provenance: 'inferred',
        },
      }),
    );
  });

  it('a supplement of what is over', () => {
    const records = [
      record('ISO 5:2010', { status: GONE }),
      record('ISO 5:2010/Amd 1:2012', { status: IN_FORCE, published: stated('2012-01-01') }),
    ];
    expect(ask('ISO 5:2010/Amd 1:2012', records).verdict).toEqual(
      says({
        answer: 'history',
        face: 'history',
        reason: { rule: 'R13', code: 'withdrawn', provenance: 'inferred' },
      }),
    );
  });
});

it('R14 another spelling since a notice', () => {
  const conversions = [{ from: '2017-03-23', spelling: 'GB/T 5-2010', mandate: 'recommended' as const }];
  expect(ask('GB 5-2010', [alive('GB 5-2010', { conversions })]).verdict).toEqual(
    says({
      answer: 'yes',
      face: 'yes',
      reason: {
        rule: 'R14',
        code: 'spellingChanged',
        ids: ['GB/T 5-2010'],
        date: '2017-03-23',
        provenance: 'stated',
      },
    }),
  );
});

it('R15 a clause repeal touches the obligation only', () => {
  const repeal = { by: 'GB 55-2022', clauses: '3.0.2' };
  const records = [alive('GB 5-2010', { clauseRepeals: [repeal], replacedBy: full('GB 55-2022') })];
  expect(ask('GB 5-2010', records)).toMatchObject({
    lifecycle: 'inForce',
    verdict: { answer: 'yes', reason: { rule: 'R4' } },
    clauseRepeals: [repeal],
    successors: [],
  });
  expect(ask('GB 5-2010', records, '2021-06-01').clauseRepeals).toEqual([]);
});

it('R16 an adoption does not die with its source, but says that the source did', () => {
  const records = [
    alive('GB/T 5-2010', { adopts: [{ id: 'ISO 5:2005', degree: 'MOD' }] }),
    record('ISO 5:2005', { status: GONE, replacedBy: full('ISO 5:2015'), titles: { en: 'Five' } }),
    record('ISO 5:2015', { status: IN_FORCE, published: stated('2015-01-01') }),
  ];
  const answer = ask('GB/T 5-2010', records);
  expect(answer.verdict.answer).toBe('yes');
  expect(answer.equivalents).toEqual([
    {
      id: 'ISO 5:2005',
      titles: { en: 'Five' },
      degree: 'MOD',
      direction: 'adopts',
      provenance: 'stated',
      face: 'no',
      superseded: true,
      latest: 'ISO 5:2015',
    },
  ]);
});

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
    expect(within(listed({ regime: 'EU', until: '2027-01-01' }))).toEqual(
      says({
        answer: 'until',
        face: 'until',
        reason: { rule: 'R17', code: 'regime', regime: 'EU', date: '2027-01-01' },
        until: '2027-01-01',
      }),
    );
  });

  it('accept without end', () => {
    expect(within(listed({ regime: 'EU', extent: 'full' }))).toEqual(
      says({ answer: 'yes', face: 'yes', reason: { rule: 'R17', code: 'regime', regime: 'EU' } }),
    );
  });

  it.each(['partial', 'restricted'] as const)('accept a part: %s', (extent) => {
    for (const records of [listed({ regime: 'EU', extent }), kept({ regime: 'EU', extent })])
      expect(within(records)).toEqual(
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
    ).toEqual(
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
    expect(judged(ours({ status: CURRENT }), theirs({ status: ABOLISHED }))).toEqual(
      says({ answer: 'yes', face: 'yes', reason }),
    );
    expect(
      judged(ours({ status: SOON, effective: stated('2027-01-01') }), theirs({ status: ABOLISHED })),
    ).toEqual(says({ answer: 'yes', face: 'upcoming', reason }));
    expect(
      judged(ours({ status: CURRENT, withdrawn: stated('2027-03-01') }), theirs({ status: ABOLISHED })),
    ).toEqual(
      says({
        answer: 'until',
        face: 'until',
        reason: { ...reason, date: '2027-03-01', provenance: 'stated' },
        until: '2027-03-01',
      }),
    );
    expect(judged(ours({ status: ABOLISHED }), theirs({}))).toEqual(
      says({ answer: 'history', face: 'history', reason: { ...reason, ids: [] } }),
    );
    expect(judged(ours({ status: ABOLISHED, replacedBy: full('GB/T 6-2020') }), theirs({}), NEXT)).toEqual(
      says({ answer: 'no', face: 'no', reason: { ...reason, ids: ['GB/T 6-2020'] } }),
    );
  });
});

describe('R18 unknown', () => {
  it('not in the data', () => {
    expect(ask('GB/T 5-2010', []).verdict).toEqual(
      says({ answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'notInData' } }),
    );
  });

  it('listed, and nothing said of its standing', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010', { status: status('?', 'unknown') })]).verdict).toEqual(
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
    expect(ask('GB/T 5-2010', records).verdict).toEqual(
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
    expect(ask('GB 5-2010', records).verdict).toEqual(
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
  expect(ask('GB/T 5-2010', records)).toMatchObject({
    lifecycle: 'withdrawn',
    statusWords: ['废止', '现行'],
  });
});

it('R21 a year typed wrong', () => {
  const answer = ask('ISO 5:2011', [record('ISO 5:2010', { status: IN_FORCE, titles: { en: 'Five' } })]);
  expect(answer.verdict).toEqual(
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
  expect(ask('GB/T 5-2010', records, TODAY, { title: '建筑设计防火规范' }).verdict).toEqual(
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
    expect(cited(records, '2015-01-01')).toEqual(
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
