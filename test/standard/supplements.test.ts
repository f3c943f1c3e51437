/** R3, R13 in detail: which supplements belong to an edition, of what kind they are, and from when they count. */
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { GONE, IN_FORCE, alive, ask, edge, stated, status } from './cases';
import { record } from './shelf';

const rows = (cited: string, records: readonly SourceRecord[], on?: string) =>
  ask(cited, records, on).amendments.map(
    ({ id, kind, effective, inEffect }) => `${id} ${kind} ${String(effective)} ${String(inEffect)}`,
  );
const added = (id: string, day: string, fields: Partial<SourceRecord> = {}) =>
  record(id, { status: IN_FORCE, published: stated(day), ...fields });

describe('belongs to the edition', () => {
  it.each([
    ['ISO 5:2010', 'ISO 5:2010/Amd 1:2012', 'amendment'],
    ['ISO 5:2010', 'ISO 5:2010/Cor 1:2012', 'corrigendum'],
    ['ISO 5:2010', 'ISO 5:2010/Add 1:2012', 'other'],
    ['IEC 5:2010', 'IEC 5:2010/AMD1:2012', 'amendment'],
    ['EN 5:2010', 'EN 5:2010/A1:2012', 'amendment'],
    ['EN 5:2010', 'EN 5:2010/AC:2012', 'corrigendum'],
    ['GB/T 5-2010', 'GB/T 5-2010/XG1-2012', 'amendment'],
    ['ITU-T X.5 (2010)', 'ITU-T X.5 (2010) Amd. 1 (05/2012)', 'amendment'],
    ['ITU-T X.5 (2010)', 'ITU-T X.5 (2010) Cor. 1 (05/2012)', 'corrigendum'],
    ['ITU-T X.5 (2010)', 'ITU-T X.5 (2010) Annex A (05/2012)', 'other'],
  ])('%s: %s, by its print', (cited, id, kind) => {
    const found = rows(cited, [record(cited, { status: IN_FORCE }), added(id, '2012-05-01')]);
    expect(found).toEqual([`${id} ${kind} 2012-05-01 true`]);
  });

  it.each([
    ['another edition’s', 'ISO 5:2000/Amd 1:2003'],
    ['another number’s', 'ISO 6:2010/Amd 1:2012'],
    ['a text consolidated with it', 'ISO 5:2010+Amd 1:2012'],
    ['the next edition', 'ISO 5:2012'],
  ])('not %s', (_what, id) => {
    expect(rows('ISO 5:2010', [record('ISO 5:2010', { status: IN_FORCE }), added(id, '2012-05-01')])).toEqual(
      [],
    );
  });

  it('not one printed behind another year', () => {
    const records = [
      record('ITU-T X.5 (2010)', { status: IN_FORCE }),
      record('ITU-T X.5 (2016)', { status: IN_FORCE }),
      added('ITU-T X.5 (2016) Cor. 1 (05/2018)', '2018-05-01'),
    ];
    expect(rows('ITU-T X.5 (2010)', records)).toEqual([]);
    expect(rows('ITU-T X.5 (2016)', records)).toHaveLength(1);
  });

  it('by what a source says, whatever its number and whichever spelling of the edition it names', () => {
    const base = [alive('GB 5-2010'), record('GB 5-2010（2018年版）', {})];
    const by = (supplementOf: string) => rows('GB 5-2010', [...base, alive('GB 99-2012', { supplementOf })]);
    const row = 'GB 99-2012 other 2010-06-01 true';
    expect(by('GB 5-2010')).toEqual([row]);
    expect(by('GB 5-2010（2018年版）')).toEqual([row]);
    expect(by('GB 7-2010')).toEqual([]);
  });

  it('one statement is enough, and a document that has no number can be one', () => {
    const records = [
      alive('GB/T 5-2010'),
      record('第1号修改单', { supplementOf: 'GB/T 5-2010', effective: stated('2012-05-01') }),
    ];
    expect(rows('GB/T 5-2010', records)).toEqual(['第1号修改单 other 2012-05-01 true']);
  });
});

describe('counts', () => {
  const base = record('ISO 5:2010', { status: IN_FORCE, published: stated('2010-01-01') });

  it('from its own day', () => {
    const amd = added('ISO 5:2010/Amd 1:2012', '2012-01-01', { effective: stated('2012-07-01') });
    const row = 'ISO 5:2010/Amd 1:2012 amendment 2012-07-01';
    expect(rows('ISO 5:2010', [base, amd], '2012-06-30')).toEqual([`${row} false`]);
    expect(rows('ISO 5:2010', [base, amd], '2012-07-01')).toEqual([`${row} true`]);
  });

  it('not where it is withdrawn, and not where no day is known', () => {
    expect(
      rows('ISO 5:2010', [base, added('ISO 5:2010/Amd 1:2012', '2012-01-01', { status: GONE })]),
    ).toEqual(['ISO 5:2010/Amd 1:2012 amendment 2012-01-01 false']);
    expect(rows('ISO 5:2010', [base, record('ISO 5:2010/Amd 1:2012', { status: IN_FORCE })])).toEqual([
      'ISO 5:2010/Amd 1:2012 amendment null false',
    ]);
  });

  it('never as a draft', () => {
    for (const stage of [status('40.60', 'draft'), status('40.98', 'cancelled')]) {
      const answer = ask('ISO 5:2010', [
        base,
        added('ISO 5:2010/Amd 1:2012', '2012-01-01', { status: stage }),
      ]);
      expect(answer.verdict.reason.code).toBe('inForce');
      expect(answer.amendments.some(({ inEffect }) => inEffect)).toBe(false);
    }
  });

  it('oldest first, those without a day last', () => {
    const records = [
      base,
      record('ISO 5:2010/Amd 1:2011', { status: IN_FORCE }),
      record('ISO 5:2010/Amd 4:2020', { status: IN_FORCE }),
      added('ISO 5:2010/Amd 3:2015', '2015-01-01'),
      added('ISO 5:2010/Amd 2:2012', '2012-01-01'),
    ];
    expect(ask('ISO 5:2010', records).amendments.map(({ id }) => id)).toEqual([
      'ISO 5:2010/Amd 2:2012',
      'ISO 5:2010/Amd 3:2015',
      'ISO 5:2010/Amd 1:2011',
      'ISO 5:2010/Amd 4:2020',
    ]);
  });

  it('once, under whichever print', () => {
    const prints = ['ISO 5:2010/Amd 1:2012', 'ISO 5:2010/AMD 1:2012'];
    for (const order of [prints, prints.toReversed()]) {
      const records = [base, ...order.map((id) => added(id, '2012-01-01'))];
      expect(rows('ISO 5:2010', records)).toEqual(['ISO 5:2010/AMD 1:2012 amendment 2012-01-01 true']);
    }
  });
});

describe('a supplement cited by itself, after its edition ended', () => {
  const ended = (id: string, fields: Partial<SourceRecord> = {}) =>
    record(id, { status: GONE, withdrawn: stated('2020-05-01'), ...fields });

  it.each([
    ['ISO 5:2010', 'ISO 5:2010/Amd 1:2012'],
    ['ITU-T X.5 (2010)', 'ITU-T X.5 (2010) Cor. 1 (05/2012)'],
    ['OIML R 21:1975', 'OIML R 21:1975(A)'],
    ['OIML R 21:1975', 'OIML R 21:1975+Amendment:1976'],
    ['OIML R 21:1975', 'OIML R 21:1975+Amendment:1976 (E)'],
    ['OIML R 21:1975', 'OIML R 21-erratum:1975 (S)'],
  ])('%s: %s may not be cited without it', (base, id) => {
    expect(ask(id, [ended(base), added(id, '1976-01-01')]).verdict).toMatchObject({
      answer: 'history',
      reason: { rule: 'R13', date: '2020-05-01', provenance: 'inferred' },
    });
    expect(ask(id, [record(base, { status: IN_FORCE }), added(id, '1976-01-01')]).verdict.answer).toBe('yes');
    expect(ask(id, [added(id, '1976-01-01')]).verdict.answer).toBe('yes');
  });

  it('nor may a translation of it', () => {
    const [amendment, translation] = ['OIML R 21:1975+Amendment:1976', 'OIML R 21:1975+Amendment:1976 (E)'];
    const both = [added(amendment, '1976-01-01'), added(translation, '1976-01-01')];
    expect(ask(translation, [ended('OIML R 21:1975'), ...both]).verdict).toMatchObject({
      answer: 'history',
      reason: { rule: 'R13', date: '2020-05-01' },
    });
    expect(ask(translation, both).verdict.answer).toBe('yes');
  });

  it('nor may an amendment with a number of its own (802.3cq of 802.3), by year or without', () => {
    const amendment = added('IEEE Std 5cq-2019', '2020-01-30', { supplementOf: 'IEEE Std 5-2018' });
    const next = alive('IEEE Std 5-2022', { published: stated('2022-05-13') });
    const base = alive('IEEE Std 5-2018', { replacedBy: [edge('IEEE Std 5-2022')] });
    for (const cited of ['IEEE Std 5cq-2019', 'IEEE Std 5cq']) {
      expect(ask(cited, [amendment, base]).verdict.answer).toBe('yes');
      expect(ask(cited, [amendment, base, next]).verdict).toMatchObject({
        answer: 'no',
        reason: { rule: 'R13', ids: ['IEEE Std 5-2022'] },
      });
    }
    expect(rows('IEEE Std 5-2018', [amendment, base])).toEqual(['IEEE Std 5cq-2019 other 2020-01-30 true']);
  });

  it('two that call each other their base have none', () => {
    const pair = ['ISO 5:2010/Amd 1:2012', 'ISO 5:2010/Amd 2:2012'];
    const records = pair.map((id, at) => added(id, '2012-01-01', { supplementOf: pair[1 - at] ?? '' }));
    expect(ask('ISO 5:2010/Amd 1:2012', records).verdict.answer).toBe('yes');
  });

  it('the base is the one that a source names, before the print', () => {
    const amd = added('ISO 5:2010/Amd 1:2012', '2012-01-01', { supplementOf: 'ISO 6:2010' });
    expect(
      ask('ISO 5:2010/Amd 1:2012', [ended('ISO 5:2010'), record('ISO 6:2010', { status: IN_FORCE }), amd])
        .verdict.answer,
    ).toBe('yes');
    expect(
      ask('ISO 5:2010/Amd 1:2012', [record('ISO 5:2010', { status: IN_FORCE }), ended('ISO 6:2010'), amd])
        .verdict.answer,
    ).toBe('history');
  });
});
