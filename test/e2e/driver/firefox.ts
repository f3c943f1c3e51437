import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { evaluateIn, sendBidi, textOf } from './bidi';
import type { Engine, LaunchOptions, OnRoot } from './engine';
import type { ExtensionApi } from './extension-api';
import { pressKeys } from './keys';
import { until } from './until';

const ID = 'stdlens@stdlens.org';
/** Chosen beforehand, so that the address of our own pages is known. */
const UUID = 'b0d0c0de-1111-4222-8333-444455556666';

/** Firefox over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    timeout: 90_000,
    defaultViewport: options.headless ? { width: options.width, height: options.height } : null,
    // System access opens moz-extension: pages and the browser's own window to the driver.
    args: ['--remote-allow-system-access', `--width=${options.width}`, `--height=${options.height}`],
    acceptInsecureCerts: options.standIn !== undefined,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // An extension that is installed for a session only leaves with it; its data stay for the next one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.consenting === true ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...(options.fleeting === true ? { 'extensions.background.idle.timeout': 1000 } : {}),
      ...(options.standIn === undefined ? {} : throughProxy(options.standIn)),
    },
  });
  await browser.installExtension(resolve(options.extension));

  const ownWindow = await browserWindow(browser);
  const inBrowserWindow = async (body: string) => {
    if (ownWindow === null) throw new Error('This Firefox does not let the driver reach its own window.');
    await evaluateIn(browser, { context: ownWindow }, `(async () => {${body}})()`);
  };
  return {
    name: 'firefox',
    browser,
    id: ID,
    origin: `moz-extension://${UUID}`,
    reachesWindow: ownWindow !== null,
    async resize(page, viewport) {
      // Not `setViewport`, which also turns the screen: a command that Firefox ESR 140 does not know.
      await sendBidi(browser, 'browsingContext.setViewport', {
        context: contextOf(page.mainFrame()),
        viewport,
        devicePixelRatio: 1,
      });
    },
    async goOwn(page, url) {
      // The load event of such a page never reaches the driver.
      await page.goto(url, { waitUntil: [] });
      // Not `waitForFunction`, which makes a function of a text: the policy of such a page forbids it.
      await until(`${url} to be loaded`, () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
      );
    },
    onCard: (page, argument, run) => onCard(page, argument, run),
    async stopBackground() {
      if (ownWindow === null) return backgroundEnds(browser);
      // An event that comes meanwhile, as of a tab just closed, calls the end off: then it is ended once more.
      await until('the event page to end', async () => {
        const state = `(async () => {
          const { extension } = WebExtensionPolicy.getByID('${ID}');
          await extension.terminateBackground();
          return extension.backgroundState;
        })()`;
        return textOf(await evaluateIn(browser, { context: ownWindow }, state), 'value') === 'stopped';
      });
    },
    async command(page, name) {
      await page.bringToFront();
      if (ownWindow === null) {
        await pressKeys(page, name);
        return;
      }
      const keycode = { 'next-mark': 'VK_PERIOD', 'previous-mark': 'VK_COMMA' }[name];
      await inBrowserWindow(`
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-stdlens"] key')];
        keys.find((key) => key.getAttribute('keycode') === '${keycode}').doCommand();`);
    },
  };
}

/** Waits until the browser has ended the event page by itself. Only pages that run are among the views. */
async function backgroundEnds(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  // An address of ours that asks nothing of the background.
  await page.goto(`moz-extension://${UUID}/icons/stdlens-16.png`, { waitUntil: [] });
  await until('the event page to end', () =>
    page.evaluate(() => {
      const { extension } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
      return !extension.getViews().some(({ location }) => location.pathname.includes('background'));
    }),
  );
  await page.close();
}

/** The context of the browser's own window; null where the browser knows no such scope and names a page instead. */
async function browserWindow(browser: Browser): Promise<string | null> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = textOf(tree, 'contexts', 0, 'context');
  const address = textOf(await evaluateIn(browser, { context }, 'location.href'), 'value');
  return address.startsWith('chrome://') ? context : null;
}

/** BiDi hands out closed shadow roots of an element when asked for all shadow trees. */
async function onCard<A, T>(page: Page, argument: A, run: OnRoot<A, T>): Promise<T | null> {
  const browser = page.browser();
  for (const frame of page.frames()) {
    const context = contextOf(frame);
    const host = await evaluateIn(browser, { context }, 'document.querySelector("stdlens-card")');
    const root = textOf(host, 'value', 'shadowRoot', 'sharedId');
    if (root === '') continue;
    const answer = await sendBidi(browser, 'script.callFunction', {
      functionDeclaration: `(root, argument) => JSON.stringify((${run.toString()})(root, JSON.parse(argument)) ?? null)`,
      arguments: [{ sharedId: root }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      target: { context },
      awaitPromise: false,
    });
    const problem = textOf(answer, 'exceptionDetails', 'text');
    if (problem !== '') throw new Error(problem);
    return JSON.parse(textOf(answer, 'result', 'value')) as T;
  }
  return null;
}

function contextOf(frame: object): string {
  return '_id' in frame && typeof frame._id === 'string' ? frame._id : '';
}

/** Both kinds of address; this machine itself is asked directly, as always. */
function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
