import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect';
import { scout } from '../../src/detect/scout';

function found(text: string): number[] {
  const all: number[] = [];
  for (let at = scout(text, 0); at !== -1; at = scout(text, at + 1)) all.push(at);
  return all;
}

const NUMBERS = [
  'GB/T 19001-2016',
  'ＧＢ／Ｔ１．１—２０２０',
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
      for (const hit of detect(text))
        if (!hit.shorthand) expect(found(text).some((at) => hit.start <= at && at < hit.end)).toBe(true);
    }),
  );
  expect(found(number)).not.toEqual([]);
});

test('words of two paragraphs that run together hide nothing', () => {
  expect(found('see belowGB 50010-2010')).not.toEqual([]);
});

test('indentation between name and figures hides nothing', () => {
  expect(found(`GB/T\n${' '.repeat(80)}24001-2016`)).not.toEqual([]);
});

test('figures without a publisher before them are passed over', () => {
  expect(found('In 1998 the Committee met 12 times; 第 3 章第 14 页')).toEqual([]);
});
