import { afterEach, beforeEach, expect, it } from 'vitest';
import { until, type Tab } from './driver';
import { askPage, newestTab } from './driver/inside';
import { openPopup, shows } from './own-page';
import { session } from './session';

const { lens, url } = session();

let own: Tab;
let tab: Tab;
beforeEach(async () => {
  own = await lens().openOwn('src/options/index.html');
  tab = await lens().open(url('scale/empty.html'));
  await tab.page.bringToFront();
});
afterEach(async () => {
  await tab.close();
  await own.close();
});

it('a page with more than can be read in its time is looked up under the pointer only, and the popup says so', async () => {
  const id = await own.page.evaluate(newestTab);
  await tab.page.evaluate(() => {
    // More than any machine reads in the time that a page is given, and nothing that has to be laid out.
    const text = Object.assign(document.createElement('pre'), { hidden: true });
    text.textContent = 'GB 1一2一'.repeat(3_000_000);
    document.body.append(text);
  });
  await until(
    'the page to be given up',
    async () => (await own.page.evaluate(askPage, id))?.value.reading === 'pointer',
    100,
  );
  await tab.page.evaluate(() => {
    document.body.replaceChildren(
      Object.assign(document.createElement('p'), { textContent: 'GB/T 7714-2015' }),
    );
  });

  const popup = await openPopup(lens(), `?tab=${id}`);
  await popup.page.evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('nav button')];
    tabs.find(({ innerText }) => innerText.startsWith('本页'))?.click();
  });
  await shows(popup, '页面很大，只在指针停留处查询。');
  await popup.close();

  await tab.page.bringToFront();
  expect(await tab.marks()).toEqual([]);
  const { x, y } = await tab.page.evaluate(() => {
    const box = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  });
  await tab.page.mouse.move(x - 4, y);
  await tab.page.mouse.move(x, y);
  const { text } = await tab.waitForCard('GB/T 7714-2025');
  expect(text).toContain('请改用');
}, 150_000);
