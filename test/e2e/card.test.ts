import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Tab } from './driver';
import { session } from './session';

const { lens, url } = session();

let tab: Tab;
beforeEach(async () => {
  tab = await lens().open(url('article.html'));
});
afterEach(() => tab.close());

describe('the card under the pointer', () => {
  it('says that GB/T 7714-2015 is replaced by GB/T 7714-2025 since 2026-07-01', async () => {
    const { text } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    expect(text).toContain('请改用 GB/T 7714-2025');
    expect(text).toContain('GB/T 7714-2015');
    expect(text).toContain('信息与文献');
    expect(text).toContain('2026-07-01');
  });

  it('says that GB 8978-1996 is in force, partly replaced', async () => {
    const { text } = await tab.hover('GB 8978-1996', '污水综合排放标准');
    expect(text).toContain('可以引用，部分内容已被其他标准代替');
    expect(text).toContain('GB 20425-2006');
  });

  it('says no for ISO/IEC 27001:2013 and names the edition of 2022', async () => {
    const { text } = await tab.hover('ISO/IEC 27001:2013', 'ISO/IEC 27001:2022');
    expect(text).toContain('请改用 ISO/IEC 27001:2022');
  });

  it('says yes for an undated ISO 9001', async () => {
    const { text } = await tab.hover('ISO 9001', 'ISO 9001');
    expect(text).toContain('可以引用');
  });

  it('answers inside a frame', async () => {
    const frame = tab.page.frames().find((candidate) => candidate !== tab.page.mainFrame());
    const { text } = await tab.hover('ISO/IEC 27001:2013', 'ISO/IEC 27001:2022', frame);
    expect(text).toContain('请改用');
  });

  it('closes when the pointer has left', async () => {
    await tab.hover('GB 8978-1996', '污水综合排放标准');
    await tab.leave();
  });

  it('names every control', async () => {
    const { controls } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    expect(controls.length).toBeGreaterThan(3);
    expect(controls.filter((name) => name === '')).toEqual([]);
  });

  it('unfolds into dates, successors and evidence', async () => {
    await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    await tab.clickInCard('详情');
    const { text } = await tab.waitForCard('来源');
    expect(text).toContain('2015-05-15');
    expect(text).toContain('2015-12-01');
  });
  it('goes to another document, copies, and is pinned', async () => {
    await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    await tab.clickInCard('复制');
    await tab.waitForCard('已复制');
    await tab.clickInCard('GB/T 7714-2025');
    await tab.waitForCard('可以引用');
    await tab.clickInCard('固定');
    await until('the card to be pinned', async () => (await tab.card())?.controls.includes('取消固定'));
    await tab.page.mouse.move(1, 1);
    await tab.clickInCard('关闭');
    await tab.waitForNoCard();
  });

  it('speaks English when asked to', async () => {
    await lens().configure({ language: 'en' });
    const english = await lens().open(url('article.html'));
    const { text } = await english.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    expect(text).toContain('Use GB/T 7714-2025 instead');
    await english.close();
    await lens().configure({ language: 'zh' });
  });
});

describe('the card by keyboard', () => {
  it.each([
    ['the browser’s shortcuts', 'command'],
    ['keys that the page gets', 'keys'],
  ] as const)(
    'opens at the next mark, goes on and back, takes the focus and closes by %s',
    async (_, how) => {
      await tab.waitForMark('ISO 9001');
      await tab[how]('next-mark');
      await tab.waitForCard('GB/T 7714-2025');
      await tab[how]('next-mark');
      await tab.waitForCard('污水综合排放标准');
      await tab[how]('previous-mark');
      const card = await tab.waitForCard('GB/T 7714-2025');
      expect(card.focused).toBe(false);
      await tab.page.keyboard.press('Enter');
      expect((await tab.waitForCard('GB/T 7714-2025')).focused).toBe(true);
      await tab.page.keyboard.press('Escape');
      await tab.waitForNoCard();
      expect(await tab.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    },
  );
});
