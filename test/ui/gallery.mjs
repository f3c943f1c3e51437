// Builds the gallery and photographs it: node test/ui/gallery.mjs [out folder]. For eyes, not for assertions; but it
// prints each card that is wider or higher than the visual language allows, and each verdict that breaks its line.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowsers } from '../../scripts/toolchain/browsers.mjs';

const out = process.argv[2] ?? '.cache/gallery';
const { chromium = '' } = await ensureBrowsers(['chromium']);
await build({
  configFile: false,
  root: 'test/ui',
  base: './',
  logLevel: 'warn',
  build: {
    outDir: join(process.cwd(), out),
    emptyOutDir: true,
    target: 'chrome137',
    modulePreload: false,
    rolldownOptions: { input: 'test/ui/gallery.html' },
  },
});

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--allow-file-access-from-files',
  ],
});
try {
  for (const [name, forced] of [
    ['cards', 'none'],
    ['cards-forced', 'active'],
  ]) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: forced }],
    });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(pathToFileURL(join(process.cwd(), out, 'gallery.html')).href);
    await page.waitForSelector('.card.v-wait .spin');
    for (const [index, band] of (await page.$$('.band')).entries())
      await band.screenshot({ path: join(out, `${name}-${index}.png`) });
    if (name === 'cards') console.log(await page.evaluate(measure));
    await page.close();
  }
} finally {
  await browser.close();
}

function measure() {
  return [...globalThis.document.querySelectorAll('.card:not(.open)')]
    .map((card) => ({
      card: card.querySelector('.ident')?.textContent,
      says: card.querySelector('.verdict')?.textContent,
      width: card.clientWidth,
      height: card.clientHeight,
      verdict: card.querySelector('.verdict')?.clientHeight,
      foot: [...card.querySelectorAll('.src')].some((source) => source.scrollWidth > source.clientWidth),
    }))
    .filter(({ width, height, verdict, foot }) => width > 360 || height > 160 || (verdict ?? 0) > 20 || foot);
}
