import type { Series, SeriesPart } from '../../src/standard';
import { answer } from '../ui/answers';

const { verdict } = answer();
const part = (
  number: string,
  edition: string,
  title: string,
  more: Partial<SeriesPart> = {},
): SeriesPart => ({
  part: number,
  edition,
  titles: { zh: title },
  lifecycle: 'inForce',
  verdict,
  successors: [],
  editions: [],
  ...more,
});

/** Three parts of one number, one of them replaced. */
export const parts: Series = {
  series: 'GB/T 2423',
  cited: 'GB/T 2423.17',
  on: '2026-11-24',
  parts: [
    part('GB/T 2423.1', 'GB/T 2423.1-2008', '试验A：低温'),
    part('GB/T 2423.17', 'GB/T 2423.17-2024', '盐雾'),
    part('GB/T 2423.18', 'GB/T 2423.18-2012', '盐雾，交变', {
      lifecycle: 'withdrawn',
      verdict: { ...verdict, answer: 'no', face: 'no', reason: { rule: 'R5', code: 'replaced' } },
      successors: ['GB/T 2423.18-2021'],
    }),
  ],
};
