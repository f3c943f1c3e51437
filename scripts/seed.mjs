// The pack that ships inside the extension: data/seed and web-specs, built by the command line's own code into
// .cache/seed, signed. The same input and key give the same bytes.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { seedKeyFile } from './seed-key.mjs';
import { BUILT, ensureCli } from './stdlens.mjs';
import { ROOT, Told, isMain, main } from './toolchain/run.mjs';

export const SEED = join(ROOT, '.cache', 'seed');

/** The day the npm package of that version was published; a new version needs a new day here. */
const WEB_SPECS = { version: '4.16.0', published: '2026-09-29' };

export async function buildSeed() {
  await ensureCli();
  const require = createRequire(import.meta.url);
  const { version } = require('web-specs/package.json');
  if (version !== WEB_SPECS.version)
    throw new Told(`web-specs is now ${version}: write its day into scripts/seed.mjs.`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      BUILT,
      'pack',
      'build',
      '--id',
      'seed',
      '--source',
      `seed=${join(ROOT, 'data', 'seed')}`,
      '--source',
      `web-specs=${require.resolve('web-specs')}`,
      '--retrieved',
      `web-specs=${WEB_SPECS.published}`,
      '--key',
      seedKeyFile(),
      '--out',
      SEED,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Told(`The seed pack was not built.\n${stderr}`);
  return stdout;
}

if (isMain(import.meta.url)) await main(async () => console.log((await buildSeed()).trimEnd()));
