import { findBrowser } from '../../scripts/toolchain/browsers.mjs';
import { Lens, until, type EngineName, type Tab } from '../../test/e2e/driver';
import { askPage, changeSettings, newestTab } from '../../test/e2e/driver/inside';
import { engines } from '../engines';
import type { Measurement } from '../benches';
import { serveBench, type BenchSite } from './site';

/** The site of the bench: paused until a measurement wants it read. */
const HOST = 'localhost';

/** A browser with the built extension in it, which reads pages of the bench when it is told to. */
export class Extended {
  /** A page of the extension, always behind the one that is measured. */
  readonly #own: Tab;

  private constructor(
    readonly lens: Lens,
    readonly engine: EngineName,
    own: Tab,
  ) {
    this.#own = own;
  }

  /** @returns null where there is no such browser on this machine */
  static async launch(engine: EngineName): Promise<Extended | null> {
    if (findBrowser(engine) === null) return null;
    const lens = await Lens.launch(engine);
    return new Extended(lens, engine, await lens.openOwn('src/options/index.html'));
  }

  /** The page as its site has it: the extension is told to leave it alone. */
  async open(url: string): Promise<Tab> {
    await this.read(false);
    const tab = await this.lens.open(url);
    await tab.page.bringToFront();
    return tab;
  }

  /** Lets the extension read the site, or tells it something that changes nothing: both ways it hears of settings. */
  async read(wanted: boolean): Promise<void> {
    await this.#own.page.evaluate(changeSettings, { pausedSites: wanted ? [] : [HOST] });
  }

  /** Waits until the page that was opened last has been read. @returns how many citations it has */
  async whenRead(): Promise<number> {
    const { citations } = await until('the page to be read', async () => {
      const answer = await this.#own.page.evaluate(askPage, await this.#own.page.evaluate(newestTab));
      return answer !== null && !answer.value.busy && !answer.value.paused && answer.value;
    });
    return citations.length;
  }

  close(): Promise<void> {
    return this.lens.close();
  }
}

/** Takes one measurement in every browser of this machine, over the same site. */
export async function* inEachBrowser(
  measure: (extended: Extended, site: BenchSite) => AsyncIterable<Measurement>,
): AsyncIterable<Measurement> {
  const site = await serveBench('');
  try {
    for (const engine of engines()) {
      const extended = await Extended.launch(engine);
      if (extended === null) continue;
      try {
        yield* measure(extended, site);
      } finally {
        await extended.close();
      }
    }
  } finally {
    await site.close();
  }
}
