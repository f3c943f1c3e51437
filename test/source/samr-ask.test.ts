import { describe, expect, it } from 'vitest';
import { registryHostOf } from '../../src/identifier';
import { read as number } from '../identifier/read';
import {
  listRequest,
  pageRequest,
  pageStatement,
  registryAnswer,
  rowsOf,
  statementRecord,
} from '../../src/source';

describe('the one request of a look-up', () => {
  it.each([
    ['GB/T 45577-2025', 'std.samr.gov.cn'],
    ['JT/T 795-2023', 'hbba.sacinfo.org.cn'],
    ['DB11/T 1-2020', 'dbba.sacinfo.org.cn'],
    ['T/SSIASD 5-2022', 'www.ttbz.org.cn'],
  ])('%s goes to %s and carries the number', (text, host) => {
    const request = listRequest(number(text));
    expect(new URL(request?.url ?? '').host).toBe(host);
    const sent = new URL(request?.url ?? '').search + (request?.init.body ?? '');
    expect([...new URLSearchParams(sent).values()]).toContain(text);
    expect(registryHostOf(number(text))).toBe(host);
  });

  it.each(['ISO 9001:2015', 'GJB 1-2020', 'Q/ABC 1-2020', 'JJF 1001-2011'])('%s asks nobody', (text) => {
    expect(listRequest(number(text))).toBeNull();
  });

  it('asks for no page whose key could lead elsewhere', () => {
    const list = registryAnswer(
      JSON.stringify({ rows: [{ id: 'x&y=/../evil', C_STD_CODE: 'GB/T 1-2020' }] }),
    );
    const [row] = list.kind === 'statements' ? list.statements : [];
    expect(row && pageRequest(row)).toBeNull();
  });
});

describe('rows of an answer', () => {
  const rows = (...list: readonly (readonly [number: string, status: string])[]) =>
    list.map(([of, status]) => ({ number: of, status }));

  it('are those of the number itself, not of what looks like it', () => {
    const found = rowsOf(
      number('GB/T 1.1-2009'),
      rows(['GB/T 1.1-2020', '现行'], ['GB/T 1.10-2009', '现行'], ['GB/T 1.1-2009', '废止']),
    );
    expect(found.asked?.status).toBe('废止');
    expect(found.editions.map((row) => row.number)).toEqual(['GB/T 1.1-2020', 'GB/T 1.1-2009']);
  });

  it('never stand in for an edition that was not answered', () => {
    const found = rowsOf(number('GB/T 1.1-2010'), rows(['GB/T 1.1-2020', '现行']));
    expect(found.asked).toBeNull();
    expect(found.editions).toHaveLength(1);
  });

  it('an undated question is answered by the edition in force', () => {
    const found = rowsOf(number('GB/T 1.1'), rows(['GB/T 1.1-2009', '废止'], ['GB/T 1.1-2020', '现行']));
    expect(found.asked?.number).toBe('GB/T 1.1-2020');
  });

  it('a mandate mark that has changed is the same edition', () => {
    const found = rowsOf(number('GB 2312-1980'), rows(['GB/T 2312-1980', '现行']));
    expect(found.asked?.number).toBe('GB/T 2312-1980');
  });
});

describe('the page of one standard', () => {
  const page = "<dl><dt>标准号</dt><dd>GB/T 1.1-2020</dd></dl><script>STATE = '现行'</script>";
  const address = 'https://std.samr.gov.cn/gb/search/gbDetailed?id=A';

  it('states what it states, with its address', () => {
    expect(pageStatement(page, address)).toMatchObject({
      registry: 'std-samr-page',
      statement: { number: 'GB/T 1.1-2020', status: '现行', url: address },
    });
  });

  it.each([
    ['without transport security', address.replace('https', 'http')],
    ['on a host that is no registry', 'https://std.samr.gov.cn.example.org/gb/search/gbDetailed?id=A'],
  ])('is not believed %s', (_, url) => {
    expect(pageStatement(page, url)).toBeNull();
  });

  it.each([
    ['https://hbba.sacinfo.org.cn/stdDetail/0a1b', 'sacinfo-page'],
    ['https://dbba.sacinfo.org.cn/stdDetail/0a1b', 'sacinfo-page'],
    ['https://std.samr.gov.cn/hb/search/stdHBDetailed?id=A', 'std-samr-page'],
  ])('of %s', (url, registry) => {
    expect(pageStatement(page, url)?.registry).toBe(registry);
  });

  it.each([
    ['what a register says of documents of others', 'https://std.samr.gov.cn/gj/search/gjDetailed?id=A'],
    ['a page of the site that is none of a standard', 'https://std.samr.gov.cn/search/stdPage?q=1'],
    ['another port of the host', 'https://std.samr.gov.cn:8443/gb/search/gbDetailed?id=A'],
  ])('is not %s', (_, url) => {
    expect(pageStatement(page, url)).toBeNull();
  });

  it('of an association: labels and values of its table', () => {
    const table = `<table><tr><td>团体名称</td><td>某某协会</td></tr><tr><td>标准编号</td><td>T/ABCD 12—2023</td>
      <td>标准状态</td><td><span>废止</span></td></tr><tr><td>中文标题：</td><td>某某 规范</td></tr>
      <tr><td>发布日期</td><td><span>2023年06月01日</span></td><td>中国标准分类号</td><td>A 00 综合</td></tr></table>`;
    const url = 'https://www.ttbz.org.cn/StandardManage/Detail/22746';
    const found = pageStatement(table, url);
    expect(found?.registry).toBe('ttbz-page');
    expect(
      found && statementRecord(found.statement, { source: 'ttbz-page', asOf: '2026-11-24' }),
    ).toMatchObject({
      id: 'T/ABCD 12-2023',
      titles: { zh: '某某 规范' },
      status: { lifecycle: 'withdrawn', raw: '废止' },
      published: { date: '2023-06-01' },
    });
    expect(pageStatement('<td>标准编号</td><td>见附件</td>', url)).toBeNull();
  });

  it('is told from a list', () => {
    const list =
      '<table><tr><th>标准号</th><th>标准名称</th></tr><tr><td>GB/T 1-2020</td><td>名</td></tr></table>';
    expect(pageStatement(list, 'https://openstd.samr.gov.cn/bzgk/std/std_list')).toBeNull();
  });
});
