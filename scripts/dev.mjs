// npm run dev: rebuilds on every change and loads the extension again in a browser that stays open.
// `npm run dev -- firefox` takes Firefox.
import { buildSeed } from './build.mjs';
import { ensureBrowsers } from './toolchain/browsers.mjs';
import { hasDisplay } from './toolchain/display.mjs';
import { ensurePackages } from './toolchain/packages.mjs';
import { Told, main } from './toolchain/run.mjs';

await main(async () => {
  if (!hasDisplay())
    throw new Told(
      'npm run dev keeps a browser open for you to look at, and there is no display here. ' +
        'npm start -- --headless shows the demo page in pictures; npm test drives both browsers without a window.',
    );
  await ensurePackages();
  const engine = process.argv.includes('firefox') ? 'firefox' : 'chromium';
  await ensureBrowsers([engine]);
  await buildSeed();

  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport('./demo/develop.ts', { configFile: false, logLevel: 'error' });
  /** @type {{ reload(): Promise<void>, ended: Promise<void> } | undefined} */
  let browser;
  /** @param {unknown} error */
  function told(error) {
    console.error(error instanceof Told ? `\n${error.message}` : error);
    if (!browser) process.exit(1);
  }
  async function show() {
    if (browser) return browser.reload();
    browser = await module.startDevelopment(engine).catch((/** @type {Error} */ { message }) => {
      throw new Told(
        `The browser did not open a window: ${message}\n` +
          'Check that DISPLAY or WAYLAND_DISPLAY names a display that runs. npm start -- --headless needs none.',
      );
    });
    console.log('Save a file of src/ and the extension is loaded again. Close the browser to end.');
    void browser?.ended.then(() => process.exit(0));
  }

  process.env.TARGET = engine;
  const watcher = await build({ build: { watch: {} }, logLevel: 'warn' });
  if (!('on' in watcher)) throw new Error('Vite was asked to watch and did not.');
  let broken = false;
  // One after the other: an extension that is loaded while its files are being written is refused by the browser.
  let turn = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'START') broken = false;
    if (event.code === 'ERROR') {
      broken = true;
      console.error(`${event.error.message}\nThe browser keeps what it has until this is cured.`);
    }
    if (event.code === 'END' && !broken) turn = turn.then(show).catch(told);
  });
});
