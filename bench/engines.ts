import type { EngineName } from '../test/e2e/driver';

const EVERY: readonly EngineName[] = ['chromium', 'firefox'];

/** The browsers to measure in: one where the command line says so (`scripts/bench.mjs`). */
export function engines(): readonly EngineName[] {
  const wanted = process.env['STDLENS_BENCH_BROWSER'];
  return wanted === undefined ? EVERY : EVERY.filter((name) => name === wanted);
}
