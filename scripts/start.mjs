// npm start: builds StdLens and opens a browser with it on the demo page. Without a display: prints what it marked and
// leaves pictures in demo/out/. `npm start -- --headless` does so anywhere, `npm start -- firefox` takes Firefox.
import { build } from './build.mjs';
import { ensureBrowsers } from './toolchain/browsers.mjs';
import { hasDisplay } from './toolchain/display.mjs';
import { ensurePackages } from './toolchain/packages.mjs';
import { Told, main } from './toolchain/run.mjs';

/** @typedef {import('./toolchain/browsers.mjs').Engine} Engine */

await main(async () => {
  const words = process.argv.slice(2);
  const unknown = words.filter((word) => !['--headless', 'chromium', 'firefox'].includes(word));
  if (unknown.length > 0)
    throw new Told(`npm start takes chromium, firefox and --headless, not ${unknown.join(' ')}.`);

  await ensurePackages();
  /** @type {Engine[]} */
  const wanted = words.includes('firefox')
    ? ['firefox']
    : words.includes('chromium')
      ? ['chromium']
      : ['chromium', 'firefox'];
  const found = await ensureBrowsers(wanted, true);
  const engine = found.chromium ? 'chromium' : 'firefox';
  console.log('Building …');
  await build([engine], { quiet: true });

  // The demo speaks TypeScript, as the tests' driver does.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./demo/run.ts', { configFile: false, logLevel: 'error' });
  await module.runDemo(engine, words.includes('--headless') || !hasDisplay());
});
