import { expect, it } from 'vitest';
import { openPopup, shows } from './own-page';
import { session } from './session';

const { lens, url } = session({ fleeting: true });

it('answers the second hover after the background was ended', async () => {
  const tab = await lens().open(url('article.html'));
  await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
  await tab.leave();
  await lens().stopBackground();
  await tab.hover('GB 8978-1996', '污水综合排放标准');
  await tab.leave();
  // Text that was never asked about must wake the background.
  await tab.page.evaluate('addLater()');
  await tab.waitForMark('RFC 2616');
  await tab.hover('RFC 2616', 'RFC 9110');
  await tab.close();
});

it('answers from the shipped selection after the database was wiped', async () => {
  const popup = await openPopup(lens());
  // Before that there is nothing to wipe.
  await shows(popup, '可离线查询');
  await popup.close();
  const own = await lens().openOwn('src/options/index.html');
  await lens().stopBackground();
  const wiped = await own.page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const outcomes = databases.map(
      ({ name }) =>
        new Promise<string>((resolve) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = () => resolve('deleted');
          request.onerror = () => resolve('failed');
        }),
    );
    return Promise.all(outcomes);
  });
  // The list of layers, and the one layer.
  expect(wiped).toEqual(['deleted', 'deleted']);
  await own.close();

  const tab = await lens().open(url('article.html'));
  const { text } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
  expect(text).toContain('请改用 GB/T 7714-2025');
  await tab.close();
});

it('the popup reads the data itself, and needs no background', async () => {
  await lens().configure({ language: 'zh' });
  const popup = await openPopup(lens());
  const cut = await popup.page.evaluate(() => {
    const nobody = () =>
      Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    return ['browser', 'chrome'].map((name) => {
      const api: unknown = Reflect.get(globalThis, name);
      if (typeof api !== 'object' || api === null) return true;
      const runtime: unknown = Reflect.get(api, 'runtime');
      if (typeof runtime !== 'object' || runtime === null) return true;
      Reflect.defineProperty(runtime, 'sendMessage', { value: nobody });
      return Reflect.get(runtime, 'sendMessage') === nobody;
    });
  });
  expect(cut).toEqual([true, true]);
  await popup.page.keyboard.type('7714');
  await shows(popup, 'GB/T 7714-2025', '信息与文献');
  await popup.page.keyboard.press('Enter');
  await shows(popup, '可以引用', 'GB/T 7714-2025', '沿革');
  await popup.close();
});
