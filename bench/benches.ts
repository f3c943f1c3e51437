import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue, type Catalogue } from '../src/catalogue';
import { detect } from '../src/detect';
import { parse } from '../src/identifier';
import { linearTime } from './recogniser/linear';
import { daily } from './dataset/daily';
import { firstSync } from './dataset/first-sync';
import { buildFull } from './dataset/full-pack';
import { scale } from './dataset/scale';
import { searchFull } from './dataset/search';
import { judging } from './judging';
import { scanPages } from './page/scan';
import { storms } from './page/storm';
import { longestTasks } from './page/tasks';

export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'less' | 'more';
  /**
   * The worst value that is still right: beyond it the bench ends with an error. For what no machine changes (ratios, counts,
   * bytes), and for aims that leave a machine with nothing else to do ample room.
   */
  readonly limit?: number;
}

/** Gives its measurements as they are taken: what fails takes none of the others with it. */
export type Bench = () => AsyncIterable<Measurement>;

const ROOT = join(import.meta.dirname, '..');
const SEED = join(ROOT, '.cache', 'seed');
const ON = '2026-11-24';
const ROUNDS = 25;
const QUERIES = [
  'gbt7714',
  '19001',
  'iso 9001',
  '信息安全',
  '污水',
  'information security',
  'safety of mach',
  '质量管理',
];

/** Each gives medians over its rounds, the first round left out: it also warms the engine. */
export const benches: Readonly<Record<string, Bench>> = {
  detect: atOnce(() => page().then((text) => [perSecond('detect, running text', text.repeat(20))])),
  linear: atOnce(linearTime),
  parse: atOnce(() => [eachParse()]),
  standard: atOnce(judging),
  resolve: atOnce(() => withSeed(resolveAll)),
  search: atOnce(() => withSeed(searchAll), searchFull),
  pages: scanPages,
  tasks: longestTasks,
  storm: storms,
  build: atOnce(buildFull),
  'first-sync': firstSync,
  daily,
  scale,
};

function atOnce(...takes: readonly (() => Measurement[] | Promise<Measurement[]>)[]): Bench {
  return async function* () {
    for (const take of takes) yield* await take();
  };
}

function perSecond(name: string, text: string): Measurement {
  const seconds = median(rounds(() => detect(text))) / 1000;
  return { name, value: text.length / 1e6 / seconds, unit: 'MB/s', better: 'more' };
}

function eachParse(): Measurement {
  const numbers = Array.from({ length: 2000 }, (_, i) => `GB/T ${i + 1}.${(i % 9) + 1}-${1990 + (i % 30)}`);
  const time = median(rounds(() => numbers.forEach((number) => parse(number))));
  return { name: 'parse, one number', value: (time / numbers.length) * 1000, unit: 'µs', better: 'less' };
}

async function resolveAll(catalogue: Catalogue): Promise<Measurement[]> {
  const citations = [...new Set(detect(await page()).map(({ canonical }) => canonical))];
  const times = await roundsOf(() => catalogue.resolve(citations, ON));
  return [
    {
      name: `resolve, a page of ${citations.length} citations`,
      value: median(times),
      unit: 'ms',
      better: 'less',
    },
  ];
}

async function searchAll(catalogue: Catalogue): Promise<Measurement[]> {
  const times: number[] = [];
  for (const query of QUERIES) times.push(...(await roundsOf(() => catalogue.search(query, { on: ON }))));
  times.sort((a, b) => a - b);
  return [
    { name: 'search the seed, p50', value: at(times, 0.5), unit: 'ms', better: 'less' },
    { name: 'search the seed, p95', value: at(times, 0.95), unit: 'ms', better: 'less' },
  ];
}

async function withSeed<T>(use: (catalogue: Catalogue) => Promise<T>): Promise<T> {
  const catalogue = openCatalogue({
    seed: async (path) => new Uint8Array(await readFile(join(SEED, path))),
    persistent: false,
    imports: false,
  });
  try {
    return await use(catalogue);
  } finally {
    catalogue.close();
  }
}

/** The demo page's text. */
async function page(): Promise<string> {
  const html = await readFile(join(ROOT, 'demo', 'index.html'), 'utf8');
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

function rounds(run: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(1);
}

async function roundsOf(run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.slice(1);
}

function median(times: readonly number[]): number {
  return at(
    [...times].sort((a, b) => a - b),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
