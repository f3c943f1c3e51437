/** Character classes of running text, as regular expression source. All are one UTF-16 unit wide. */
export const DASH = '[-\u2010-\u2015\u2212\uFF0D\u2500]';
export const SLASH = '[/\uFF0F\u2215\u2044]';
export const COLON = '[:\uFF1A\u2236]';
export const PLUS = '[+\uFF0B]';
export const DOT = '[.\uFF0E]';
/** Blank inside a line. */
export const BLANK = '[^\\S\\n\\r]';

/** Every one that a reader does not see: soft hyphens, zero-width blanks and joiners. */
export const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** What must be taken out or narrowed before a text is read: most texts are read as they are. */
const ODD = /[\u00AD\u200B-\u200D\u2060\uFEFFＡ-Ｚａ-ｚ０-９]/;

/** Whether a text has something in it that a reader does not see, or letters and figures of full width. */
export function isOdd(text: string): boolean {
  return ODD.test(text);
}

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_WORD = /[Ａ-Ｚａ-ｚ０-９]/;

/** Full-width letters and figures as ASCII, unit for unit, so offsets stay. Text without any comes back as it is. */
export function narrow(text: string): string {
  if (!FULL_WIDTH_WORD.test(text)) return text;
  return text.replace(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

/** What is plain already, as most pieces are: marks of ASCII, single blanks inside. */
const PLAIN = /^(?:[\x21-\x7E]+(?: [\x21-\x7E]+)*)?$/;

/** A short matched piece with one spelling for each mark: dashes, slashes, colons, blanks. Length may change. */
export function plain(piece: string): string {
  if (PLAIN.test(piece)) return piece;
  if (piece === ' ') return '';
  return narrow(piece)
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015\u2212\uFF0D\u2500]/g, '-')
    .replace(/[\uFF0F\u2215\u2044]/g, '/')
    .replace(/[\uFF1A\u2236]/g, ':')
    .replace(/\uFF0B/g, '+')
    .replace(/\uFF08/g, '(')
    .replace(/\uFF09/g, ')')
    .replace(/\uFF0E/g, '.')
    .replace(/\s+/g, ' ')
    .trim();
}
