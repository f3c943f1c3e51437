import { expect, test } from 'vitest';
import { isFaded } from '../../src/ui/fading';

test.each(['yes', 'revision', 'partly', 'until', 'upcoming', 'unknown', 'conflict'] as const)(
  'old data make %s doubtful, fresh data do not',
  (face) => {
    expect(isFaded({ face, staleDays: 31 })).toBe(true);
    expect(isFaded({ face, staleDays: null })).toBe(false);
  },
);

test.each(['no', 'history'] as const)('a withdrawal does not lapse: %s keeps its colour', (face) => {
  expect(isFaded({ face, staleDays: 400 })).toBe(false);
});
