import { describe, expect, it } from 'vitest';
import { until } from './driver';
import { choose, openPopup, press, shows } from './own-page';
import { session } from './session';

const { lens, url } = session();

describe('search in the popup', () => {
  it.each([
    ['by number', 'gbt7714', 'GB/T 7714-2025'],
    ['by a Chinese title', '污水综合排放', 'GB 8978-1996'],
    ['by an English title', 'information security management', 'ISO/IEC 27001:2022'],
  ])('finds %s', async (_how, typed, expected) => {
    const popup = await openPopup(lens());
    await popup.page.keyboard.type(typed);
    await shows(popup, expected);
    await popup.close();
  });

  it('opens a result and comes back by keyboard alone', async () => {
    const popup = await openPopup(lens());
    await popup.page.keyboard.type('GB 8978-1996');
    await shows(popup, '污水综合排放标准');
    await popup.page.keyboard.press('ArrowDown');
    await popup.page.keyboard.press('Enter');
    await shows(popup, '可以引用，部分内容已被其他标准代替');
    await popup.close();
  });
});

describe('what this page cites', () => {
  it('lists the citations by what to do about them', async () => {
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('ISO 9001');
    const id = await lens().newestTab();
    const popup = await openPopup(lens(), `?tab=${id}`);
    await choose(popup, '本页');
    const text = await shows(popup, 'GB/T 7714-2015', 'ISO/IEC 27001:2013', 'GB 8978-1996');
    expect(text.indexOf('GB/T 7714-2015')).toBeLessThan(text.indexOf('GB 8978-1996'));
    await popup.close();
    await tab.close();
  });

  it('follows the page while it is open', async () => {
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('ISO 9001');
    const popup = await openPopup(lens(), `?tab=${await lens().newestTab()}`);
    await choose(popup, '本页');
    expect(await shows(popup, 'GB/T 7714-2015')).not.toContain('RFC 2616');
    await tab.page.bringToFront();
    await tab.page.evaluate('addLater()');
    await tab.waitForMark('RFC 2616');
    await popup.page.bringToFront();
    await shows(popup, 'RFC 2616');
    await popup.close();
    await tab.close();
  });

  it('goes to a citation’s place on the page, which is lit there', async () => {
    const tab = await lens().open(url('article.html'));
    const id = await lens().newestTab();
    await tab.page.evaluate('addLater()');
    await tab.waitForMark('RFC 2616');
    await tab.page.evaluate(() => {
      const far = document.createElement('div');
      far.style.height = '4000px';
      document.querySelector('#later')?.before(far);
    });
    const popup = await openPopup(lens(), `?tab=${id}`);
    await choose(popup, '本页');
    await shows(popup, 'RFC 2616');
    // Rows change their place when their answers come.
    await until('every citation to be answered', () =>
      popup.page.evaluate(() => document.querySelector('[aria-busy="true"], .skel') === null),
    );
    await popup.page.click('button[aria-label="到页面上 RFC 2616 的位置"]');
    await until('the number to be lit', async () => (await tab.lit()).includes('RFC 2616'));
    await shows(popup, '已滚动到页面上的位置');
    const seen = await tab.page.evaluate(() => {
      const { top = -1, bottom = -1 } = document.querySelector('#later')?.getBoundingClientRect() ?? {};
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    await until('the light to go out', async () => (await tab.lit()).length === 0);
    await tab.page.bringToFront();
    expect(await tab.waitForMark('RFC 2616')).toMatchObject({ name: 'no' });
    await popup.close();
    await tab.close();
  });

  it('counts on the badge what is to be changed', async () => {
    const tab = await lens().open(url('article.html'));
    const id = await lens().newestTab();
    // GB/T 7714-2015, ISO/IEC 27001:2013 and GB/T 1.1-2009; in the frame ISO/IEC 27001:2013 once more.
    await until('the badge to say 4', async () => (await lens().badge(id)) === '4');
    await tab.page.bringToFront();
    await tab.page.evaluate('addLater()');
    await until('RFC 2616 to be counted too', async () => (await lens().badge(id)) === '5');
    const popup = await openPopup(lens(), `?tab=${id}`);
    await choose(popup, '本页');
    await press(popup, lens().engine.name === 'chromium' ? '本页暂停' : '本站暂停');
    await until('the badge of a paused page to go', async () => (await lens().badge(id)) === '');
    await press(popup, '恢复');
    await popup.close();
    await tab.page.bringToFront();
    await until('the badge to come back', async () => (await lens().badge(id)) === '5');
    await tab.close();
  });

  it('a frame that the page takes away leaves the badge with its count', async () => {
    const tab = await lens().open(url('article.html'));
    const id = await lens().newestTab();
    await until('the badge to say 4', async () => (await lens().badge(id)) === '4');
    await tab.page.bringToFront();
    await tab.page.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the badge to say 3', async () => (await lens().badge(id)) === '3');
    await tab.close();
  });
});
