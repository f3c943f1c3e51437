import { DASH, plain, SLASH } from './characters';
import { BODIES, ENTERPRISE_FAMILY, GROUP_FAMILY, LOCAL_FAMILY, type Family } from './publishers';

/** A publisher as its name says: how it is printed, and how it writes its numbers. */
export interface Body {
  readonly printed: string;
  readonly family: Family;
}

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

/** Marks of names as they may be written. */
const WRITTEN: Readonly<Record<string, string>> = { '/': SLASH, '-': DASH, ' ': '\\s', '.': '\\.' };

function written(name: string): string {
  return name.replace(/[/ .-]/g, (mark) => WRITTEN[mark] ?? mark);
}

/**
 * Names as alternatives that part letter by letter, so that the engine meets each first letter once and the longest
 * name wins.
 * @param names what may follow `start`
 */
function alternatives(names: readonly string[], start = ''): string {
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const rests = byLetter.get(name.charAt(0));
    if (rests === undefined) byLetter.set(name.charAt(0), [name.slice(1)]);
    else rests.push(name.slice(1));
  }
  const branches = [...(PATTERNS[start] ?? [])];
  for (const [letter, rests] of byLetter) {
    const only = rests.length === 1 && PATTERNS[start + letter] === undefined ? rests[0] : undefined;
    if (letter !== '')
      branches.push(
        written(letter + (only ?? '')) + (only === undefined ? alternatives(rests, start + letter) : ''),
      );
  }
  if (byLetter.has('')) branches.push('');
  return `(?:${branches.join('|')})`;
}

/** Made when the first name is looked for: most frames have none. */
let expression: RegExp | null = null;

/** @returns where the longest name that begins exactly at `at` ends; -1 where none begins there */
export function nameEnd(text: string, at: number): number {
  expression ??= new RegExp(alternatives([...new Set([...BODIES.keys(), ...SMALL])]), 'y');
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** What a name may begin with, at a word's beginning. */
const START = /(?<![A-Za-z0-9])[3A-Zadgipr\u00C0-\u024F\u0400-\u04FF建]/g;

/** @returns the next place from `from` on where a name may begin; -1 where there is none */
export function nameStart(text: string, from: number): number {
  START.lastIndex = from;
  return START.test(text) ? START.lastIndex - 1 : -1;
}

/** The publisher of a name as it stands in the text; undefined where it is none. */
export function bodyOf(name: string): Body | undefined {
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
