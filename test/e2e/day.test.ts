import { expect, it } from 'vitest';
import { ageIsWhole } from './accessibility';
import { until } from './driver';
import { openPopup, shows } from './own-page';
import { session } from './session';

const { lens, url } = session();

it('marks and cards hold for the day chosen in the popup, until the page is left', async () => {
  const tab = await lens().open(url('article.html'));
  expect(await tab.waitForMark('GB/T 7714-2015')).toMatchObject({ name: 'no' });
  const id = await lens().newestTab();
  const popup = await openPopup(lens(), `?tab=${id}`);
  await popup.page.evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('nav button')];
    tabs.find(({ innerText }) => innerText.startsWith('本页'))?.click();
  });
  await shows(popup, 'GB/T 7714-2015');
  await popup.page.evaluate(() => {
    const day = document.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('No day can be chosen.');
    day.value = '2020-01-01';
    day.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await shows(popup, '2020-01-01', '今天');
  await popup.close();

  await until('the mark to hold for that day', async () =>
    (await tab.marks()).some(({ text, name }) => text === 'GB/T 7714-2015' && name === 'yes'),
  );
  const { text } = await tab.hover('GB/T 7714-2015', '按 2020-01-01 判断');
  expect(text).toContain('可以引用');
  // The data are of their own day, not of the one that was chosen; both are said to the last letter.
  expect(text).toMatch(/数据 (?:\d{4}-\d\d-\d\d|\d+ 天未更新)/);
  expect(await tab.engine.onCard(tab.page, null, ageIsWhole)).toBe(true);
  await tab.leave();
  await lens().configure({ language: 'en' });
  await tab.hover('GB/T 7714-2015', 'As of 2020-01-01');
  expect(await tab.engine.onCard(tab.page, null, ageIsWhole)).toBe(true);
  await tab.leave();
  await lens().configure({ language: 'zh' });

  const again = await openPopup(lens(), `?tab=${id}`);
  await shows(again, '2020-01-01');
  await again.close();

  await tab.page.reload();
  expect(await tab.waitForMark('GB/T 7714-2015')).toMatchObject({ name: 'no' });
  await tab.close();
});
