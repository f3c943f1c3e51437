import type { Identifier } from '../identifier';
import { plain } from '../identifier/characters';
import { build } from '../identifier/build';
import { canonical } from '../identifier/canonical';
import { sourceOf } from '../identifier/notation';
import { readAt, type Reading } from '../identifier/read';
import { firstFigures } from './figures';
import { QUANTITY } from './otherwise';

export interface Member {
  readonly start: number;
  readonly end: number;
  readonly id: Identifier;
}

const MOST_MEMBERS = 60;

const RANGE = `\\s{0,2}(?:[~～〜至到–—―-]|(?:to|through|bis)(?=\\s))\\s{0,2}`;
const AND = `\\s{0,2}(?:[、,，/／;；&+]\\s{0,2}(?:(?:and|or|und|et|[yeи]) )?|[及和与與或・]|以及|(?<=\\s)(?:and|or|und|et|[yeи])\\s)\\s{0,2}`;

const SEPARATOR = new RegExp(`(?:(${RANGE})|(${AND}))(?!\\s)`, 'y');
/** 1 hyphen of a bare part, 2 letters, 3 figures with their parts, 4 closing letter, 5 year with its mark. */
const MEMBER = new RegExp(
  sourceOf(
    `((?:~|\\.)(?=#3(?!#)))?([A-Z]{0,2}\\.?)(#6(?:\\.#3){0,3}(?:-#3(?!#)){0,2})([A-Z]?)>(\\s?(?:~{1,3}|[:：])\\s?(?:&|[5-9]#)(?!#))?(?![.．]#)(?!~#)`,
  ),
  'y',
);

/** After a member: a unit, a counter, a word that makes it a quantity or a clause. */
const NOT_A_MEMBER =
  /^\s(?:of|percent|more|other|different)\b|^\s?(?:[年月日条章节款项件份倍类天小]|[AWshg]\b|min|day|year|month|hour|page)/;

/**
 * The number that bare parts make of the one before: `-17` after `301 489-1`, `4` after `150.1`, `-2-27` after
 * `60068-2-6`.
 */
function withPart(number: string, part: string): string | null {
  const levels = part.split(/[-.]/).length;
  const parts = number.split(/[-.]/).length - 1;
  // `IEC 60601-1, -1-2`: a part of a part begins at the number.
  const dropped = parts === 1 ? 1 : levels;
  const kept = new RegExp(`^(.*?\\d[A-Z]?)(?:[.-]\\d+[A-Z]?){${dropped}}$`).exec(number)?.[1];
  const mark = /[.-](?=\d+[A-Z]?$)/.exec(number)?.[0];
  return kept === undefined || mark === undefined ? null : `${kept}${mark}${part}`;
}

/**
 * Reads the members that follow a citation without their publisher: `ISO 9001, 14001 and 45001`,
 * `GB/T 2423.1~2423.10`, `EN 301 489-1/-17`.
 * @param limit where the next full citation begins
 */
export function readList(text: string, base: Reading, id: Identifier, limit: number): readonly Member[] {
  if (base.end === limit || id.supplements.length > 0 || id.tail !== '') return [];
  const members: Member[] = [];
  let at = base.end;
  let { number } = id;
  while (members.length < MOST_MEMBERS) {
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(text);
    if (separator === null) break;
    MEMBER.lastIndex = SEPARATOR.lastIndex;
    const match = MEMBER.exec(text);
    if (match === null || MEMBER.lastIndex > limit) break;
    const end = MEMBER.lastIndex;
    const year = match[5] ?? '';
    const after = text.slice(end, end + 8);
    if (year === '' && (NOT_A_MEMBER.test(after) || QUANTITY.test(after))) break;
    const next = memberNumber(number, match, plain(separator[0]), separator[1] !== undefined, id, base);
    if (next === null) break;
    const edition = plain(year).replace(/^[\s:-]+/, '');
    const member = wellFormed({
      ...id,
      number: next,
      year: edition || null,
      yearMark: edition && (id.yearMark || '-'),
      also: null,
    });
    if (member === null) break;
    number = next;
    members.push({ start: end - match[0].length, end, id: member });
    at = end;
  }
  return members;
}

/** The member as its publisher's own grammar reads it, null where it would be no designation of that publisher. */
function wellFormed(id: Identifier): Identifier | null {
  const printed = canonical(id);
  const reading = readAt(printed, 0);
  return reading?.end === printed.length ? build(reading) : null;
}

/** Publishers whose whole numbers have one to three figures, so that a short member is a number and no part. */
const SHORT_NUMBERS = /^(?:nfpa|sia)$/;

/**
 * @param number of the member before
 * @param match see `MEMBER`
 * @param mark what separates the two
 * @param range whether that means all between
 * @param id the citation that the list began with
 * @returns the full number that a member stands for, null where it is none
 */
function memberNumber(
  number: string,
  match: RegExpExecArray,
  mark: string,
  range: boolean,
  id: Identifier,
  base: Reading,
): string | null {
  const [, hyphen, letters = '', figuresOnly = '', letter = '', year] = match;
  const figures = figuresOnly + letter;
  if (hyphen !== undefined) return withPart(number, figures);
  const own = firstFigures(figures);
  const before = firstFigures(number);
  const lead = /^(?:[A-Z]{3,} |[A-Z]{1,2}[. ]?)?/.exec(number)?.[0] ?? '';
  if (letters !== '')
    return (range ? lead === letters : lead.length === letters.length) && /^[A-Z]{1,2}[. ]?\d/.test(number)
      ? letters + figures
      : null;
  // `ISO 527-2/1A`: a specimen, no part.
  if (own.length <= 2 && /[A-Z]$/.test(figures) && !/[A-Z]$/.test(number)) return null;
  // `NF DTU 31.1, 31.2`: a word, no letter.
  if (/^[A-Z]{1,2}\b(?! )/.test(lead) && mark !== '/') return null;
  const parted = figures.includes('.');
  const undated = year === undefined;
  const yearLike = undated && /^(?:19|20)\d\d(?:-\d\d)?$/.test(figures);
  if (SHORT_NUMBERS.test(base.links.at(-1)?.family.number ?? '') && own.length >= 2 && figures !== number)
    return range || yearLike ? null : figures;
  // `HJ 25.1~25.6`: the number again, however short; `ASHRAE 90.1, 62.1`: another that looks like it.
  if (
    parted &&
    (own === before
      ? number.includes('.')
      : !range && /^\D*\d\d\.\d\d?$/.test(number) && /^\d\d\.\d\d?$/.test(figures))
  )
    return lead + figures;
  if (
    own.length >= 3
      ? (mark === '/' && /\d[A-Z]+$/.test(number)) || Math.abs(own.length - before.length) <= 2
      : figures.includes('-') && own.length === before.length
  ) {
    const follows = own.length === before.length && (!undated || parted || Number(own) > Number(before));
    return (range && !follows) || (yearLike && !(mark === '/' && before.length === 4 && id.year === null))
      ? null
      : lead + figures;
  }
  // A bare part: `GB/T 2423.1/2/3`, `GB/T 150.1~4-2024`.
  if (own.length > 2 || parted || (id.year !== null && undated) || !(range || '/、'.includes(mark)))
    return null;
  return ('~〜至到/、'.includes(mark) ? /[.-]\d+[A-Z]?$/ : /\.\d+[A-Z]?$/).test(number)
    ? withPart(number, figures)
    : null;
}
