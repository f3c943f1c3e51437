/** A source may say thousands of things of one document: each is compared with what is known, and not with all of it. */
import { describe, expect, it } from 'vitest';
import { Gathering } from '../../src/pack';
import type { SourceRecord } from '../../src/standard';
import { record } from '../catalogue/fixtures';

/** How often records were read whole while so many were gathered. */
function readings(count: number): number {
  let read = 0;
  const gathering = new Gathering();
  for (let at = 0; at < count; at++) {
    const one = record('ISO 5:2010', 'inForce', `Title ${at}`);
    const told = new Proxy(one, {
      ownKeys(target) {
        read += 1;
        return Reflect.ownKeys(target);
      },
    });
    expect(gathering.add(told)).toBe(true);
  }
  return read;
}

const saying = (title: string): SourceRecord => record('ISO 5:2010', 'inForce', title);

describe('records of one document', () => {
  it('are read no more often, the more there are', () => {
    expect(readings(800) - readings(400)).toBeLessThanOrEqual(2 * 400);
  });

  it.each([1, 2, 15, 16, 17, 100])(
    'are kept once where they say the same: of %i and as many again',
    (count) => {
      const gathering = new Gathering();
      const titles = Array.from({ length: count }, (_, at) => `Title ${at}`);
      expect(titles.map((title) => gathering.add(saying(title)))).toEqual(titles.map(() => true));
      expect(titles.map((title) => gathering.add(saying(title)))).toEqual(titles.map(() => false));
      expect(gathering.entries()[0]?.records).toHaveLength(count);
    },
  );
});
