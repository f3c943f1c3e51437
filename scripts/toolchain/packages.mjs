import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, Told, run } from './run.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Names of the packages that the lock file asks for and `node_modules` does not hold in that version.
 * @returns {string[]}
 */
export function missingPackages() {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  if (!existsSync(installedFile)) return Object.keys(wanted);
  const installed = packagesOf(installedFile);
  return Object.entries(wanted)
    .filter(([path, entry]) => path && !entry.optional && installed[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** Installs the npm packages of the lock file when any is missing or of another version. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    throw new Told(`StdLens needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing npm packages (${missing.length} missing) …`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    throw new Told('npm could not install the packages. Check the network and run this by itself:\n  npm ci');
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
