/**
 * Marks are painted by the CSS Custom Highlight API: the page's nodes and attributes stay as they are, byte for byte.
 * How each looks is `marks.css`.
 */
import { staticRange, type Mark, type MarkFace } from './mark';
import type { Theme } from './theme';

/** `stdlens-no`, `stdlens-no-on-dark`. */
function nameOf(face: MarkFace | 'focus', theme: Theme): string {
  return theme === 'dark' ? `stdlens-${face}-on-dark` : `stdlens-${face}`;
}

/** The mark under the pointer or the keyboard lies over all others. */
const FOCUS: readonly string[] = ['stdlens-focus', 'stdlens-focus-on-dark'];

/** A range is made when its mark is drawn: most marks of a long page never are. */
interface Painted {
  readonly name: string;
  readonly range: StaticRange;
}

/** Draws the marks of one frame until the signal aborts, which takes all of them off the page. */
export class Painter {
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Mark, Painted>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /** Draws the mark as this face on such a ground, or not at all. */
  paint(mark: Mark, face: MarkFace | null, theme: Theme = 'light'): void {
    const name = face === null ? null : nameOf(face, theme);
    const before = this.#painted.get(mark);
    if ((before?.name ?? null) === name) return;
    if (before !== undefined) this.#highlights.get(before.name)?.delete(before.range);
    if (name === null) {
      this.#painted.delete(mark);
      return;
    }
    const range = before?.range ?? staticRange(mark);
    this.#highlight(name).add(range);
    this.#painted.set(mark, { name, range });
  }

  /** Lights this mark in place of the one before; null: none. */
  focus(mark: Mark | null, theme: Theme = 'light'): void {
    for (const name of FOCUS) this.#highlights.get(name)?.clear();
    if (mark !== null) this.#highlight(nameOf('focus', theme)).add(staticRange(mark));
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
    if (FOCUS.includes(name)) highlight.priority = 1;
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
