import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Tab } from './driver';
import { engine, session } from './session';

const { lens, url } = session();

describe('the card over what lies on top of a page', () => {
  let tab: Tab;
  beforeEach(async () => {
    tab = await lens().open(url('layers.html'));
  });
  afterEach(() => tab.close());

  it('is seen over a modal dialog, and its controls work there', async () => {
    await tab.page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
    const { visible } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    expect(visible).toBe(true);
    await tab.clickInCard('详情');
    await tab.waitForCard('来源');
  });

  it('is seen in full screen, and goes when full screen ends', async () => {
    await tab.page.bringToFront();
    await tab.page.click('#enlarge');
    await until('full screen', () => tab.page.evaluate(() => document.fullscreenElement !== null));
    const { visible } = await tab.hover('ISO/IEC 27001:2013', 'ISO/IEC 27001:2022');
    expect(visible).toBe(true);
    await tab.page.evaluate(() => document.exitFullscreen());
    await tab.waitForNoCard();
  });
});

describe('the card under a finger', () => {
  it('opens when the finger stays', async () => {
    const tab = await lens().open(url('article.html'));
    const point = await tab.pointOf('GB 8978-1996');
    const finger = await tab.page.touchscreen.touchStart(point.x, point.y);
    await tab.waitForCard('污水综合排放标准');
    await finger.end();
    await tab.close();
  });
});

describe('a pinned card', () => {
  it('is moved by its grip and stays where it was put', async () => {
    const tab = await lens().open(url('article.html'));
    await tab.hover('GB 8978-1996', '污水综合排放标准');
    await tab.clickInCard('固定');
    let last = Number.NaN;
    const pinned = await until('the card to be pinned and to have risen to its place', async () => {
      const card = await tab.card();
      if (card === null) return null;
      const still = card.box.y === last;
      last = card.box.y;
      return still && card.controls.includes('取消固定') && card;
    });
    const { x, y } = pinned.box;
    const { mouse } = tab.page;
    await mouse.move(x + 60, y + 12);
    await mouse.down();
    await mouse.move(x + 100, y + 40, { steps: 4 });
    await mouse.move(x + 260, y + 132, { steps: 4 });
    await mouse.up();
    const moved = await until('the card to have moved', async () => {
      const card = await tab.card();
      return card && Math.abs(card.box.x - x) > 150 && card;
    });
    expect(Math.round(moved.box.x - x)).toBe(200);
    expect(Math.round(moved.box.y - y)).toBe(120);
    await tab.close();
  });
});

describe.runIf(engine === 'chromium')('forced colours', () => {
  it('leave only what needs attention marked, and the card readable', async () => {
    const tab = await lens().open(url('article.html'));
    const session = await tab.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await until('marks in good order to go', async () => {
      const names = (await tab.marks()).map(({ name }) => name);
      return names.includes('no') && !names.includes('yes') && !names.includes('revision');
    });
    const { visible } = await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    expect(visible).toBe(true);
    await tab.close();
  });
});
