import { expect, test } from 'vitest';
import { refusalWords } from '../../src/options/refusalWords';
import { statable } from '../../src/pack';
import type { SourceRecord } from '../../src/standard/record';
import { ownList } from '../../src/sync';
import { importTranslator } from '../../src/ui/i18n/importMessages';

async function reasons(name: string, text: string): Promise<string[]> {
  const { source, file, path, today } = ownList(new Blob([text]), name, '2026-11-24');
  const found: string[] = [];
  const bytes = () => file.stream();
  const files = (async function* () {
    yield await Promise.resolve({ path, bytes });
  })();
  for await (const item of source.read(files, { retrieved: today, today }))
    if (item.kind === 'refusal') found.push(item.refusal.reason);
  return found;
}

const AS_OF = 'number,as_of\n';
const HEADING = 'number,status,published,mandate,url,adopts,replaced_by\n';

test.each([
  ['list.csv', `${HEADING}什么,,,,,,`, '“什么”不是标准号'],
  ['list.csv', `${HEADING}Q/ABC 1-2020,奇怪,,,,,`, '无法识别状态“奇怪”'],
  ['list.csv', `${HEADING}Q/ABC 1-2020,,昨天,,,,`, '“昨天”不是日期（published）'],
  ['list.csv', `${AS_OF}Q/ABC 1-2020,2062-01-01`, '“2062-01-01”晚于今天（as_of）'],
  ['list.csv', `${HEADING}Q/ABC 1-2020,,,随意,,,`, '“随意”不是这一列可用的词（mandate）'],
  ['list.csv', `${HEADING}Q/ABC 1-2020,,,,ftp://a,,`, '网址“ftp://a”不是以 https:// 开头'],
  ['list.csv', `${HEADING}Q/ABC 1-2020,,,,,ISO 1 {差不多},`, '“差不多”不是采用程度'],
  ['list.csv', `${HEADING}Q/ABC 1-2020,,,,,,ISO 1:2020 {也许}`, '无法识别代替关系的说明“也许”'],
  ['list.csv', '甲,乙\n1,2', '没有找到“标准号”一列。第一行应是列名。'],
  ['list.csv', `number,as_of\nQ/ABC 1-2020,9999-01-01`, '“9999-01-01”晚于今天（as_of）'],
  [
    'list.csv',
    'number,title\nQ/ABC 1-2020,"甲\nQ/ABC 2-2020,乙\nQ/ABC 3-2020,丙',
    '这一行有个引号没有配对，会吞掉后面 2 行；后面各行已单独读取。请补上引号；引号若是文字，请写成 ""。',
  ],
  [
    'list.csv',
    'number,title\nQ/ABC 1-2020,"甲" 乙',
    '这一行有个引号没有在单元格末尾配对。请补上；引号若是文字，请写成 ""。',
  ],
  [
    'list.csv',
    'number,"title\nQ/ABC 1-2020,甲',
    '第 1 行的列名读不出：有个引号没有在单元格末尾配对。请补上引号。',
  ],
  [
    'list.csv',
    'number,title\nQ/ABC 1-2020,甲,乙',
    '这一行有 3 格，列名只有 2 个。含有分隔符的格子请加引号。',
  ],
  ['list.csv', 'number,title\nQ/ABC 1-2020', '这一行只有 1 格，列名有 2 个。空的格子也要留着。'],
  ['list.csv', 'number,title\nQ/ABC 1-2020,\uFFFD', '“\uFFFD”里有乱码，原来的字已丢失（title_zh）'],
  ['list.csv', 'number\0', '文件的编码不是 UTF-8、GB18030 或 UTF-16。请另存为“CSV UTF-8”再导入。'],
  ['list.json', '[{"number":true}]', '“true”既不是文字也不是数（number）'],
  ['list.json', '[1]', '“1”不是含 number 等成员的对象'],
  ['list.json', '{"number":1}', '这不是由对象组成的 JSON 列表，应写成 [{…}, {…}]。'],
  ['list.json', '[{"number":1', '这不是完整的 JSON：文件不完整，或缺了逗号、括号、引号。'],
  ['list.pdf', '%PDF-1.7', '这不是 CSV、XLSX 或 JSON 文件。请另存为其中一种。'],
  ['list.xlsx', 'no workbook', '这不是可读取的 XLSX 文件。请用表格软件另存为 XLSX，不要设密码。'],
])(
  'of %s, a row or list that cannot be read is explained in the user’s language',
  async (name, text, said) => {
    const t = importTranslator('zh');
    expect((await reasons(name, text)).map((reason) => refusalWords(reason, t))).toEqual([said]);
  },
);

test('rows that contradict each other are explained with the row that they contradict', async () => {
  const found = await reasons('list.csv', 'number,status\nQ/ABC 1-2020,现行\nQ/ABC 1-2020,废止');
  expect(found.map((reason) => refusalWords(reason, importTranslator('zh')))).toEqual([
    '“现行”与第 3 行的“废止”矛盾，两行说的是同一天。请只留对的一行。',
    '“废止”与第 2 行的“现行”矛盾，两行说的是同一天。请只留对的一行。',
  ]);
  expect(found.map((reason) => refusalWords(reason, importTranslator('en')))).toEqual([
    '“现行” contradicts “废止” in row 3; both rows speak of the same day. Leave only the right one.',
    '“废止” contradicts “现行” in row 2; both rows speak of the same day. Leave only the right one.',
  ]);
});

test.each<[string, Partial<SourceRecord>, RegExp]>([
  [
    'a record beyond all measure',
    { note: '长'.repeat(900_000) },
    /^“Q\/ABC 1-2020”这一条有 \d+ 个字符，太长，没有收入。$/,
  ],
  [
    'a name that is none',
    { replaces: [{ id: `Q/${'A'.repeat(900)}`, extent: 'full' }] },
    /^“Q\/ABC 1-2020”里的编号“Q\/A+…”太长，这一条没有收入。$/,
  ],
  [
    'a member that does not hold',
    { confirmed: 'soon' },
    /^“Q\/ABC 1-2020”的 confirmed 不合规格，这一项没有收入，其余照常。$/,
  ],
])('%s is told in Chinese', (_, member, told) => {
  const found = statable({ id: 'Q/ABC 1-2020', source: 'own', asOf: '2026-11-24', ...member });
  const [reason = ''] = found.record === null ? [found.reason] : found.leftOut;
  expect(refusalWords(reason, importTranslator('zh'))).toMatch(told);
});
