import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/source/table';
import { bytesFile, fileOf, readAll } from './given';

function workbook(sheet: string, shared = '', name = 'worksheets/sheet7.xml'): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId9"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId9" Target="${name}"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
    [`xl/${name}`]: strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  });
}

describe('an organisation’s own table', () => {
  it('is read from CSV with Chinese headings, and each bad row is told by its line', async () => {
    const csv = [
      '在用标准清单（2026）',
      '序号,标准号,标准名称,状态,实施日期,代替标准,备注',
      '1,Q/ABC 12-2024,内部焊接规程,现行,2024-3-1,Q/ABC 12-2019,首选',
      '2,GB/T 19001—2016,"质量管理体系, 要求",现行,2017-07-01,,',
      '3,焊条,什么,现行,,,',
      '4,GB/T 1-2020,,挺好,,,',
      '5,GB/T 2-2020,,现行,2024-13-01,,',
      ',,,,,,',
      '',
    ].join('\r\n');
    const read = await readAll(table, [fileOf('list.csv', `\uFEFF${csv}`)], { retrieved: '2026-11-24' });
    expect(read.records).toMatchObject([
      {
        id: 'Q/ABC 12-2024',
        source: 'table',
        asOf: '2026-11-24',
        titles: { zh: '内部焊接规程' },
        status: { lifecycle: 'inForce', raw: '现行' },
        effective: { date: '2024-03-01' },
        replaces: [{ id: 'Q/ABC 12-2019', extent: 'full' }],
        note: '首选',
      },
      { id: 'GB/T 19001-2016', titles: { zh: '质量管理体系, 要求' } },
    ]);
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [5, expect.stringContaining('焊条')],
      [6, expect.stringContaining('挺好')],
      [7, expect.stringContaining('2024-13-01')],
    ]);
  });

  it('is read from JSON with English keys', async () => {
    const json = JSON.stringify([
      {
        number: 'ISO 9001:2015',
        title: 'Quality management systems',
        status: 'In force',
        adopts: null,
        'replaced by': 'ISO 9001 {project}',
        as_of: '2026-01-05',
      },
    ]);
    const read = await readAll(table, [fileOf('list.json', json)]);
    expect(read.records).toMatchObject([
      {
        id: 'ISO 9001:2015',
        asOf: '2026-01-05',
        titles: { en: 'Quality management systems' },
        replacedBy: [{ id: 'ISO 9001', project: true }],
      },
    ]);
  });

  it('is read from the first sheet of XLSX: shared, inline and rich text, gaps, dates as serial numbers', async () => {
    const shared =
      '<si><t>标准号</t></si><si><r><t>焊条 </t></r><r><t xml:space="preserve">A &amp; B </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>实施日期</t></is></c><c r="D1" t="str"><v>状态</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>GB/T 19001-2016</t></is></c><c r="B2"/><c r="C2"><v>42917</v></c><c r="D2" t="str"><f>X</f><v>现行</v></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c></row>';
    const read = await readAll(table, [bytesFile('list.xlsx', workbook(sheet, shared))], {
      retrieved: '2026-11-24',
    });
    expect(read.records).toMatchObject([
      { id: 'GB/T 19001-2016', effective: { date: '2017-07-01' }, status: { raw: '现行' } },
    ]);
    expect(read.refusals).toMatchObject([
      { line: 3, reason: expect.stringContaining('焊条 A & B') as string },
    ]);
  });

  it.each([
    ['a workbook that is none', bytesFile('x.xlsx', new Uint8Array([1, 2, 3])), /XLSX.*save it/],
    ['a table without numbers', fileOf('x.csv', 'name,colour\na,b\n'), /no column is headed/],
    ['JSON of another shape', fileOf('x.json', '{"number":"GB/T 1-2020"}'), /no JSON list.*write/],
    ['no JSON', fileOf('x.json', 'hello'), /no JSON: it breaks off/],
  ])('says what is wrong with %s', async (_, file, reason) => {
    const read = await readAll(table, [file]);
    expect(read.records).toEqual([]);
    expect(read.refusals).toMatchObject([{ line: 0, reason: expect.stringMatching(reason) as string }]);
  });

  it('loses only the entries of JSON that cannot be read, each told by its place and member', async () => {
    const json = JSON.stringify([
      { number: 'GB/T 1-2000', tags: ['left alone'] },
      { number: 'GB/T 2-2000', status: true },
      { number: 'GB/T 3-2000', ics: ['01.040'] },
      'GB/T 4-2000',
      ['GB/T 5-2000'],
      null,
      { number: 'GB/T 6-2000', title: null },
    ]);
    const read = await readAll(table, [fileOf('list.json', json)]);
    expect(read.records.map(({ id }) => id)).toEqual(['GB/T 1-2000', 'GB/T 6-2000']);
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'status: “true” is neither a text nor a number'],
      [3, expect.stringMatching(/^ics: .*01\.040.* is neither/)],
      [4, expect.stringContaining('GB/T 4-2000')],
      [5, expect.stringContaining('is no object')],
      [6, expect.stringContaining('is no object')],
    ]);
  });

  it('cannot have been checked on a day that is still to come', async () => {
    const csv = 'number,as_of\nGB/T 1-2000,9999-12-31\nGB/T 2-2000,9999\nGB/T 3-2000,2026-01-05\n';
    const read = await readAll(table, [fileOf('list.csv', csv)], {
      retrieved: '2026-11-24',
      today: '2026-11-30',
    });
    expect(read.records.map(({ id }) => id)).toEqual(['GB/T 3-2000']);
    expect(read.refusals).toMatchObject([
      { line: 2, reason: 'as_of: “9999-12-31” is yet to come' },
      { line: 3, reason: 'as_of: “9999” is yet to come' },
    ]);
  });

  it('whose rows contradict each other takes none of them, and says which', async () => {
    const csv = [
      'number,status,effective,as_of',
      'GB/T 1-2000,现行,,2026-01-01',
      'GB/T 1-2000,废止,,2026-01-01',
      'GB/T 1-2000,有效,,2026-01-01',
      'GB/T 2-2000,现行,2001-01-01,',
      'GB/T 2-2000,,2001-02,',
      // Neither the same word twice, nor a coarser date, nor another day is a contradiction.
      'GB/T 3-2000,现行,2001-01-01,',
      'GB/T 3-2000,有效,2001,',
      'GB/T 4-2000,现行,,2025-01-01',
      'GB/T 4-2000,废止,,2026-01-01',
    ].join('\n');
    const read = await readAll(table, [fileOf('list.csv', csv)], { retrieved: '2026-11-24' });
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringMatching(/^status: “现行” contradicts “废止” in row 3/)],
      [3, expect.stringMatching(/^status: “废止” contradicts “现行” in row 2/)],
      [4, expect.stringMatching(/^status: “有效” contradicts “废止” in row 3/)],
      [5, expect.stringMatching(/^effective: “2001-01-01” contradicts “2001-02” in row 6/)],
      [6, expect.stringMatching(/^effective: “2001-02” contradicts “2001-01-01” in row 5/)],
    ]);
    expect(read.records.map(({ id }) => id)).toEqual([
      'GB/T 3-2000',
      'GB/T 3-2000',
      'GB/T 4-2000',
      'GB/T 4-2000',
    ]);
  });

  it('is one list in several files: rows of two that contradict each other are both told, with the file of the other', async () => {
    const read = await readAll(
      table,
      [
        fileOf('a.csv', 'number,status\nGB/T 1-2000,现行\nGB/T 2-2000,现行\n'),
        fileOf('b.csv', 'number,status\nGB/T 3-2000,现行\nGB/T 1-2000,废止\nGB/T 2-2000,现行\n'),
      ],
      { retrieved: '2026-11-24' },
    );
    expect(read.refusals.map(({ path, line, reason }) => [path, line, reason])).toEqual([
      ['a.csv', 2, expect.stringMatching(/^status: “现行” contradicts “废止” in row 3 of b\.csv, as of/)],
      ['b.csv', 3, expect.stringMatching(/^status: “废止” contradicts “现行” in row 2 of a\.csv, as of/)],
    ]);
    expect(read.records.map(({ id }) => id)).toEqual(['GB/T 2-2000', 'GB/T 3-2000', 'GB/T 2-2000']);
  });

  it('does not unpack a workbook that announces a gigabyte', async () => {
    const bomb = workbook('<row/>');
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 28 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1 << 30, true);
    }
    const read = await readAll(table, [bytesFile('x.xlsx', bomb)]);
    expect(read.refusals[0]?.reason).toMatch(/more than 256 MB/);
  });
});
