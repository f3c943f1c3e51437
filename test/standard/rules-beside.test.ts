/** Rules of the domain (R12, R13, R15, R16, R17): what stands beside the lifecycle. Each with what goes wrong for a reader when it is left out. */
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { alive, ask, stated, status } from './cases';
import { TODAY, record } from './shelf';

describe('R12 age and review', () => {
  it.each(['60.60', '90.20', '90.60', '90.93', '90.99', '95.20', '95.60', '95.92'])(
    'stage %s may be cited',
    (raw) => {
      expect(
        ask('ISO 5:1975', [
          record('ISO 5:1975', { status: status(raw, 'inForce'), published: stated('1975-01-01') }),
        ]).verdict,
      ).toMatchObject({ answer: 'yes', face: 'yes' });
    },
  );

  it('stage 90.92 is to be revised: still yes', () => {
    expect(
      ask('ISO 5:1975', [record('ISO 5:1975', { status: status('90.92', 'inForce') })]).verdict,
    ).toMatchObject({ answer: 'yes', face: 'revision', reason: { rule: 'R12', code: 'underRevision' } });
  });

  it('inactive is said of no day before its source spoke', () => {
    const records = [
      record('IEEE 802-1990', {
        asOf: '2025-08-27',
        published: stated('1990-05-01'),
        status: status('Inactive-Reserved', 'inactive'),
      }),
    ];
    const on = (day: string) => ask('IEEE 802-1990', records, day);
    expect(on('1990-09-01')).toMatchObject({
      lifecycle: 'unknown',
      verdict: { reason: { code: 'noStatus' } },
    });
    expect(on('2025-08-26').verdict.answer).toBe('unknown');
    expect(on('2025-08-27').verdict.reason.code).toBe('inactive');
  });

  it('inactive is for old uses', () => {
    expect(
      ask('IEEE 802-1990', [record('IEEE 802-1990', { status: status('Inactive-Reserved', 'inactive') })])
        .verdict,
    ).toMatchObject({ answer: 'history', reason: { code: 'inactive' } });
  });
});

describe('R13 edition plus amendments', () => {
  const base = record('ISO 5:2010', { status: status('60.60', 'inForce'), published: stated('2010-01-01') });
  const amd = (number: number, published: string, fields: Partial<SourceRecord> = {}) =>
    record(`ISO 5:2010/Amd ${String(number)}:${published.slice(0, 4)}`, {
      published: stated(published),
      status: status('60.60', 'inForce'),
      ...fields,
    });

  it('counts those in effect on the day, oldest first', () => {
    const records = [base, amd(2, '2020-01-01'), amd(1, '2015-01-01')];
    expect(ask('ISO 5:2010', records).verdict).toMatchObject({
      answer: 'yes',
      reason: { rule: 'R13', code: 'amended', ids: ['ISO 5:2010/Amd 1:2015', 'ISO 5:2010/Amd 2:2020'] },
    });
    const earlier = ask('ISO 5:2010', records, '2016-01-01');
    expect(earlier.verdict.reason.ids).toEqual(['ISO 5:2010/Amd 1:2015']);
    expect(earlier.amendments.map(({ inEffect }) => inEffect)).toEqual([true, false]);
  });

  it('leaves withdrawn ones and those of other editions out', () => {
    const records = [
      base,
      amd(1, '2015-01-01', { status: status('95.99', 'withdrawn') }),
      record('ISO 5:2000/Amd 1:2003', { published: stated('2003-01-01') }),
    ];
    const answer = ask('ISO 5:2010', records);
    expect(answer.verdict.reason.code).toBe('inForce');
    expect(answer.amendments).toMatchObject([
      { id: 'ISO 5:2010/Amd 1:2015', kind: 'amendment', inEffect: false },
    ]);
  });

  it('knows a corrigendum, and a 修改单 by its base', () => {
    expect(
      ask('ISO 5:2010', [base, record('ISO 5:2010/Cor 1:2011', { published: stated('2011-01-01') })])
        .amendments,
    ).toMatchObject([{ kind: 'corrigendum', inEffect: true }]);
    expect(
      ask('YY 9706.241-2020', [
        alive('YY 9706.241-2020', { published: stated('2020-01-01') }),
        record('YY 9706.241-2020/XG1-2022', { effective: stated('2022-05-01') }),
      ]).amendments,
    ).toMatchObject([{ kind: 'amendment', inEffect: true }]);
  });

  it('a consolidated text resolves to its edition', () => {
    expect(
      ask('EN 5:2010+A1:2012', [
        record('EN 5:2010', { status: status('Current', 'inForce'), published: stated('2010-01-01') }),
      ]),
    ).toMatchObject({ match: 'alias', id: 'EN 5:2010' });
  });

  it('an RFC is to be read with what updates it, from whichever end that is said', () => {
    const records = [
      record('RFC 1', { status: status('PROPOSED STANDARD', 'inForce') }),
      record('RFC 2', { updates: ['RFC 1'], status: status('PROPOSED STANDARD', 'inForce') }),
      record('RFC 3', { updates: ['RFC 1'], status: status('HISTORIC', 'withdrawn') }),
    ];
    expect(ask('RFC 1', records).verdict).toMatchObject({
      answer: 'yes',
      reason: { code: 'updated', ids: ['RFC 2'] },
    });
  });
});

describe('R15 a clause repeal changes the obligation only', () => {
  it('validity stays, the repeal is shown', () => {
    const answer = ask('GB 5-2012', [
      alive('GB 5-2012', { clauseRepeals: [{ by: 'GB 55-2022', clauses: '3.0.2', from: '2022-10-01' }] }),
    ]);
    expect(answer.verdict).toMatchObject({ answer: 'yes', face: 'yes' });
    expect(answer.clauseRepeals).toEqual([{ by: 'GB 55-2022', clauses: '3.0.2', from: '2022-10-01' }]);
    expect(answer.evidence).toContainEqual({
      source: 'test',
      asOf: TODAY,
      field: 'clauseRepeal',
      raw: '3.0.2 GB 55-2022 2022-10-01',
    });
  });
});

describe('R16 adoption binds edition to edition', () => {
  const records = [
    alive('GB/T 5-2008', { adopts: [{ id: 'ISO 5:2005', degree: 'IDT' }] }),
    record('ISO 5:2005', {
      status: status('95.99', 'withdrawn'),
      published: stated('2005-01-01'),
      replacedBy: [{ id: 'ISO 5:2015', extent: 'full' }],
    }),
    record('ISO 5:2015', { status: status('60.60', 'inForce'), published: stated('2015-01-01') }),
  ];

  it('the withdrawal of the source does not reach the adoption, but is told', () => {
    const answer = ask('GB/T 5-2008', records);
    expect(answer.verdict.answer).toBe('yes');
    expect(answer.equivalents).toMatchObject([
      {
        id: 'ISO 5:2005',
        degree: 'IDT',
        direction: 'adopts',
        superseded: true,
        latest: 'ISO 5:2015',
        face: 'no',
      },
    ]);
  });

  it('works from the other end, for that edition alone', () => {
    expect(ask('ISO 5:2005', records).equivalents).toMatchObject([
      { id: 'GB/T 5-2008', degree: 'IDT', direction: 'adoptedBy', superseded: false, face: 'yes' },
    ]);
    expect(ask('ISO 5:2015', records).equivalents).toEqual([]);
  });

  it('the number itself says what is adopted', () => {
    const latest = record('ISO 12100:2010', {
      status: status('90.92', 'inForce'),
      published: stated('2010-10-20'),
    });
    const answer = ask('DIN EN ISO 12100:2011', [record('DIN EN ISO 12100:2011'), latest]);
    expect(answer.equivalents).toContainEqual(
      expect.objectContaining({
        id: 'ISO 12100:2010',
        degree: 'IDT',
        direction: 'adopts',
        provenance: 'inferred',
      }),
    );
    expect(ask('GB/T 9-2016/ISO 9:2015', [record('GB/T 9-2016/ISO 9:2015')]).equivalents).toMatchObject([
      { id: 'ISO 9:2015', degree: 'IDT' },
    ]);
  });

  it('an adoption of the work shows at its current edition only', () => {
    const undated = [
      alive('YY/T 6-2020', { adopts: [{ id: 'IEC 6', degree: 'IDT' }] }),
      record('IEC 6:2006', { status: status('REVISED', 'withdrawn'), published: stated('2006-01-01') }),
      record('IEC 6:2015', { status: status('PUBLISHED', 'inForce'), published: stated('2015-01-01') }),
    ];
    expect(ask('IEC 6:2015', undated).equivalents).toMatchObject([
      { id: 'YY/T 6-2020', direction: 'adoptedBy' },
    ]);
    expect(ask('IEC 6:2006', undated).equivalents).toEqual([]);
  });

  it('legacy EQV stays EQV, and a quarrel over the degree leaves it unknown', () => {
    const degrees = (...list: ('EQV' | 'MOD' | 'IDT' | 'unknown')[]) =>
      ask(
        'GB/T 5-2008',
        list.map((degree, at) =>
          alive('GB/T 5-2008', { source: String(at), adopts: [{ id: 'ISO 5:2005', degree }] }),
        ),
      ).equivalents.map(({ degree }) => degree);
    expect(degrees('EQV')).toEqual(['EQV']);
    expect(degrees('IDT', 'MOD')).toEqual(['unknown']);
    expect(degrees('unknown', 'IDT')).toEqual(['IDT']);
  });
});

describe('R17 regimes', () => {
  const records = [
    record('EN 5:2010', {
      status: status('Withdrawn', 'withdrawn'),
      published: stated('2010-01-01'),
      withdrawn: stated('2020-01-01'),
      regimes: [{ regime: '2006/42/EC', from: '2011-01-01', until: '2027-01-01' }, { regime: 'contract' }],
    }),
  ];

  it('accept what is withdrawn, where asked for, and leave the facts alone', () => {
    expect(ask('EN 5:2010', records).verdict.answer).toBe('history');
    expect(ask('EN 5:2010', records, TODAY, { regime: '2006/42/EC' })).toMatchObject({
      lifecycle: 'withdrawn',
      verdict: {
        answer: 'until',
        until: '2027-01-01',
        reason: { rule: 'R17', code: 'regime', regime: '2006/42/EC' },
      },
    });
    expect(ask('EN 5:2010', records, TODAY, { regime: 'contract' }).verdict).toMatchObject({
      answer: 'yes',
      until: null,
    });
    expect(ask('EN 5:2010', records, '2027-01-01', { regime: '2006/42/EC' }).verdict.answer).toBe('history');
    expect(ask('EN 5:2010', records, TODAY, { regime: 'FDA' }).verdict.answer).toBe('history');
  });

  it('are in the evidence for everyone', () => {
    expect(ask('EN 5:2010', records).evidence).toContainEqual(
      expect.objectContaining({ field: 'regime', raw: '2006/42/EC [2011-01-01, 2027-01-01); contract [, )' }),
    );
  });
});
