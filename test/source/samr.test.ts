import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { registryAnswer } from '../../src/source';
import { samr } from '../../src/source/samr';
import { fileOf, readAll } from './given';

const OPENSTD = '../shared/data/cn/openstd';
const SAMPLE = '../shared/data/cn/gbQueryPage-sample.json';
const DAY = { retrieved: '2026-04-22' };

describe('the lists of the registries', () => {
  it('std.samr: numbers without the marks of the search, words as they are', async () => {
    const rows = [
      {
        id: 'A'.repeat(32),
        C_STD_CODE: '<sacinfo>GB</sacinfo>/<sacinfo>T</sacinfo> <sacinfo>45577</sacinfo>-2025',
        C_C_NAME: '<sacinfo>人工智能</sacinfo> 通则',
        STD_NATURE: '推荐性',
        STATE: '即将实施',
        ISSUE_DATE: '2026-04-30',
        ACT_DATE: '2026-08-01',
        TOTAL_REPE: 'GB/T 1-2000、TC456',
      },
      { id: 'no number' },
    ];
    const read = await readAll(samr, [fileOf('a.json', JSON.stringify({ total: 2, rows }))], DAY);
    expect(read.sources).toEqual(['std-samr']);
    expect(read.records).toMatchObject([
      {
        id: 'GB/T 45577-2025',
        asOf: '2026-04-22',
        titles: { zh: '人工智能 通则' },
        status: { lifecycle: 'upcoming', raw: '即将实施' },
        mandate: 'recommended',
        effective: { date: '2026-08-01' },
        replaces: [{ id: 'GB/T 1-2000', extent: 'full' }],
      },
    ]);
    expect(read.refusals.map(({ line, reason, statement }) => [line, reason, statement])).toEqual([
      [1, 'replaces: “TC456” is no edition', true],
      [2, 'is a row that lacks its number, or cells that the heading has', undefined],
    ]);
  });

  it('hbba: milliseconds are days in China, not in Greenwich; line feeds and dashes in numbers', async () => {
    const records = [
      {
        pk: 'f',
        code: 'JT/T 795\n—2023',
        chName: '事故汽车\n修复',
        issueDate: 1739462400000,
        actDate: null,
        status: '现行',
      },
    ];
    const read = await readAll(samr, [fileOf('a.jsonl', `${JSON.stringify({ total: 1, records })}\n`)], DAY);
    expect(read.records).toMatchObject([
      { id: 'JT/T 795-2023', source: 'sacinfo', published: { date: '2025-02-14' } },
    ]);
  });

  it('a file of answers that breaks off in one is known to be cut short; one that is whole is not', async () => {
    const answer = JSON.stringify({ total: 1, records: [{ code: 'JT/T 795-2023' }] });
    const cut = await readAll(samr, [fileOf('a.jsonl', `${answer}\n${answer.slice(0, 30)}`)], DAY);
    expect(cut.refusals).toMatchObject([{ line: 2, cut: true }]);
    const whole = await readAll(samr, [fileOf('a.jsonl', `${answer}\n{"code":500}\n${answer}`)], DAY);
    expect(whole.refusals).toEqual([expect.not.objectContaining({ cut: true })]);
    expect(whole.records).toHaveLength(2);
  });

  it('an answer of which nothing is taken makes no source', async () => {
    const read = await readAll(samr, [fileOf('a.json', '{"records":[{"file":"x.html"}]}')], DAY);
    expect(read.refusals).toHaveLength(1);
    expect(read.sources).toEqual([]);
  });

  it('有更新版 says that there is a newer edition, not that this one is in force', async () => {
    const records = [{ code: 'JT/T 795-2012', status: '有更新版' }];
    const read = await readAll(samr, [fileOf('a.json', JSON.stringify({ records }))], DAY);
    expect(read.records[0]?.status).toEqual({ lifecycle: 'unknown', raw: '有更新版' });
  });

  it('ttbz: association standards', async () => {
    const data = {
      total: 1,
      rows: [{ standardNo: 'T/GZAEPI 001—2018', standardTitleCn: '名', standardStatusName: '废止' }],
    };
    const read = await readAll(samr, [fileOf('a.json', JSON.stringify({ data }))], DAY);
    expect(read.records).toMatchObject([{ id: 'T/GZAEPI 001-2018', status: { lifecycle: 'withdrawn' } }]);
  });
});

describe('a cell that cannot be read', () => {
  const NUMBER = { C_STD_CODE: 'GB/T 5-2020', C_C_NAME: '通则' };
  const SACINFO = { pk: 'f', code: 'JT/T 5-2020' };
  const answer = (row: object): string =>
    JSON.stringify('code' in row ? { total: 1, records: [row] } : { total: 1, rows: [row] });

  it.each<[string, object, string[]]>([
    ['a date that is none', { ...NUMBER, ISSUE_DATE: '待定' }, ['published: “待定” is no date']],
    ['a day of no calendar', { ...NUMBER, ACT_DATE: '2020-02-30' }, ['effective: “2020-02-30” is no date']],
    [
      'milliseconds of no calendar',
      { ...SACINFO, fzDate: 1e20 },
      ['withdrawn: “100000000000000000000” is no date'],
    ],
    ['a word never seen', { ...NUMBER, STATE: '冻结' }, ['status: “冻结” is in no table of words']],
    [
      'another kind of standard',
      { ...NUMBER, STD_NATURE: '自愿性' },
      ['mandate: “自愿性” is in no table of words'],
    ],
    ['a class without code', { ...NUMBER, ICS: '环保' }, ['ics: “环保” has no code']],
    [
      'several at once',
      { ...NUMBER, ISSUE_DATE: '?', ACT_DATE: '??' },
      ['published: “?” is no date', 'effective: “??” is no date'],
    ],
  ])('%s leaves a line in the report, and the record stands', async (_what, row, reasons) => {
    const read = await readAll(samr, [fileOf('a.json', answer(row))], DAY);
    expect(read.refusals).toEqual(
      reasons.map((reason) => ({ path: 'a.json', line: 1, reason, statement: true })),
    );
    expect(read.inputs).toBe(1);
    expect(read.records[0]?.id).toMatch(/T 5-2020$/);
  });

  it('is not one that is empty, or says what the table knows to say nothing', async () => {
    const row = { ...NUMBER, STATE: '已发布', ISSUE_DATE: '-', ACT_DATE: '', STD_NATURE: '—', ICS: '/' };
    const read = await readAll(samr, [fileOf('a.json', answer(row))], DAY);
    expect(read.refusals).toEqual([]);
  });

  it('keeps a word never seen as the registry’s own, and takes it for nothing', async () => {
    const read = await readAll(samr, [fileOf('a.json', answer({ ...NUMBER, STATE: '冻结' }))], DAY);
    expect(read.records[0]?.status).toEqual({ lifecycle: 'unknown', raw: '冻结' });
  });

  it('is none of a row that is refused as a whole', async () => {
    const read = await readAll(
      samr,
      [fileOf('a.json', answer({ C_STD_CODE: '无号', ISSUE_DATE: '?' }))],
      DAY,
    );
    expect(read.refusals).toMatchObject([{ reason: '“无号” is no designation' }]);
    expect(read).toMatchObject({ inputs: 1, records: [] });
  });
});

describe('the detail page of std.samr', () => {
  const page = (graph: string): string => `<h4>污水综合排放标准</h4><script>var STATE='现行'</script>
    <dl><dt class="name">标准号</dt><dd class="value">GB 8978-1996</dd>
    <dt>发布日期</dt><dd>1996-10-04</dd><dt>国际标准分类号</dt><dd>13.060 13 环保、13.060.30 污水</dd>
    <dt>部分代替标准</dt><dd>GB 8703-1988</dd><dt>全部代替标准</dt><dd>GB 8978-1988、GBJ 48-1983</dd></dl>
    ${graph}<h2 class="title-text">采标情况</h2><p>本标准修改采用 ISO 国际标准：ISO 8601:2000。</p><div class="para-title"></div><p>归口 TC456</p>`;

  it('takes 部分代替 for partial whatever the heading says, and not the page’s own number for a successor', async () => {
    const graph = `<h2>即将被以下标准替代</h2><a href="gbDetailed?id=1"><span></span>GB 20425-2006</a><span class="replA">（部分代替）</span>
      <a href="x">GB 8978-1996</a><a href="y">GB 8978-2030</a><span class="replA">（全部代替）</span>`;
    const read = await readAll(samr, [fileOf('p.html', page(graph))], DAY);
    expect(read.records).toMatchObject([
      {
        id: 'GB 8978-1996',
        titles: { zh: '污水综合排放标准' },
        status: { lifecycle: 'inForce' },
        ics: ['13.060'],
        replaces: [
          { id: 'GB 8978-1988', extent: 'full' },
          { id: 'GBJ 48-1983', extent: 'full' },
          { id: 'GB 8703-1988', extent: 'part' },
        ],
        replacedBy: [
          { id: 'GB 20425-2006', extent: 'part' },
          { id: 'GB 8978-2030', extent: 'full' },
        ],
        adopts: [{ id: 'ISO 8601:2000', degree: 'MOD' }],
      },
    ]);
  });

  it('takes each value from its own label: one that has none leaves the others where they are', async () => {
    const html = `<h4>甲</h4><dl><dt>标准号</dt><dd>GB/T 1-2000</dd><dt>备注</dt><dt class="name">发布日期
      </dt><dd class="value"><span>2000-01-01</span></dd><dt>实施日期</dt></dl><dl><dd>2000-06-01</dd>
      <dt>代替标准</dt><dd>GB/T 1—1990、GB 2、TC456</dd><dt>起草单位</dt><dd>甲</dd><dd>乙</dd>
      <dt>废止日期<dd>2001-06-31</dl>`;
    const read = await readAll(samr, [fileOf('p.html', html)], DAY);
    expect(read.records).toMatchObject([
      { published: { date: '2000-01-01' }, replaces: [{ id: 'GB/T 1-1990', extent: 'full' }] },
    ]);
    expect(read.records[0]?.effective).toBeUndefined();
    expect(read.refusals.map(({ reason }) => reason)).toEqual([
      'replaces: “GB 2” is no edition',
      'replaces: “TC456” is no edition',
      'withdrawn: “2001-06-31” is no date',
    ]);
  });

  it('has no successor where it shows none', async () => {
    const read = await readAll(samr, [fileOf('p.html', page(''))], DAY);
    expect(read.records[0]?.replacedBy).toBeUndefined();
  });
});

describe('a list page of openstd', () => {
  const page = (...rows: string[]): string =>
    `<table><tr><th>标准号</th><th>标准名称</th><th>状态</th></tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

  it('tells of a row that has fewer cells than the heading', async () => {
    const whole = '<td>GB/T 5-2020</td><td>术语</td><td>现行</td>';
    const html = page('<td>GB/T 6-2020</td><td>现行</td>', whole, '<td>GB/T 7-2020</td>');
    const read = await readAll(samr, [fileOf('a.html', html)], DAY);
    expect(read.inputs).toBe(3);
    expect(read.records.map(({ id }) => id)).toEqual(['GB/T 5-2020']);
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [1, expect.stringContaining('cells that the heading has')],
      [3, expect.stringContaining('cells that the heading has')],
    ]);
  });

  it('takes a notice across the table for no row', () => {
    expect(registryAnswer(page('<td colspan="3">没有数据</td>')).kind).toBe('nothing');
    expect(registryAnswer(page()).kind).toBe('nothing');
  });
});

describe('what a registry answers instead', () => {
  it.each([
    ['{"code":500,"message":"操作失败，访问过于频繁"}', 'tooFrequent'],
    ['<html><script>loginPop()</script></html>', 'login'],
    ['<html><p>您所查询的标准系统尚未收录</p></html>', 'nothing'],
    ['{"total":0,"rows":[]}', 'nothing'],
    ['<html>Bad gateway</html>', 'unread'],
    ['{"broken', 'unread'],
  ])('%s is %s, and no standard', (text, kind) => {
    expect(registryAnswer(text).kind).toBe(kind);
  });
});

describe('recorded pages (need ../shared/data)', () => {
  it.skipIf(!existsSync(OPENSTD))('openstd: lists and details of 2026-04-22', async () => {
    const read = await readAll(samr, filesUnder(OPENSTD), DAY);
    const found = new Map(read.records.map((record) => [`${record.id} ${record.ccs ?? ''}`, record]));
    expect(found.get('GB/T 5606.1-2004 X87')).toMatchObject({
      titles: { zh: '卷烟 第1部分:抽样', en: 'Cigarettes--Part 1:Sampling' },
      status: { lifecycle: 'inForce', raw: '现行' },
      published: { date: '2004-12-14' },
      effective: { date: '2005-03-01' },
      ics: ['65.160'],
      replaces: [{ id: 'GB/T 5606.1-1996', extent: 'full' }],
    });
    expect(found.get('GB/T 1.1-2000 ')).toMatchObject({
      titles: { zh: '标准化工作导则 第1部分:标准的结构和编写规则' },
      mandate: 'recommended',
      status: { lifecycle: 'withdrawn' },
      effective: { date: '2001-06-01' },
    });
    const refused = new Map(read.refusals.map(({ path, reason }) => [path, reason]));
    expect(refused.get('list_empty_GBT_20223-2014.html')).toMatch(/without a hit/);
  });

  it.skipIf(!existsSync(SAMPLE))('std.samr: the rows of a recorded answer', async () => {
    const read = await readAll(samr, filesUnder(SAMPLE), DAY);
    expect(read.records.map(({ id }) => id)).toContain('GB/T 45280-2025');
    expect(read.refusals).toEqual([]);
  });
});
