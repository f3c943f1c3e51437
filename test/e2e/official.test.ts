import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lens, serve, standIn, until, type Site, type StandIn, type Tab } from './driver';
import { press, shows } from './own-page';
import { permittedExtension } from './permitted';
import { engine } from './session';

const NUMBER = 'GB/T 48877-2026';
const HOST = 'std.samr.gov.cn';

/** Stands on a page of the registry that the user opens himself. */
const OPENED = 'GB/T 48878-2026';
const OPENED_PATH = `/gb/search/gbDetailed?id=${'B'.repeat(32)}`;

const LIST = JSON.stringify({
  total: 1,
  pageNumber: 1,
  rows: [
    {
      id: 'A'.repeat(32),
      C_STD_CODE: NUMBER,
      C_C_NAME: '设备验收 通则',
      STATE: '现行',
      ACT_DATE: '2026-05-01',
    },
  ],
});
const page = (number: string, state: string) => `<!doctype html><title>标准</title><h4>设备验收 通则</h4>
  <script>var STATE='${state}'</script><dl><dt>标准号</dt><dd>${number}</dd>
  <dt>发布日期</dt><dd>2026-02-01</dd><dt>实施日期</dt><dd>2026-05-01</dd></dl>`;

let folder = '';
let lens: Lens;
let site: Site;
let registry: StandIn;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-official-'));
  registry = await standIn([HOST], ({ path }) => {
    if (path.startsWith('/gb/search/gbQueryPage')) return LIST;
    if (path === OPENED_PATH) return page(OPENED, '废止');
    return path.startsWith('/gb/search/gbDetailed') ? page(NUMBER, '现行') : null;
  });
  site = await serve(join(import.meta.dirname, 'pages'));
  lens = await Lens.launch(engine, {
    extension: permittedExtension(engine, folder, [`https://${HOST}/*`]),
    standIn: registry,
  });
  await lens.configure({ language: 'zh', openDelay: 0 });
});
afterAll(async () => {
  await lens.close();
  await site.close();
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

async function turns(tab: Tab, number: string, name: string): Promise<void> {
  await tab.page.bringToFront();
  await until(`the mark on ${number} to say ${name}`, async () =>
    (await tab.marks()).some((mark) => mark.text === number && mark.name.includes(name)),
  );
}

it('a number that the data lack is looked up from its card, and its mark turns', async () => {
  const tab = await lens.open(`${site.origin}/unlisted.html`);
  expect((await tab.waitForMark(NUMBER)).name).toContain('unknown');
  await tab.hover(NUMBER, '官方查询');
  await tab.clickInCard('官方查询');

  const own = await lens.opened('src/official/index.html');
  await shows(own, NUMBER, `只向 ${HOST} 发送这个编号`);
  expect(registry.requests).toEqual([]);
  await press(own, '在官方网站查');
  await shows(own, `${HOST} 于`, '设备验收 通则', '全国标准信息公共服务平台', '2026-05-01', '可以引用');
  expect(registry.requests.map(({ host, path }) => [host, path.split('?')[0]])).toEqual([
    [HOST, '/gb/search/gbQueryPage'],
    [HOST, '/gb/search/gbDetailed'],
  ]);
  await own.close();

  await turns(tab, NUMBER, 'yes');
  await tab.close();
});

it('what a registry’s own page states is kept when its reader opens it, without a request of ours, and can be forgotten', async () => {
  const tab = await lens.open(`${site.origin}/unlisted.html`);
  expect((await tab.waitForMark(OPENED)).name).toContain('unknown');
  const before = registry.requests.length;
  const opened = await lens.open(`https://${HOST}${OPENED_PATH}`);
  await turns(tab, OPENED, 'no');
  const paths = registry.requests.slice(before).map(({ path }) => path);
  // The browser asks for the picture of a site by itself.
  expect(paths.filter((path) => path !== '/favicon.ico')).toEqual([OPENED_PATH]);
  await opened.close();

  const options = await lens.openOwn('src/options/index.html');
  await shows(options, '来自官方标准平台：', '全国标准信息公共服务平台');
  await press(options, '全部删除');
  await press(options, '确定全部删除');
  await shows(options, '已删除', '还没有记下任何内容');
  await options.close();
  await turns(tab, OPENED, 'unknown');
  await tab.close();
});

it('a message about an error in a record holds what each source says of it', async () => {
  const own = await lens.openOwn(`src/official/index.html?report=${encodeURIComponent('GB 8978-1996')}`);
  await shows(own, '报告这条记录有误', '记录有误：GB 8978-1996', '各来源的原文', '我认为有误的地方');
  await own.close();
});
