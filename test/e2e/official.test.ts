import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lens, serve, standIn, until, type Site, type StandIn } from './driver';
import { press, shows } from './own-page';
import { engine } from './session';

const NUMBER = 'GB/T 48877-2026';
const HOST = 'std.samr.gov.cn';

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
const PAGE = `<!doctype html><title>标准</title><h4>设备验收 通则</h4><script>var STATE='现行'</script>
  <dl><dt>标准号</dt><dd>${NUMBER}</dd><dt>发布日期</dt><dd>2026-02-01</dd><dt>实施日期</dt><dd>2026-05-01</dd></dl>`;

let folder = '';
let lens: Lens;
let site: Site;
let registry: StandIn;

/** The permission stands in the manifest of a copy: nobody is there to answer the browser's question. */
function extensionWithPermission(): string {
  const copy = join(folder, 'extension');
  cpSync(join('dist', engine), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`https://${HOST}/*`] }));
  return copy;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-official-'));
  registry = await standIn([HOST], ({ path }) => {
    if (path.startsWith('/gb/search/gbQueryPage')) return LIST;
    return path.startsWith('/gb/search/gbDetailed') ? PAGE : null;
  });
  site = await serve(join(import.meta.dirname, 'pages'));
  lens = await Lens.launch(engine, { extension: extensionWithPermission(), standIn: registry });
  await lens.configure({ language: 'zh', openDelay: 0 });
});
afterAll(async () => {
  await lens.close();
  await site.close();
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

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

  await tab.page.bringToFront();
  await until('the mark to say yes', async () =>
    (await tab.marks()).some(({ name, text }) => text === NUMBER && name.includes('yes')),
  );
  await tab.close();
});
