/**
 * Marks are painted by the CSS Custom Highlight API: the page's nodes and attributes stay as they are, byte for byte.
 * How each looks is `marks.css`.
 */
import type { Mark, MarkFace } from './mark';

const PREFIX = 'stdlens-';

/** The mark under the pointer or the keyboard lies over all others. */
const FOCUS = 'stdlens-focus';

export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Mark, MarkFace>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /** Draws the mark as this face, or not at all. */
  paint(mark: Mark, face: MarkFace | null): void {
    const before = this.#painted.get(mark) ?? null;
    if (before === face) return;
    if (before !== null) this.#highlights.get(PREFIX + before)?.delete(mark.range);
    if (face === null) {
      this.#painted.delete(mark);
      return;
    }
    this.#highlight(PREFIX + face).add(mark.range);
    this.#painted.set(mark, face);
  }

  focus(mark: Mark | null): void {
    const focus = this.#highlight(FOCUS);
    focus.clear();
    if (mark !== null) focus.add(mark.range);
  }

  /** The registry is the page's too; a page that clears it gets our marks again with the next change. */
  restore(): void {
    for (const [name, highlight] of this.#highlights)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  #highlight(name: string): Highlight {
    const known = this.#highlights.get(name);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    if (name === FOCUS) highlight.priority = 1;
    this.#highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }

  #leave(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#painted.clear();
  }
}
