import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root, wherever the command was started. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A failure that has already been put into words for the person at the keyboard. */
export class Told extends Error {}

/**
 * Runs a program in the checkout.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options] `quiet` keeps the output and returns it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      shell: options.shell ?? false,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ bytes) => (output += bytes.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program of `node_modules` with this very Node, so that no shell and no `.cmd` file stands between.
 * @param {string} name the package's directory and script, for example `vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(name, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args], options);
}

/**
 * Body of every script: runs it, prints what was meant for people without a stack, ends with exit code 1 on failure.
 * @param {() => Promise<void>} body
 */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Told ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** @param {string} url the script's `import.meta.url` */
export function isMain(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
}
