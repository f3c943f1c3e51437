import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Tab } from './driver';
import { choose, openPopup, press, shows } from './own-page';
import { session } from './session';

const { lens, url } = session();

describe('marks on a page', () => {
  let tab: Tab;
  beforeEach(async () => {
    tab = await lens().open(url('article.html'));
  });
  afterEach(() => tab.close());

  it.each([
    ['GB/T 7714-2015', 'no'],
    ['GB 8978-1996', 'partly'],
    ['ISO/IEC 27001:2013', 'no'],
  ])('gives %s the mark “%s”', async (text, name) => {
    expect(await tab.waitForMark(text)).toEqual({ name, text });
  });

  it('gives an undated ISO 9001 one of the marks that say yes', async () => {
    expect(['yes', 'revision']).toContain((await tab.waitForMark('ISO 9001')).name);
  });

  it('joins a number that is split over inline elements', async () => {
    await tab.waitForMark('GB/T 1.1-2009');
  });

  it('marks text that a script adds later', async () => {
    await tab.waitForMark('GB/T 7714-2015');
    expect((await tab.marks()).map(({ text }) => text)).not.toContain('RFC 2616');
    await tab.page.evaluate('addLater()');
    expect(await tab.waitForMark('RFC 2616')).toMatchObject({ name: 'no' });
  });

  it('unmarks text that goes away', async () => {
    await tab.waitForMark('GB 8978-1996');
    await tab.page.evaluate(() => document.querySelector('#static')?.remove());
    await until(
      'the mark to go',
      async () => !(await tab.marks()).some(({ text }) => text === 'GB 8978-1996'),
    );
  });

  it('marks text in an open shadow root, for everyone to see', async () => {
    await tab.waitForMark('GB/T 19001-2016');
    const box = await tab.page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('#shadow')?.shadowRoot?.querySelector('p')?.getBoundingClientRect() ??
        new DOMRect();
      return { x, y, width, height };
    });
    const marked = await tab.page.screenshot({ clip: box, encoding: 'base64' });
    await tab.page.evaluate(() => CSS.highlights.clear());
    expect(await tab.page.screenshot({ clip: box, encoding: 'base64' })).not.toBe(marked);
  });

  it('marks text in a frame', async () => {
    const frame = await until('the frame', () =>
      Promise.resolve(tab.page.frames().find((candidate) => candidate !== tab.page.mainFrame())),
    );
    expect(await tab.waitForMark('ISO/IEC 27001:2013', frame)).toMatchObject({ name: 'no' });
  });

  it('leaves code and fields alone', async () => {
    await tab.waitForMark('ISO 9001');
    expect((await tab.marks()).map(({ text }) => text)).not.toContain('GB/T 24001-2016');
  });
});

describe('marks the reader chose not to see', () => {
  it('leaves citations in good order unmarked in quiet mode', async () => {
    await lens().configure({ marks: 'quiet' });
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('GB/T 7714-2015');
    expect((await tab.marks()).map(({ name }) => name)).not.toContain('yes');
    await tab.close();
    await lens().configure({ marks: 'all' });
  });

  it('reads code, and marks what nothing bears out, from the moment the reader wants it', async () => {
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('GB/T 7714-2015');
    await lens().configure({ code: true });
    await tab.waitForMark('GB/T 24001-2016');
    await lens().configure({ doubtful: true });
    await tab.waitForMark('IS 100');
    await lens().configure({ code: false, doubtful: false });
    await until('both marks to go', async () => {
      const texts = (await tab.marks()).map(({ text }) => text);
      return (
        texts.includes('GB/T 7714-2015') && !texts.includes('IS 100') && !texts.includes('GB/T 24001-2016')
      );
    });
    await tab.close();
  });

  it('takes them away while the page is open, and the list stays', async () => {
    const tab = await lens().open(url('article.html'));
    const id = await lens().newestTab();
    await tab.waitForMark('GB/T 7714-2015');
    await lens().configure({ marks: 'none' });
    await until('the marks to go', async () => (await tab.marks()).length === 0);
    const popup = await openPopup(lens(), `?tab=${id}`);
    await choose(popup, '本页');
    // A page that nobody sees waits with being read.
    await tab.page.bringToFront();
    await shows(popup, 'GB/T 7714-2015', '这里不标记，清单照常。');
    await popup.close();
    await lens().configure({ marks: 'all' });
    await tab.waitForMark('GB/T 7714-2015');
    await tab.close();
  });

  it('reads where only chosen sites are read once the site is chosen in the popup', async () => {
    await lens().configure({ sites: 'chosen' });
    const tab = await lens().open(url('article.html'));
    const id = await lens().newestTab();
    const popup = await openPopup(lens(), `?tab=${id}`);
    await choose(popup, '本页');
    await shows(popup, '本站已暂停');
    expect(await tab.marks()).toEqual([]);
    await press(popup, '恢复');
    await tab.page.bringToFront();
    await tab.waitForMark('GB/T 7714-2015');
    await shows(popup, 'GB/T 7714-2015');
    await popup.close();
    await lens().configure({ sites: 'all', chosenSites: [] });
    await tab.close();
  });
});
