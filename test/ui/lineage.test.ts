import { describe, expect, test } from 'vitest';
import type { LineageEdition } from '../../src/standard/answer';
import { layoutLineage } from '../../src/ui/lineageLayout';
import { yearOf } from '../../src/ui/lineageSpans';
import { edition } from './samples/make';
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

test('beside the number’s own lane a supplement is labelled by what differs, so that it stays inside the picture', () => {
  const picture = draw([
    edition('ISO/IEC 27001:2005', '2005-10-14', '2005-10-14', '2013-09-25', 'ISO/IEC 27001:2013'),
    edition('ISO/IEC 27001:2013', '2013-09-25', '2013-09-25', '2022-10-25', 'ISO/IEC 27001:2022'),
    edition('ISO/IEC 27001:2013/Cor 1:2014', '2014-09-15', '2014-09-15', '2022-10-25'),
    edition('ISO/IEC 27001:2022', '2022-10-25', '2022-10-25', null),
  ]);
  expect(picture?.bars.map(({ label }) => label)).toEqual([
    '2005',
    '2013',
    '2013/Cor 1:2014',
    '2022 current',
  ]);
});

test('a coming end is not promised for an edition whose status nobody states', () => {
  const old = edition('GB 1-2017', '2017-01-01', '2018-01-01', '2027-07-01', 'GB 1-2026');
  const next = edition('GB 1-2026', '2026-02-27', '2027-07-01', null);
  expect(draw([old, next])?.bars[0]?.state).toBe('ending');
  expect(draw([{ ...old, lifecycle: 'unknown' }, next])?.bars[0]?.state).toBe('past');
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

describe('lanes of equivalents', () => {
  const own: readonly LineageEdition[] = [
    { ...edition('GB/T 19001-2008', '2008-12-30', '2009-03-01', '2017-07-01', 'GB/T 19001-2016') },
    { ...edition('GB/T 19001-2016', '2016-12-30', '2017-07-01', null), cited: true },
  ];
  const theirs: readonly LineageEdition[] = [
    edition('ISO 9001:2000', '2000-12-15', '2000-12-15', '2008-11-14', 'ISO 9001:2008'),
    edition('ISO 9001:2008', '2008-11-14', '2008-11-14', '2015-09-22', 'ISO 9001:2015'),
    edition('ISO 9001:2015', '2015-09-22', '2015-09-22', null),
  ];
  const lane = (tied: string, editions = theirs) =>
    layoutLineage(own, '2026-11-24', 388, words, undefined, [{ label: 'ISO 9001', editions, tied }]);

  test('their editions stand in one row below all others, one after the other, on the same axis', () => {
    const picture = lane('ISO 9001:2015');
    const [row] = picture?.lanes ?? [];
    expect(row?.label).toBe('ISO 9001');
    expect(row?.bars.map(({ label }) => label)).toEqual(['2000', '2008', '2015']);
    expect(new Set(row?.bars.map(({ middle }) => middle)).size).toBe(1);
    expect(row?.bars[0]?.middle).toBeGreaterThan(picture?.bars.at(-1)?.middle ?? Infinity);
    for (const [index, bar] of (row?.bars ?? []).slice(1).entries())
      expect(bar.start).toBeGreaterThanOrEqual(row?.bars[index]?.end ?? Infinity);
    expect(row?.bars[0]?.start).toBeLessThan(picture?.bars[0]?.start ?? 0);
    expect(row?.bars.at(-1)?.end).toBeNull();
    expect(picture?.bottom).toBeGreaterThan(row?.bars[0]?.middle ?? Infinity);
  });

  test('the tie goes from the cited bar down to the edition that it adopts', () => {
    const picture = lane('ISO 9001:2015');
    const cited = picture?.bars.find((bar) => bar.cited);
    const [row] = picture?.lanes ?? [];
    const [, at, from, to] = /^M([\d.]+) ([\d.]+)V([\d.]+)$/.exec(row?.tie ?? '') ?? [];
    expect(Number(from)).toBeGreaterThan(cited?.middle ?? Infinity);
    expect(Number(to)).toBeLessThan(row?.bars[0]?.middle ?? 0);
    expect(Number(at)).toBeGreaterThanOrEqual(cited?.start ?? Infinity);
  });

  test('what was never in force at the same time is not tied, nor is what nobody named', () => {
    expect(lane('ISO 9001:2000')?.lanes[0]?.tie).toBeNull();
    expect(lane('')?.lanes[0]?.tie).toBeNull();
  });

  test('one edition of each is a picture; a lane without dates is left out', () => {
    const undated = theirs.map((one) => ({ ...one, id: 'ISO 9001', published: null, from: null }));
    expect(lane('ISO 9001', undated)?.lanes).toEqual([]);
    const single = layoutLineage(own.slice(1), '2026-11-24', 388, words, undefined, [
      { label: 'ISO 9001', editions: theirs.slice(2), tied: 'ISO 9001:2015' },
    ]);
    expect(single?.bars).toHaveLength(1);
    expect(single?.lanes).toHaveLength(1);
  });
});
