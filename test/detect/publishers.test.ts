import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect';
import { keyOf } from '../../src/identifier';
import { CODES, PROVINCES, PUBLISHERS } from './publishers.cases';

/** What is marked in a text, and which document it is taken for. */
function marked(text: string): (readonly [string, string])[] {
  return detect(text).map((hit) => [hit.text, keyOf(hit.canonical)]);
}

describe('every publisher', () => {
  it.each(
    PUBLISHERS.trim()
      .replaceAll('\\u3000', '\u3000')
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s is read in three more spellings', (canonical, ...others) => {
    const never = others.pop() ?? '';
    for (const spelling of [canonical, ...others])
      expect(marked(`see ${spelling}, page`)).toEqual([[spelling, keyOf(canonical)]]);
    expect(marked(`we saw ${never} here`)).toEqual([]);
  });
});

describe('every Chinese code', () => {
  it.each(CODES.split(' '))('%s', (code) => {
    const canonical = `${code}/T 1087.3-2019`;
    for (const spelling of [
      canonical,
      `${code}／T\u30001087.3—2019`,
      `${code}T1087.3-2019`,
      `${code}-T 1087.3-2019`,
    ])
      expect(marked(`应符合《${spelling}》的规定`)).toEqual([[spelling, keyOf(canonical)]]);
    expect(marked(`符合${code} 1087-2019。`)).toEqual([[`${code} 1087-2019`, keyOf(`${code} 1087-2019`)]]);
    expect(marked(`共${code} 12 箱，型号${code}-T`)).toEqual([]);
  });

  it.each(PROVINCES.split(' '))('local standards DB%s and those of a city', (province) => {
    for (const area of [province, `${province}01`]) {
      const canonical = `DB${area}/T 387-2020`;
      for (const spelling of [
        canonical,
        `DB${area}／T 387—2020`,
        `DB${area}T 387-2020`,
        `DB${area}-T 387-2020`,
      ])
        expect(marked(`依据${spelling}。`)).toEqual([[spelling, keyOf(canonical)]]);
    }
    expect(marked(`接口 DB${province} 共 3 个`)).toEqual([]);
  });
});
