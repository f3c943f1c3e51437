/** Where a designation starts, told from its first figure backwards: figures are rare, and few have a name before them. */

const FIGURE = '[0-9０-９]';
/** What may part a name from its first figure: marks, what a reader does not see, and blanks without end where source is indented. */
export const GAP = '[\\s\\-‐-―−－─_/／∕⁄╱:：.．\\u00AD\\u200B-\\u200D\\u2060]*';
/**
 * How words of the trade between name and number end (`IEEE Std 802`, `C22.2 No. 60`), and names in small letters with their
 * number's: by their last letters, so that each figure asks few questions.
 */
const WORD =
  '(?:t|tandar|etho)d|(?:uid(?:elin)?|ractic|iee)e|(?:ta|catio|ommendatio|eti|di|\\be|B)n|(?:ec|ommendation|pp\\st|[^a-z])s|' +
  '[efn]c|пром|[ug]b|u[bl]l|[^a-z][hx]|(?:\\s[^a-mo-z]|[^a-hj-z]s)o|[гГ](?:ост|ОСТ)[ауы]?|cma|astm|(?:tm|is)\\s[a-k]|[jt]g|j|(?:gb|[Jj]|/)t|(?:gb|/)z|[qt]/[a-z]{3,6}';
/** How a name may end, its mark and its number's letters included: `GB/T`, `JJG(浙)`, `ASTM D`, `ГОСТ Р`, `建标`. */
export const NAME_END = `(?:[A-ZＡ-ＺА-Я标]|[(（][一-鿿]{1,4}[)）]|${WORD})${GAP}`;

/** The first figure of a run behind something: an expression with one loop over all text, from its figures backwards. */
export function figureAfter(before: string): RegExp {
  return new RegExp(`${FIGURE}(?<=(?:${before})(?<!${FIGURE})${FIGURE})`, 'g');
}

const FIRST_FIGURE = figureAfter(NAME_END);

/** Between the beginning of a name and its first figure there are at most so many characters. */
export const REACH = 48;

/** @returns where the next figure from `from` on stands that may be the first after a name; -1 where there is none */
export function firstFigure(text: string, from: number): number {
  FIRST_FIGURE.lastIndex = from;
  return FIRST_FIGURE.test(text) ? FIRST_FIGURE.lastIndex - 1 : -1;
}
