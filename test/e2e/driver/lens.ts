import { resolve } from 'node:path';
import { findBrowser } from '../../../scripts/toolchain/browsers.mjs';
import { launchChromium } from './chromium';
import type { Glance } from '../../../src/messages';
import type { Engine, EngineName, Size } from './engine';
import type { ExtensionApi } from './extension-api';
import { launchFirefox } from './firefox';
import { askPage, changeSettings, newestTab, type PageAnswer } from './inside';
import { until } from './until';
import type { StandIn } from './stand-in';
import { Tab } from './tab';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

export interface LensOptions {
  /** Another folder than `dist/<engine>`. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly standIn?: StandIn;
  readonly fleeting?: boolean;
  readonly consenting?: boolean;
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
}

/** A browser with the built extension in it. */
export class Lens {
  readonly #extension: string;

  private constructor(
    readonly engine: Engine,
    extension: string,
  ) {
    this.#extension = resolve(extension);
  }

  /** Starts the browser, on a fresh profile where none is named, and installs `dist/<engine>`. */
  static async launch(name: EngineName, options: LensOptions = {}): Promise<Lens> {
    const program = findBrowser(name);
    if (program === null) throw new Error(`No ${name} on this machine: npm test says how to get it.`);
    const { extension = `dist/${name}`, headless = true, width = 1100, height = 800 } = options;
    const { fleeting = false, consenting = false } = options;
    const more = {
      ...(options.standIn === undefined ? {} : { standIn: options.standIn.port }),
      ...(options.profile === undefined ? {} : { profile: options.profile }),
    };
    return new Lens(
      await LAUNCH[name]({ program, extension, headless, width, height, fleeting, consenting, ...more }),
      extension,
    );
  }

  /** Opens an address of the web. */
  async open(url: string): Promise<Tab> {
    const page = await this.engine.browser.newPage();
    await page.goto(url);
    return new Tab(this.engine, page);
  }

  /** Opens one of the extension's own pages, for example `src/popup/index.html`. */
  async openOwn(path: string, size?: Size): Promise<Tab> {
    const page = await this.engine.browser.newPage();
    if (size) await this.engine.resize(page, size);
    await this.engine.goOwn(page, `${this.engine.origin}/${path}`);
    return new Tab(this.engine, page);
  }

  /** The page that something opens by itself, once its address holds this text. */
  async opened(address: string): Promise<Tab> {
    const page = await until(`a page at ${address}`, async () => {
      for (const candidate of await this.engine.browser.pages()) {
        // Firefox does not tell the driver where such a page has gone; the page itself knows. One that is gone says nothing.
        const url = await candidate.evaluate(() => location.href).catch(() => '');
        if (url.includes(address)) return candidate;
      }
      return null;
    });
    return new Tab(this.engine, page);
  }

  /** Stores settings as the options page does; open pages hear of it. */
  async configure(change: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#inside(({ page }) => page.evaluate(changeSettings, change));
  }

  /** The browser's number of the page that was opened last; our own pages do not count. */
  newestTab(): Promise<number> {
    return this.#inside(({ page }) => page.evaluate(newestTab));
  }

  /** What a page cites, as the popup asks it, once it has been read; brings it to the front: only there it is read. */
  async cited({ page }: Tab, tabId: number): Promise<PageAnswer['value']['citations']> {
    return until('the page to be read', async () => {
      const answer = await this.#inside((own) => own.page.evaluate(askPage, tabId));
      await page.bringToFront();
      return answer?.value.busy === false && answer.value.citations;
    });
  }

  /** The words on the toolbar badge of a tab. */
  badge(tabId: number): Promise<string> {
    return this.#inside(({ page }) =>
      page.evaluate((wanted) => {
        const { action } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
        return action.getBadgeText({ tabId: wanted });
      }, tabId),
    );
  }

  /** What the background tells page scripts of these citations today. */
  resolve(citations: readonly string[]): Promise<readonly Glance[]> {
    return this.#inside(({ page }) =>
      page.evaluate(async (asked) => {
        const { runtime } = Reflect.get(globalThis, 'chrome') as ExtensionApi;
        const outcome = await runtime.sendMessage({ stdlens: 'resolve', payload: { citations: asked } });
        if (!outcome.ok) throw new Error(outcome.problem);
        return outcome.value;
      }, citations),
    );
  }

  stopBackground(): Promise<void> {
    return this.engine.stopBackground();
  }

  /** Loads the extension again from its folder, as a developer's reload button does. */
  async reload(): Promise<void> {
    await this.engine.browser.installExtension(this.#extension);
  }

  /** Takes the extension out of the browser. */
  async remove(): Promise<void> {
    await this.engine.browser.uninstallExtension(this.engine.id);
  }

  /** Ends the browser as a crash does: it can tidy up nothing. */
  async kill(): Promise<void> {
    const running = this.engine.browser.process();
    if (running === null) throw new Error('The browser was not started here.');
    const gone = new Promise((ended) => running.once('exit', ended));
    running.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.engine.browser.close();
  }

  /** Opens one of the extension's own pages for a moment. */
  async #inside<T>(run: (tab: Tab) => Promise<T>): Promise<T> {
    const tab = await this.openOwn('src/options/index.html');
    try {
      return await run(tab);
    } finally {
      await tab.close();
    }
  }
}
