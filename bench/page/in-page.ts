import { MARKING, READING } from './contestants';

export interface Sample {
  readonly milliseconds: number;
  readonly found: number;
}

/** What the bench calls from outside, by the name `pageBench`. */
export const pageBench = {
  /** One contestant that only reads, once. */
  once(name: string): Sample {
    return timed(READING[name]);
  },

  /**
   * All contestants that only read, in turn, the order turned round every other time.
   * @returns name → one sample a round
   */
  read(rounds: number): Record<string, Sample[]> {
    const samples: Record<string, Sample[]> = {};
    for (let round = 0; round < rounds; round += 1) {
      const names = Object.keys(READING);
      if (round % 2 === 1) names.reverse();
      for (const name of names) (samples[name] ??= []).push(timed(READING[name]));
    }
    return samples;
  },

  /** The same for those that mark the page; each leaves it as it was before the next begins. */
  mark(rounds: number): Record<string, Sample[]> {
    const samples: Record<string, Sample[]> = {};
    for (let round = 0; round < rounds; round += 1) {
      const names = Object.keys(MARKING);
      if (round % 2 === 1) names.reverse();
      for (const name of names) {
        document.body.getBoundingClientRect();
        (samples[name] ??= []).push(timed(MARKING[name]?.run));
        MARKING[name]?.undo();
      }
    }
    return samples;
  },
};

function timed(run: (() => number) | undefined): Sample {
  if (run === undefined) throw new Error('There is no such contestant.');
  const start = performance.now();
  const found = run();
  return { milliseconds: performance.now() - start, found };
}

declare global {
  interface Window {
    readonly pageBench: typeof pageBench;
  }
}
Object.assign(globalThis, { pageBench });
