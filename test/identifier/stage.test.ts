/** A draft is told from the document that it becomes, by its mark alone. */
import { describe, expect, it } from 'vitest';
import { isDraft, keyOf, parse, workOf } from '../../src/identifier';
import { STAGES } from '../../src/identifier/stage';

const DRAFTS = [
  ...['ISO/PWI', 'ISO/NP', 'ISO/AWI', 'ISO/WD', 'ISO/CD', 'ISO/FCD', 'ISO/DP', 'ISO/DIS', 'ISO/FDIS'],
  ...['ISO/PRF', 'ISO/DTR', 'ISO/DTS', 'ISO/FDTR', 'ISO/FDTS', 'ISO/PDTR', 'ISO/PDTS', 'ISO/DPAS'],
  ...['ISO/DISP', 'ISO/IEC FDISP', 'ISO/IEC DTR', 'ISO/IEC CD TS', 'ISO/CD TR', 'ISO/IEC WD ISP'],
  ...['IEC CDV', 'ISO/CDV', 'ISO/IEC CDV'],
];

describe('a draft', () => {
  it.each(DRAFTS)('%s has a key of its own', (lead) => {
    const [draft, published] = [`${lead} 10314:2020`, `${lead.slice(0, 3)} 10314:2020`];
    expect(isDraft(draft)).toBe(true);
    expect(keyOf(draft)).not.toBe(keyOf(published));
    expect(keyOf(draft).startsWith(keyOf(published))).toBe(true);
  });

  it.each([
    ['prEN 1090-2:2020', 'EN 1090-2:2020'],
    ['FprEN 1090-2:2020', 'EN 1090-2:2020'],
    ['prHD 60364-1:2020', 'HD 60364-1:2020'],
    ['FprCEN/TR 17603:2020', 'CEN/TR 17603:2020'],
    ['ISO/IEC DGuide 81:2020', 'ISO/IEC Guide 81:2020'],
    ['ISO/CD Guide 73:2020', 'ISO Guide 73:2020'],
    ['NP IWA 18:2020', 'IWA 18:2020'],
  ])('%s belongs to the work of %s', (draft, published) => {
    expect(isDraft(draft)).toBe(true);
    expect(isDraft(published)).toBe(false);
    expect(keyOf(draft)).not.toBe(keyOf(published));
    expect(keyOf(draft).startsWith(keyOf(published))).toBe(true);
  });

  it('may be a proposal without a number of its own', () => {
    expect(isDraft('PNW TS 65-900')).toBe(true);
  });

  it('has every word of the table among these', () => {
    const word = new RegExp(`(?<=^|[ /])(?:${STAGES.draft})(?= |$)`);
    const here = [...DRAFTS, 'PNW', 'ISO/DGuide', 'ISO/DGUIDE'].map((lead) => word.exec(lead)?.[0] ?? '');
    const all = STAGES.draft.replace(/\[(\w)(\w)\](\w+)/g, '$1$3|$2$3').replace(/(\w)\?(\w+)/g, '$1$2|$2');
    expect(all.split('|').filter((one) => /^\w+$/.test(one) && !here.includes(one))).toEqual([]);
  });
});

it.each([
  'NP 4397:2008',
  'NP EN ISO 9001:2015',
  'T/NP 001-2020',
  'T/CD 12-2021',
  'Q/DP 1-2020',
  'ISO/R 79',
  'ISO/TR 79',
])('%s is no draft', (print) => {
  expect(isDraft(print)).toBe(false);
  expect(keyOf(print).endsWith(parse(print)?.year ?? ' ')).toBe(true);
});

it('another ballot is no other work', () => {
  for (const ballot of ['ISO/CD 24212.2', 'ISO/CD TR 24212.2', 'ISO/PWI 24212.2', 'ISO/IEC CD TS 24212.3']) {
    const id = parse(ballot);
    expect(id && workOf(id)).toBe('ISO 24212');
  }
});
