import { INVISIBLE, narrow } from '../identifier/characters';
import { HEAD } from '../identifier/read';

/**
 * A quick look ahead: most text of a page has no designation in it. Works on the raw text of one node; finds too much
 * rather than too little.
 */

const FIGURE = /[0-9０-９]/;
/**
 * The shortest look at what `HEAD` begins with, and only what prose seldom has: two capitals or a capital and a mark, and
 * the few names that have a small second letter.
 */
const CAPITALS = /[A-Z][A-Z/\u2215\u2044\uFF0F_.-]|[GJ]\s|Def|Iec|Iso|Mil|Rfc|VdS/;
/** The rest: names in small letters, other alphabets, and what hides a designation from `HEAD`. */
const UNUSUAL =
  /(?:i(?:so|ec|eee)|rfc|gb[tzj]?|din|astm)[^a-z]|[\u00C0-\u04FF建Ａ-Ｚａ-ｚ０-９\u00AD\u200B-\u200D\u2060\uFEFF]|\n\s{8}/;
/** What hides a designation from the expression that finds them: full-width, invisible, indentation of the source. */
const HIDING = /[Ａ-Ｚａ-ｚ０-９\u00AD\u200B-\u200D\u2060\uFEFF]|\n\s{8}/;
const BLANKS = /\s+/g;
/** Between the beginning of a name and its first figure there are at most so many characters. */
export const REACH = 64;
/** The same where the source is indented between the two. */
export const FURTHEST = 400;
/** A part of a name, at the least, or all of it; prose has few such letters. */
const NAME_LETTERS =
  /[A-Z](?:[A-Z/\u2215\u2044\uFF0F_.-]|\s*$)|[GJ]\s|[DFIMRV][deisfp]|[\u00C0-\u04FF建\uFF21-\uFF5A\u00AD\u200B-\u200D\u2060\uFEFF]|iso|iec|ieee|rfc|gb|din|astm|(?<![A-Za-z])(?:as?|ast|di?|g|i|is|iee?|pr?|rf?)$/g;
/** A name may itself have figures (`DB11/T`): so many more characters tell. */
const MORE = 16;
/** The first figure of a text that goes on with what stands before it is not further in than this. */
const EARLY = 44;
const SHOWN = /\S/;
/** Prose: no name has a comma, or words in small letters one after the other. */
const PROSE = /[a-z]{3} [a-z]{2}|[,，、。；]|[\u4E00-\u9FFF]{4}/;

/** @returns where the first figure stands, -1 where there is none: without one no text needs another look */
export function firstFigure(text: string): number {
  return text.search(FIGURE);
}

/** @returns whether a designation may begin in this text and have its first figure there */
export function mayBegin(text: string): boolean {
  if (!CAPITALS.test(text) && !UNUSUAL.test(text)) return false;
  return begins(text) || (HIDING.test(text) && begins(unhidden(text)));
}

function begins(text: string): boolean {
  HEAD.lastIndex = 0;
  return HEAD.test(text);
}

/**
 * @param figure see `firstFigure`
 * @returns the text up to its first figures, where that may belong to a name that stands before the text; else null
 */
export function openingOf(text: string, figure: number): string | null {
  const start = figure <= EARLY ? 0 : text.search(SHOWN);
  if (figure - start > EARLY || PROSE.test(text.slice(start, figure))) return null;
  return text.slice(0, figure + 1 + MORE);
}

/**
 * @param text what stands before an opening, without blanks at its end
 * @returns whether its end may be a name or a part of one
 */
export function mayEndInName(text: string): boolean {
  NAME_LETTERS.lastIndex = Math.max(0, text.length - REACH);
  return NAME_LETTERS.test(text);
}

/**
 * @param before the text before, as much as there is; the last 400 characters matter
 * @param opening see `openingOf`
 * @returns whether a designation may begin in one and go on in the other
 */
export function mayRunAcross(before: string, opening: string): boolean {
  const shown = before.trimEnd();
  const end = shown.slice(-REACH);
  const tail = HIDING.test(end) ? unhidden(shown.slice(-FURTHEST)).slice(-REACH) : end;
  return mayBegin(`${tail}${shown.length < before.length ? ' ' : ''}${opening}`);
}

function unhidden(text: string): string {
  return narrow(text.replace(INVISIBLE, '')).replace(BLANKS, ' ');
}
