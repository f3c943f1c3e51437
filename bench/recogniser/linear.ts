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
const AT_LEAST = 300;

/**
 * How detection grows on text made to hurt each rule: the time of twice the text over the time of the text, as the
 * mean of the doublings from 1 MB to 4 MB, in process time, so that a busy machine does not count. 2 is linear; above
 * 2.3 a rule looks back too far.
 */
export function linearTime(): Measurement[] {
  const collect = collector();
  const names = Object.keys(HOSTILE);
  const growth = names.map((name) => {
    const single = fastest(hostile(name, SIZE), collect);
    const long = fastest(hostile(name, SIZE * 2 ** DOUBLINGS), collect);
    return { name, single, ratio: (long / single) ** (1 / DOUBLINGS) };
  });
  const worst = growth.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const slowest = growth.reduce((a, b) => (b.single > a.single ? b : a));
  return [
    ...growth.map(({ name, ratio }) => measured(`twice the text, ${name}`, ratio, '×')),
    measured(`twice the text, worst of ${names.length}: ${worst.name}`, worst.ratio, '×'),
    measured(`1 MB of the slowest: ${slowest.name}`, slowest.single, 'ms'),
  ];
}

const measured = (name: string, value: number, unit: string): Measurement => ({
  name,
  value,
  unit,
  better: 'less',
});

/** Milliseconds of processor time; the least of some rounds, each begun without garbage of the one before. */
function fastest(text: string, collect: () => void): number {
  let least = Infinity;
  for (let round = 0, spent = 0; round < ROUNDS || spent < AT_LEAST; round++) {
    collect();
    const before = process.cpuUsage();
    detect(text);
    const { user, system } = process.cpuUsage(before);
    const time = Math.max((user + system) / 1000, 0.1);
    least = Math.min(least, time);
    spent += time;
  }
  return least;
}

/** Node's own collector of garbage; it hands it out to a context that is made after the flag was set. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot be asked to collect garbage.');
  return () => void Reflect.apply(collect, undefined, []);
}
