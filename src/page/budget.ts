/**
 * How much of the page's main thread we may use: a bucket of milliseconds that fills again slowly. A page that is large
 * once is read to the end; a page that changes all the time gets a few per cent of one core and no more.
 */
export interface Allowance {
  /** Milliseconds of work that may be spent at once. */
  readonly burst: number;
  /** Milliseconds of work regained per second. */
  readonly refill: number;
}

export const ALLOWANCE: Allowance = { burst: 4000, refill: 25 };

/** What is left of an {@link Allowance}. It may go below zero: work is counted when it is done. */
export class Budget {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  #left: number;
  #at: number;

  constructor(allowance: Allowance = ALLOWANCE, now: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#now = now;
    this.#left = allowance.burst;
    this.#at = now();
  }

  /** Milliseconds that may be worked now; zero or less where there are none. */
  get left(): number {
    const now = this.#now();
    const regained = ((now - this.#at) * this.#allowance.refill) / 1000;
    this.#left = Math.min(this.#allowance.burst, this.#left + regained);
    this.#at = now;
    return this.#left;
  }

  /** @param milliseconds of work that has been done */
  spend(milliseconds: number): void {
    this.#left -= milliseconds;
  }

  /** Milliseconds to wait until a slice of this length may run. */
  waitFor(slice: number): number {
    const missing = slice - this.left;
    return missing <= 0 ? 0 : (missing / this.#allowance.refill) * 1000;
  }
}
