import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { press, shows, wordsOf } from './own-page';
import { until } from './driver';
import { engine, session } from './session';

const { lens, url } = session({ consenting: true });
const LOST = '浏览器没有让标准镜读取所有网页';

// Chromium lets the user take it back, but no script.
it.runIf(engine === 'firefox')(
  'where the browser was told not to let pages be read, the options say so and put it right',
  async () => {
    const options = await lens().openOwn('src/options/index.html');
    await shows(options, '标出哪些');
    expect(await wordsOf(options)).not.toContain(LOST);
    await options.page.evaluate(() => {
      const { permissions } = Reflect.get(globalThis, 'chrome') as Pick<Browser, 'permissions'>;
      return permissions.remove({ origins: ['<all_urls>'] });
    });
    await shows(options, LOST);
    await press(options, '允许读取');
    await until('the sentence to go', async () => !(await wordsOf(options)).includes(LOST));
    await options.close();
    const tab = await lens().open(url('article.html'));
    await tab.waitForMark('GB/T 7714-2015');
    await tab.close();
  },
);
