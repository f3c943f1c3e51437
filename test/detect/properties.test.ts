import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, type Hit } from '../../src/detect';
import { canonical, parse } from '../../src/identifier';
import { HOSTILE, hostile } from './adversarial';
import { runs } from '../runs';

const scrap = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'GB/T 19001-2016',
        'ISO 9001',
        'ISO/IEC 27001:2022',
        'EN 301 489-1',
        'DIN EN ISO 12100:2011-03',
        'ASTM D638-14e1',
        'T/CECS 123-2020',
        'ＧＢ／Ｔ １．１',
        'RFC 9110',
        'GB2312',
        '/-17',
        '、24001',
        '~2423.10',
        ' and 45001',
        '16 GB 3200',
        '\u00AD',
        '\u200B',
        '\n',
        '，',
        '《',
        'https://a.b/',
        '.pdf',
        '_',
        '-',
        ' ',
        '标准',
        'standard ',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 20, size: 'medium' },
  )
  .map((pieces) => pieces.join(''));

function orderly(text: string, hits: readonly Hit[]): void {
  let last = 0;
  for (const hit of hits) {
    expect(hit.start).toBeGreaterThanOrEqual(last);
    expect(hit.end).toBeGreaterThan(hit.start);
    expect(text.slice(hit.start, hit.end)).toBe(hit.text);
    last = hit.end;
  }
}

const RUNS = 1000;

/** Looks at what is found in each of {@link RUNS} scraps, which must be something in a third of them. */
function inScraps(look: (text: string, hits: readonly Hit[]) => void): void {
  let withHits = 0;
  fc.assert(
    fc.property(scrap, (text) => {
      const hits = detect(text);
      if (hits.length > 0) withHits += 1;
      look(text, hits);
    }),
    runs(RUNS),
  );
  expect(withHits).toBeGreaterThan(RUNS / 3);
}

describe('hits', () => {
  it('come in order, do not overlap, and are what stands there', () => {
    inScraps(orderly);
  }, 60_000);

  it('carry a canonical form that reads back as the same identifier', () => {
    inScraps((_, hits) => {
      for (const hit of hits) {
        const again = parse(hit.canonical);
        expect(again === null ? null : canonical(again)).toBe(hit.canonical);
      }
    });
  }, 60_000);

  it('do not depend on what was scanned before', () => {
    let found = 0;
    fc.assert(
      fc.property(scrap, scrap, (first, second) => {
        const alone = detect(second);
        if (alone.length > 0) found += 1;
        detect(first);
        expect(detect(second)).toEqual(alone);
      }),
      runs(200),
    );
    expect(found).toBeGreaterThan(200 / 3);
  }, 60_000);

  it.each(Object.keys(HOSTILE))(
    'end on 200,000 characters of %s',
    (name) => {
      const text = hostile(name, 200_000);
      orderly(text, detect(text));
    },
    60_000,
  );
});
