import { beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { compare, parse } from '../../src/identifier';
import { namedBy } from '../../src/pack';
import { seed } from '../../src/source/seed';
import { replacements } from '../../src/source/cells';
import type { SourceRecord } from '../../src/standard/record';
import { fileOf, readAll, type Read } from './given';

const SOURCES =
  'id,name_zh,name_en,url,licence,attribution,retrieved,official\nx,甲,X,,CC0,X,2026-01-02,yes\n';

describe('the tables of data/seed', () => {
  let read: Read;
  beforeAll(async () => {
    read = await readAll(seed, filesUnder('data/seed'));
  });

  it('can be read, every row', () => {
    expect(read.refusals).toEqual([]);
    expect(read.records.length).toBeGreaterThan(3300);
  });

  it('name documents that are numbers, in relations too', () => {
    const ids = read.records.flatMap((record) => [record.id, ...namedBy(record)]);
    expect(ids.filter((id) => parse(id) === null)).toEqual([]);
  });

  it('say no document replaces itself, nor one that is younger by its year', () => {
    const wrong = read.records.filter((record) =>
      (record.replaces ?? []).some(({ id }) => id === record.id || yearOf(id) > yearOf(record.id)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('call a replacement by a document without a year a project', () => {
    const undated = read.records.flatMap(({ replacedBy = [] }) =>
      replacedBy.filter(({ id }) => !/\d{4}$|^RFC/.test(id) && !id.includes('-19')),
    );
    expect(undated.length).toBeGreaterThan(5);
    expect(undated.filter(({ project }) => project !== true)).toEqual([]);
  });

  it('keep the partial replacements of GB 8978-1996 partial', () => {
    const edges = of(read, 'GB 8978-1996').flatMap(({ replacedBy = [] }) => replacedBy);
    expect(new Set(edges.map(({ id }) => id))).toEqual(new Set(['GB 20425-2006', 'GB 20426-2006']));
    expect(edges.every(({ extent }) => extent === 'part')).toBe(true);
  });

  it('make a partial revision a label, a repeal of clauses no replacement, a conversion a spelling', () => {
    expect(of(read, 'GB 50016-2014').map(({ editionLabel }) => editionLabel)).toContain('2018年版');
    for (const id of ['JGJ 255-2012', 'JGJ 116-2009', 'CJJ 140-2010']) {
      const records = of(read, id);
      expect(records.flatMap(({ clauseRepeals = [] }) => clauseRepeals)).toHaveLength(2);
      expect(records.flatMap(({ replacedBy = [] }) => replacedBy)).toEqual([]);
    }
    expect(of(read, 'GB 2312-1980').flatMap(({ conversions = [] }) => conversions)).toEqual([
      expect.objectContaining({ from: '2017-03-23', spelling: 'GB/T 2312-1980' }),
    ]);
  });
});

function of(read: Read, id: string): SourceRecord[] {
  return read.records.filter((record) => record.id === id);
}

function yearOf(id: string): number {
  return Number(/\d{4}(?=\)?$)/.exec(id)?.[0] ?? 0);
}

describe('a row that cannot be read', () => {
  it('is refused with its line and the word at fault; the others stay', async () => {
    const table = [
      'number,source,as_of,confidence,status,published,replaced_by',
      'GB/T 1-2020,x,2026-01-02,single,现行,2020-01-01,',
      'nonsense,x,2026-01-02,single,,,',
      'GB/T 2-2020,x,2026-01-02,single,现行吧,,',
      'GB/T 3-2020,x,2026-01-02,single,,2020-02-30,',
      'GB/T 4-2020,x,2026-01-02,single,,,GB/T 4-2021 {partly}',
      'GB/T 5-2020,y,2026-01-02,single,,,',
      'GB/T 6-2020,x,2026-01-02,sure,,,',
      '',
    ].join('\n');
    const read = await readAll(seed, [fileOf('sources.csv', SOURCES), fileOf('cn.csv', table)]);
    expect(read.records.map(({ id }) => id)).toEqual(['GB/T 1-2020']);
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [3, expect.stringContaining('nonsense')],
      [4, expect.stringContaining('现行吧')],
      [5, expect.stringContaining('2020-02-30')],
      [6, expect.stringContaining('partly')],
      [7, expect.stringContaining('y')],
      [8, expect.stringContaining('sure')],
    ]);
  });

  it('says so where nothing tells whose facts these are', async () => {
    const read = await readAll(seed, [fileOf('cn.csv', 'number\nGB/T 1-2020\n')]);
    expect(read.refusals).toHaveLength(1);
  });
});

describe('a cell of replacements', () => {
  it('reads every mark', () => {
    expect(
      replacements(
        'GB 20425-2006 {part, scope: 皂素; 其他}; GB/T 151-2026 {inferred, from 2026-08-01}; ISO 9001 {project}',
      ),
    ).toEqual([
      { id: 'GB 20425-2006', extent: 'part', scope: '皂素; 其他' },
      {
        id: 'GB/T 151-2026',
        extent: 'full',
        provenance: 'inferred',
        effective: '2026-08-01',
      },
      { id: 'ISO 9001', extent: 'full', project: true },
    ]);
  });
});

it('catalogue order is number order in the tables', async () => {
  const ids: string[] = [];
  for await (const item of seed.read(filesUnder('data/seed'), {})) {
    if (item.kind === 'record' && item.record.source === 'rfc-index') ids.push(item.record.id);
  }
  expect(ids.length).toBeGreaterThan(50);
  const sorted = [...ids].sort((a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === null || right === null ? 0 : compare(left, right);
  });
  expect(ids).toEqual(sorted);
});
