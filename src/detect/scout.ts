import { INVISIBLE, narrow } from '../identifier/characters';
import { nameEnd, nameStart } from '../identifier/name';
import { figureAfter, firstFigure, GAP, NAME_END, REACH } from './start';

/**
 * A quick look ahead: most text of a page has no designation in it. Works on the raw text of one node; finds too much
 * rather than too little.
 */

/** What may stand before the figures of a text that goes on with a name before it; a date does not. */
const REST_OF_NAME = `^${GAP}(?:(?:[A-Za-z]{1,14}|[一-鿿]{0,4}[)）])${GAP})?(?!\\d{4}-\\d\\d-\\d\\d)`;

const LOOK = figureAfter(`${NAME_END}|${REST_OF_NAME}`);

/** What hides a designation from the expression that finds names: full-width, invisible, indentation of the source. */
const HIDING = /[Ａ-Ｚａ-ｚ０-９\u00AD\u200B-\u200D\u2060\uFEFF]|\n\s{8}/;
const BLANKS = /\s+/g;
/** A name may itself have figures (`DB11/T`): so many more characters tell. */
const MORE = 16;
/** The first figure of a text that goes on with what stands before it is not further in than this. */
const EARLY = 44;
/** Prose: no name has a comma, or words in small letters one after the other. */
const PROSE = /[a-z]{3} [a-z]{2}|[,，、。；]|[\u4E00-\u9FFF]{4}/;

/**
 * The look that all text gets.
 * @returns where a figure stands that may be a designation's first; -1 where there is none, and no text needs another look
 */
export function look(text: string): number {
  LOOK.lastIndex = 0;
  return LOOK.test(text) ? LOOK.lastIndex - 1 : -1;
}

/**
 * @param figure see `look`
 * @returns whether a publisher's name stands before this figure or a later one
 */
export function mayBegin(text: string, figure: number): boolean {
  if (namedFrom(text, figure)) return true;
  if (!HIDING.test(text)) return false;
  const plain = unhidden(text);
  return namedFrom(plain, firstFigure(plain, 0));
}

function namedFrom(text: string, from: number): boolean {
  let done = 0;
  let start = -2;
  for (let figure = from; figure !== -1; figure = firstFigure(text, figure + 1)) {
    start = nameStart(text, Math.max(done, figure - REACH), start);
    while (start !== -1 && start < figure) {
      if (nameEnd(text, start) !== -1) return true;
      done = start + 1;
      start = nameStart(text, done, start);
    }
  }
  return false;
}

/**
 * @param figure see `look`
 * @returns the text up to its first figures, where that may belong to a name that stands before the text; else null
 */
export function openingOf(text: string, figure: number): string | null {
  const opening = text.slice(0, figure).trimStart();
  if (opening.length > EARLY || PROSE.test(opening)) return null;
  return text.slice(0, figure + 1 + MORE);
}

/**
 * @param before what stands before an opening in its block, as far as a name may reach
 * @param opening see `openingOf`
 * @returns whether a designation may begin in one and go on in the other
 */
export function mayRunAcross(before: string, opening: string): boolean {
  const text = before + opening;
  const figure = look(text);
  return figure !== -1 && mayBegin(text, figure);
}

function unhidden(text: string): string {
  return narrow(text.replace(INVISIBLE, '')).replace(BLANKS, ' ');
}
