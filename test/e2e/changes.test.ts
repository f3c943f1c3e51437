import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSigner } from '../sync/fixtures';
import { plain, serve, until, type Site, type Tab } from './driver';
import { openPopup, press, shows } from './own-page';
import { choose, packFile } from './pack-file';
import { session } from './session';

const { lens } = session();
const WATCHED = 'GB/T 49999-2026';
const READ = 'GB/T 49998-2026';

let folder = '';
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-changes-'));
  writeFileSync(join(folder, 'page.html'), `<!doctype html><title>t</title><p>按 ${READ} 检验。</p>`);
  site = await serve(folder);
  await lens().configure({ marks: 'all' });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

it('turns the marks on an open page when the data change, and says what changed of watched standards and of those read', async () => {
  const signer = await newSigner();
  const options = await lens().openOwn('src/options/index.html');
  const bring = async (path: string) => {
    await choose(options, 'pack-file', path);
    await press(options, '导入');
    await shows(options, '已导入');
  };
  await bring(await packFile(folder, { [WATCHED]: 'inForce', [READ]: 'inForce' }, '2026-11-20', signer));

  const tab = await lens().open(`${site.origin}/page.html`);
  const before = await tab.waitForMark(READ);
  const popup = await openPopup(lens());
  await popup.page.keyboard.type(WATCHED);
  await shows(popup, `${WATCHED} 的标题`);
  await popup.page.keyboard.press('Enter');
  const star = await popup.page.waitForSelector('button[aria-pressed="false"]');
  await star?.click();
  await popup.page.waitForSelector('button[aria-pressed="true"]');
  await popup.close();

  await shows(options, '关注 1 个标准');
  await bring(await packFile(folder, { [WATCHED]: 'withdrawn', [READ]: 'withdrawn' }, '2026-11-21', signer));
  await tab.page.bringToFront();
  const after = await until('the mark to turn', async () => {
    const mark = await tab.waitForMark(READ);
    return mark.name !== before.name && mark.name;
  });
  expect(after).toContain('history');
  await tab.close();

  await options.page.bringToFront();
  for (const change of [`${WATCHED} 关注 状态 现行 废止`, `${READ} 最近读到 状态 现行 废止`])
    await until(`the change “${change}” to be listed`, async () =>
      (await rowsOf(options)).some((row) => row.startsWith(change)),
    );
  await options.close();
});

/** The rows of all tables, their cells separated by blanks. */
async function rowsOf(own: Tab): Promise<readonly string[]> {
  const texts = await own.page.evaluate(() =>
    [...document.querySelectorAll('tr')].map(({ innerText }) => innerText),
  );
  return texts.map((text) => plain(text).replace(/\s+/gu, ' ').trim());
}
