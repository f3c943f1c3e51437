import { DASH, plain, SLASH } from './characters';
import { following, link, rest } from './grammar';
import {
  ADOPTING,
  AEROSPACE,
  BODIES,
  ENTERPRISE_FAMILY,
  GROUP_FAMILY,
  LOCAL_FAMILY,
  type Family,
} from './publishers';

/** One publisher's name in a chain: as written, with the mark or type behind it and the joint before it. */
export interface Link {
  readonly name: string;
  readonly printed: string;
  readonly family: Family;
  readonly joint: string;
  readonly type: string;
}

/** A designation as it stands in the text: where it is and its pieces, still as written. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly links: readonly Link[];
  readonly number: string;
  readonly year: string;
  readonly supplement: string;
  readonly tail: string;
  /** Where the number begins, for boundaries and lists. */
  readonly numberStart: number;
  /** What stands between prefix and number, as written. */
  readonly gap: string;
}

const escape = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\//g, SLASH)
    .replace(/-/g, DASH)
    .replace(/ /g, '\\s');

/** Spellings in small letters that people do type. */
const SMALL = ['iso', 'iec', 'ieee', 'rfc', 'gb', 'din', 'astm', 'Iso', 'Iec', 'Rfc'];

/** Codes that are a pattern rather than a name, by their first letter: group, enterprise and local standards. */
const GROUP_CODE = `(?:${SLASH}|_)[A-Z]{2,12}(?:-[A-Z]{2,6}){0,2}(?![a-z])`;
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  T: [GROUP_CODE],
  Q: [GROUP_CODE, `${SLASH}\\d{2,6} ?[A-Z]{1,8}`],
  D: [
    `B\\d\\d[(\\uFF08]J[)\\uFF09](?=\\s{0,2}${SLASH})`,
    `BJ? ?\\d{2,6}(?=\\s{0,2}(?:${SLASH}|${DASH}|_)|T\\s?\\d\\d|\\s\\d{2,5}${DASH}\\d{4})`,
  ],
};

/**
 * Names as alternatives that part letter by letter, so that the engine meets each first letter once and the longest
 * name wins.
 */
function alternatives(names: readonly string[], patterns: readonly string[] = []): string {
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    if (name === '') continue;
    const rests = byLetter.get(name.charAt(0)) ?? [];
    rests.push(name.slice(1));
    byLetter.set(name.charAt(0), rests);
  }
  const branches = [...byLetter].map(([letter, rests]) => {
    const only = rests.length === 1 ? rests[0] : undefined;
    return escape(letter) + (only === undefined ? alternatives(rests) : escape(only));
  });
  return `(?:${[...patterns, ...branches, ...(names.includes('') ? [''] : [])].join('|')})`;
}

const NAMES = [...new Set([...BODIES.keys(), ...SMALL])];
const FIRST_LETTERS = [...new Set(NAMES.map((name) => name.charAt(0)))].sort();
const sourceOf = (letters: readonly string[]): string =>
  letters
    .map(
      (letter) =>
        letter +
        alternatives(
          NAMES.filter((name) => name.startsWith(letter)).map((name) => name.slice(1)),
          PATTERNS[letter],
        ),
    )
    .join('|');
const NAME_SOURCE = sourceOf(FIRST_LETTERS);

/** Where a designation may begin. The one expression that runs over all text: no `i`, no `u`, no loop. */
export const HEAD = new RegExp(
  `(?<![A-Za-z0-9])(?=[${FIRST_LETTERS.join('')}])(?:${NAME_SOURCE})(?=[^0-9]{0,24}[0-9])`,
  'g',
);
const NAME = new RegExp(NAME_SOURCE, 'y');

function body(name: string): { printed: string; family: Family } | undefined {
  const known = BODIES.get(name) ?? BODIES.get(name.toUpperCase());
  if (known !== undefined) return known;
  const printed = plain(name)
    .replace(/_/g, '/')
    .replace(/^(DBJ?) /, '$1')
    .toUpperCase();
  const folded = BODIES.get(printed);
  if (folded !== undefined) return folded;
  if (printed.startsWith('T/')) return { printed, family: GROUP_FAMILY };
  if (printed.startsWith('Q/')) return { printed, family: ENTERPRISE_FAMILY };
  return /^DBJ?\d/.test(printed) ? { printed, family: LOCAL_FAMILY } : undefined;
}

const MOST_LINKS = 5;

function mayFollow(before: Family, joint: string, next: Family): boolean {
  if (before.kind === 'c' || next.kind === 'c' || before.kind === 'o' || next.kind === 'o') return false;
  if (/[/\uFF0F\u2215\u2044]/.test(joint)) return true;
  // `ESD IEC 61000-4-2`: a word of the trade before a citation, no publisher.
  if (before.kind === 'a' && before.doubt === 's') return false;
  if (next.kind === 'i' || next.kind === 'e') return before.kind !== 'i' || joint.trim() === '';
  return before.kind === 'a' && next.kind === 'a';
}

const AEROSPACE_NUMBER = /^(?:9[01]\d\d|13(?:100|00\d)|5553|6081|6171|6174|6496|6500)/;

/** Whose numbering applies after a body's name: its own, its partner's, or that of the body that adopts. */
function numbering(own: Family, links: readonly Link[], joint: string, next: string): Family {
  const before = links.at(-1);
  if (before === undefined) return own.number === 'au' && AEROSPACE_NUMBER.test(next) ? AEROSPACE : own;
  // A partner of ISO or IEC follows their numbering: `ISO/IEC/IEEE 29119-1`, `ISO/SAE PAS 22736`.
  if (before.family.number === 'iso' && joint.trim() !== '') return before.family;
  return (own.number === 'iso' ? ADOPTING[links[0]?.family.number ?? ''] : undefined) ?? own;
}

/**
 * Reads one designation that begins exactly at `at`.
 * @param text running text (full-width letters already narrowed)
 * @returns its pieces, or null where no publisher's grammar fits
 */
export function readAt(text: string, at: number): Reading | null {
  const links: Link[] = [];
  let best: Reading | null = null;
  let position = at;
  let joint = '';
  for (let count = 0; count < MOST_LINKS; count++) {
    NAME.lastIndex = position;
    const name = NAME.exec(text)?.[0];
    const found = name === undefined ? undefined : body(name);
    if (name === undefined || found === undefined) break;
    const previous = links.at(-1);
    if (previous?.printed === found.printed) break;
    if (previous !== undefined && !mayFollow(previous.family, joint, found.family)) break;
    const after = position + name.length;
    const { printed } = found;
    const family = numbering(found.family, links, joint, text.slice(after, after + 6));
    const expression = rest(family);
    expression.lastIndex = after;
    const match = expression.exec(text);
    if (match !== null) {
      const [whole, type = '', number = '', year = ''] = match;
      const dated = after + whole.length;
      const [supplement, tail] = following(family, text, dated);
      const end = dated + supplement.length + tail.length;
      const numberStart = dated - year.length - number.length;
      best = {
        start: at,
        end,
        links: [...links, { name, printed, family, joint, type }],
        number,
        year,
        supplement,
        tail,
        numberStart,
        gap: text.slice(after + type.length, numberStart),
      };
    }
    const step = link(family);
    step.lastIndex = after;
    const between = step.exec(text);
    if (between === null) break;
    links.push({ name, printed, family, joint, type: between[1] ?? '' });
    joint = between[2] ?? '';
    position = step.lastIndex;
  }
  return best;
}
