import { expect, test } from 'vitest';
import { glanceAt } from '../../src/messages/protocol';
import { answer } from '../ui/answers';

test('a mark tells what to use instead, also where no source names a successor', () => {
  const named = answer({ id: 'ISO 14001:2015' });
  const replaced = {
    ...named,
    successors: [],
    verdict: {
      ...named.verdict,
      answer: 'no' as const,
      face: 'no' as const,
      reason: { ...named.verdict.reason, ids: ['ISO 14001:2026'] },
    },
  };
  expect(glanceAt(replaced)).toEqual({ id: 'ISO 14001:2015', face: 'no', instead: ['ISO 14001:2026'] });
  const kept = {
    ...replaced,
    verdict: { ...replaced.verdict, answer: 'yes' as const, face: 'yes' as const },
  };
  expect(glanceAt(kept).instead).toEqual([]);
});
