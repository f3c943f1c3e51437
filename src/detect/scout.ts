import { narrow } from '../identifier/characters';
import { HEAD } from '../identifier/read';

/**
 * A quick look ahead: most text of a page has no designation in it. Works on the raw text of one node; finds too much
 * rather than too little.
 */

const FIGURE = /[0-9０-９]/;
/** What hides a designation from the expression that finds them: full-width, invisible, indentation of the source. */
const HIDING = /[Ａ-Ｚａ-ｚ０-９\u00AD\u200B-\u200D\u2060\uFEFF]|\s{8}/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const BLANKS = /\s+/g;
/** Between the beginning of a name and its first figure there are at most so many characters. */
const REACH = 64;
/** Source text may be indented between the two (characters). */
const FURTHEST = 400;
const EARLY_FIGURE = /^\s*(?=\S)[^0-9０-９]{0,44}[0-9０-９]/;

/** @returns whether a designation may begin in this text */
export function mayBegin(text: string): boolean {
  return FIGURE.test(text) && hasHead(text);
}

/** @returns whether the figures of a designation that begins before this text may stand in it */
export function mayGoOn(text: string): boolean {
  return EARLY_FIGURE.test(text);
}

/**
 * @param before the texts before, nearest last; asked one after another until enough is known
 * @param text what follows them
 * @returns whether a designation may begin in one and go on in the other
 */
export function mayRunAcross(before: Iterable<string>, text: string): boolean {
  let tail = '';
  for (const one of before) {
    tail = one.slice(-FURTHEST).replace(BLANKS, ' ') + tail;
    if (tail.length >= REACH) break;
  }
  return tail !== '' && hasHead(tail.slice(-REACH) + text.slice(0, FURTHEST));
}

function hasHead(text: string): boolean {
  HEAD.lastIndex = 0;
  return HEAD.test(HIDING.test(text) ? narrow(text.replace(INVISIBLE, '')).replace(BLANKS, ' ') : text);
}
