import { expect, test } from 'vitest';
import type { LineageEdition } from '../../src/standard/answer';
import { layoutLineage, yearOf } from '../../src/ui/lineageLayout';
import { bicycles, directives, http, wastewater } from './samples/documents';

const words = {
  folded: (count: number) => `${count} documents`,
  current: (edition: string) => `${edition} current`,
};
const draw = (lineage: readonly LineageEdition[], width = 332) =>
  layoutLineage(lineage, '2026-11-24', width, words);

test('one bar an edition, newest lowest, each ending where the next begins', () => {
  const picture = draw(directives.lineage);
  expect(picture?.bars.map(({ label }) => label)).toEqual(['2000', '2009', '2020 current']);
  expect(picture?.bars.map(({ state }) => state)).toEqual(['past', 'past', 'current']);
  expect(picture?.lane).toBe('GB/T 1.1');
  const [first, second, third] = picture?.bars ?? [];
  expect(first?.middle).toBeLessThan(second?.middle ?? 0);
  expect((second?.start ?? 0) - (first?.end ?? 0)).toBeCloseTo(2);
  expect(third?.end).toBeNull();
  expect(picture?.edges.map(({ kind }) => kind)).toEqual(['full', 'full']);
});

test('everything stays inside the picture, labels too', () => {
  for (const { lineage } of [directives, wastewater, http]) {
    const picture = draw(lineage);
    if (!picture) throw new Error('No picture.');
    for (const bar of picture.bars) {
      expect(bar.start).toBeGreaterThanOrEqual(0);
      expect(bar.end ?? picture.limit).toBeLessThanOrEqual(picture.width);
      expect(bar.middle).toBeLessThan(picture.bottom);
    }
    expect(picture.now).toBeLessThan(picture.limit);
  }
});

test('dots stand before a bar from publication to effect', () => {
  const [, second] = draw(directives.lineage)?.bars ?? [];
  expect(second?.dots).toBeLessThan(second?.start ?? 0);
});

test('a partial replacement is a dashed elbow and the old bar goes on', () => {
  const picture = draw(wastewater.lineage);
  expect(picture?.edges.map(({ kind }) => kind)).toEqual(['part', 'part']);
  expect(picture?.bars[0]).toMatchObject({ end: null, state: 'current', cited: true });
  expect(picture?.bars.slice(1).every(({ aside }) => aside)).toBe(true);
});

test('six documents of one generation fold into one bar', () => {
  const picture = draw(http.lineage, 388);
  expect(picture?.bars.map(({ label }) => label)).toEqual([
    'RFC 2616',
    '6 documents',
    '9110',
    '9111',
    '9112',
  ]);
  expect(picture?.edges).toHaveLength(4);
});

test('an edition that is coming starts after the as-of line', () => {
  const [old] = directives.lineage;
  if (!old) throw new Error('No edition.');
  const next = {
    ...old,
    id: 'GB/T 1.1-2027',
    published: '2026-10-01',
    from: '2027-05-01',
    until: null,
    lifecycle: 'upcoming',
  } as const;
  const picture = draw([...directives.lineage, next]);
  const bar = picture?.bars.at(-1);
  expect(bar?.state).toBe('upcoming');
  expect(bar?.start).toBeGreaterThan(picture?.now ?? Infinity);
});

test('a start known to the year only is drawn as a year of dots', () => {
  const bare = (id: string): LineageEdition => ({
    id,
    from: null,
    published: null,
    until: null,
    lifecycle: 'withdrawn',
    cited: false,
    replacedBy: [],
  });
  const picture = draw([bare('GB/T 2-1985'), bare('GB/T 2-2001')]);
  expect(picture?.bars.every(({ dots }) => dots !== null)).toBe(true);
});

test('fewer than two editions are no picture', () => {
  expect(draw(bicycles.lineage)).toBeNull();
  expect(draw(directives.lineage.slice(0, 1))).toBeNull();
});

test('half a date stands for its beginning', () => {
  expect(yearOf('2010')).toBe(2010);
  expect(yearOf('2010-07')).toBe(2010.5);
  expect(yearOf('2010-12-31')).toBeLessThan(2011);
});

test('another as-of day moves the line and what is current, never the axis', () => {
  const [then, now] = ['2015-01-01', '2026-11-24'].map((on) =>
    layoutLineage(directives.lineage, on, 332, words, '2026-11-24'),
  );
  expect(then?.ticks).toEqual(now?.ticks);
  expect(then?.bars.map(({ start }) => start)).toEqual(now?.bars.map(({ start }) => start));
  expect(then?.now).toBeLessThan(now?.now ?? 0);
  expect(then?.bars.map(({ state }) => state)).toEqual(['past', 'ending', 'upcoming']);
});
