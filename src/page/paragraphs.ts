import { look } from '../detect/scout';

/** Elements that hold a few sentences, mostly in many texts. */
const PARAGRAPHS = new Set(
  'p li ul ol dl dt dd tr td th h1 h2 h3 h4 h5 h6 caption figcaption blockquote'.split(' '),
);

/** One look at a whole paragraph takes less than one at each of its texts, and most paragraphs have nothing to find. */
export class Paragraphs {
  /** So many characters to come have been looked at in a whole: no text is part of more than one, however deep they nest. */
  #told = 0;
  /** What stands in these is read past, but not in `textContent`. */
  readonly #annotations = document.getElementsByTagName('rt');

  /**
   * @param text the texts of a walk, one after another
   * @param length its characters
   * @returns the paragraph that begins with this text, where no designation can stand in it; else null
   */
  silentFrom(text: Text, length: number): Element | null {
    if (this.#told > 0) {
      this.#told -= length;
      return null;
    }
    // A paragraph of one text is that text.
    if (text.nextSibling === null || text.previousSibling !== null) return null;
    const paragraph = text.parentElement;
    if (paragraph === null || !PARAGRAPHS.has(paragraph.localName) || this.#annotations.length > 0)
      return null;
    const words = paragraph.textContent;
    if (look(words) === -1) return paragraph;
    this.#told = words.length - length;
    return null;
  }
}
