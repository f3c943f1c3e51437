import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/source/table';
import { csvLines } from '../../src/source/table/csv';
import { fileOf, readAll } from './given';

async function readCsv(...lines: readonly string[]) {
  const read = await readAll(table, [fileOf('list.csv', lines.join('\n'))], { retrieved: '2026-11-24' });
  return {
    ...read,
    ids: read.records.map(({ id }) => id),
    told: read.refusals.map(({ line, reason }) => [line, reason]),
  };
}

const HEADING = 'number,title_zh,status';

describe('a quotation mark that is not closed', () => {
  it.each([
    [
      'to the end of the file',
      ['GB/T 1-2000,"开头,现行', 'GB/T 2-2000,乙,现行', 'GB/T 3-2000,丙,废止', ''],
      [2, /swallow 2 more lines/],
    ],
    [
      'before another of its kind',
      ['GB/T 1-2000,"开头,现行', 'GB/T 2-2000,"乙",现行', 'GB/T 3-2000,丙,废止'],
      [2, /swallow 1 more lines/],
    ],
    [
      'until the end of another cell, so that no rule of CSV is broken',
      ['GB/T 1-2000,"开头,现行', 'GB/T 2-2000,乙,现行', 'GB/T 3-2000,丙,废止', 'GB/T 4-2000,丁",现行'],
      [2, /swallow 3 more lines/],
    ],
    [
      'in its own line',
      ['GB/T 1-2000,"5" 管,现行', 'GB/T 2-2000,乙,现行', 'GB/T 3-2000,丙,废止'],
      [2, /not closed/],
    ],
  ] as const)('%s: its row is told, those below are read', async (_, rows, [line, reason]) => {
    const read = await readCsv(HEADING, ...rows);
    expect(read.told[0]).toEqual([line, expect.stringMatching(reason)]);
    expect(read.ids.slice(0, 2)).toEqual(['GB/T 2-2000', 'GB/T 3-2000']);
    expect(read.records[1]?.status?.lifecycle).toBe('withdrawn');
    expect(read.inputs).toBe(read.records.length + read.refusals.length);
  });

  it('is told by the line on which it opens, also below cells of several lines', async () => {
    const read = await readCsv(
      HEADING,
      'GB/T 1-2000,"甲',
      '续",现行',
      'GB/T 2-2000,"乙',
      '续","现行',
      'GB/T 3-2000,丙,废止',
    );
    expect(read.ids).toEqual(['GB/T 1-2000', 'GB/T 3-2000']);
    expect(read.records[0]?.titles).toEqual({ zh: '甲\n续' });
    expect(read.told).toEqual([[5, expect.stringContaining('quotation mark')]]);
  });

  it('in the heading is told, and not that there is no heading', async () => {
    const read = await readCsv('number,"title_zh,status', 'GB/T 1-2000,甲,现行');
    expect(read.told).toEqual([[0, expect.stringMatching(/heading .*line 1.*quotation mark/)]]);
  });
});

it('quotation marks of text, and remarks of several lines that name standards, are read', async () => {
  const read = await readCsv(
    'number,note,status',
    'GB/T 1-2000,5" 管,现行',
    'GB/T 2-2000,"""甲"" 见',
    'GB/T 1-2000, 第 2 章",现行',
  );
  expect(read.told).toEqual([]);
  expect(read.records.map(({ note }) => note)).toEqual(['5" 管', '"甲" 见\nGB/T 1-2000, 第 2 章']);
});

it('a row with a cell too many or too few is told: what follows would stand in other columns', async () => {
  const read = await readCsv(
    HEADING,
    'GB/T 1-2000,质量, 要求,现行',
    'GB/T 2-2000,现行',
    'GB/T 3-2000,丙,废止,,',
    '',
  );
  expect(read.ids).toEqual(['GB/T 3-2000']);
  expect(read.told).toEqual([
    [2, expect.stringMatching(/has 4 cells, the heading 3.*quotation marks/)],
    [3, expect.stringMatching(/has 2 cells, the heading 3/)],
  ]);
});

it.each([';', '\t', '|'])('cells may be parted by “%s”, whatever else stands in them', async (separator) => {
  const rows = [
    ['标准号', '标准名称', '状态'],
    ['GB/T 1-2000', '甲, 乙, 丙, 丁', '废止'],
  ];
  const read = await readCsv(...rows.map((cells) => cells.join(separator)));
  expect(read.told).toEqual([]);
  expect(read.records).toMatchObject([
    { titles: { zh: '甲, 乙, 丙, 丁' }, status: { lifecycle: 'withdrawn' } },
  ]);
});

it('whatever stands in cells between quotation marks is read as it was, with one mark for the end of a line', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '甲') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2 }), fc.constantFrom('', '\n', '\r\n', '\r'), (cells, end) => {
      const text = cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + end;
      const read = cells.map((one) => one.replaceAll(/\r\n?/g, '\n'));
      expect(csvLines(text)).toEqual([{ line: 1, cells: read }]);
    }),
  );
});
