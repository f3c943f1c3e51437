import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Glance } from '../src/messages';
import { Lens, plain, serve, until, type EngineName, type Tab } from '../test/e2e/driver';
import { openPopup, shows } from '../test/e2e/own-page';

const HERE = import.meta.dirname;
const OUT = join(HERE, 'out');
const WINDOW = { width: 1180, height: 900 };

/** What is pictured: each look in one language and one colour scheme. */
const LOOKS = [
  {
    name: 'zh-light',
    language: 'zh',
    page: '本页',
    appearance: 'light',
    search: '污水',
    found: 'GB 8978-1996',
    detail: 'GB 8978-1996',
  },
  {
    name: 'en-dark',
    language: 'en',
    page: 'This page',
    appearance: 'dark',
    search: 'information security',
    found: 'ISO/IEC 27001:2022',
    detail: 'RFC 2616',
  },
] as const;
type Look = (typeof LOOKS)[number];

/** Shows the built extension on the demo page: to a person, or without a display to the terminal and to files. */
export async function runDemo(engine: EngineName, headless: boolean): Promise<void> {
  const site = await serve(HERE);
  const lens = await Lens.launch(engine, { headless, ...WINDOW });
  try {
    await (headless ? picture(lens, `${site.origin}/index.html`) : show(lens, `${site.origin}/index.html`));
  } finally {
    await lens.close();
    await site.close();
  }
}

async function show(lens: Lens, url: string): Promise<void> {
  const { browser } = lens.engine;
  const [blank] = await browser.pages();
  // It opens on installation, in front of whatever is there; the demo page is what was asked for.
  await until('the welcome page', async () => (await browser.pages()).length > 1);
  await lens.open(url);
  await blank?.close();
  say(`StdLens is running on ${url}
  Rest the pointer on an underlined standard number, or press Alt+. for the next one.
  Alt+Shift+L, or the StdLens icon behind the puzzle piece, opens the popup.
  Close the browser to end.`);
  await new Promise<void>((ended) => browser.once('disconnected', () => ended()));
}

async function picture(lens: Lens, url: string): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await lens.configure({ openDelay: 0 });
  for (const [index, look] of LOOKS.entries()) {
    await lens.configure({ language: look.language, appearance: look.appearance });
    const tab = await lens.open(url);
    await useScheme(tab, look);
    if (index === 0) await printMarks(lens, tab);
    await picturePage(tab, look);
    await picturePopup(lens, look);
    await tab.close();
  }
  say(`\nPictures are in demo/out/.`);
}

/** One line a mark: number, verdict, what to use instead. */
async function printMarks(lens: Lens, tab: Tab): Promise<void> {
  // Only what is near the window is drawn: for once all of the page is.
  const height = await tab.page.evaluate(() => document.documentElement.scrollHeight);
  await lens.engine.resize(tab.page, { ...WINDOW, height });
  await tab.waitForMark('ISO 9001');
  const cited = await lens.cited(tab, await lens.newestTab());
  const places = cited.reduce((sum, { count }) => sum + count, 0);
  const marks = await until('every citation to be marked', async () => {
    const drawn = await tab.marks();
    return drawn.length >= places && drawn;
  });
  await lens.engine.resize(tab.page, WINDOW);
  const glances = await lens.resolve(marks.map(({ text }) => plain(text)));
  say(`\n${marks.length} marks on the demo page:`);
  for (const [index, { name, text }] of marks.entries())
    say(`  ${plain(text).padEnd(32)} ${name.padEnd(9)} ${verdict(glances[index])}`);
}

function verdict(glance: Glance | undefined): string {
  if (!glance) return '';
  const { id, instead } = glance;
  return instead.length > 0 ? `${id ?? ''} → ${instead.join(', ')}` : (id ?? '');
}

async function picturePage(tab: Tab, look: Look): Promise<void> {
  await tab.hover('GB/T 7714-2015', 'GB/T 7714-2025');
  await shoot(tab, `page-card-${look.name}`);
  await tab.leave();
  await tab.hover('GB 8978-1996', 'GB 20425-2006');
  await shoot(tab, `page-partly-${look.name}`);
  await tab.leave();
}

async function picturePopup(lens: Lens, look: Look): Promise<void> {
  const id = await lens.newestTab();
  const popup = await openPopup(lens, `?tab=${id}`);
  await until('the tab of this page', () =>
    popup.page.evaluate((wanted) => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"], nav a, nav button')];
      const tab = tabs.find(({ innerText }) => innerText.trim().startsWith(wanted));
      tab?.click();
      return tab !== undefined;
    }, look.page),
  );
  await shows(popup, 'GB/T 7714-2015');
  await until('every citation to be answered', () =>
    popup.page.evaluate(
      () => document.querySelector('.meter i') !== null && !document.querySelector('.skel'),
    ),
  );
  await shoot(popup, `popup-audit-${look.name}`);
  await popup.close();

  const search = await openPopup(lens);
  await search.page.keyboard.type(look.search);
  await shows(search, look.found);
  await shoot(search, `popup-results-${look.name}`);
  await search.close();

  const detail = await openPopup(lens);
  await detail.page.keyboard.type(look.detail);
  await shows(detail, look.detail);
  await detail.page.keyboard.press('ArrowDown');
  await detail.page.keyboard.press('Enter');
  await until('the document', () => detail.page.evaluate(() => document.querySelector('.hero') !== null));
  await shoot(detail, `popup-detail-${look.name}`);
  await detail.close();
}

/** Firefox takes no order to be dark from the driver; its pictures stay light. */
async function useScheme(tab: Tab, look: Look): Promise<void> {
  if (tab.engine.name === 'firefox') return;
  await tab.page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.appearance },
    // A card on its way in is half transparent.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function shoot(tab: Tab, name: string): Promise<void> {
  await tab.page.screenshot({ path: join(OUT, `${name}.png`) });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
