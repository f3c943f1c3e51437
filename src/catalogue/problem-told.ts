import type { ProblemCode } from './contract';

/** What is wrong, for whoever asks. */
export interface ToldProblem {
  readonly now: () => ProblemCode | null;
  /** Null: nothing is wrong. */
  readonly say: (problem: ProblemCode | null) => void;
}

/** @param told called whenever it is another */
export function toldProblem(told: () => void): ToldProblem {
  let current: ProblemCode | null = null;
  return {
    now: () => current,
    say(problem) {
      if (current === problem) return;
      current = problem;
      told();
    },
  };
}
