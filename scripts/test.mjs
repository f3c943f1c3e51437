// npm test: everything that must hold, in the order in which it fails soonest. The last line is `N passed, N failed`.
// npm test -- lint unit … runs only the named steps.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowsers } from './toolchain/browsers.mjs';
import { ensurePackages } from './toolchain/packages.mjs';
import { ROOT, Told, main, run, tool } from './toolchain/run.mjs';

/**
 * `told`: what failed and how, said once more at the end, for whoever sees the end of a log alone.
 * @typedef {{ passed: number, failed: number, skipped: number, seconds: number, told?: string[] }} Tally
 */

/** @typedef {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} FileReport */

const REPORTS = join(ROOT, '.cache', 'reports');

/** Static checks count as one each; test projects count their tests. @type {Record<string, () => Promise<Tally>>} */
const STEPS = {
  types: () => check(tool('typescript/bin/tsc', ['--noEmit'])),
  lint: () => check(tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
  format: () => check(tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  'dead code': () => check(tool('knip/bin/knip.js', [])),
  unit: () => tests('unit'),
  build: () => check(build(undefined, { quiet: true }).then(() => ({ code: 0 }))),
  budgets: () => check(run(process.execPath, ['scripts/budgets.mjs'])),
  repository: () => tests('repository'),
  chromium: () => tests('chromium'),
  firefox: () => tests('firefox'),
};

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in STEPS));
  if (unknown.length > 0)
    throw new Told(`Unknown: ${unknown.join(', ')}. Steps are ${Object.keys(STEPS).join(', ')}.`);

  await ensurePackages();
  const steps = Object.entries(STEPS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const engines = /** @type {const} */ (['chromium', 'firefox']).filter((e) =>
    steps.some(([name]) => name === e),
  );
  if (engines.length > 0) await ensureBrowsers(engines);

  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  /** @type {[string, Tally][]} */
  const results = [];
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`);
    results.push([name, await timed(step)]);
  }
  report(results);
});

/** @param {() => Promise<Tally>} step */
async function timed(step) {
  const start = performance.now();
  const tally = await step();
  return { ...tally, seconds: (performance.now() - start) / 1000 };
}

/**
 * @param {Promise<{ code: number }>} running
 * @returns {Promise<Tally>}
 */
async function check(running) {
  const code = await running.then(
    (ended) => ended.code,
    (error) => {
      console.error(error instanceof Told ? error.message : error);
      return 1;
    },
  );
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds: 0 };
}

/**
 * One project of vitest.config.ts. A file that cannot even be loaded counts as one failure.
 * @param {string} project
 * @returns {Promise<Tally>}
 */
async function tests(project) {
  const file = join(REPORTS, `${project}.json`);
  const { code } = await tool('vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, seconds: 0 };
  const seen = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {FileReport[]} */
  const files = seen.testResults;
  const unloadable = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = seen.numFailedTests + unloadable;
  return {
    passed: seen.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: seen.numPendingTests + seen.numTodoTests,
    seconds: 0,
    told: files.flatMap(failuresOf),
  };
}

/** @param {FileReport} report */
function failuresOf({ name, status, message, assertionResults }) {
  const where = relative(ROOT, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${where}\n${message}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => `${where} > ${fullName}\n${(failureMessages ?? []).join('\n')}`);
}

/** @param {[string, Tally][]} results */
function report(results) {
  for (const [name, { told = [] }] of results)
    for (const failure of told) console.log(`\n✗ ${name}: ${failure}`);
  console.log('');
  for (const [name, { passed, failed, skipped, seconds }] of results) {
    const notes = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(
      Boolean,
    );
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(11)} ${seconds.toFixed(1).padStart(6)} s  ${notes.join(', ')}`,
    );
  }
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((sum, [, tally]) => sum + tally[key], 0);
  if (total('failed') > 0) process.exitCode = 1;
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}
