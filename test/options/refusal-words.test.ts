import { expect, test } from 'vitest';
import { refusalWords } from '../../src/options/refusalWords';
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
  ['list.json', '{"number":1}', '这不是由对象组成的 JSON 列表。'],
  ['list.pdf', '%PDF-1.7', '这不是 CSV、XLSX 或 JSON 文件。'],
  ['list.xlsx', 'no workbook', '这不是可读取的 XLSX 文件。'],
])(
  'of %s, a row or list that cannot be read is explained in the user’s language',
  async (name, text, said) => {
    const t = importTranslator('zh');
    expect((await reasons(name, text)).map((reason) => refusalWords(reason, t))).toEqual([said]);
  },
);
