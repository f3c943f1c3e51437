import { plain } from './characters';
import { sourceOf } from './notation';
import { BODIES, type Family } from './publishers';

const GROUP_CODE = ' ?(?:[/／∕⁄╱]|\\x5f) ?[A-Z]{2,12}(?:-[A-Z]{2,6}){0,2}(?![a-z])';
/** Codes that are a pattern rather than a name, group, enterprise and local standards; and what people type in small letters. */
const PATTERNS = [
  `[TQ]${GROUP_CODE}`,
  'Q[/／∕⁄╱](?:#{2,6} ?[A-Z]{1,8}|[A-Z](?=_#5~&))',
  'DB##[(（]J[)）]',
  '[гГ](?:ост|ОСТ)[ауы]?',
  '[iI](?:so|ec)|[rR]fc|[jJ]tg?|[hH]j|j[gj][gj]|ieee|gb|din|astm|jis|[mM]il|3gpp|Ecma|Def Stan|Arinc|Eurocae ED|Rtca DO',
  '(?:[a-z]{2,3}|db##)(?=/[tz])|[qt]/[a-z]{3,6}(?=_#{3,6}~)|en(?=_#5(?:~#\\b|:))',
  'DB[JS]? ?#{2,6}(?=\\s{0,2}"|T\\s?##|\\s#{2,5}~#{4})',
];

/** A point stands for any mark: what is found so is looked up by its name. */
const SPELLED: Readonly<Record<string, string>> = { '/': '[/／∕⁄╱]', '-': '~', ' ': '\\s' };

function allNames(): RegExp {
  // The longer one of two names that begin alike stands first.
  const names = [...BODIES.keys()]
    .filter((name) => /^[^*]/.test(name))
    .sort()
    .reverse()
    .map((name) => name.replace(/[/ -]/g, (mark) => SPELLED[mark] ?? mark));
  // Each first letter is met once.
  const branches = [...new Set(names.map((name) => name.charAt(0)))].map((letter) => {
    const rests = names.filter((name) => name.startsWith(letter)).map((name) => name.slice(1));
    return `${letter}(?:${rests.join('|')})`;
  });
  return new RegExp(sourceOf(PATTERNS.concat(branches).join('|')), 'y');
}

/** Made when the first name is looked for: most frames have none. */
let names: RegExp | null = null;

/** @returns where the longest name that begins exactly at `at` ends; -1 where none begins there */
export function nameEnd(text: string, at: number): number {
  names ??= allNames();
  names.lastIndex = at;
  return names.test(text) ? names.lastIndex : -1;
}

/** What a name may begin with, at a word's beginning. */
const START =
  /[A-Z](?![aghl-oru])(?<!(?:[A-Z]|(?<!\\|[a-z]{2})[a-z]).)|(?<![A-Za-z0-9])(?:[3adgipr\u00C0-\u04FF建]|A(?=ri)|E(?=uroc)|[hj](?=[ijt]|gj)|e(?=n )|m(?=il)|[qt](?=\/)|[a-z](?=[a-z]{1,2}\/t))/g;

/**
 * @param from not less than in the call before
 * @param known what the call before gave, -2 in the first: a text without names is searched once, however many figures it has
 * @returns the next place from `from` on where a name may begin; -1 where there is none
 */
export function nameStart(text: string, from: number, known: number): number {
  if (known === -1 || known >= from) return known;
  START.lastIndex = from;
  return START.test(text) ? START.lastIndex - 1 : -1;
}

/** The publisher of a name as it stands in the text: how it is printed, and its family; undefined where it is none. */
export function bodyOf(name: string): { readonly printed: string; readonly family: Family } | undefined {
  const known = BODIES.get(name);
  if (known !== undefined) return known;
  const printed = plain(name)
    .replace(/ ?[_/] ?/g, '/')
    .toUpperCase()
    .replace(/^(DB[JS]?) |^(ГОСТ)./, '$1$2');
  const folded = BODIES.get(printed);
  if (folded !== undefined) return folded;
  const family = BODIES.get(`*${printed.charAt(0)}`)?.family;
  return family && { printed, family };
}
