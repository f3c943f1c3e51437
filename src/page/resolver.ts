import { resolve, type Glance } from '../messages';

/** Milliseconds over which wishes are gathered; the first batch leaves at once. */
const BATCH = 100;
/** Asked for at once: five hundred answers, read and drawn in one go, held a page for 11 to 21 ms; so many, for less than a slice of reading. */
const AT_ONCE = 125;
/** A worker that could not answer is asked again after so many milliseconds. */
const RETRIES: readonly number[] = [1000, 5000, 30_000];

/**
 * What to mark for the distinct citations of this frame, asked for in batches and kept. If the worker was stopped meanwhile,
 * the message wakes it.
 */
export class Resolver {
  readonly #glances = new Map<string, Glance>();
  readonly #wanted = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #arrived: (canonicals: ReadonlySet<string>) => void;
  readonly #failed: (error: unknown) => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;
  #day: string | null = null;

  /**
   * @param arrived told of the citations whose glance has come, or come anew
   * @param failed told of every message that did not get through
   */
  constructor(
    arrived: (canonicals: ReadonlySet<string>) => void,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ) {
    this.#arrived = arrived;
    this.#failed = failed;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stopTimer(), { once: true });
  }

  /** @returns null until the worker has answered */
  glance(canonical: string): Glance | null {
    return this.#glances.get(canonical) ?? null;
  }

  /** Asks for what is neither known nor under way. */
  want(canonicals: Iterable<string>): void {
    for (const canonical of canonicals)
      if (!this.#glances.has(canonical) && !this.#asked.has(canonical)) this.#wanted.add(canonical);
    if (this.#wanted.size > 0) this.#later(this.#glances.size === 0 ? 0 : BATCH);
  }

  /** Answers hold for this day from now on; null for today. */
  asOf(day: string | null): void {
    if (day === this.#day) return;
    this.#day = day;
    this.askAgain();
  }

  /** Asks anew for all that is known or under way; until the answers come, the old ones stay. */
  askAgain(): void {
    for (const canonical of [...this.#glances.keys(), ...this.#asked]) this.#wanted.add(canonical);
    if (this.#wanted.size > 0) this.#later(BATCH);
  }

  #later(delay: number): void {
    if (this.#signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#flush();
    }, delay);
  }

  async #flush(): Promise<void> {
    const batch = [...this.#wanted].slice(0, AT_ONCE);
    for (const canonical of batch) {
      this.#wanted.delete(canonical);
      this.#asked.add(canonical);
    }
    try {
      await this.#ask(batch);
      this.#failures = 0;
      if (this.#wanted.size > 0) this.#later(0);
    } catch (error) {
      for (const canonical of batch) this.#wanted.add(canonical);
      const delay = RETRIES[this.#failures];
      this.#failures += 1;
      if (delay !== undefined) this.#later(delay);
      this.#failed(error);
    } finally {
      for (const canonical of batch) this.#asked.delete(canonical);
    }
  }

  async #ask(canonicals: readonly string[]): Promise<void> {
    const day = this.#day;
    const glances = await resolve(canonicals, day ?? undefined);
    if (this.#signal.aborted || day !== this.#day) return;
    const known = new Set<string>();
    canonicals.forEach((canonical, index) => {
      const glance = glances[index];
      if (glance === undefined) return;
      this.#glances.set(canonical, glance);
      known.add(canonical);
    });
    this.#arrived(known);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
