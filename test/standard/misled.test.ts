/**
 * Questions of a sceptical reader whose answer was right and misled all the same: what it called the state, what it named,
 * what it left out.
 */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/standard';
import { ABOLISHED, CURRENT, GONE, SOON, alive, ask, full, ids, stated, status } from './cases';
import { TODAY, identifier, record, shelfOf } from './shelf';

describe('R18 the sources’ words shown are those for the state of the day', () => {
  const records = [
    alive('GB/T 5-2010', { asOf: '2020-02-01', replacedBy: full('GB/T 5-2020') }),
    record('GB/T 5-2020', {
      asOf: '2020-02-01',
      status: SOON,
      published: stated('2020-01-01'),
      effective: stated('2020-10-01'),
    }),
  ];

  it('not 现行 of a list that had not heard of the end, nor 即将实施 of what is in force', () => {
    expect(ask('GB/T 5-2010', records)).toMatchObject({ lifecycle: 'withdrawn', statusWords: [] });
    expect(ask('GB/T 5-2020', records)).toMatchObject({ lifecycle: 'inForce', statusWords: [] });
  });

  it('nor 废止 of what was in force on the day', () => {
    const over = alive('GB/T 6-2010', { status: ABOLISHED, withdrawn: stated('2020-10-01') });
    expect(ask('GB/T 6-2010', [over], '2020-09-30')).toMatchObject({ lifecycle: 'inForce', statusWords: [] });
    expect(ask('GB/T 6-2010', [over]).statusWords).toEqual(['废止']);
  });

  it('all of them stand in the evidence', () => {
    const words = ask('GB/T 5-2010', records).evidence.flatMap(({ field, raw }) =>
      field === 'status' ? raw : [],
    );
    expect(words).toEqual([CURRENT.raw]);
  });
});

describe('R3 a draft that nobody filed', () => {
  const project = record('ISO/CD 5', { status: status('30.20', 'draft') });

  it('is answered with what is published, not with another draft', () => {
    const answer = ask('ISO/DIS 5', [alive('ISO 5:2015'), project]);
    expect(answer.verdict.reason).toEqual({ rule: 'R3', code: 'draftCited', ids: ['ISO 5:2015'] });
    expect(ids(answer.near)).toEqual(['ISO 5:2015']);
  });

  it('is not in the data where nothing of its number is published', () => {
    expect(ask('ISO/DIS 5', [project]).verdict.reason.code).toBe('notInData');
  });
});

describe('R1 a number that only its parts bear', () => {
  const shelf = {
    ...shelfOf([alive('ISO 5-1:2018'), alive('ISO 5-2:2018')]),
    parts: () => ['ISO 5-1', 'ISO 5-2'],
  };
  const reasonOf = (text: string) => judge(identifier(text), shelf, TODAY).verdict.reason;

  it('is a series with a year too', () => {
    const series = { rule: 'R1', code: 'series', ids: ['ISO 5-1:2018', 'ISO 5-2:2018'] };
    expect(reasonOf('ISO 5:2018')).toEqual(series);
    expect(reasonOf('ISO 5')).toEqual(series);
  });

  it('but no draft and no supplement of it', () => {
    expect(reasonOf('ISO/DIS 5').code).toBe('notInData');
    expect(reasonOf('ISO 5:2018/Amd 1:2020').code).toBe('notInData');
  });
});

describe('R13 a supplement that is over with its edition', () => {
  const records = [
    record('IEC 5:2005', { status: GONE, published: stated('2005-01-01'), replacedBy: full('IEC 5:2020') }),
    record('IEC 5:2005/AMD1:2010', { status: GONE, withdrawn: stated('2020-09-14') }),
    record('IEC 5:2005+AMD1:2010 CSV', { status: GONE, withdrawn: stated('2020-09-14') }),
    alive('IEC 5:2020', { published: stated('2020-09-14'), effective: stated('2020-09-14') }),
  ];

  it.each(['IEC 5:2005/AMD1:2010', 'IEC 5:2005+AMD1:2010 CSV'])('%s leads to what replaced that', (cited) => {
    expect(ask(cited, records).verdict).toMatchObject({
      answer: 'no',
      face: 'no',
      reason: {
        rule: 'R13',
        code: 'replaced',
        ids: ['IEC 5:2020'],
        date: '2020-09-14',
        provenance: 'inferred',
      },
    });
  });

  it('is history where its edition lives, or nothing replaced that', () => {
    const [, amendment] = records;
    if (!amendment) throw new Error('no amendment');
    const reason = { rule: 'R11', code: 'withdrawn' };
    expect(ask(amendment.id, [alive('IEC 5:2005'), amendment]).verdict.reason).toMatchObject(reason);
    expect(
      ask(amendment.id, [record('IEC 5:2005', { status: GONE }), amendment]).verdict.reason,
    ).toMatchObject(reason);
  });

  it('nor is one that names its own successor led elsewhere', () => {
    const named = record('IEC 5:2005/AMD2:2015', { status: GONE, replacedBy: full('IEC 6:2021') });
    expect(ask(named.id, [...records, named, alive('IEC 6:2021')]).verdict.reason).toMatchObject({
      rule: 'R9',
      ids: ['IEC 6:2021'],
    });
  });
});

it('R1 a local standard cited with another mark', () => {
  const records = [alive('DB11/ 501-2017')];
  expect(ask('DB11/T 501-2017', records).verdict.reason).toEqual({
    rule: 'R1',
    code: 'attributeMismatch',
    ids: ['DB11/ 501-2017'],
  });
  expect(ask('DB11/501-2017', records).verdict.reason.code).toBe('inForce');
});
