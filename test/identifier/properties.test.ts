import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  compare,
  equal,
  keyOf,
  parse,
  seriesName,
  sortKey,
  workKey,
  workOf,
} from '../../src/identifier';
import { runs } from '../runs';

/** Designations put together from the pieces that people type, right and wrong. */
const year = fc.integer({ min: 1950, max: 2030 });
const number = fc.integer({ min: 1, max: 99999 });
const part = fc.option(fc.integer({ min: 1, max: 99 }), { nil: null });
const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

const chinese = fc
  .tuple(
    pick(
      'GB',
      'GB/T',
      'GB/Z',
      'DL/T',
      'YY/T',
      'HG',
      'JJG',
      'GBZ',
      'T/CECS',
      'Q/GDW',
      'DB31/T',
      'GJB',
      'NB/SH/T',
    ),
    number,
    part,
    fc.option(year, { nil: null }),
  )
  .map(([prefix, n, p, y]) => `${prefix} ${n}${p === null ? '' : `.${p}`}${y === null ? '' : `-${y}`}`);
const international = fc
  .tuple(
    pick(
      'ISO',
      'IEC',
      'ISO/IEC',
      'ISO/TR',
      'ISO/IEC TS',
      'IEC TR',
      'EN',
      'EN ISO',
      'DIN EN ISO',
      'BS EN',
      'UNE-EN ISO',
      'NF EN',
      'DIN',
      'KS C IEC',
      'ISO/DIS',
    ),
    number,
    part,
    fc.option(year, { nil: null }),
    pick('', '', '/Amd 1:2020', '+A1:2013'),
  )
  .map(
    ([prefix, n, p, y, supplement]) =>
      `${prefix} ${n}${p === null ? '' : `-${p}`}${y === null ? '' : `:${y}${supplement}`}`,
  );
const american = fc
  .tuple(
    pick('ASTM D', 'ASTM A', 'ASME B', 'ANSI X', 'AWWA C', 'IEEE ', 'UL ', 'NFPA ', 'API RP '),
    fc.integer({ min: 1, max: 9999 }),
    fc.option(year, { nil: null }),
  )
  .map(([prefix, n, y]) => `${prefix}${n}${y === null ? '' : `-${y}`}`);
const designation = fc.oneof(chinese, international, american);

/** Text of the alphabet that designations are made of: the likeliest to confuse a grammar. */
const murky = fc
  .array(
    pick(
      'GB',
      'GB/T',
      'ISO',
      'IEC',
      'EN',
      'DIN',
      'T/',
      'Q/',
      'DB31',
      'ANSI',
      '/',
      '-',
      '—',
      ':',
      '+',
      '.',
      ' ',
      '(',
      ')',
      '1',
      '20',
      '2015',
      '99999',
      'A1',
      'Amd 1',
      '第1号修改单',
      'CSV',
      'Guide',
      'TR',
      'NO. ',
      'e1',
      '\n',
      '，',
      '号',
      'Ｇ',
      '／',
      '９',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

describe('identifiers', () => {
  it('are read back from what they print, whatever was written', () => {
    fc.assert(
      fc.property(fc.oneof(designation, murky, fc.string()), (text) => {
        const id = parse(text);
        if (id === null) return;
        expect(parse(canonical(id))).toEqual(id);
      }),
      runs(1000),
    );
  }, 60_000);

  it('are read from every well-formed designation, and print it unchanged', () => {
    fc.assert(
      fc.property(designation, (text) => {
        const id = parse(text);
        expect(id === null ? null : canonical(id)).toBe(text);
      }),
      runs(1000),
    );
  }, 60_000);

  it('never throw, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), murky), (text) => {
        keyOf(text);
        const id = parse(text);
        return id === null || (workOf(id) !== '' && seriesName(id) !== '');
      }),
      runs(1000),
    );
  }, 60_000);

  it('have an ASCII key that begins with the key of their work', () => {
    fc.assert(
      fc.property(fc.oneof(designation, murky), (text) => {
        const id = parse(text);
        if (id === null) return;
        expect(sortKey(id)).toMatch(/^[\x20-\x7E]+$/);
        expect(sortKey(id).startsWith(workKey(id))).toBe(true);
        expect(compare(id, id)).toBe(0);
      }),
      runs(1000),
    );
  }, 60_000);

  it('share the work with their undated form', () => {
    fc.assert(
      fc.property(fc.oneof(chinese, international), (text) => {
        const id = parse(text);
        const undated = parse(text.replace(/(?:-|:)(?:19|20)\d\d.*$/, ''));
        if (id === null || undated === null) return;
        expect(workKey(id)).toBe(workKey(undated));
      }),
    );
  }, 60_000);
});

describe('an identifier', () => {
  it('equals itself and no other edition, and orders before a later one', () => {
    fc.assert(
      fc.property(designation, designation, (one, other) => {
        const [a, b] = [parse(one), parse(other)];
        if (a === null || b === null) return;
        expect(equal(a, b)).toBe(canonical(a) === canonical(b));
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  }, 60_000);
});

describe('the order of designations', () => {
  /** Few numbers and years, so that two that are drawn often are one, or differ in their supplement alone. */
  const supplemented = fc
    .tuple(
      pick('ISO 1', 'ISO/IEC 1', 'ISO 2', 'GB 1', 'GB/T 1'),
      pick('', ':2010', '-2010'),
      pick('', '/', '+'),
      pick('Amd 1', 'AMD 1', 'DAmd 1', 'PDAmd 1', 'FDAmd 1', 'DAM 1', 'Cor 1', 'A1'),
      pick('', ':2012'),
    )
    .map(([work, edition, sign, word, day]) => work + edition + (sign === '' ? '' : sign + word + day));

  it('is total: it gives 0 for the same designation, and for no other', () => {
    let same = 0;
    fc.assert(
      fc.property(fc.array(supplemented, { minLength: 2, maxLength: 12 }), (texts) => {
        const ids = texts.flatMap((text) => parse(text) ?? []);
        for (const a of ids) {
          for (const b of ids) {
            if (equal(a, b)) same += 1;
            expect(compare(a, b) === 0, `${canonical(a)} and ${canonical(b)}`).toBe(equal(a, b));
          }
        }
        const ordered = ids.toSorted(compare).map(canonical);
        expect(ids.toReversed().toSorted(compare).map(canonical)).toEqual(ordered);
      }),
      runs(300),
    );
    expect(same).toBeGreaterThan(300);
  }, 60_000);

  it.each([
    ['ISO 1:2010/DAmd 1', 'ISO 1:2010/PDAmd 1'],
    ['ISO 1:2010/DAmd 1', 'ISO 1:2010/FDAmd 1'],
  ])('tells %s from %s', (one, other) => {
    const [a, b] = [parse(one), parse(other)];
    if (a === null || b === null) throw new Error('not read');
    expect(Math.sign(compare(a, b))).toBe(-1);
    expect(Math.sign(compare(b, a))).toBe(1);
  });
});

it('a supplement cannot belong to a province', () => {
  expect(parse('DB31第1号修改单')).toBeNull();
  expect(parse('DB/T 31-2008第1号修改单')).toMatchObject({ prefix: 'DB/T', number: '31', year: '2008' });
});

describe('spellings of one designation', () => {
  it.each([
    ['ＧＢ／Ｔ１．１—２０２０', 'GB/T 1.1-2020'],
    ['GB∕T 1.1', 'GB/T 1.1'],
    ['GBT1.1-2020', 'GB/T 1.1-2020'],
    ['GB-T 1.1-2020', 'GB/T 1.1-2020'],
    ['GB_T 1.1-2020', 'GB/T 1.1-2020'],
    ['gb/t 1.1-2020', 'GB/T 1.1-2020'],
    ['G B 50016', 'GB 50016'],
    ['GB/T　7714—2015', 'GB/T 7714-2015'],
    ['GB/T 1.1–2020', 'GB/T 1.1-2020'],
    ['GB\u00AD/T 1.1\u200B-2020', 'GB/T 1.1-2020'],
    ['GB/T 19001:2016', 'GB/T 19001-2016'],
    ['GB 50016-2014（2018年版）', 'GB 50016-2014(2018年版)'],
    ['JJF(机械)1050-2020', 'JJF(机械) 1050-2020'],
    ['NYT1343', 'NY/T 1343'],
    ['CECS 279-2010', 'CECS 279:2010'],
    ['DB 3203-T 1013—2021', 'DB3203/T 1013-2021'],
    ['ISO9001-2015', 'ISO 9001:2015'],
    ['iso 9001:2015', 'ISO 9001:2015'],
    ['ISO/IEC 10646:2003/Amd.3:2008', 'ISO/IEC 10646:2003/Amd 3:2008'],
    ['ISO/IEC/TR 24028', 'ISO/IEC TR 24028'],
    ['IEC/TR 62366-2:2016', 'IEC TR 62366-2:2016'],
    ['DINEN24014', 'DIN EN 24014'],
    ['ASTM A 6/A 6M', 'ASTM A6/A6M'],
    ['ASTM G-173', 'ASTM G173'],
    ['ANSI-ASME B1.20.7', 'ANSI/ASME B1.20.7'],
    ['OIML R89-1990', 'OIML R 89:1990'],
    ['NIST 800-53', 'NIST SP 800-53'],
    ['NIST SP 800-61 rev.3', 'NIST SP 800-61 Rev. 3'],
    ['ГОСТ 4755 – 80', 'ГОСТ 4755-80'],
    ['UNE 103.801/94', 'UNE 103.801:94'],
    ['CSA C22.2 NO 18.1', 'CSA C22.2 No. 18.1'],
    ['GB 50108一2008', 'GB 50108-2008'],
    ['DB33T 2048-2017', 'DB33/T 2048-2017'],
    ['gb50010-2010', 'GB 50010-2010'],
    ['JIS A 1481:2016/AMENDMENT1:2021', 'JIS A 1481:2016/AMENDMENT 1:2021'],
    ['TR B 0011:2001', 'TR B 0011:2001'],
    ['CSWP 29', 'NIST CSWP 29'],
    ['17-069R4', '17-069R4'],
    ['OGC 17-069R4', 'OGC 17-069r4'],
    ['12-128r18c1', '12-128r18c1'],
    ['SN EN 12620-2008', 'SN EN 12620:2008'],
    ['IEC 62304:2006/AMD1:2015', 'IEC 62304:2006/AMD 1:2015'],
    ['JT/T 808-2019 + 第 1 号修改单', 'JT/T 808-2019/XG1'],
  ])('%s prints %s', (written, printed) => {
    const id = parse(written);
    expect(id === null ? null : canonical(id)).toBe(printed);
  });

  it.each([
    '',
    'GB',
    'GB/T',
    'GB/T XXXX-XXXX',
    '国办发〔2021〕29号',
    'ISO/TC 176',
    'ISO 9001 quality management',
    'ISO 9001, 14001',
    'see ISO 9001',
    '16 GB 3200',
    'UTF-8',
    'GB/T 1-2020 &',
    'HGaT16',
    'DB31e1',
    'ISO 9001:2015 -',
  ])('%j is none', (text) => {
    expect(parse(text)).toBeNull();
  });
});
