// npm run bench: measures what users feel, prints a table, writes bench/results.json. `npm run bench -- resolve` runs one;
// `--records N` keeps those that need the public data to a part of them, `--browser firefox` those in browsers to one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSeed } from './seed.mjs';
import { measure } from './budgets.mjs';
import { build } from './build.mjs';
import { ensurePackages } from './toolchain/packages.mjs';
import { ROOT, Told, main } from './toolchain/run.mjs';

/** @typedef {{ name: string, value: number, unit: string, better: 'less' | 'more', limit?: number }} Measurement */

await main(async () => {
  await ensurePackages();
  await build(['chromium', 'firefox'], { quiet: true });
  await buildSeed();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./bench/benches.ts', { configFile: false, logLevel: 'error' });
  /** @type {Record<string, () => AsyncIterable<Measurement>>} */
  const benches = { ...module.benches, sizes };
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { records: { type: 'string' }, browser: { type: 'string' } },
  });
  if (values.records !== undefined) process.env['STDLENS_BENCH_RECORDS'] = values.records;
  if (values.browser !== undefined) process.env['STDLENS_BENCH_BROWSER'] = values.browser;
  const unknown = wanted.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Told(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
  /** @type {Measurement[]} */
  const results = [];
  /** @type {string[]} */
  const wrong = [];
  for (const [name, bench] of Object.entries(benches))
    if (wanted.length === 0 || wanted.includes(name))
      try {
        for await (const measurement of bench()) {
          tell(measurement);
          results.push(measurement);
        }
      } catch (error) {
        wrong.push(`${name} broke off: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      }
  const machine = {
    node: process.versions.node,
    platform: process.platform,
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
  };
  mkdirSync(join(ROOT, 'bench'), { recursive: true });
  writeFileSync(
    join(ROOT, 'bench', 'results.json'),
    `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`,
  );
  console.log('\nWritten to bench/results.json.');
  for (const { name, limit } of results.filter(isBeyond))
    wrong.push(`${name}: beyond its limit of ${limit}.`);
  if (wrong.length > 0) throw new Told(wrong.join('\n'));
});

/** @param {Measurement} measurement */
function isBeyond({ value, better, limit }) {
  return limit !== undefined && (better === 'less' ? value > limit : value < limit);
}

/** @param {Measurement} measurement */
function tell({ name, value, unit }) {
  const figure = value.toLocaleString('en', { maximumFractionDigits: 3 });
  console.log(`${name.padEnd(44)} ${figure.padStart(12)} ${unit}`);
}

/** @returns {AsyncGenerator<Measurement>} */
async function* sizes() {
  for (const { name, bytes } of await measure())
    yield { name: `size of ${name}, gzip`, value: bytes / 1000, unit: 'kB', better: 'less' };
}
