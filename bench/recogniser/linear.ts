import { detect } from '../../src/detect';
import { HOSTILE, hostile } from '../../test/detect/adversarial';
import type { Measurement } from '../benches';

const SIZE = 1_000_000;
const ROUNDS = 3;

/**
 * How detection grows on text made to hurt each rule: the time of 2 MB over the time of 1 MB, in process time, so that
 * a busy machine does not count. 2 is linear; above 2.3 a rule looks back too far.
 */
export function linearTime(): Measurement[] {
  const names = Object.keys(HOSTILE);
  const growth = names.map((name) => {
    const single = fastest(hostile(name, SIZE));
    return { name, single, ratio: fastest(hostile(name, 2 * SIZE)) / single };
  });
  const worst = growth.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const slowest = growth.reduce((a, b) => (b.single > a.single ? b : a));
  return [
    ...growth.map(({ name, ratio }) => measured(`2 MB over 1 MB, ${name}`, ratio, '×')),
    measured(`2 MB over 1 MB, worst of ${names.length}: ${worst.name}`, worst.ratio, '×'),
    measured(`1 MB of the slowest: ${slowest.name}`, slowest.single, 'ms'),
  ];
}

const measured = (name: string, value: number, unit: string): Measurement => ({
  name,
  value,
  unit,
  better: 'less',
});

/** Milliseconds of processor time; the least of some rounds, for collection of garbage only adds. */
function fastest(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    detect(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(Math.min(...times), 0.1);
}
