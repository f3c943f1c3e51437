/**
 * Mutation testing of src/standard: `npm run mutate [-- --sample N] [--seed N] [--file NAME] [--again LOG] [--list]`.
 * Changes the source in one small place after the other and runs the quick tests of test/standard against each change.
 * A change that no test notices is a survivor: a rule that could go wrong unseen. `--again LOG` tries only those that
 * survived in the run whose output LOG holds.
 */
import { fork } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutation/mutants.mjs';
import { sandbox } from './mutation/sandbox.mjs';

const ROOT = join(import.meta.dirname, '..');
const ROOM = join(ROOT, 'src/standard/');
const TESTS = join(ROOT, 'test/standard/');
const SCORE = 85;

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string' },
    again: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

/** The properties last: they are slow. Full data are left out. */
const tests = readdirSync(TESTS)
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('full-'))
  .toSorted((a, b) => Number(a.startsWith('properties')) - Number(b.startsWith('properties')))
  .map((name) => join(TESTS, name));

/** Read once: who goes on working meanwhile does not disturb the run. */
const sources = new Map(
  readdirSync(ROOM)
    .filter((name) => name.endsWith('.ts') && (options.file === undefined || name === options.file))
    .map((name) => [join(ROOM, name), readFileSync(join(ROOM, name), 'utf8')]),
);
const mutants = sampled(chosen([...sources].flatMap(([path, text]) => mutantsOf(path, text))));

function chosen(all) {
  if (options.again === undefined) return all;
  const lines = new Set(readFileSync(options.again, 'utf8').split('\n'));
  return all.filter((mutant) => lines.has(told(mutant)));
}

/** Every N-th on average, the same for the same seed (Park and Miller's generator). */
function sampled(all) {
  if (options.sample === undefined) return all;
  const share = Number(options.sample) / all.length;
  let state = Number(options.seed);
  return all.filter(() => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 < share);
}

async function work() {
  const room = sandbox(ROOM, tests);
  await room.prove();
  process.on('message', async (at) => {
    const { path, start, end, text, body } = mutants[at];
    const source = sources.get(path);
    const { killer } = await room.run({
      path,
      body,
      source: source.slice(0, start) + text + source.slice(end),
    });
    process.send({ at, killer });
  });
  process.send({ at: null });
}

function lead() {
  const survivors = [];
  let [next, done] = [0, 0];
  const started = Date.now();
  for (let worker = 0; worker < Math.min(cpus().length, mutants.length); worker++) {
    const child = fork(import.meta.filename, process.argv.slice(2), {
      env: { ...process.env, MUTATE: '1' },
      // Much is made and thrown away for every mutant.
      execArgv: ['--max-semi-space-size=64'],
    });
    child.on('message', ({ at, killer }) => {
      if (at !== null) {
        done++;
        if (killer === null) {
          survivors.push(mutants[at]);
          console.log(told(mutants[at]));
        }
        if (done % 200 === 0) console.log(`${done} of ${mutants.length}, ${survivors.length} survive`);
      }
      if (next < mutants.length) child.send(next++);
      else child.disconnect();
      if (done === mutants.length) report(survivors, started);
    });
    child.on('exit', (code) => {
      if (code !== 0) process.exitCode = 1;
    });
  }
}

function told({ path, line, kind, start, end, text }) {
  const was = sources.get(path).slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 70);
  return `${path.slice(ROOT.length + 1)}:${line} ${kind}: ${was} → ${text}`;
}

function report(survivors, started) {
  for (const name of new Set(mutants.map(({ path }) => path))) {
    const all = mutants.filter(({ path }) => path === name).length;
    const left = survivors.filter(({ path }) => path === name).length;
    console.log(`${name.slice(ROOM.length).padEnd(20)} ${String(all - left).padStart(4)} of ${all}`);
  }
  const score = (100 * (mutants.length - survivors.length)) / mutants.length;
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(
    `${mutants.length} mutants, ${survivors.length} survive, score ${score.toFixed(1)} %, ${minutes} min`,
  );
  if (score < SCORE) process.exitCode = 1;
}

if (options.list) console.log(mutants.length);
else if (process.env.MUTATE === '1') await work();
else lead();
