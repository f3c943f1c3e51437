import { expect, it } from 'vitest';
import { today } from '../../src/standard/today';

it('is the day on the calendar of the person’s own clock, from its first minute to its last', () => {
  expect(today(new Date(2026, 0, 2, 0, 0))).toBe('2026-01-02');
  expect(today(new Date(2026, 10, 30, 23, 59, 59))).toBe('2026-11-30');
});
