import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/toolchain/browsers.mjs';
import { engines } from '../engines';
import type { Measurement } from '../benches';
import { bundle } from './bundle';
import type { Sample } from './in-page';
import type { PageName } from './pages';
import { serveBench } from './site';

type EngineName = 'chromium' | 'firefox';

/** Each page is loaded anew so often, */
const LOADS = 3;
/** and each contestant works on it so often. */
const ROUNDS = 15;
const MARKING_ROUNDS = 5;

/**
 * Reading whole pages, in multiples of the bare walk over the same document in the same run: medians of all rounds on all
 * loads. Absolute times are told for the walk only.
 */
export async function* scanPages(): AsyncIterable<Measurement> {
  const site = await serveBench(await bundle());
  try {
    for (const engine of engines()) {
      const browser = await launch(engine);
      if (browser === null) continue;
      try {
        for (const page of ['rich', 'dense', 'none'] as const)
          yield* await scan(browser, site.url(page), `${engine}, ${page}`, page);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
}

async function launch(engine: EngineName): Promise<Browser | null> {
  const executablePath = findBrowser(engine);
  if (executablePath === null) return null;
  if (engine === 'chromium')
    return puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 90_000,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
}

async function scan(browser: Browser, url: string, title: string, name: PageName): Promise<Measurement[]> {
  const first: Record<string, Sample[]> = {};
  const read: Record<string, Sample[]> = {};
  const marked: Record<string, Sample[]> = {};
  for (let load = 0; load < LOADS; load += 1) {
    // What a reader meets is the first time: on a page of its own for each contestant.
    for (const contestant of ['walk', 'prefixes', 'detection'])
      await onPage(browser, url, async (page) => {
        const sample = await page.evaluate((one) => window.pageBench.once(one), contestant);
        (first[contestant] ??= []).push(sample);
      });
    await onPage(browser, url, async (page) => {
      gather(read, await page.evaluate((rounds) => window.pageBench.read(rounds), ROUNDS));
      if (name === 'dense')
        gather(marked, await page.evaluate((rounds) => window.pageBench.mark(rounds), MARKING_ROUNDS));
    });
  }
  return [...tell(title, read), ...tell(`${title}, first time`, first), ...tellMarked(title, marked)];
}

async function onPage(
  browser: Browser,
  url: string,
  use: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await use(page);
  } finally {
    await page.close();
  }
}

function gather(all: Record<string, Sample[]>, more: Readonly<Record<string, readonly Sample[]>>): void {
  for (const [name, samples] of Object.entries(more)) (all[name] ??= []).push(...samples);
}

function tell(title: string, samples: Readonly<Record<string, readonly Sample[]>>): Measurement[] {
  const walk = medianOf(samples['walk'] ?? []);
  return Object.entries(samples).map(([name, all]) =>
    name === 'walk'
      ? { name: `${title}: walk`, value: walk, unit: 'ms', better: 'less' }
      : {
          name: `${title}: ${name} (${all[0]?.found ?? 0} found)`,
          value: medianOf(all) / walk,
          unit: '× walk',
          better: 'less',
        },
  );
}

/** How much longer each takes than ours, from reading to the layout after. */
function tellMarked(title: string, samples: Readonly<Record<string, readonly Sample[]>>): Measurement[] {
  const ours = medianOf(samples['StdLens'] ?? []);
  return Object.entries(samples).map(([name, all]) =>
    name === 'StdLens'
      ? { name: `${title}: StdLens to layout`, value: ours, unit: 'ms', better: 'less' }
      : {
          name: `${title}: ${name} to layout`,
          value: medianOf(all) / ours,
          unit: '× StdLens',
          better: 'more',
        },
  );
}

function medianOf(samples: readonly Sample[]): number {
  const sorted = samples.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
