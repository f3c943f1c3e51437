/** R16 in detail: what adopts what, by statement, by number and by a common source. */
import { describe, expect, it } from 'vitest';
import type { Degree, SourceRecord } from '../../src/standard';
import { alive, ask, stated, status } from './cases';
import { TODAY, record } from './shelf';

const IN_FORCE = status('60.60', 'inForce');
const GONE = status('95.99', 'withdrawn');
const adopts = (id: string, degree: Degree = 'IDT') => ({ adopts: [{ id, degree }] });
const iso = (id: string, fields: Partial<SourceRecord> = {}) => record(id, { status: IN_FORCE, ...fields });

const rows = (text: string, records: readonly SourceRecord[], on = TODAY) =>
  ask(text, records, on).equivalents.map(
    ({ id, degree, direction, via, provenance }) =>
      `${direction} ${id} ${degree} ${provenance ?? ''}${via === undefined ? '' : ` via ${via}`}`,
  );

describe('from the adopted end', () => {
  const records = [alive('GB/T 5-2012', adopts('ISO 6:2010', 'MOD')), iso('ISO 6:2010'), iso('ISO 6:2020')];

  it('those that name this very edition', () => {
    expect(rows('ISO 6:2010', records)).toEqual(['adoptedBy GB/T 5-2012 MOD stated']);
    expect(rows('ISO 6:2020', records)).toEqual([]);
  });

  it('those that name it under another spelling', () => {
    expect(rows('GB/T 6-2010', [alive('GB/T 6-2010'), alive('DB11/T 5-2012', adopts('GB 6-2010'))])).toEqual([
      'adoptedBy DB11/T 5-2012 IDT stated',
    ]);
  });

  it('those that name the number only mean the edition of today, and not one younger than themselves', () => {
    const undated = [
      alive('GB/T 5-2012', adopts('ISO 6')),
      alive('GB/T 7-2022', adopts('ISO 6')),
      iso('ISO 6:2010', { published: stated('2010-01-01') }),
      iso('ISO 6:2020', { published: stated('2020-01-01') }),
    ];
    expect(rows('ISO 6:2020', undated)).toEqual(['adoptedBy GB/T 7-2022 IDT stated']);
    expect(rows('ISO 6:2010', undated)).toEqual([]);
    expect(rows('ISO 6:2010', undated, '2015-01-01')).toEqual([
      'adoptedBy GB/T 5-2012 IDT stated',
      'adoptedBy GB/T 7-2022 IDT stated',
    ]);
  });

  it('those that leave out the joint publisher mean the same number', () => {
    const joint = [
      alive('GB/T 5-2022', adopts('ISO 6')),
      iso('ISO/IEC 6:2020', { published: stated('2020-01-01') }),
    ];
    expect(rows('ISO/IEC 6:2020', joint)).toEqual(['adoptedBy GB/T 5-2022 IDT stated']);
  });
});

describe('twins of other publishers', () => {
  it.each([
    ['ITU-T X.509 (10/2019)', 'ISO/IEC 9594-8:2020'],
    ['ISO/IEC/IEEE 8802-3:2021', 'IEEE Std 802.3-2018'],
  ])('%s and %s name each other once it is stated', (one, other) => {
    const records = [alive(one, adopts(other)), alive(other)];
    expect(rows(one, records)).toEqual([`adopts ${other} IDT stated`]);
    expect(rows(other, records)).toEqual([`adoptedBy ${one} IDT stated`]);
  });
});

describe('by the number itself', () => {
  it('a European adoption of 2011 is of the youngest edition of then', () => {
    const records = [
      alive('DIN EN ISO 6:2011'),
      iso('ISO 6:2003', { published: stated('2003-01-01') }),
      iso('ISO 6:2010', { published: stated('2010-12-01') }),
      iso('ISO 6:2020', { published: stated('2020-01-01') }),
      iso('ISO 6', { status: status('10.99', 'draft') }),
    ];
    expect(rows('DIN EN ISO 6:2011', records)).toContain('adopts ISO 6:2010 IDT inferred');
    expect(rows('DIN EN ISO 6:2010', [alive('DIN EN ISO 6:2010'), ...records])).toContain(
      'adopts ISO 6:2010 IDT inferred',
    );
    expect(rows('DIN EN ISO 6:2009', [alive('DIN EN ISO 6:2009'), ...records])).toContain(
      'adopts ISO 6:2003 IDT inferred',
    );
    expect(rows('DIN EN ISO 6:2001', [alive('DIN EN ISO 6:2001'), ...records])).toContain(
      'adopts ISO 6 IDT inferred',
    );
  });

  it('elsewhere years may lie between, so the number stays without one and shows what holds today', () => {
    const records = [
      alive('NF ISO 6:2011'),
      iso('ISO 6:2010', { published: stated('2010-01-01'), titles: { en: 'Six of 2010' } }),
      record('ISO 6:2005', { status: GONE, published: stated('2005-01-01') }),
    ];
    const { equivalents } = ask('NF ISO 6:2011', records);
    expect(equivalents).toStrictEqual([
      {
        id: 'ISO 6',
        titles: { en: 'Six of 2010' },
        degree: 'IDT',
        direction: 'adopts',
        provenance: 'inferred',
        face: 'yes',
        superseded: false,
        latest: 'ISO 6:2010',
      },
    ]);
  });

  it.each([
    'BS EN 6/NA:2012',
    'BS EN 6:2011/NA:2012',
    'DIN EN 6/NA:2012-12',
    'NF EN 6/NA',
    'NS-EN 6:2011+NA:2012',
    'BS EN 6:2011/A1:2012',
  ])('%s has the number and is not the adopted text', (beside) => {
    // Mentioned, so that the other end has it before its eyes.
    const records = [
      alive(beside, { updates: ['EN 6:2011'] }),
      iso('EN 6:2011', { published: stated('2011-01-01') }),
    ];
    expect(rows(beside, records)).toEqual([]);
    expect(rows('EN 6:2011', records)).toEqual([]);
  });

  it('nor is a national annex that no source lists', () => {
    expect(rows('DIN EN 6/NA:2018-12', [iso('EN 6:2011')])).toEqual([]);
  });

  it('what a source states of a supplement stands', () => {
    const records = [alive('BS EN 6:2011/A1:2012', adopts('EN 6:2011/A1:2012')), iso('EN 6:2011/A1:2012')];
    expect(rows('BS EN 6:2011/A1:2012', records)).toEqual(['adopts EN 6:2011/A1:2012 IDT stated']);
    expect(rows('EN 6:2011/A1:2012', records)).toEqual(['adoptedBy BS EN 6:2011/A1:2012 IDT stated']);
  });

  it('amendments worked in leave it an adoption, seen from both ends', () => {
    const records = [
      alive('BS EN 6:2011+A1:2014', { updates: ['EN 6:2011'] }),
      iso('EN 6:2011', { published: stated('2011-01-01') }),
    ];
    expect(rows('BS EN 6:2011+A1:2014', records)).toEqual(['adopts EN 6:2011 IDT inferred']);
    expect(rows('EN 6:2011', records)).toEqual(['adoptedBy BS EN 6:2011+A1:2014 IDT inferred']);
  });

  it('is not repeated where a source states the edition', () => {
    const records = [alive('DIN EN ISO 6:2011', adopts('ISO 6:2010', 'MOD')), iso('ISO 6:2010')];
    expect(rows('DIN EN ISO 6:2011', records).filter((row) => row.startsWith('adopts ISO 6'))).toEqual([
      'adopts ISO 6:2010 MOD stated',
    ]);
  });
});

describe('by a common source', () => {
  const two = (a: Degree, b: Degree) => [
    alive('GB/T 5-2012', adopts('ISO 6:2010', a)),
    alive('JIS B 7:2013', adopts('ISO 6:2010', b)),
    iso('ISO 6:2010'),
  ];

  it.each<[Degree, Degree, Degree]>([
    ['IDT', 'IDT', 'IDT'],
    ['IDT', 'EQV', 'EQV'],
    ['EQV', 'MOD', 'MOD'],
    ['MOD', 'IDT', 'MOD'],
    ['unknown', 'IDT', 'unknown'],
    ['MOD', 'unknown', 'unknown'],
  ])('%s and %s are no closer than %s', (a, b, degree) => {
    expect(rows('GB/T 5-2012', two(a, b))).toEqual([
      `adopts ISO 6:2010 ${a} stated`,
      `sibling JIS B 7:2013 ${degree} inferred via ISO 6:2010`,
    ]);
  });

  it('a mere correspondence makes nobody equivalent', () => {
    expect(rows('GB/T 5-2012', two('NEQ', 'IDT'))).toEqual(['adopts ISO 6:2010 NEQ stated']);
    expect(rows('GB/T 5-2012', two('IDT', 'NEQ'))).toEqual(['adopts ISO 6:2010 IDT stated']);
  });

  it('nor does a source without year, nor another edition of the same number', () => {
    expect(
      rows('GB/T 5-2012', [
        alive('GB/T 5-2012', adopts('ISO 6')),
        alive('JIS B 7:2013', adopts('ISO 6')),
        iso('ISO 6:2010'),
      ]),
    ).toEqual(['adopts ISO 6 IDT stated']);
    expect(rows('GB/T 5-2012', [...two('IDT', 'NEQ'), alive('GB/T 5-2018', adopts('ISO 6:2010'))])).toEqual([
      'adopts ISO 6:2010 IDT stated',
    ]);
  });

  it('who is an equivalent already is not named twice', () => {
    const records = [
      alive('GB/T 5-2012', {
        adopts: [
          { id: 'ISO 6:2010', degree: 'IDT' },
          { id: 'JIS B 7:2009', degree: 'MOD' },
        ],
      }),
      alive('JIS B 7:2009', adopts('ISO 6:2010')),
      iso('ISO 6:2010'),
    ];
    expect(rows('GB/T 5-2012', records)).toEqual([
      'adopts ISO 6:2010 IDT stated',
      'adopts JIS B 7:2009 MOD stated',
    ]);
  });
});

describe('sources at odds', () => {
  const both = (a: Degree, b: Degree) => [
    alive('GB/T 5-2012', { source: 'a', ...adopts('ISO 6:2010', a) }),
    alive('GB/T 5-2012', { source: 'b', ...adopts('ISO 6:2010', b) }),
  ];

  it.each<[Degree, Degree, Degree]>([
    ['IDT', 'IDT', 'IDT'],
    ['IDT', 'MOD', 'unknown'],
    ['unknown', 'MOD', 'MOD'],
    ['MOD', 'unknown', 'MOD'],
  ])('%s and %s leave %s', (a, b, degree) => {
    expect(rows('GB/T 5-2012', both(a, b))).toEqual([`adopts ISO 6:2010 ${degree} stated`]);
  });
});

describe('what became of the other', () => {
  const other = (fields: Partial<SourceRecord>, ...more: SourceRecord[]) =>
    ask('GB/T 5-2012', [alive('GB/T 5-2012', adopts('ISO 6:2010')), record('ISO 6:2010', fields), ...more])
      .equivalents[0];

  it('in force: nothing is to be said', () => {
    expect(other({ status: IN_FORCE })).toMatchObject({ face: 'yes', superseded: false, latest: null });
  });

  it('over, with no successor: history, nothing newer', () => {
    expect(other({ status: GONE })).toMatchObject({ face: 'history', superseded: false, latest: null });
  });

  it('replaced in part only: nothing newer to read instead', () => {
    expect(
      other({ status: GONE, replacedBy: [{ id: 'ISO 7:2020', extent: 'part' }] }, iso('ISO 7:2020')),
    ).toMatchObject({ superseded: false, latest: null });
  });

  it('replaced twice: the end of the chain is the latest', () => {
    expect(
      other(
        { status: GONE, replacedBy: [{ id: 'ISO 6:2015', extent: 'full' }] },
        record('ISO 6:2015', { status: GONE, replacedBy: [{ id: 'ISO 6:2020', extent: 'full' }] }),
        iso('ISO 6:2020'),
      ),
    ).toMatchObject({ face: 'no', superseded: true, latest: 'ISO 6:2020' });
  });

  it('over, with a later edition of its number in force that nobody named: that is the latest', () => {
    const later = iso('ISO 6:2020', { published: stated('2020-01-01') });
    expect(other({ status: GONE, published: stated('2010-01-01') }, later)).toMatchObject({
      superseded: true,
      latest: 'ISO 6:2020',
    });
  });

  it('not in the data: unknown', () => {
    const { equivalents } = ask('GB/T 5-2012', [alive('GB/T 5-2012', adopts('ISO 6:2010'))]);
    expect(equivalents).toMatchObject([{ id: 'ISO 6:2010', face: 'unknown', titles: {}, latest: null }]);
  });

  it('a document that adopts itself under another spelling is no equivalent', () => {
    expect(rows('GB/T 5-2012', [alive('GB/T 5-2012', adopts('GB/T 5-2012'))])).toEqual([]);
  });
});

describe('whose number it is', () => {
  it('in full, with its joint publisher', () => {
    const joint = [
      alive('GB/T 5-2022', adopts('ISO/IEC 6')),
      iso('ISO/IEC 6:2020', { published: stated('2020-01-01') }),
    ];
    expect(rows('ISO/IEC 6:2020', joint)).toEqual(['adoptedBy GB/T 5-2022 IDT stated']);
  });

  it('without years at all: it is its own latest', () => {
    const records = [
      alive('GB/T 5-2022', adopts('RFC 1')),
      record('RFC 1', { status: status('PROPOSED STANDARD', 'inForce') }),
    ];
    expect(ask('GB/T 5-2022', records).equivalents).toMatchObject([
      { id: 'RFC 1', face: 'yes', latest: null },
    ]);
    expect(rows('RFC 1', records)).toEqual(['adoptedBy GB/T 5-2022 IDT stated']);
  });

  it('still in force with a successor out: nothing is superseded yet', () => {
    const records = [
      alive('GB/T 5-2012', adopts('ISO 6:2010')),
      iso('ISO 6:2010', { replacedBy: [{ id: 'ISO 6:2020', extent: 'full' }] }),
      iso('ISO 6:2020', { published: stated('2020-01-01') }),
    ];
    expect(ask('GB/T 5-2012', records).equivalents).toMatchObject([{ superseded: false, latest: null }]);
  });

  it('undated: the edition that came out last, whatever its year', () => {
    const records = [
      iso('ISO 6:2010', { published: stated('2013-01-01') }),
      iso('ISO 6:2011', { published: stated('2011-01-01') }),
    ];
    expect(ask('ISO 6', records).id).toBe('ISO 6:2010');
  });
});
