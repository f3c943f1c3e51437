import type { Answer } from '../standard/answer';
import type { Row } from '../ui/ResultRow';

/** An answer as a row of a list. */
export function rowOf(answer: Answer): Row {
  return {
    id: answer.id ?? answer.canonical ?? answer.query,
    titles: answer.titles,
    verdict: answer.verdict,
    successors: answer.successors.filter(({ terminal }) => terminal).map(({ id }) => id),
  };
}
