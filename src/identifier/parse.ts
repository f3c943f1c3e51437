import { INVISIBLE, narrow, plain } from './characters';
import { build } from './build';
import type { Identifier } from './identifier';
import { canonical } from './canonical';
import { isCutOff, parseRare, withRest } from './rare';
import { readAt } from './read';
import { isDraft } from './stage';

/** Longest text that can be one identifier; longer ones are prose. */
const LONGEST = 600;

/**
 * The identifier that the whole text is.
 * @param text a designation in any spelling, or what canonical() prints
 * @returns null where the text is not exactly one identifier
 */
export function parse(text: string): Identifier | null {
  if (text.length > LONGEST) return null;
  const whole = narrow(text).replace(INVISIBLE, '').trim().replace(SPACED_SLASH, '/');
  const id = read(whole);
  if (id === null) return null;
  // What a spelling is read as is what its print is read as, to the last piece.
  const printed = canonical(id);
  return printed === whole ? id : (read(printed) ?? id);
}

function read(whole: string): Identifier | null {
  const flat = plainBlanks(whole);
  const early = EARLY.test(flat) ? parseRare(flat) : null;
  const id = early ?? designation(whole) ?? iteratedDraft(whole) ?? parseRare(flat);
  if (id !== null) return asWritten(id, flat);
  const tidied = TIDIED.reduce((tidy, [untidy, replacement]) => tidy.replace(untidy, replacement), flat);
  return tidied === flat ? null : (designation(tidied) ?? parseRare(tidied));
}

/** What running text reads otherwise: an agreement's two committees with a hyphen, a release that is nothing Turkish. */
const EARLY = /^CWA CEN-CLC |^T[SR] \d\d\.\d{2,3}[A-Z]*:/;

/** `CIE S 009 / E:2002`: blanks around a slash are the list's. */
const SPACED_SLASH = / \/ (?=[A-Z])/g;

/** Spellings that running text does not fold, and what they are folded to. */
const TIDIED: readonly (readonly [RegExp, string])[] = [
  [/^(JJ[FG]) ?[(（]([^()（）]{1,4})[)）] ?/, '$1($2) '],
  [/^AS-NZS(?= \d)/, 'AS/NZS'],
  [/^ISO-(?=(?:CD|WD|DIS|FDIS|TR|TS) \d)/, 'ISO/'],
  [/^NIST Special Publication(?= \d)/, 'NIST SP'],
  [/ Revision (?=\d+$)/, ' Rev. '],
  [/^IETF (?=RFC \d)/, ''],
];

/** What two publishers print with a hyphen, and running text without: `ANSI/ANS-8.1`, `CGA C-7`. */
function asWritten(id: Identifier, flat: string): Identifier {
  const body = id.bodies.at(-1);
  // Reports are numbered by their year: `IR 80-2073`.
  if (/^(?:NIST|NBS) (?:IR|RPT|GCR)$/.test(id.prefix) && id.yearMark === '-')
    return { ...id, number: `${id.number}-${id.year ?? ''}`, yearMark: '', year: null };
  if (body === 'ANS' && /^(?:ANSI\/)?ANS-\d/.test(flat)) return { ...id, glue: '-' };
  const [, letters = '', figures = ''] = /(?:CGA|ASME) ([A-Z]{1,3})-(\d+)/.exec(flat) ?? [];
  if (letters === '' || !id.number.startsWith(letters + figures)) return id;
  if (body === 'CGA') return { ...id, number: `${letters}-${id.number.slice(letters.length)}` };
  const isYear = body === 'ASME' && id.year === null && /^(?:19|20)\d\d$/.test(figures);
  return isYear && id.number === letters + figures
    ? { ...id, number: letters, yearMark: '-', year: figures }
    : id;
}

const EDITION_LABEL = /^ ?[（(] ?(\d{4}) ?年? ?版 ?[）)]$/;
const LANGUAGE = /^ ?\(([A-Za-z]{1,3}(?:[/,][A-Za-z]{1,5})*)\)$/;

const plainBlanks = (text: string): string => text.replace(/\s+/g, ' ');

function designation(whole: string): Identifier | null {
  const reading = readAt(whole, 0);
  if (reading === null) return null;
  const id = build(reading);
  const left = whole.slice(reading.end);
  // A publisher alone is none.
  if (id.number === '') return null;
  if (left === '') return id;
  const label = EDITION_LABEL.exec(left)?.[1];
  if (label !== undefined) return { ...id, tail: `${id.tail}(${label}年版)` };
  const language = LANGUAGE.exec(left)?.[1];
  if (language !== undefined) return { ...id, tail: `${id.tail}(${language})` };
  if (isCutOff(id, left)) return parseRare(plainBlanks(whole)) ?? withRest(id, plainBlanks(left));
  return doubled(id, plain(left)) ?? withRest(id, plainBlanks(left));
}

/** `ISO/CD 24212.2`: the second ballot of a draft is no part of the work. */
function iteratedDraft(whole: string): Identifier | null {
  const match = /^(\D.* [\d-]+)(\.\d)$/.exec(whole);
  const id = match === null ? null : designation(match[1] ?? '');
  return id !== null && isDraft(id.prefix) ? { ...id, tail: match?.[2] ?? '' } : null;
}

/** `GB/T 19001-2016/ISO 9001:2015`: two whole designations with a slash between. */
function doubled(id: Identifier, left: string): Identifier | null {
  if (!left.startsWith('/')) return null;
  const also = designation(left.slice(1).trim());
  return also === null ? null : { ...id, also };
}
