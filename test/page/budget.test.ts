import { expect, test } from 'vitest';
import { Budget } from '../../src/page/budget';

test('work is paid from a bucket that fills again slowly, up to its brim', () => {
  let now = 0;
  const budget = new Budget({ burst: 100, refill: 20 }, () => now);
  budget.spend(120);
  expect(budget.left).toBe(-20);
  expect(budget.waitFor(10)).toBe(1500);
  now = 1500;
  expect(budget.waitFor(10)).toBe(0);
  now = 100_000;
  expect(budget.left).toBe(100);
});
