import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSync } from '../../src/sync';

const DAY = 86_400_000;

describe('the schedule', () => {
  it('comes a day after a success, each client at its own moment', () => {
    const at = (jitter: number): number => nextSync({ interval: DAY, lastAt: 0, failures: 0, jitter }, 1000);
    expect(at(0)).toBe(DAY);
    expect(at(1)).toBe(DAY * 1.1);
  });

  it('backs off after failures, but never beyond the interval', () => {
    const pauses = [1, 2, 3, 4, 30].map((failures) =>
      nextSync({ interval: DAY, lastAt: 0, failures, jitter: 0 }, 0),
    );
    expect(pauses).toEqual([5, 10, 20, 40, 1440].map((minutes) => minutes * 60_000));
  });

  it('never lies in the past, nor more than one interval and its spread ahead, whatever the clock did', () => {
    const time = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(
        fc.option(time),
        time,
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lastAt, now, failures, jitter) => {
          const next = nextSync({ interval: DAY, lastAt, failures, jitter }, now);
          expect(next).toBeGreaterThanOrEqual(now);
          expect(next).toBeLessThanOrEqual(now + DAY * 1.1 + 1);
        },
      ),
    );
  });
});
