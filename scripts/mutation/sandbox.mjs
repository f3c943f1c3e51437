/** Loads the quick unit tests of a room into this process and runs them again and again, each time with one mutant. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { compile } from './mutants.mjs';

const require = createRequire(import.meta.url);
/** So many times the steps of the unchanged program: then it is a loop without end. */
const PATIENCE = 20;
/** So many of the cases that caught something are tried first. */
const MOST_KILLERS = 12;

/** Properties with the same few shelves for every mutant: what the table-driven tests miss they seldom find. */
const quick = {
  ...fc,
  assert: (property, options) => fc.assert(property, { ...options, numRuns: 40, seed: 1 }),
};

/**
 * @param {string} room folder whose files are mutated; everything else is loaded once
 * @param {readonly string[]} tests test files
 */
export function sandbox(room, tests) {
  const lasting = new Map();
  const compiled = new Map();
  let steps = 0;
  let limit = Infinity;
  let mutant = null;
  let fresh = new Map();
  let cases = [];
  /** Body → numbers of the cases that come there; while the unchanged program runs. */
  const visits = new Map();
  /** Bodies that run while the files are loaded, or once for many cases: any case may hang on them. */
  const shared = new Set();
  let running = null;
  /** Cases that caught something, the last one first: what caught the neighbour usually catches this one. */
  let killers = [];

  function tick(path, place) {
    if (++steps > limit) throw new Error('without end');
    if (limit === Infinity) note(`${path}:${place}`);
  }

  function note(body) {
    if (running === null || body.includes('/print.ts:')) shared.add(body);
    else visits.set(body, (visits.get(body) ?? new Set()).add(running));
  }

  /** Whether the case comes to the mutant at all. */
  function isConcerned(at) {
    const body = `${mutant?.path}:${mutant?.body}`;
    return mutant === null || mutant.body === null || shared.has(body) || visits.get(body)?.has(at) === true;
  }

  function load(path) {
    const isLasting = !path.startsWith(room) && !path.includes('/test/');
    const modules = isLasting ? lasting : fresh;
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const run = mutant?.path === path ? wrap(path, mutant.source) : (compiled.get(path) ?? remember(path));
    run(
      module,
      module.exports,
      (name) => find(name, path),
      (place) => tick(path, place),
    );
    return module.exports;
  }

  function remember(path) {
    const run = wrap(path, readFileSync(path, 'utf8'));
    compiled.set(path, run);
    return run;
  }

  function wrap(path, source) {
    return new Function('module', 'exports', 'require', 'tick', compile(path, source, path.startsWith(room)));
  }

  function find(name, from) {
    if (name === 'vitest') return { describe, expect, it };
    if (name === 'fast-check') return { ...quick, default: quick };
    if (!name.startsWith('.')) return require(name);
    const path = resolve(dirname(from), name);
    const file = [`${path}.ts`, `${path}/index.ts`, path].find((one) => existsSync(one));
    return load(file ?? path);
  }

  function describe(_title, body) {
    body();
  }

  function it(title, body) {
    cases.push({ at: cases.length, title, body });
  }

  it.each = (rows) => (title, body) => {
    for (const row of rows) it(title, () => body(...(Array.isArray(row) ? row : [row])));
  };

  /**
   * @param {{path: string, source: string, body: number | null} | null} changed
   * @returns {Promise<{killer: string | null}>} the first case that fails, null where all pass
   */
  async function run(changed) {
    mutant = changed;
    fresh = new Map();
    cases = [];
    steps = 0;
    try {
      for (const path of tests) load(path);
    } catch {
      return { killer: 'loading' };
    }
    const rank = ({ title }) => (killers.includes(title) ? killers.indexOf(title) : killers.length);
    const ordered = cases.filter(({ at }) => isConcerned(at)).toSorted((a, b) => rank(a) - rank(b));
    for (const { at, title, body } of ordered) {
      try {
        running = at;
        await body();
      } catch {
        killers = [title, ...killers.filter((other) => other !== title)].slice(0, MOST_KILLERS);
        return { killer: title };
      } finally {
        running = null;
      }
    }
    return { killer: null };
  }

  return {
    run,
    /** Runs the unchanged program. @throws where a test fails. */
    async prove() {
      const { killer } = await run(null);
      if (killer !== null) throw new Error(`Without any change a test fails: ${killer}`);
      limit = steps * PATIENCE;
      return cases.length;
    },
  };
}
