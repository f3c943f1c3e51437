/** Which designations are China's: references to them are printed the Chinese way, and its platform is asked for them. */
import { expect, it } from 'vitest';
import { isChinese, markOf, parse, publisherOf, type Identifier } from '../../src/identifier';
import { BODIES } from '../../src/identifier/publishers';

function read(text: string): Identifier {
  const id = parse(text);
  if (id === null) throw new Error(`not read: ${text}`);
  return id;
}

const CODES = [...BODIES.values()]
  .filter(({ printed, family }) => family.kind === 'c' && !printed.startsWith('*'))
  .map(({ printed }) => printed);

it.each([...new Set(CODES)])('%s is a Chinese code', (code) => {
  const id = read(`${code} 1001-2020`);
  expect(id.bodies[0]?.startsWith(code)).toBe(true);
  expect(isChinese(id)).toBe(true);
});

it.each([
  ...[
    'GA 1-2020',
    'AQ 1029-2019',
    'TSG 21-2016',
    'GJB 150A-2009',
    'JTG D20-2017',
    'NY/T 1-2020',
    'WS 1-2020',
  ],
  ...['CECS 1:2003', 'NB/SH/T 0001-2019', 'DG/TJ08-2210-2016', 'DBJ50/T-255-2017', 'DB4403/T 40-2020'],
  ...['T/CECS 123-2020', 'Q/ABC 12-2020', 'SN/T 1588.3-2013', 'SN 0001-1992', '建标 102-2008'],
])('%s is Chinese', (text) => {
  expect(isChinese(read(text))).toBe(true);
});

it.each([
  ...['ISO 9001:2015', 'EN 1090-2:2018', 'DIN EN ISO 12100:2011', 'BS 5950-1:2000', 'JIS Z 9001:2015'],
  ...[
    'CNS 12682',
    'ASTM D596-01(2011)',
    'TCVN 9001:2015',
    'TS EN 1090-2:2018',
    'DS/EN 1090-2',
    'QCVN 1:2015',
  ],
  ...['SN EN ISO 9001:2015', 'SN 640 461:2020', 'RFC 9110', 'STD 90'],
])('%s is not', (text) => {
  expect(isChinese(read(text))).toBe(false);
});

it('Swiss standards are not looked up in China', () => {
  const swiss = read('SN EN ISO 9001:2015');
  expect(publisherOf(swiss)).toMatchObject({ names: { en: 'Schweizer Norm' }, level: 'national' });
  expect(publisherOf(swiss).lookupUrl(swiss)).toBeNull();
  expect(publisherOf(read('SN/T 1588.3-2013')).level).toBe('industry');
});

it.each([
  ['GB/T 19001-2016', 'T'],
  ['GB/Z 40637-2021', 'Z'],
  ['NB/SH/T 0001-2019', 'T'],
  ['DBJ50/T-255-2017', 'T'],
  ['DB31/T 1122-2018', 'T'],
  ['GB 2312-1980', ''],
  ['T/CECS 123-2020', ''],
  ['JIS Z 9001:2015', ''],
  ['ISO/TR 10314:2020', ''],
])('%s bears the mandate mark “%s”', (text, mark) => {
  expect(markOf(read(text))).toBe(mark);
});
