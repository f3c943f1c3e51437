import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Lens, until, type Tab } from './driver';
import { engine, session } from './session';

const { url } = session();
const NUMBER = 'GB/T 7714-2015';

/** The extension goes for good here, so each scenario has a browser of its own. */
let lens: Lens;
let tab: Tab;
let problems: string[];
beforeEach(async () => {
  lens = await Lens.launch(engine);
  await lens.configure({ language: 'zh', openDelay: 0 });
  tab = await lens.open(url('frame.html'));
  problems = [];
  tab.page.on('pageerror', (error) => problems.push(String(error)));
  if (engine === 'chromium') {
    // Also what scripts of extensions throw.
    const protocol = await tab.page.createCDPSession();
    protocol.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      problems.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    await protocol.send('Runtime.enable');
  }
});
afterEach(() => lens.close());

const write = (text: string) =>
  tab.page.evaluate((words) => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: words }));
  }, text);

describe('a page whose extension was taken away', () => {
  it('is read no more, opens no card and hears of no error', async () => {
    const { x, y } = await tab.pointOf('ISO/IEC 27001:2013');
    await lens.remove();
    await tab.page.mouse.move(x - 6, y);
    await tab.page.mouse.move(x, y);
    await write(NUMBER);
    // Firefox ends the script itself and takes its style sheet away: what stays registered is not painted.
    if (engine === 'chromium') await until('the marks to go', async () => (await tab.marks()).length === 0);
    expect((await tab.marks()).filter(({ text }) => text === NUMBER)).toEqual([]);
    await tab.page.mouse.move(x + 1, y);
    expect(await tab.card()).toBeNull();
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('stdlens');
    expect(problems).toEqual([]);
  });
});

describe('a page whose extension was loaded anew', () => {
  it('hears of no error, and the new one answers once the page is loaded again', async () => {
    const { x, y } = await tab.pointOf('ISO/IEC 27001:2013');
    await lens.reload();
    await tab.page.mouse.move(x - 6, y);
    await tab.page.mouse.move(x, y);
    await write(NUMBER);
    await tab.page.reload();
    await tab.hover('ISO/IEC 27001:2013', 'ISO/IEC 27001:2022');
    expect(problems).toEqual([]);
  });
});
