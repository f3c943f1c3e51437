import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect';
import { suggest } from '../../src/identifier';

describe('misread designations', () => {
  it.each([
    ['IS0 9001:2015', 'ISO 9001:2015'],
    ['ISO 9OO1:2O15', 'ISO 9001:2015'],
    ['lSO 14001', 'ISO 14001'],
    ['6B/T 19001-2016', 'GB/T 19001-2016'],
    ['GB/T 19OO1-2O16', 'GB/T 19001-2016'],
    ['IEG 6l508', 'IEC 61508'],
  ])('%s is offered as %s, and not marked as that', (written, meant) => {
    expect(suggest(written)).toBe(meant);
    expect(detect(written).map((hit) => hit.canonical)).not.toContain(meant);
  });

  it.each(['ISO 9001:2015', 'hello', '', 'SOLID B100D', 'ASTM D638-14', 'ISO 105-B02:2014'])(
    '%j needs none',
    (text) => {
      expect(suggest(text)).toBeNull();
    },
  );
});
