/**
 * The rules R1 to R8 of the domain, one by one: the whole verdict that names each of them, to the last field. Where a
 * rule decides no verdict of its own, what it changes in the answer. The wider tests of a rule are in rules-*.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/standard';
import { ABOLISHED, CURRENT, IN_FORCE, NEXT, SOON, alive, ask, full, says, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf } from './shelf';

describe('R1 the mark is a hint', () => {
  it('another mark than the document has now', () => {
    expect(ask('GB 5-2010', [alive('GB/T 5-2010')]).verdict).toStrictEqual(
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
    expect(answer.verdict).toStrictEqual(
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
    expect(ask('GB/T 5', records).verdict).toStrictEqual(
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
    expect(ask('GB/T 5', records).verdict).toStrictEqual(
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
    expect(ask('ISO 5:2010', records).verdict).toStrictEqual(
      says({ answer: 'no', face: 'history', reason: { rule: 'R3', code: 'cancelled' } }),
    );
  });
});

describe('R4 in force on [effective, withdrawn)', () => {
  it('says since when', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010')]).verdict).toStrictEqual(
      says({
        answer: 'yes',
        face: 'yes',
        reason: { rule: 'R4', code: 'inForce', date: '2010-06-01', provenance: 'stated' },
      }),
    );
    expect(ask('GB/T 5-2010', [record('GB/T 5-2010', { status: CURRENT })]).verdict).toStrictEqual(
      says({ answer: 'yes', face: 'yes', reason: { rule: 'R4', code: 'inForce' } }),
    );
  });

  it('not yet published', () => {
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010')], '2009-12-31').verdict).toStrictEqual(
      says({
        answer: 'no',
        face: 'upcoming',
        reason: { rule: 'R4', code: 'notOut', date: '2010-01-01' },
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
    expect(ask('GB/T 5-2010', [alive('GB/T 5-2010'), next]).verdict).toStrictEqual(
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
    expect(
      ask('GB/T 5-2010', [alive('GB/T 5-2010', { withdrawn: stated('2027-05-01') })]).verdict,
    ).toStrictEqual(
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
    expect(ask('GB/T 6-2026', [next]).verdict).toStrictEqual(
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
    expect(ask('GB 5-2010', records).verdict).toStrictEqual(
      says({
        answer: 'yes',
        face: 'partly',
        reason: { rule: 'R7', code: 'partlyReplaced', ids: ['GB 6-2012'] },
      }),
    );
  });

  it('replaced in one word, by what is not said', () => {
    expect(
      ask('GB 5-2010', [alive('GB 5-2010', { status: status('部分代替', 'inForce') })]).verdict,
    ).toStrictEqual(says({ answer: 'yes', face: 'partly', reason: { rule: 'R7', code: 'partlyReplaced' } }));
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
