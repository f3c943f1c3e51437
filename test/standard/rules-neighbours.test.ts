/** What other editions, bases, members and regimes do to an answer. Each with what goes wrong for a reader when it is left out. */
import { describe, expect, it } from 'vitest';
import { judge, judgeName, seriesOf } from '../../src/standard';
import { CURRENT, alive, ask, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf } from './shelf';

const IN_FORCE = status('60.60', 'inForce');
const GONE = status('95.99', 'withdrawn');

describe('a later edition of the number', () => {
  it('replaces a Chinese one whose word could not know of it, and is labelled as inferred', () => {
    const old = record('GB 5-2011', { status: CURRENT, asOf: '2022-09-20' });
    const next = record('GB 5-2025', { status: CURRENT, asOf: '2026-07-05' });
    expect(ask('GB 5-2011', [old, next]).verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['GB 5-2025'], provenance: 'inferred' },
    });
    const upcoming = { ...next, status: status('即将实施', 'upcoming'), effective: stated('2027-03-01') };
    expect(ask('GB 5-2011', [{ ...old, asOf: TODAY }, upcoming]).verdict).toMatchObject({
      answer: 'until',
      until: '2027-03-01',
    });
  });

  it('leaves the answer open where one list calls both in force', () => {
    expect(
      ask('GB 5-2011', [alive('GB 5-2011'), alive('GB 5-2018', { published: stated('2018-01-01') })]).verdict,
    ).toMatchObject({ answer: 'unknown', reason: { rule: 'R18', code: 'overtaken', ids: ['GB 5-2018'] } });
  });

  it('stands beside the older one where the registry means it so', () => {
    const at = (id: string, day: string) => record(id, { status: IN_FORCE, published: stated(day) });
    expect(
      ask('ISO 5:2011', [at('ISO 5:2011', '2011-01-01'), at('ISO 5:2018', '2018-01-01')]).verdict.answer,
    ).toBe('yes');
  });

  it('of a European standard ends the older one on a stated day only', () => {
    const current = status('Current', 'inForce');
    const old = record('EN 5:2010', { status: current, published: stated('2010-01-01') });
    const next = record('EN 5:2026', {
      status: current,
      published: stated('2026-05-01'),
      replaces: [{ id: 'EN 5:2010', extent: 'full' }],
    });
    expect(ask('EN 5:2010', [old, next])).toMatchObject({ lifecycle: 'inForce', dates: { withdrawn: null } });
    expect(ask('EN 5:2010', [{ ...old, asOf: '2020-01-01' }, next]).verdict.reason.code).toBe('overtaken');
    const dow = {
      ...next,
      replaces: [{ id: 'EN 5:2010', extent: 'full' as const, effective: '2026-11-01' }],
    };
    expect(ask('EN 5:2010', [{ ...old, asOf: '2020-01-01' }, dow]).dates.withdrawn?.date).toBe('2026-11-01');
  });
});

describe('what belongs to an edition', () => {
  it('does not outlive it', () => {
    const records = [
      record('ISO 5:1985', { status: GONE, replacedBy: [{ id: 'ISO 5:2021', extent: 'full' }] }),
      record('ISO 5:1985/Cor 1:1994', { status: IN_FORCE, supplementOf: 'ISO 5:1985' }),
      record('ISO 5:2021', { status: IN_FORCE, published: stated('2021-01-01') }),
    ];
    expect(ask('ISO 5:1985/Cor 1:1994', records).verdict).toMatchObject({
      answer: 'no',
      reason: { rule: 'R13', ids: ['ISO 5:2021'] },
    });
  });

  it('is no edition itself, however it is printed', () => {
    const published = status('Published', 'inForce');
    const records = [
      record('ITU-T X.509 (10/2019)', { status: published, published: stated('2019-10-14') }),
      record('ITU-T X.509 (2019) Cor. 3 (07/2026)', { status: published, published: stated('2026-07-14') }),
    ];
    const answer = ask('ITU-T X.509', records);
    expect(answer.id).toBe('ITU-T X.509 (10/2019)');
    expect(answer.amendments).toMatchObject([{ kind: 'corrigendum', inEffect: true }]);
  });

  it('is one supplement under two prints', () => {
    const fields = { status: IN_FORCE, published: stated('2012-01-01') };
    const records = [
      record('ISO 5:2010', { status: IN_FORCE, published: stated('2010-01-01') }),
      record('ISO 5:2010/AMD 1:2012', fields),
      record('ISO 5:2010/Amd 1:2012', { ...fields, source: 'other' }),
    ];
    expect(ask('ISO 5:2010', records).amendments).toHaveLength(1);
  });
});

it('a draft is not answered as the edition it became', () => {
  expect(ask('ISO/DIS 5:2015', [record('ISO 5:2015', { status: IN_FORCE })]).match).toBe('none');
});

it('a subseries number says what its RFCs say', () => {
  const bcp = record('BCP 47', {
    adopts: [
      { id: 'RFC 4647', degree: 'IDT' },
      { id: 'RFC 5646', degree: 'IDT' },
    ],
  });
  const rfc = (id: string, raw: string, life: 'inForce' | 'withdrawn') =>
    record(id, { status: status(raw, life) });
  const living = [
    bcp,
    rfc('RFC 4647', 'BEST CURRENT PRACTICE', 'inForce'),
    rfc('RFC 5646', 'HISTORIC', 'withdrawn'),
  ];
  expect(ask('BCP 47', living)).toMatchObject({
    lifecycle: 'inForce',
    verdict: { answer: 'yes', reason: { code: 'currentEdition', ids: ['RFC 4647'] } },
  });
  expect(ask('BCP 47', [bcp]).verdict.answer).toBe('unknown');
});

describe('equivalents', () => {
  it('two adoptions of one edition are siblings, as close as the looser of them', () => {
    const records = [
      alive('GB/T 5-2012', { adopts: [{ id: 'ISO 6:2010', degree: 'MOD' }] }),
      alive('DIN EN ISO 6:2011'),
      record('ISO 6:2010', { status: IN_FORCE, published: stated('2010-01-01') }),
    ];
    const shelf = shelfOf([...records, record('ISO 6', {})]);
    expect(judge(identifier('DIN EN ISO 6:2011'), shelf, TODAY).equivalents).toContainEqual(
      expect.objectContaining({ id: 'GB/T 5-2012', direction: 'sibling', via: 'ISO 6:2010', degree: 'MOD' }),
    );
  });
});

it('a regime may drop what is in force', () => {
  const listed = alive('EN 5:2010', { regimes: [{ regime: 'FDA', until: '2026-01-01' }] });
  expect(ask('EN 5:2010', [listed], TODAY, { regime: 'FDA' })).toMatchObject({
    lifecycle: 'inForce',
    regimes: [{ standing: 'over' }],
    verdict: { answer: 'no', reason: { code: 'regime' } },
  });
  expect(ask('EN 5:2010', [listed]).verdict.answer).toBe('yes');
});

it('a name is judged for the day too', () => {
  const shelf = shelfOf([
    record('A name', { status: status('REC', 'inForce'), published: stated('2020-01-01') }),
  ]);
  expect(judgeName('A name', shelf, TODAY).verdict.answer).toBe('yes');
  expect(judgeName('A name', shelf, '2019-01-01').verdict.answer).toBe('no');
});

it('a series gives each part its own standing', () => {
  const shelf = shelfOf([
    alive('GB/T 5.1-2010'),
    record('GB/T 5.2-2010', { status: status('废止', 'withdrawn') }),
  ]);
  const series = seriesOf('GB/T 5.2', ['GB 5.1', 'GB 5.2'], shelf, TODAY);
  expect(series).toMatchObject({ series: 'GB 5', cited: 'GB/T 5.2' });
  expect(series?.parts.map(({ part, verdict }) => `${part} ${verdict.answer}`)).toEqual([
    'GB/T 5.1 yes',
    'GB/T 5.2 history',
  ]);
});
