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

const RANGE = `\\s{0,2}(?:[~～〜至到–—―-]|(?:to|through|bis|à)(?=\\s))\\s{0,2}`;
const AND = `\\s{0,2}(?:[、,，/／;；&+·]\\s{0,2}(?:(?:and|or|und|et|[yeи]) )?|以?[及和与與或・]|(?<=\\s)(?:and|or|und|et|[yeи])\\s)\\s{0,2}`;

const SEPARATOR = new RegExp(`(?:(${RANGE})|(\\s\\([^()]{1,60}\\))?${AND})(?!\\s)`, 'y');
/** 1 hyphen of a bare part, 2 letters, 3 figures with their parts, 4 closing letter, 5 year with its mark. */
const MEMBER = new RegExp(
  sourceOf(
    `((?:~|\\.)(?=#3(?!#)))?([A-Z]{0,2}(?:\\.|\\s(?=#{2}))?)(#6(?:\\.#3){0,3}(?:-#3(?!#)){0,2})([A-Z]?)>(\\s?(?:~{1,3}|[:：])\\s?(?:&|[5-9]#)(?!#))?(?![.．]#)(?!~#)`,
  ),
  'y',
);

/** After a member: a unit, a counter, a word that makes it a quantity or a clause. */
const NOT_A_MEMBER =
  /^\s(?:of|percent|more|other)\b|^\s?(?:[年月日条章节款项件份倍类天小]|[AWshg]\b|min|day|year|month|hour|page)/;

/**
 * The number that bare parts make of the one before: `-17` after `301 489-1`, `4` after `150.1`, `-2-27` after
 * `60068-2-6`.
 */
function withPart(number: string, part: string): string | null {
  const levels = part.split(/[-.]/).length;
  const parts = number.split(/[-.]/).length - 1;
  // `IEC 60601-1, -1-2`: a part of a part begins at the number.
  const dropped = parts === 1 ? 1 : levels;
  const [kept, mark] = new RegExp(`(?:([.-])\\d+[A-Z]?){${dropped}}$`).exec(number) ?? [];
  return kept === undefined || mark === undefined ? null : number.slice(0, -kept.length) + mark + part;
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
  const shape = base.last.family.number;
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
    if (separator[2] !== undefined && !/\D/.test(match[0]) && !/^ \(/.test(after)) break;
    if (year === '' && (NOT_A_MEMBER.test(after) || QUANTITY.test(after))) break;
    const [, part, letters = '', figuresOnly = '', letter = ''] = match;
    const figures = figuresOnly + letter;
    const own = firstFigures(figures);
    const next = memberNumber({
      before: number,
      lead: /^(?:[A-Z]{3,} |[A-Z]{1,2}[. -]?)?/.exec(number)?.[0] ?? '',
      letters: letters.trim(),
      figures,
      own,
      first: firstFigures(number),
      part: part !== undefined,
      dated: year !== '',
      // `API 653, 2000, 2350`: numbers of some look like years, in a row of others.
      yearLike:
        year === '' &&
        /^(?:19|20)\d\d(?:-\d\d)?$/.test(figures) &&
        !(shape === 'api' && /^, ?\d{3}/.test(after)),
      mark: plain(separator[0]).slice(separator[2]?.length),
      range: separator[1] !== undefined,
      id,
      shape,
    });
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

/** A member as it is written, beside the number before it. */
interface Written {
  readonly before: string;
  /** The first figures of the number before, and the letters that it begins with. */
  readonly first: string;
  readonly lead: string;
  /** Letters of this one, all its figures and parts with their closing letter, and the first figures alone. */
  readonly letters: string;
  readonly figures: string;
  readonly own: string;
  /** Begins with the hyphen or point of a part. */
  readonly part: boolean;
  readonly dated: boolean;
  readonly yearLike: boolean;
  /** What separates the two, and whether it means all between. */
  readonly mark: string;
  readonly range: boolean;
  /** The citation that the list began with. */
  readonly id: Identifier;
  /** How its numbers look (shapes.ts). */
  readonly shape: string;
}

/** The full number that a member stands for, null where it is none; undefined where a rule has nothing to say. */
type Rule = (member: Written) => string | null | undefined;

/** `-17` after `301 489-1`. */
const barePart: Rule = (m) => (m.part ? withPart(m.before, m.figures) : undefined);

/** `TS 38.211` after `3GPP TS 36.211`: the type again. */
const sameType: Rule = (m) =>
  m.letters !== '' && m.id.prefix.endsWith(` ${m.letters}`) && m.figures.includes('.')
    ? m.figures
    : undefined;

/** `G 3466` after `G 3444`, `D790` after `D638`. */
const ownLetters: Rule = (m) => {
  if (m.letters === '') return undefined;
  const lead = m.lead.trim();
  return (m.range ? lead === m.letters : lead.length === m.letters.length) &&
    /^[A-Z]{1,2}[. ]?\d/.test(m.before)
    ? m.letters + m.figures
    : null;
};

/** `ISO 527-2/1A`: a specimen, no part. */
const specimen: Rule = (m) =>
  m.own.length <= 2 && /[A-Z]$/.test(m.figures) && !/[A-Z]$/.test(m.before) ? null : undefined;

/** `NF DTU 31.1, 31.2`: a word, no letter. */
const word: Rule = (m) => (/^[A-Z]{1,2}\b(?! )/.test(m.lead) && m.mark !== '/' ? null : undefined);

/** `NFPA 13, 25`, `MSS SP-58/69`: whole numbers have one to three figures, so that a short member is a number and no part. */
const shortNumber: Rule = (m) =>
  /^(?:nfpa|sia|mss)$/.test(m.shape) && m.own.length >= 2 && m.figures !== m.before
    ? m.range || m.yearLike
      ? null
      : m.lead + m.figures
    : undefined;

/** `HJ 25.1~25.6`: the number again, however short; `ASHRAE 90.1, 62.1`: another that looks like it. */
const sameLook: Rule = (m) =>
  m.figures.includes('.') &&
  (m.own === m.first
    ? m.before.includes('.')
    : !m.range && /^\D*\d\d\.\d\d?$/.test(m.before) && /^\d\d\.\d\d?$/.test(m.figures))
    ? m.lead + m.figures
    : undefined;

/** `ISO 9001, 14001`, `Def Stan 00-970, 00-055`; a range goes up, and a year is no number unless a slash says so. */
const wholeNumber: Rule = (m) => {
  const longer = m.own.length - m.first.length;
  if (
    m.own.length < 3
      ? !m.figures.includes('-') || longer !== 0
      : (m.mark !== '/' || !/\d[A-Z]+$/.test(m.before)) && Math.abs(longer) > 2
  )
    return undefined;
  const up = longer === 0 && (m.dated || /[.-]/.test(m.figures) || m.own > m.first);
  return (m.range && !up) || (m.yearLike && (m.mark !== '/' || longer !== 0 || m.id.year !== null))
    ? null
    : m.lead + m.figures;
};

/** How the number before ends where the last part alone is said, or the last two. */
function endBefore({ figures, range, mark }: Written): RegExp | null {
  if (figures.includes('-')) return /-\d+-\d+$/;
  if ('~〜至到/、'.includes(mark)) return /[.-]\d+[A-Z]?$/;
  return range ? /\.\d+[A-Z]?$/ : null;
}

/** `GB/T 2423.1/2/3`, `GB/T 150.1~4-2024`, `IEC 60068-2-6, 2-27`. */
const lastParts: Rule = (m) =>
  m.own.length <= 2 &&
  !m.figures.includes('.') &&
  (m.id.year === null || m.dated) &&
  endBefore(m)?.test(m.before) === true
    ? withPart(m.before, m.figures)
    : null;

/** The first that has something to say decides. */
const RULES = [barePart, sameType, ownLetters, specimen, word, shortNumber, sameLook, wholeNumber, lastParts];

function memberNumber(member: Written): string | null {
  for (const rule of RULES) {
    const number = rule(member);
    if (number !== undefined) return number;
  }
  return null;
}
