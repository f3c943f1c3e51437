import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect';
import { look, mayBegin, mayRunAcross, openingOf } from '../../src/detect/scout';

/** Whether a text is looked at more closely by itself. */
function seen(text: string): boolean {
  const figure = look(text);
  return figure !== -1 && mayBegin(text, figure);
}

function across(before: string, text: string): boolean {
  const figure = look(text);
  const opening = figure === -1 ? null : openingOf(text, figure);
  return opening !== null && mayRunAcross(before.trimEnd(), opening);
}

const NUMBERS = [
  'GB/T 19001-2016',
  'ＧＢ／Ｔ１．１—２０２０',
  'GB/T １９００１—２０１６',
  'G\u00ADB/T 7714-2015',
  'GB/T\u200B 7714-2015',
  'ISO/IEC Guide 98-3:2008',
  'iso 9001',
  'DB11/T 123-2020',
  'T/CECS 10001-2019',
  'Q/12 ABC 1-2020',
  'JTG D60-2015',
  'JJG(浙) 123-2015',
  '3GPP TS 23.501',
  'IEEE Std 802.11-2016',
  'API Spec 5L',
  'API Recommended Practice 2A-WSD',
  'ГОСТ Р ИСО 9001-2015',
  '建标 104-2008',
  'prEN 12345',
  'DIN V EN 1992-1-1',
  'VdS 2095',
  'jt/t 808-2019',
  'db11/t 123-2020',
  'Q / GDW 1234-2015',
  'IEC standard 61508',
];

/** Whose words are not looked for in two texts. */
const WHOLE = [
  'q/gdw 10370-2016',
  't/cecs 593-2019',
  'jjg 693-2011',
  'jis k6253',
  'astm d2240',
  '3gpp ts 24.301',
  'din en 806-4:2010',
  'en 61010-1',
  'mil-std-461g',
  '\\nGB 50187-2012',
  'perIEC 61000-4-5',
  'IECIEC 60950-1:2005',
  'ГОСТу 7.32-2017',
  'госту 19671-91',
  'Special Publication 800-53',
  'Eurocae ED-203',
  'Arinc 661',
  'СТО Газпром 9001-2018',
];

test.each([...NUMBERS, ...WHOLE])('%s is never passed over, whatever stands around it', (number) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
      const text = `${before} ${number} ${after}`;
      if (detect(text).length > 0) expect(seen(text)).toBe(true);
    }),
  );
  expect(detect(number)).toHaveLength(1);
  expect(seen(number)).toBe(true);
});

test.each(NUMBERS)('%s is seen in two texts, wherever it is torn before its figures', (number) => {
  const figures = number.search(/[0-9０-９](?!.*(?:GPP|[/／]T|ABC))/);
  for (let at = 1; at <= figures; at += 1) {
    const [left, right] = [number.slice(0, at), number.slice(at)];
    expect(seen(left) || seen(right) || across(left, right), `${left}|${right}`).toBe(true);
  }
});

test('indentation between name and figures hides nothing', () => {
  const blanks = ' '.repeat(80);
  expect(seen(`GB/T\n${blanks}24001-2016`)).toBe(true);
  expect(across(`GB/T\n${blanks}`, `\n${blanks}24001`)).toBe(true);
  expect(across(`and so on\n${blanks}`, `\n${blanks}24001`)).toBe(false);
});

test('figures without a publisher before them are passed over', () => {
  expect(look('They say that in 1998 the Committee met 12 times; 第 3 章第 14 页')).toBe(-1);
  expect(seen('USB 3.0 and MP3, COVID-19')).toBe(false);
  expect(look('2016-05-19')).toBe(-1);
  expect(look('2016-05')).toBe(0);
});
