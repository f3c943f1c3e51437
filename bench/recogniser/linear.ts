import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { detect } from '../../src/detect';
import { HOSTILE, hostile } from '../../test/detect/adversarial';
import type { Measurement } from '../benches';

const SIZE = 1_000_000;
/** The longer text is so many times doubled: garbage is collected from about 1 MB on, which makes that one doubling dear. */
const DOUBLINGS = 2;
const ROUNDS = 3;
/** What is over in a few milliseconds is measured more often: for so many milliseconds of processor time. */
const AT_LEAST = 1500;
/** Twice the time for twice the text, and a little for the clock. */
const LINEAR = 2.3;

/**
 * How detection grows on text made to hurt each rule: the time of twice the text over the time of the text, as the
 * mean of the doublings from 1 MB to 4 MB, in process time, so that a busy machine does not count. 2 is linear; above
 * 2.3 a rule looks back too far.
 */
export function linearTime(): Measurement[] {
  const collect = collector();
  const names = Object.keys(HOSTILE);
  const growth = names.map((name) => {
    const { single, long } = fastest(hostile(name, SIZE), hostile(name, SIZE * 2 ** DOUBLINGS), collect);
    return { name, single, ratio: (long / single) ** (1 / DOUBLINGS) };
  });
  const worst = growth.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const slowest = growth.reduce((a, b) => (b.single > a.single ? b : a));
  return [
    ...growth.map(({ name, ratio }) => measured(`twice the text, ${name}`, ratio, '×')),
    {
      ...measured(`twice the text, worst of ${names.length}: ${worst.name}`, worst.ratio, '×'),
      limit: LINEAR,
    },
    measured(`1 MB of the slowest: ${slowest.name}`, slowest.single, 'ms'),
  ];
}

const measured = (name: string, value: number, unit: string): Measurement => ({
  name,
  value,
  unit,
  better: 'less',
});

/**
 * Milliseconds of processor time for either text: the least of some rounds. Both are measured in each round, so that a
 * machine that changes its pace does so for both.
 */
function fastest(text: string, longer: string, collect: () => void): { single: number; long: number } {
  let [single, long] = [Infinity, Infinity];
  for (let round = 0, spent = 0; round < ROUNDS || spent < AT_LEAST; round++) {
    const times = [timed(text, collect), timed(longer, collect)] as const;
    single = Math.min(single, times[0]);
    long = Math.min(long, times[1]);
    spent += times[0] + times[1];
  }
  return { single, long };
}

/** Begun without garbage of what went before. */
function timed(text: string, collect: () => void): number {
  collect();
  const before = process.cpuUsage();
  detect(text);
  const { user, system } = process.cpuUsage(before);
  return Math.max((user + system) / 1000, 0.1);
}

/** Node's own collector of garbage; it hands it out to a context that is made after the flag was set. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot be asked to collect garbage.');
  return () => void Reflect.apply(collect, undefined, []);
}
