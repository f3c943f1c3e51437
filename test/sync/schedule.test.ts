import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSync } from '../../src/sync';
import { dueTimes } from '../../src/sync/schedule';

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

  it('goes on where the clock was set back by months: asked again and again, it comes', () => {
    const lastAt = 300 * DAY;
    const later = [0, 1.2, 2.4].map((days) => 100 * DAY + days * DAY);
    for (const failures of [0, 3])
      expect(later.some((now) => nextSync({ interval: DAY, lastAt, failures, jitter: 1 }, now) <= now)).toBe(
        true,
      );
    // Set right by seconds, as clocks are all the time, it asks nobody twice.
    expect(nextSync({ interval: DAY, lastAt: 5000, failures: 0, jitter: 0 }, 0)).toBe(DAY);
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

describe('several sources', () => {
  const now = 100 * DAY;

  it('are due soonest first; one that was never fetched at once, one that failed before its usual time', () => {
    const due = dueTimes(
      [
        { id: 'fresh', interval: DAY, lastAt: now, failures: 0 },
        { id: 'failed', interval: DAY, lastAt: now, failures: 1 },
        { id: 'new', interval: DAY, lastAt: null, failures: 0 },
      ],
      0,
      now,
    );
    expect(due).toEqual([
      { id: 'new', at: now },
      { id: 'failed', at: now + 5 * 60_000 },
      { id: 'fresh', at: now + DAY },
    ]);
  });
});
