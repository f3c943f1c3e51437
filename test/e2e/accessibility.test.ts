import { describe, expect, it } from 'vitest';
import { ageIsWhole, copyIntoTheOpen, faultsOf, unseenFocus } from './accessibility';
import { until } from './driver';
import { openPopup, shows } from './own-page';
import { engine, session } from './session';

const { lens, url } = session();

/** The words by which each language's views are known. */
const WORDS = {
  zh: { page: '本页', groups: '请改用', replaced: '请改用', found: '质量管理体系', options: '页面标记' },
  en: { page: 'This page', groups: 'Use another', replaced: 'Use', found: 'Quality', options: 'Marks' },
} as const;
const LOOKS = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

// One engine is enough: names, roles and colours are the same in both, and axe reads them from the document.
describe.runIf(engine === 'chromium').each(LOOKS)('%s, %s', (language, appearance) => {
  const words = WORDS[language];

  it('popup: nothing typed, results, nothing found, one document', async () => {
    await lens().configure({ language, appearance });
    const popup = await openPopup(lens());
    expect(await faultsOf(popup.page)).toEqual([]);
    await popup.page.keyboard.type('19001');
    await shows(popup, 'GB/T 19001-2016');
    expect(await faultsOf(popup.page)).toEqual([]);
    await popup.page.keyboard.press('Enter');
    await shows(popup, words.found);
    expect(await faultsOf(popup.page)).toEqual([]);
    await popup.close();
    const lacking = await openPopup(lens(), '?q=GB/T%2099999-2019');
    await shows(lacking, 'GB/T 99999-2019');
    expect(await faultsOf(lacking.page)).toEqual([]);
    await lacking.close();
  });

  it('popup: what the page cites', async () => {
    await lens().configure({ language, appearance });
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('ISO 9001');
    const popup = await openPopup(lens(), `?tab=${await lens().newestTab()}`);
    await until('the tab', () =>
      popup.page.evaluate((name) => {
        const found = [...document.querySelectorAll<HTMLElement>('nav button')].find(({ innerText }) =>
          innerText.startsWith(name),
        );
        found?.click();
        return found !== undefined;
      }, words.page),
    );
    await shows(popup, words.groups, 'GB/T 7714-2015');
    expect(await faultsOf(popup.page)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it.each(['options', 'welcome'])('%s', async (name) => {
    await lens().configure({ language, appearance });
    const own = await lens().openOwn(`src/${name}/index.html`);
    await until('the page to be drawn', () => own.page.evaluate(() => document.querySelector('h1') !== null));
    expect(await faultsOf(own.page)).toEqual([]);
    await own.close();
  });
});

describe.runIf(engine === 'chromium').each(['zh', 'en'] as const)('the card in %s', (language) => {
  it.each(['light', 'dark'] as const)('on a %s page, shut and open', async (ground) => {
    await lens().configure({ language, appearance: 'system' });
    const tab = await lens().open(url('article.html'));
    await tab.page.evaluate((dark) => {
      if (dark) document.documentElement.style.cssText = 'background:#111;color:#eee';
      if (dark) document.body.style.background = '#111';
    }, ground === 'dark');
    await tab.waitForMark('GB/T 7714-2015');
    await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
    await tab.clickInCard(language === 'zh' ? '详情' : 'More');
    await tab.waitForCard(language === 'zh' ? '沿革' : 'Lineage');
    expect(await tab.engine.onCard(tab.page, null, ageIsWhole)).toBe(true);
    await tab.engine.onCard(tab.page, null, copyIntoTheOpen);
    expect(await faultsOf(tab.page)).toEqual([]);
    await tab.close();
  });
});

describe.runIf(engine === 'chromium')('by eye and hand', () => {
  it('every stop of the Tab key shows where it is', async () => {
    await lens().configure({ language: 'zh', appearance: 'light' });
    const popup = await openPopup(lens(), '?q=19001');
    await shows(popup, 'GB/T 19001-2016');
    const { stops, unseen } = await unseenFocus(popup.page);
    expect(stops.length).toBeGreaterThan(4);
    expect(unseen).toEqual([]);
    await popup.close();
  });

  it.each([
    ['src/popup/index.html?q=19001', 'GB/T 19001-2016'],
    ['src/options/index.html', 'StdLens'],
    ['src/welcome/index.html', 'GB/T 1.1-2009'],
  ])('%s: at 200 %% nothing is cut off to the side', async (path, shown) => {
    await lens().configure({ language: 'zh' });
    // The widest popup a browser draws is 800 pixels; enlarged twice that leaves half of them.
    const own = await lens().openOwn(path, { width: 400, height: 300 });
    await until(`the page to say ${shown}`, () =>
      own.page.evaluate(
        (text) => document.body.textContent.includes(text) || document.title.includes(text),
        shown,
      ),
    );
    const beyond = await own.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body > *')].flatMap((one) => {
        const { left, right } = one.getBoundingClientRect();
        const cut = one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX !== 'visible';
        return left < 0 || right > innerWidth || cut ? [one.outerHTML.slice(0, 120)] : [];
      }),
    );
    expect(beyond).toEqual([]);
    await own.close();
  });

  it('whoever wants less motion gets none', async () => {
    const own = await lens().openOwn('src/welcome/index.html');
    await own.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await own.page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((one) => getComputedStyle(one))
          .filter(
            ({ animationName, transitionDuration }) =>
              animationName !== 'none' || parseFloat(transitionDuration) > 0.01,
          ).length,
    );
    expect(moving).toBe(0);
    await own.close();
  });
});
