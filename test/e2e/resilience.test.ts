import { expect, it } from 'vitest';
import { NO_WINDOW, session } from './session';

const { lens, url } = session();

it('answers the second hover after the background was ended', async ({ skip }) => {
  skip(!lens().engine.reachesWindow, NO_WINDOW);
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

it('answers from the shipped selection after the database was wiped', async ({ skip }) => {
  skip(!lens().engine.reachesWindow, NO_WINDOW);
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
  expect(wiped).not.toContain('failed');
  await own.close();

  const tab = await lens().open(url('article.html'));
  const { text } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
  expect(text).toContain('请改用 GB/T 7714-2025');
  await tab.close();
});
