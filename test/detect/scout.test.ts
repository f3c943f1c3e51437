import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect';
import { firstFigure, mayBegin, mayEndInName, mayRunAcross, openingOf } from '../../src/detect/scout';

function across(before: string, text: string): boolean {
  const opening = openingOf(text, firstFigure(text));
  return opening !== null && mayEndInName(before.trimEnd()) && mayRunAcross(before, opening);
}

const NUMBERS = [
  'GB/T 19001-2016',
  'ＧＢ／Ｔ１．１—２０２０',
  'GB/T １９００１—２０１６',
  'G\u00ADB/T 7714-2015',
  'ISO/IEC Guide 98-3:2008',
  'iso 9001',
  'DB11/T 123-2020',
  'T/CECS 10001-2019',
  'Q/12 ABC 1-2020',
  'JTG D60-2015',
  '3GPP TS 23.501',
  'ГОСТ Р ИСО 9001-2015',
  '建标 104-2008',
  'prEN 12345',
  'DIN V EN 1992-1-1',
];

test.each(NUMBERS)('%s is never passed over, whatever stands around it', (number) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
      const text = `${before} ${number} ${after}`;
      if (detect(text).length > 0) expect(firstFigure(text) !== -1 && mayBegin(text)).toBe(true);
    }),
  );
  expect(mayBegin(number)).toBe(true);
});

test.each(NUMBERS)('%s is seen in two texts, wherever it is torn before its figures', (number) => {
  const figures = number.search(/[0-9０-９](?!.*(?:GPP|[/／]T|ABC))/);
  for (let at = 1; at <= figures; at += 1) {
    const [left, right] = [number.slice(0, at), number.slice(at)];
    expect(mayBegin(left) || mayBegin(right) || across(left, right)).toBe(true);
  }
});

test('indentation between name and figures hides nothing', () => {
  const blanks = ' '.repeat(80);
  expect(mayBegin(`GB/T\n${blanks}24001-2016`)).toBe(true);
  expect(across(`GB/T\n${blanks}`, `\n${blanks}24001`)).toBe(true);
  expect(across(`and so on\n${blanks}`, `\n${blanks}24001`)).toBe(false);
});

test('figures without a publisher before them are passed over', () => {
  expect(mayBegin('In 1998 the Committee met 12 times; 第 3 章第 14 页')).toBe(false);
});
