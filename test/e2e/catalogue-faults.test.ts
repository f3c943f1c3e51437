import { describe, expect, it } from 'vitest';
import type { Lens, Tab } from './driver';
import { openPopup, press, shows, wordsOf } from './own-page';
import { NO_WINDOW, session } from './session';

type Fault = 'blocks overwritten' | 'contents emptied' | 'newer version' | 'held';

/** Runs in a page of ours that asks the catalogue nothing. A held database stays so until that page is closed. */
async function harm(fault: Fault): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  if (fault === 'held') {
    // A connection that nobody refers to is closed when the browser tidies up.
    Reflect.set(globalThis, 'held', await done(indexedDB.open('stdlens-catalogue')));
    indexedDB.deleteDatabase('stdlens-catalogue');
    return;
  }
  if (fault === 'newer version') {
    (await done(indexedDB.open('stdlens-catalogue', 9))).close();
    return;
  }
  const [generation, ...others] = names.filter((name) => name.includes('-generation-'));
  if (generation === undefined || others.length > 0) throw new Error(`Databases: ${names.join(', ')}.`);
  const database = await done(indexedDB.open(generation));
  const stores = fault === 'contents emptied' ? ['head', 'blocks'] : ['blocks'];
  for (const name of stores) {
    const store = database.transaction(name, 'readwrite').objectStore(name);
    const keys = await done(store.getAllKeys());
    if (fault === 'contents emptied') await done(store.clear());
    else for (const key of keys) await done(store.put(new Uint8Array([7, 7, 7]), key));
  }
  database.close();
}

async function opened(lens: Lens): Promise<Tab> {
  const ready = await openPopup(lens);
  await shows(ready, '可离线查询');
  await ready.close();
  await lens.stopBackground();
  return lens.openOwn('icons/stdlens-128.png');
}

/** Answers go on, it is said once, and one click repairs. */
async function survives(lens: Lens, article: string, fault: Fault, told: string): Promise<void> {
  const bench = await opened(lens);
  await bench.page.evaluate(harm, fault);
  if (fault !== 'held') await bench.close();

  const tab = await lens.open(article);
  const { text } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
  expect(text).toContain('请改用 GB/T 7714-2025');
  await tab.close();

  const popup = await openPopup(lens);
  const words = await shows(popup, told, '仍可查询', '修复');
  expect(words.split(told)).toHaveLength(2);
  if (fault === 'held') await bench.close();
  await press(popup, '修复');
  expect(await shows(popup, '可离线查询')).not.toContain(told);
  await popup.page.keyboard.type('GB 8978-1996');
  await shows(popup, '污水综合排放标准');
  await popup.close();

  await lens.stopBackground();
  const again = await openPopup(lens);
  await shows(again, '可离线查询');
  expect(await wordsOf(again)).not.toContain(told);
  await again.close();
}

describe('answers go on, it is said once, and one click repairs', () => {
  const { lens, url } = session({ fleeting: true });

  it.each<[fault: Fault, told: string]>([
    ['blocks overwritten', '本机数据有损坏'],
    ['contents emptied', '浏览器清空了本机数据'],
    ['newer version', '本机数据来自更新的版本'],
  ])('with the database’s %s', async (fault, told) => {
    await survives(lens(), url('article.html'), fault, told);
  });
});

describe('answers go on all the same', () => {
  // Not fleeting: the background waits for the database longer than it would live.
  const { lens, url } = session();

  it('while another window holds the database', async ({ skip }) => {
    skip(!lens().engine.reachesWindow, NO_WINDOW);
    await survives(lens(), url('article.html'), 'held', '本机数据被另一个窗口占用');
  });
});
