/** Rules of the domain (R4, R5, R6, R23): days. Each with what goes wrong for a reader when it is left out. */
import { describe, expect, it } from 'vitest';
import { ABOLISHED, CURRENT, GONE, IN_FORCE, alive, ask, stated, status } from './cases';
import { TODAY, record } from './shelf';

describe('R4 in force on [effective, withdrawn)', () => {
  const records = [alive('GB/T 5-2010', { withdrawn: stated('2020-06-01') })];

  it.each([
    ['2009-12-31', 'draft'],
    ['2010-01-01', 'upcoming'],
    ['2010-05-31', 'upcoming'],
    ['2010-06-01', 'inForce'],
    ['2020-05-31', 'inForce'],
    ['2020-06-01', 'withdrawn'],
  ])('on %s it is %s', (on, lifecycle) => {
    expect(ask('GB/T 5-2010', records, on).lifecycle).toBe(lifecycle);
  });

  it('takes the publication for a missing effective date and says that it did', () => {
    const answer = ask('ISO 5:2010', [
      record('ISO 5:2010', { status: status('60.60', 'inForce'), published: stated('2010-03') }),
    ]);
    expect(answer.dates.effective).toEqual({ date: '2010-03', provenance: 'inferred', from: 'ISO 5:2010' });
    expect(answer.lifecycle).toBe('inForce');
  });

  it('leaves the effective date open where the source says upcoming', () => {
    const answer = ask('GB/T 5-2026', [
      record('GB/T 5-2026', { status: status('即将实施', 'upcoming'), published: stated('2026-05-25') }),
    ]);
    expect(answer).toMatchObject({ lifecycle: 'upcoming', dates: { effective: null } });
  });

  it('status words age: 即将实施 whose day has come is in force', () => {
    const upcoming = record('GB/T 5-2026', {
      status: status('即将实施', 'upcoming'),
      asOf: '2026-08-01',
      effective: stated('2026-11-01'),
    });
    expect(ask('GB/T 5-2026', [upcoming], '2026-10-31').lifecycle).toBe('upcoming');
    expect(ask('GB/T 5-2026', [upcoming], '2026-11-01')).toMatchObject({
      lifecycle: 'inForce',
      verdict: { answer: 'yes' },
    });
  });

  it('no document lives before the year in its number', () => {
    expect(ask('GB/T 5-2017', [record('GB/T 5-2017', { status: CURRENT })], '2010-01-01')).toMatchObject({
      lifecycle: 'draft',
      verdict: { answer: 'no' },
    });
  });
});

describe('R5 when a document ended', () => {
  const old = record('GB/T 5-2010', { status: ABOLISHED, effective: stated('2010-06-01') });
  const next = alive('GB/T 5-2020', {
    published: stated('2020-01-01'),
    effective: stated('2020-07-01'),
    replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
  });

  it('a stated date goes before an inferred one', () => {
    const answer = ask('GB/T 5-2010', [{ ...old, withdrawn: stated('2020-05-01') }, next]);
    expect(answer.dates.withdrawn).toEqual(stated('2020-05-01'));
  });

  it('else the successor’s effective date, labelled as inferred, with its origin', () => {
    expect(ask('GB/T 5-2010', [old, next]).dates.withdrawn).toEqual({
      date: '2020-07-01',
      provenance: 'inferred',
      from: 'GB/T 5-2020',
    });
  });

  it('else the date on the edge', () => {
    const edge = { id: 'GB/T 5-2020', extent: 'full' as const, effective: '2020-08-01' };
    expect(ask('GB/T 5-2010', [{ ...old, replacedBy: [edge] }, next]).dates.withdrawn?.date).toBe(
      '2020-08-01',
    );
  });

  it('else a date that the source derived, else none', () => {
    expect(
      ask('GB/T 5-2010', [{ ...old, withdrawn: { date: '2021', provenance: 'inferred' } }]).dates.withdrawn
        ?.date,
    ).toBe('2021');
    expect(ask('GB/T 5-2010', [old]).dates.withdrawn).toBeNull();
  });

  it('现行 is overruled by a full successor in effect, by its year alone where the word is older', () => {
    expect(ask('GB/T 5-2010', [{ ...old, status: CURRENT }, next]).verdict.answer).toBe('no');
    const named = {
      ...old,
      status: CURRENT,
      asOf: '2018-01-01',
      replacedBy: [{ id: 'GB/T 5-2020', extent: 'full' as const }],
    };
    expect(ask('GB/T 5-2010', [named]).verdict.answer).toBe('no');
    expect(ask('GB/T 5-2010', [{ ...named, asOf: '2024-01-01' }]).verdict.answer).toBe('yes');
  });

  it('an ISO stage after the successor came out keeps the old one alive', () => {
    const both = (asOf: string) => [
      record('ISO 5:2005', {
        asOf,
        status: status('90.93', 'inForce'),
        published: stated('2005-06-10'),
        replacedBy: [{ id: 'ISO 5:2011', extent: 'full' }],
      }),
      record('ISO 5:2011', { asOf, status: status('60.60', 'inForce'), published: stated('2011-12-14') }),
    ];
    expect(ask('ISO 5:2005', both('2026-08-19'))).toMatchObject({
      lifecycle: 'inForce',
      verdict: { answer: 'yes', face: 'revision', reason: { ids: ['ISO 5:2011'] } },
    });
    expect(ask('ISO 5:2005', both('2011-01-01')).lifecycle).toBe('withdrawn');
  });

  it('withdrawn on a day not known is unknown before the source spoke', () => {
    const bare = { ...old, asOf: '2026-04-22' };
    expect(ask('GB/T 5-2010', [bare], '2018-01-01')).toMatchObject({
      lifecycle: 'unknown',
      verdict: { answer: 'unknown' },
    });
    expect(ask('GB/T 5-2010', [bare]).lifecycle).toBe('withdrawn');
  });

  it('withdrawn earlier than the successor took effect: the day is not known', () => {
    const answer = ask('GB/T 5-2010', [{ ...old, asOf: '2020-02-01' }, next]);
    expect(answer).toMatchObject({ lifecycle: 'withdrawn', dates: { withdrawn: null } });
  });
});

describe('a successor that was given up before it took effect', () => {
  const kept = alive('GB/T 5-2010', {});
  const givenUp = alive('GB/T 5-2022', {
    status: ABOLISHED,
    published: stated('2022-01-01'),
    effective: stated('2023-01-01'),
    withdrawn: stated('2022-10-01'),
    replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
  });

  it('ends nothing, named by a source or only the next of the number', () => {
    for (const next of [givenUp, { ...givenUp, replaces: [] }])
      for (const cited of ['GB/T 5-2010', 'GB/T 5'])
        expect(ask(cited, [kept, next])).toMatchObject({
          id: 'GB/T 5-2010',
          lifecycle: 'inForce',
          dates: { withdrawn: null },
          successors: [],
          verdict: { answer: 'yes', face: 'yes' },
        });
  });

  it('is announced as long as nobody knows', () => {
    const verdict = ask('GB/T 5-2010', [{ ...kept, asOf: '2022-02-01' }, givenUp], '2022-03-01').verdict;
    expect(verdict).toMatchObject({ answer: 'until', until: '2023-01-01' });
  });

  it('ends it where another took its place, or it was in force for a day', () => {
    const third = alive('GB/T 6-2022', {
      published: stated('2022-09-01'),
      effective: stated('2022-10-01'),
      replaces: [{ id: 'GB/T 5-2022', extent: 'full' }],
    });
    expect(ask('GB/T 5-2010', [kept, givenUp, third]).lifecycle).toBe('withdrawn');
    const shortLived = { ...givenUp, withdrawn: stated('2023-01-02') };
    expect(ask('GB/T 5-2010', [kept, shortLived]).lifecycle).toBe('withdrawn');
  });
});

describe('R6 between publication and effect both may be used', () => {
  const records = [
    alive('GB/T 5-2010'),
    record('GB/T 5-2026', {
      status: status('即将实施', 'upcoming'),
      published: stated('2026-10-01'),
      effective: stated('2027-05-01'),
      replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
    }),
  ];

  it('the old one until the day, half-open', () => {
    const answer = ask('GB/T 5-2010', records);
    expect(answer.lifecycle).toBe('inForce');
    expect(answer.verdict).toEqual({
      answer: 'until',
      face: 'until',
      until: '2027-05-01',
      staleDays: null,
      reason: {
        rule: 'R6',
        code: 'replacementAnnounced',
        ids: ['GB/T 5-2026'],
        date: '2027-05-01',
        provenance: 'inferred',
      },
    });
    expect(ask('GB/T 5-2010', records, '2027-05-01').verdict.answer).toBe('no');
  });

  it('the new one early', () => {
    expect(ask('GB/T 5-2026', records).verdict).toMatchObject({
      answer: 'yes',
      face: 'upcoming',
      reason: { code: 'upcoming', date: '2027-05-01' },
    });
  });

  it('without hindsight: before the new one came out there was nothing to announce', () => {
    expect(ask('GB/T 5-2010', records, '2026-09-30').verdict).toMatchObject({
      answer: 'yes',
      face: 'yes',
      until: null,
    });
    const ended = [alive('GB/T 5-2010', { withdrawn: stated('2027-01-01'), asOf: '2026-11-01' })];
    expect(ask('GB/T 5-2010', ended, '2026-10-31').verdict.answer).toBe('yes');
    expect(ask('GB/T 5-2010', ended, '2026-11-01').verdict).toMatchObject({
      answer: 'until',
      until: '2027-01-01',
    });
  });

  it('a successor out without a date leaves a yes with notice', () => {
    const undatedSuccessor = record('GB/T 5-2026', {
      status: status('即将实施', 'upcoming'),
      published: stated('2026-10-01'),
      replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
    });
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010'), undatedSuccessor]).verdict).toMatchObject({
      answer: 'yes',
      face: 'revision',
      reason: { code: 'replacementAnnounced' },
    });
  });
});

describe('R23 the day of the citing document', () => {
  const records = [
    alive('GB/T 5-2010'),
    alive('GB/T 5-2020', {
      published: stated('2020-01-01'),
      effective: stated('2020-10-01'),
      replaces: [{ id: 'GB/T 5-2010', extent: 'full' }],
    }),
  ];

  it('in force when cited, replaced since', () => {
    expect(ask('GB/T 5-2010', records, TODAY, { citedOn: '2020-09-30' }).verdict).toMatchObject({
      answer: 'history',
      face: 'history',
      reason: { rule: 'R23', code: 'validWhenCited', ids: ['GB/T 5-2020'], date: '2020-10-01' },
    });
  });

  it('is no excuse for what was replaced already', () => {
    expect(ask('GB/T 5-2010', records, TODAY, { citedOn: '2020-10-01' }).verdict.answer).toBe('no');
  });

  it('a number without year meant the edition of that day', () => {
    const ended = [
      record('ISO 5:1981', {
        status: GONE,
        published: stated('1981-07-01'),
        replacedBy: [{ id: 'ISO 5:1992', extent: 'full' }],
      }),
      record('ISO 5:1992', {
        status: GONE,
        published: stated('1992-07-23'),
        replacedBy: [{ id: 'ISO 80:2009', extent: 'full' }],
      }),
      record('ISO 80:2009', { status: IN_FORCE, published: stated('2009-11-17') }),
    ];
    const code = (cited: string, citedOn: string) =>
      ask(cited, ended, TODAY, { citedOn }).verdict.reason.code;
    for (const day of ['1985-01-01', '2005-01-01']) expect(code('ISO 5', day)).toBe('validWhenCited');
    for (const day of ['1981-06-30', '2009-11-17']) expect(code('ISO 5', day)).toBe('workReplaced');
    expect(code('ISO 5:1992', '1985-01-01')).toBe('replaced');
  });
});
