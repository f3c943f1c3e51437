import { elementOf, type Mark } from './mark';

/** Beyond what is seen, in parts of its height and width: scrolling meets marks that are there already. */
const MARGIN = '50%';

/** The browser looks so seldom (ms, Chromium), not at every frame that the page paints. */
const DELAY = 100;

/**
 * Which marks stand near what the reader sees. Only those are drawn: whenever a page changes, the browser looks at every
 * drawn range of it again, and a page that moves all the time would pay for marks that nobody sees.
 */
export class Nearby {
  readonly #observer: IntersectionObserver;
  readonly #homes = new Map<Mark, Element>();
  readonly #marks = new Map<Element, Set<Mark>>();
  readonly #near = new WeakSet<Element>();

  /** @param moved told of marks that came near or went away, and once of those in an element that had none before */
  constructor(moved: (marks: readonly Mark[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => moved(entries.flatMap((entry) => this.#note(entry))),
      { rootMargin: MARGIN, delay: DELAY },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** @returns false also until the browser has looked for the first time */
  has(mark: Mark): boolean {
    const home = this.#homes.get(mark);
    return home !== undefined && this.#near.has(home);
  }

  /** Follows the elements in which the marks stand. In one that is followed already, `has` knows of them at once. */
  add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const home = elementOf(mark);
      this.#homes.set(mark, home);
      const there = this.#marks.get(home);
      if (there !== undefined) {
        there.add(mark);
      } else {
        this.#marks.set(home, new Set([mark]));
        this.#observer.observe(home);
      }
    }
  }

  /** Forgets marks that left the page or are no longer wanted. */
  drop(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const home = this.#homes.get(mark);
      if (home === undefined) continue;
      this.#homes.delete(mark);
      const there = this.#marks.get(home);
      there?.delete(mark);
      if (there?.size !== 0) continue;
      this.#marks.delete(home);
      this.#near.delete(home);
      this.#observer.unobserve(home);
    }
  }

  #note({ target, isIntersecting, boundingClientRect: box }: IntersectionObserverEntry): readonly Mark[] {
    // What has no box of its own (`display: contents`) is nowhere, and its text may be anywhere.
    if (isIntersecting || (box.width === 0 && box.height === 0)) this.#near.add(target);
    else this.#near.delete(target);
    return [...(this.#marks.get(target) ?? [])];
  }
}
