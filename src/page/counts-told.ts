import { report } from '../messages';
import type { Counts } from './page-report';

/** The badge follows the page after so many milliseconds, */
const REPORT = 400;
/** and a page that changes all the time at most so often (ms). */
const REPORT_AGAIN = 2000;

/** Keeps the background, and so the badge, told of a frame's counts until the signal aborts. */
export class CountsTold {
  readonly #counts: () => Counts;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #told = '';
  #toldAt = -REPORT_AGAIN;

  /** @param counts as they are now; asked when they are told */
  constructor(counts: () => Counts, signal: AbortSignal) {
    this.#counts = counts;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Something may have changed: soon, once for all that comes meanwhile, and only where the counts are others. */
  tellLater(): void {
    const since = performance.now() - this.#toldAt;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        this.#toldAt = performance.now();
        this.#tell();
      },
      Math.max(REPORT, REPORT_AGAIN - since),
    );
  }

  /** Soon too, and even if they have not changed. */
  tellAgain(): void {
    this.#told = '';
    this.tellLater();
  }

  #tell(): void {
    const counts = this.#counts();
    const text = `${counts.attention}/${counts.total}`;
    if (text === this.#told) return;
    this.#told = text;
    // Told again with the next change; a badge that is late once does no harm.
    report(counts).catch(() => (this.#told = ''));
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
