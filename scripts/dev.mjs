// npm run dev: rebuilds on every change and loads the extension again in a browser that stays open.
// `npm run dev -- firefox` takes Firefox.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowsers } from './toolchain/browsers.mjs';
import { ensurePackages } from './toolchain/packages.mjs';
import { ROOT, Told, main, tool } from './toolchain/run.mjs';

/** Milliseconds without a change in dist/ after which a build counts as finished. */
const SETTLED = 300;

await main(async () => {
  await ensurePackages();
  const engine = process.argv.includes('firefox') ? 'firefox' : 'chromium';
  await ensureBrowsers([engine]);
  await build([engine]);
  const building = tool('vite/bin/vite.js', ['build', '--watch', '--logLevel', 'warn'], {
    env: { TARGET: engine },
  });

  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./demo/develop.ts', { configFile: false, logLevel: 'error' });
  const browser = await module.startDevelopment(engine);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  watch(join(ROOT, 'dist', engine), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void browser.reload(), SETTLED);
  });
  const { code } = await Promise.race([building, browser.ended.then(() => ({ code: 0 }))]);
  if (code !== 0) throw new Told('The build ended; the lines above say why.');
  process.exit(0);
});
