// npm run package: dist/stdlens-<version>-<browser>.zip for the stores, after Mozilla's linter has looked at Firefox's. In
// Chromium's it would miss what Firefox alone asks of a manifest (an add-on ID, an event page); all the rest is the same.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from './build.mjs';
import { ensurePackages } from './toolchain/packages.mjs';
import { ROOT, Told, main, run } from './toolchain/run.mjs';

/** On demand and kept in npm's cache: with it the install would be twice as large. */
const LINTER = 'web-ext@10.7.0';

/** Warnings that are understood, with why they may stay. @type {Record<string, string>} */
const EXPLAINED = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'StdLens is made for desktop browsers; Firefox for Android is not offered it.',
  UNSUPPORTED_API:
    'chrome.dom.openOrClosedShadowRoot is Chromium’s; it is asked for only where it is there (Firefox has it on elements).',
  UNSAFE_VAR_ASSIGNMENT:
    'Preact’s own support for dangerouslySetInnerHTML, which no component of ours uses (eslint forbids it).',
};

/** The same files give the same bytes on any day: stores and reviewers may compare. */
const EPOCH = new Date('2026-01-01T00:00:00Z');

await main(async () => {
  await ensurePackages();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  await build(undefined, { quiet: true });
  await lint('firefox');
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    const bytes = await zip(join(ROOT, 'dist', engine));
    const name = `stdlens-${version}-${engine}.zip`;
    writeFileSync(join(ROOT, 'dist', name), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`dist/${name}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${digest}`);
  }
});

/** @param {string} folder */
async function zip(folder) {
  const { zipSync } = await import('fflate');
  /** @type {import('fflate').Zippable} */
  const files = {};
  for (const path of list(folder))
    files[path] = [readFileSync(join(folder, path)), { level: 9, mtime: EPOCH }];
  return zipSync(files);
}

/** @param {string} folder @param {string} [under] @returns {string[]} */
function list(folder, under = '') {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(under, entry.name);
      return entry.isDirectory() ? list(folder, path) : [path];
    });
}

/** @param {string} engine @throws {Told} on an error, or on a warning that nobody has explained */
async function lint(engine) {
  const { code, output } = await run(
    'npx',
    [
      '--yes',
      LINTER,
      'lint',
      '--source-dir',
      join('dist', engine),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { quiet: true, shell: process.platform === 'win32' },
  );
  const start = output.indexOf('{"');
  if (start < 0) throw new Told(`${LINTER} did not run (exit code ${code}):\n${output}`);
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  const strange = warnings.filter(({ code: name }) => !(name in EXPLAINED));
  for (const { code: name, file = '', message } of [...errors, ...warnings])
    console.log(`${name} ${file}: ${EXPLAINED[name] ?? message}`);
  if (errors.length + strange.length > 0) throw new Told('web-ext lint has objections; they stand above.');
  console.log(`web-ext lint: no errors, ${warnings.length} warnings, all explained in scripts/package.mjs.`);
}

/** @typedef {{ code: string, message: string, file?: string }} Finding */
