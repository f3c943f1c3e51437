// npm run -s stdlens -- …: the command line, built when missing or older than its source. Standard output holds the
// answer and nothing else.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './toolchain/packages.mjs';
import { ROOT, isMain, main } from './toolchain/run.mjs';

export const BUILT = join(ROOT, 'dist', 'cli', 'stdlens.mjs');

/** Builds dist/cli/stdlens.mjs unless it is newer than everything it is made from. */
export async function ensureCli() {
  await ensurePackages();
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newest(join(ROOT, 'src'))) return;
  await buildCli(join(ROOT, 'dist', 'cli'));
}

/**
 * Builds the command line as `stdlens.mjs` into a folder, which is emptied first.
 * @param {string} outDir
 */
export async function buildCli(outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(ROOT, 'src', 'cli', 'bin.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'stdlens.mjs', banner: '#!/usr/bin/env node' } },
    },
  });
}

/** @param {string} folder @returns {number} */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const at = entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    if (at > latest) latest = at;
  }
  return latest;
}

if (isMain(import.meta.url)) {
  await main(async () => {
    await ensureCli();
    await import(pathToFileURL(BUILT).href);
  });
}
