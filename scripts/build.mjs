// npm run build: dist/chromium and dist/firefox, unpacked, with the seed pack inside.
import { ensurePackages } from './toolchain/packages.mjs';
import { Told, isMain, main, run, tool } from './toolchain/run.mjs';

/** @typedef {import('./toolchain/browsers.mjs').Engine} Engine */

/**
 * Builds the seed pack, then the extension for each browser.
 * @param {readonly Engine[]} [engines]
 * @param {{ quiet?: boolean }} [options]
 */
export async function build(engines = ['chromium', 'firefox'], options = {}) {
  await buildSeed(options);
  for (const engine of engines)
    await must(
      `The extension for ${engine}`,
      tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
        quiet: options.quiet ?? false,
        env: { TARGET: engine },
      }),
    );
}

/** @param {{ quiet?: boolean }} [options] */
export async function buildSeed({ quiet = false } = {}) {
  await must('The seed pack', run(process.execPath, ['scripts/seed.mjs'], { quiet }));
}

/**
 * @param {string} what
 * @param {ReturnType<typeof run>} running
 */
async function must(what, running) {
  const { code, output } = await running;
  if (code !== 0) throw new Told(`${output}\n${what} could not be built; the lines above say why.`);
}

if (isMain(import.meta.url))
  await main(async () => {
    await ensurePackages();
    await build();
    console.log('Built dist/chromium and dist/firefox.');
  });
