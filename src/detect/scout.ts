import { CAPITAL_NAME, CAPITALS } from '../identifier/read';

/**
 * A quick look ahead: most text has no designation in it, and most figures have no publisher's name before them. Works on
 * raw text of a page, where words of two paragraphs may run together; finds too much rather than too little.
 */

const FIGURES = /[0-9０-９]+/g;
/** Between a name and its first figure there are at most so many characters, the name included. */
const REACH = 44;
/** Source text may be indented between the two. */
const FURTHEST = 400;

const CAPITAL = 1;
const FIGURE = 2;
const BLANK = 3;
/** Hides letters from the quick look: full-width, or invisible between two letters. */
const HIDING = 4;

const KINDS = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (kind: number, from: number, to: number) => table.fill(kind, from, to + 1);
  for (const letter of CAPITALS) table[letter.charCodeAt(0)] = CAPITAL;
  fill(CAPITAL, 0x41, 0x5a);
  fill(FIGURE, 0x30, 0x39);
  fill(FIGURE, 0xff10, 0xff19);
  for (const blank of [0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0xa0, 0x3000]) table[blank] = BLANK;
  fill(HIDING, 0xff21, 0xff3a);
  fill(HIDING, 0xff41, 0xff5a);
  fill(HIDING, 0x200b, 0x200d);
  for (const invisible of [0xad, 0x2060, 0xfeff]) table[invisible] = HIDING;
  return table;
}

const SMALL_NAME = /(?:iso|iec|ieee|rfc|gb|din|astm)[a-z/]*\s+$/;

/**
 * The next figures that may belong to a designation.
 * @param text raw text
 * @param from offset to begin at
 * @returns the offset of the figures; -1 where there are none
 */
export function scout(text: string, from: number): number {
  FIGURES.lastIndex = from;
  while (FIGURES.test(text)) {
    const end = FIGURES.lastIndex;
    let at = end - 1;
    while (at > 0 && KINDS[text.charCodeAt(at - 1)] === FIGURE) at -= 1;
    if (at < from) at = from;
    if (mayBeNamed(text, at, end)) return at;
    FIGURES.lastIndex = end;
  }
  return -1;
}

function mayBeNamed(text: string, at: number, end: number): boolean {
  const furthest = Math.max(0, at - FURTHEST);
  let start = at;
  let seen = 0;
  let capital = false;
  let blank = false;
  for (; start > furthest && seen < REACH; start -= 1) {
    const kind = KINDS[text.charCodeAt(start - 1)];
    if (kind === FIGURE) break;
    if (kind === HIDING) return true;
    capital ||= kind === CAPITAL;
    // A run of blanks counts as one.
    if (kind !== BLANK || !blank) seen += 1;
    blank = kind === BLANK;
  }
  if (capital && CAPITAL_NAME.test(text.slice(Math.max(0, start - 2), end + 10))) return true;
  return (
    end - at >= 4 &&
    KINDS[text.charCodeAt(at - 1)] === BLANK &&
    SMALL_NAME.test(text.slice(Math.max(0, start), at))
  );
}
