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

function narrowed(text: string): string {
  return text.replace(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

/** Full-width letters and figures as ASCII, unit for unit, so offsets stay. Text without any comes back as it is. */
export function narrow(text: string): string {
  return FULL_WIDTH_WORD.test(text) ? narrowed(text) : text;
}

/** What is plain already, as most pieces are: marks of ASCII, single blanks inside. */
const PLAIN = /^(?:[\x21-\x7E]+(?: [\x21-\x7E]+)*)?$/;

/** A short matched piece with one spelling for each mark: dashes, slashes, colons, blanks. Length may change. */
export function plain(piece: string): string {
  if (piece === '' || piece === ' ') return '';
  if (PLAIN.test(piece)) return piece;
  return narrowed(piece)
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015−─]/g, '-')
    .replace(/[∕⁄╱]/g, '/')
    .replace(/∶/g, ':')
    .replace(/\s+/g, ' ')
    .trim();
}
