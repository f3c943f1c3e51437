import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Tab } from './driver';
import type { ExtensionApi } from './driver/extension-api';
import { askPage, newestTab } from './driver/inside';
import { session } from './session';

const { lens, url } = session();

/** All that a script of the page can find of us while no card is open. Runs in the page. */
function traces(): string[] {
  const found: string[] = [];
  const style = (name: string) => {
    const { backgroundColor, textDecoration } = getComputedStyle(
      document.documentElement,
      `::highlight(${name})`,
    );
    return `${backgroundColor} ${textDecoration}`;
  };
  for (const name of ['no', 'yes', 'no-on-dark', 'focus'].map((face) => `stdlens-${face}`))
    if (style(name) !== style('nobody-has-this-name')) found.push(`style of ${name}`);
  CSS.highlights.forEach((_, name) => found.push(`highlight ${name}`));
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...roots])
    if (root.adoptedStyleSheets.length > 0) found.push(`sheet of ${root.nodeName}`);
  return found;
}

let own: Tab;
beforeEach(async () => {
  own = await lens().openOwn('src/options/index.html');
});
afterEach(async () => {
  await own.close();
  await lens().configure({ pausedSites: [], quietSites: [] });
});

/** Opens a page and waits until it has been read. */
async function read(page: string): Promise<Tab> {
  const tab = await lens().open(url(page));
  const id = await own.page.evaluate(newestTab);
  await until(
    'the page to be read',
    async () => (await own.page.evaluate(askPage, id))?.value.busy === false,
  );
  return tab;
}

describe('what a script of the page can find of us', () => {
  it('is nothing where nothing is marked', async () => {
    const tab = await read('nothing.html');
    expect(await tab.page.evaluate(traces)).toEqual([]);
    await tab.close();
  });

  it.each(['pausedSites', 'quietSites'])('is nothing on a site among %s', async (list) => {
    await lens().configure({ [list]: ['localhost'] });
    const tab = await read('article.html');
    expect(await tab.page.evaluate(traces)).toEqual([]);
    await tab.close();
  });

  it('is nothing more on a quiet site once what was jumped to is dark again', async () => {
    await lens().configure({ quietSites: ['localhost'] });
    const tab = await read('article.html');
    const id = await own.page.evaluate(newestTab);
    await until('the number to be found', () =>
      own.page.evaluate(async (target) => {
        const { tabs } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
        const payload = { canonical: 'GB 8978-1996' };
        const answer = await tabs.sendMessage(target, { stdlens: 'page.jump', payload }, { frameId: 0 });
        return JSON.stringify(answer).includes('"moved":true');
      }, id),
    );
    await until('the number to be lit', async () => (await tab.lit()).includes('GB 8978-1996'));
    await until('every trace to go', async () => (await tab.page.evaluate(traces)).length === 0);
    await tab.close();
  });

  it('is nothing more once a marked site is paused', async () => {
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('GB/T 19001-2016');
    expect(await tab.page.evaluate(traces)).toEqual(
      expect.arrayContaining(['style of stdlens-no', 'sheet of #document', 'sheet of #document-fragment']),
    );
    await lens().configure({ pausedSites: ['localhost'] });
    await until('every trace to go', async () => (await tab.page.evaluate(traces)).length === 0);
    await tab.close();
  });
});

describe('marks are painted', () => {
  it('where the page allows no style', async () => {
    const tab = await lens().open(url('strict.html'));
    await tab.waitForMark('GB/T 7714-2015');
    const marked = await tab.page.screenshot({ encoding: 'base64' });
    await tab.page.evaluate(() => CSS.highlights.clear());
    expect(await tab.page.screenshot({ encoding: 'base64' })).not.toBe(marked);
    await tab.close();
  });

  it('again after the page has put its own sheets in the place of all', async () => {
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('GB/T 7714-2015');
    await tab.page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    expect(await tab.page.evaluate(traces)).not.toContain('style of stdlens-no');
    await tab.page.evaluate('addLater()');
    await tab.waitForMark('RFC 2616');
    expect(await tab.page.evaluate(traces)).toContain('style of stdlens-no');
    await tab.close();
  });
});
