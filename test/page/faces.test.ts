// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

vi.mock('../../src/browser', () => ({ browser: {} }));

import { faceOf, needsAttention } from '../../src/page/faces';
import type { Mark } from '../../src/page/mark';
import type { Glance } from '../../src/messages';
import type { Face } from '../../src/standard/answer';

const glance = (face: Face): Glance => ({ id: null, face, instead: [] });
const mark = (quiet: boolean) => ({ quiet }) as Mark;

test('nothing is drawn before the answer is there', () => {
  expect(faceOf(mark(false), null, 'all', false)).toBeNull();
});

test('quiet mode leaves a page in good order untouched', () => {
  expect(faceOf(mark(false), glance('yes'), 'quiet', false)).toBeNull();
  expect(faceOf(mark(false), glance('revision'), 'quiet', false)).toBeNull();
  expect(faceOf(mark(false), glance('partly'), 'quiet', false)).toBe('partly');
});

test('forced colours paint blocks, so only what asks for a change is marked', () => {
  const faces: Face[] = [
    'yes',
    'revision',
    'partly',
    'until',
    'upcoming',
    'no',
    'history',
    'unknown',
    'conflict',
  ];
  expect(faces.filter((face) => faceOf(mark(false), glance(face), 'all', true) !== null)).toEqual([
    'until',
    'no',
    'history',
    'conflict',
  ]);
});

test('a character set is never an alarm', () => {
  expect(faceOf(mark(true), glance('no'), 'all', false)).toBe('quiet');
  expect(needsAttention(mark(true), glance('no'))).toBe(false);
  expect(needsAttention(mark(false), glance('no'))).toBe(true);
});
