import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { table } from '../../src/source/table';
import { bytesFile, readAll } from './given';

interface Parts {
  readonly properties?: string;
  /** Of the sheet's elements. */
  readonly prefix?: string;
}

/** @param rows as `A5=GB/T 1-2000`, numbers and `#N/A` among them as such cells */
async function readSheet(rows: Readonly<Record<string, readonly string[]>>, parts: Parts = {}) {
  const { properties = '', prefix = '' } = parts;
  const cell = (text: string): string => {
    const [place = '', value = ''] = text.split('=');
    const type = value.startsWith('#') ? ' t="e"' : /^\d+$/.test(value) ? '' : ' t="str"';
    return `<${prefix}c r="${place}"${type}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  };
  const lines = Object.entries(rows).map(
    ([line, cells]) => `<${prefix}row r="${line}">${cells.map(cell).join('')}</${prefix}row>`,
  );
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook>${properties}<sheets><sheet name='A' sheetId='1' rel:id='rId1'/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<p:Relationships><p:Relationship Id="rId1" Target="/xl/worksheets/sheet2.xml"/></p:Relationships>',
    ),
    'xl/worksheets/sheet2.xml': strToU8(
      `<${prefix}worksheet><${prefix}sheetData>${lines.join('')}</${prefix}sheetData></${prefix}worksheet>`,
    ),
  });
  return readAll(table, [bytesFile('list.xlsx', bytes)], { retrieved: '2026-11-24' });
}

const HEADING = ['A1=number', 'B1=title', 'C1=status', 'D1=published', 'E1=colour'];

it('a row with an error of the spreadsheet is told with the row number that the spreadsheet shows, and the column', async () => {
  const read = await readSheet({
    1: HEADING,
    5: ['A5=GB/T 1-2000', 'B5=#N/A', 'C5=现行'],
    9: ['A9=#REF!', 'C9=现行'],
    12: ['A12=GB/T 2-2000', 'C12=现行', 'E12=#VALUE!'],
    13: ['A13=what'],
  });
  expect(read.records.map(({ id }) => id)).toEqual(['GB/T 2-2000']);
  expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'title_zh: “#N/A” is an error of the spreadsheet'],
    [9, 'number: “#REF!” is an error of the spreadsheet'],
    [13, 'number: “what” is no designation'],
  ]);
});

it.each([
  ['from 1900', '', '36526', '2000-01-01'],
  ['from 1904 where the workbook says so', '<workbookPr date1904="1"/>', '35064', '2000-01-01'],
  ['from 1904 in words', '<workbookPr filterPrivacy="1" date1904="true"/>', '35064', '2000-01-01'],
  ['from 1900 where the workbook says so', '<workbookPr date1904="0"/>', '36526', '2000-01-01'],
])('days are counted %s', async (_, properties, serial, date) => {
  const read = await readSheet({ 1: HEADING, 2: ['A2=GB/T 1-2000', `D2=${serial}`] }, { properties });
  expect(read.records).toMatchObject([{ published: { date } }]);
});

it('elements may have the prefix of their namespace', async () => {
  const read = await readSheet(
    { 1: HEADING, 3: ['A3=GB/T 1-2000', 'C3=废止'], 4: ['A4=?'] },
    { prefix: 'x:' },
  );
  expect(read.records).toMatchObject([{ id: 'GB/T 1-2000', status: { lifecycle: 'withdrawn' } }]);
  expect(read.refusals).toMatchObject([{ line: 4 }]);
});
