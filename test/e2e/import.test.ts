import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSigner } from '../sync/fixtures';
import type { Tab } from './driver';
import { press, shows } from './own-page';
import { choose, packFile } from './pack-file';
import { session } from './session';

const { lens } = session();
const NUMBER = 'GB/T 49999-2026';
const OTHER = 'GB/T 49998-2026';

let folder = '';
let options: Tab;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-import-'));
  options = await lens().openOwn('src/options/index.html');
});
afterAll(async () => {
  await options.close();
  rmSync(folder, { recursive: true, force: true });
});

const faceOf = async (number: string) => {
  const [glance] = await lens().resolve([number]);
  return glance?.id === null ? null : glance?.face;
};

it('takes a signed pack from a file once its changes were seen, and one click goes back', async () => {
  const signer = await newSigner();
  const first = await packFile(folder, { [NUMBER]: 'inForce', [OTHER]: 'inForce' }, '2026-11-20', signer);
  await (await options.page.waitForSelector('input[name="file-key"]'))?.type(signer.publicKey);
  await choose(options, 'pack-file', first);
  await shows(options, '签名核对无误', '新增 2 项，改变 0 项，移除 0 项', NUMBER);
  expect(await faceOf(NUMBER)).toBeNull();
  await press(options, '导入');
  await shows(options, '2026-11-20.stdpack 已导入');
  expect(await faceOf(NUMBER)).toBe('yes');

  const second = await packFile(folder, { [NUMBER]: 'withdrawn' }, '2026-11-21', signer);
  await choose(options, 'pack-file', second);
  await shows(options, '新增 0 项，改变 1 项，移除 1 项', '状态\t现行\t废止');
  await press(options, '导入');
  await shows(options, '2026-11-21.stdpack 已导入');
  expect(await faceOf(NUMBER)).toBe('history');
  expect(await faceOf(OTHER)).toBeNull();

  await choose(
    options,
    'pack-file',
    await packFile(folder, { [OTHER]: 'inForce' }, '2026-11-22', await newSigner()),
  );
  await shows(options, '文件的签名与这个数据包的公钥不符，没有导入');
  expect(await faceOf(NUMBER)).toBe('history');

  await press(options, '退回上一份数据');
  await shows(options, '2026-11-20.stdpack');
  expect(await faceOf(NUMBER)).toBe('yes');
  expect(await faceOf(OTHER)).toBe('yes');
});

it('takes an own list, says which rows it could not read, and deletes it again', async () => {
  const list = join(folder, '企业标准.csv');
  writeFileSync(
    list,
    '标准号,标准名称,状态\nQ/LENS 1-2026,焊接规程,现行\n什么,也许,现行\nQ/LENS 2-2026,甲,奇怪\n',
  );
  await choose(options, 'list-file', list);
  await shows(options, '读到 1 个标准', '2 处无法识别');
  await (await options.page.waitForSelector('.pre summary'))?.click();
  await shows(options, '第 3 行：“什么”不是标准号', '第 4 行：无法识别状态“奇怪”');
  await press(options, '导入');
  await shows(options, '企业标准.csv 已导入');
  expect(await faceOf('Q/LENS 1-2026')).toBe('yes');
  await shows(options, '本单位的清单');
  // It has no address of its own: every link of the table of sources leads out.
  expect(
    await options.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('#data table a')]
        .map(({ href }) => href)
        .filter((href) => !/^https?:/.test(href)),
    ),
  ).toEqual([]);
  const remove = await options.page.waitForSelector('[data-layer="own-table"] .btn:last-child');
  await remove?.click();
  await options.page.waitForSelector('[data-layer="own-table"]', { hidden: true });
  expect(await faceOf('Q/LENS 1-2026')).toBeNull();
});

it('names and addresses without an end fit a narrow window', async () => {
  const list = join(folder, `${'清单'.repeat(40)}.csv`);
  writeFileSync(list, `标准号,网址\nQ/LENS 1-2026,ftp://lens.example/${'endless'.repeat(20)}\n`);
  const narrow = await lens().openOwn('src/options/index.html', { width: 400, height: 800 });
  await choose(narrow, 'list-file', list);
  await shows(narrow, '1 处无法识别', 'ftp://lens.example/');
  const root = await narrow.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(root.scrollWidth).toBe(root.clientWidth);
  await narrow.close();
});

it('refuses a file that is none of ours, and says that nothing has changed', async () => {
  const path = join(folder, 'letter.stdpack');
  writeFileSync(path, 'Dear Sir or Madam');
  await choose(options, 'pack-file', path);
  await shows(options, '这不是标准镜的数据包文件', '什么都没有变');
});
