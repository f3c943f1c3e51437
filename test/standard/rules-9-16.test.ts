/**
 * The rules R9 to R16 of the domain, one by one: the whole verdict that names each of them, to the last field. Where a
 * rule decides no verdict of its own, what it changes in the answer. The wider tests of a rule are in rules-*.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { ABOLISHED, GONE, IN_FORCE, NEXT, alive, ask, full, says, stated, status } from './cases';
import { record } from './shelf';

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
    expect(ask('GB/T 5-2010', records).verdict).toStrictEqual(
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
  expect(ask('GB/T 5-2010', [record('GB/T 5-2010', { status: ABOLISHED })]).verdict).toStrictEqual(
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
    expect(ask('ISO 5:2010', records).verdict).toStrictEqual(
      says({
        answer: 'yes',
        face: 'revision',
        reason: { rule: 'R12', code: 'underRevision', ids: ['ISO/DIS 5'] },
      }),
    );
  });

  it.each(['90.99', '95.20', '95.60'])(
    'withdrawal proposed, at stage %s, ends nothing and is said',
    (stage) => {
      const records = [record('ISO 5:2010', { status: status(stage, 'inForce') })];
      for (const citation of ['ISO 5:2010', 'ISO 5'])
        expect(ask(citation, records).verdict).toStrictEqual(
          says({ answer: 'yes', face: 'yes', reason: { rule: 'R12', code: 'withdrawalProposed' } }),
        );
    },
  );

  it('with none', () => {
    expect(
      ask('ISO 5:2010', [record('ISO 5:2010', { status: status('90.92', 'inForce') })]).verdict,
    ).toStrictEqual(
      says({ answer: 'yes', face: 'revision', reason: { rule: 'R12', code: 'underRevision' } }),
    );
  });

  it('given up', () => {
    expect(
      ask('BS 5:2010', [record('BS 5:2010', { status: status('OB', 'inactive') })]).verdict,
    ).toStrictEqual(says({ answer: 'history', face: 'history', reason: { rule: 'R12', code: 'inactive' } }));
  });
});

it('R12 a project that was given up revises nothing', () => {
  const base = record('ISO 5:2010', { status: status('90.93', 'inForce'), published: stated('2010-01-01') });
  const project = record('ISO/CD 5', {
    status: status('30.98', 'cancelled'),
    replaces: [{ id: 'ISO 5:2010', extent: 'full', project: true }],
  });
  expect(ask('ISO 5:2010', [base, project]).verdict.reason.code).toBe('inForce');
  const running = { ...project, status: status('30.20', 'draft') };
  expect(ask('ISO 5:2010', [base, running]).verdict.reason.ids).toEqual(['ISO/CD 5']);
});

describe('R13 what is read with it', () => {
  it('amendments', () => {
    const records = [
      record('ISO 5:2010', { status: IN_FORCE }),
      record('ISO 5:2010/Amd 1:2012', { status: IN_FORCE, published: stated('2012-01-01') }),
    ];
    expect(ask('ISO 5:2010', records).verdict).toStrictEqual(
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
    expect(ask('RFC 1', records).verdict).toStrictEqual(
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
    expect(ask('ISO 5:2010/Amd 1:2012', records).verdict).toStrictEqual(
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
    expect(ask('ISO 5:2010/Amd 1:2012', records).verdict).toStrictEqual(
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
  expect(ask('GB 5-2010', [alive('GB 5-2010', { conversions })]).verdict).toStrictEqual(
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

it.each([
  ['that it says', { from: '2022-01-01' }, { published: stated('2021-04-09') }],
  [
    'on which what repeals takes effect',
    {},
    { published: stated('2021-04-09'), effective: stated('2022-01-01') },
  ],
])('R15 a clause is mandatory until the day %s', (_, said, dates) => {
  const repeal = { by: 'GB 55-2021', clauses: '3.0.2', ...said };
  const records = [alive('GB 5-2010', { clauseRepeals: [repeal] }), alive('GB 55-2021', dates)];
  expect(ask('GB 5-2010', records, '2021-12-31').clauseRepeals).toEqual([]);
  expect(ask('GB 5-2010', records, '2022-01-01').clauseRepeals).toEqual([repeal]);
});

it('R16 an adoption does not die with its source, but says that the source did', () => {
  const records = [
    alive('GB/T 5-2010', { adopts: [{ id: 'ISO 5:2005', degree: 'MOD' }] }),
    record('ISO 5:2005', { status: GONE, replacedBy: full('ISO 5:2015'), titles: { en: 'Five' } }),
    record('ISO 5:2015', { status: IN_FORCE, published: stated('2015-01-01') }),
  ];
  const answer = ask('GB/T 5-2010', records);
  expect(answer.verdict.answer).toBe('yes');
  expect(answer.equivalents).toStrictEqual([
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
