import { narrow } from '../identifier/characters';
import { HEAD } from '../identifier/read';

/**
 * A quick look ahead: most text of a page has no designation in it. Works on the raw text of one node; finds too much
 * rather than too little.
 */

const FIGURE = /[0-9０-９]/;
/** A cheap look for what may be in need of the next expression. */
const UNUSUAL = /[\nＡ-Ｚａ-ｚ０-９\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** What hides a designation from the expression that finds them: full-width, invisible, indentation of the source. */
const HIDING = /[Ａ-Ｚａ-ｚ０-９\u00AD\u200B-\u200D\u2060\uFEFF]|\n\s{8}/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BLANKS = /\s+/g;
/** Between the beginning of a name and its first figure there are at most so many characters. */
const REACH = 64;
/** The same where the source is indented between the two. */
export const FURTHEST = 400;
/** A part of a name, at the least; prose in small letters has none. */
const NAME_LETTERS = /[A-Z\u00C0-\uFFFF]|i(?:so|ec|eee)|rfc|gb|din|astm/;
/** A name may itself have figures (`DB11/T`): so many more characters tell. */
const MORE = 16;
const EARLY_FIGURE = /^\s*(?=\S)[^0-9０-９]{0,44}[0-9０-９]/;

/** @returns whether there is any figure: without one no text needs another look */
export function hasFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** @returns whether a designation may begin in this text and have its first figure there */
export function mayBegin(text: string): boolean {
  HEAD.lastIndex = 0;
  return HEAD.test(isHidden(text) ? unhidden(text) : text);
}

/** @returns the text up to its first figures, where that may belong to a name that stands before the text; else null */
export function openingOf(text: string): string | null {
  const found = EARLY_FIGURE.exec(text);
  return found === null ? null : text.slice(0, found[0].length + MORE);
}

/**
 * @param before the text before, as much as there is; the last 400 characters matter
 * @param opening see `openingOf`
 * @returns whether a designation may begin in one and go on in the other
 */
export function mayRunAcross(before: string, opening: string): boolean {
  const shown = before.trimEnd();
  const end = shown.slice(-REACH);
  const tail = isHidden(end) ? unhidden(shown.slice(-FURTHEST)).slice(-REACH) : end;
  const both = `${tail}${shown.length < before.length ? ' ' : ''}${opening}`;
  return NAME_LETTERS.test(both) && mayBegin(both);
}

function isHidden(text: string): boolean {
  return UNUSUAL.test(text) && HIDING.test(text);
}

function unhidden(text: string): string {
  return narrow(text.replace(INVISIBLE, '')).replace(BLANKS, ' ');
}
