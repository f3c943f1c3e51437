import { canonical } from './canonical';
import type { Identifier } from './identifier';
import { editionIn, numberParts, wholeYear } from './number-parts';
import { parse } from './parse';
import { stageIn } from './stage';
import { kindOfSupplement } from './supplement';
import { workOf } from './work';

/** Whose numbers differ by their leading zeros: IEEE C37.011 is no C37.11, IEC 61643-01 no 61643-1. */
const ZEROS_COUNT = /^(?:A?IEEE|ANSI|IEC|NEMA|UL|SAE|ASTM|ASME|CSA|API|MIL|NASA|DIN|JIS|JJ[FG])(?![A-Z])/;

/** Figures with their count before them, so that text order is number order. Most publishers' leading zeros do not count. */
function figures(text: string): string {
  const keeps = ZEROS_COUNT.test(text);
  return text.replace(/\d+/g, (run) => {
    const short = keeps ? run : run.replace(/^0+(?=\d)/, '');
    return short.length.toString(36) + short;
  });
}

/** Printable ASCII, order kept for ASCII letters; other letters as their code. */
function ascii(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^\x21-\x7E]/g, (unit) => (unit === ' ' ? '!' : `~${unit.charCodeAt(0).toString(16)}`));
}

/** Year as four figures: `94` → `1994`, `14e1` → `2014`, `11/1988` → `1988`, `2011-03` stays; else revision or version. */
export function editionOf(id: Identifier): string | null {
  if (id.year === null) return versionOf(id);
  const full = /(?:19|20)\d\d(?:-\d\d)*/.exec(id.year)?.[0];
  if (full !== undefined) return full;
  const short = /\d\d/.exec(id.year)?.[0];
  return short === undefined ? null : wholeYear(short);
}

function versionOf(id: Identifier): string | null {
  const said =
    /V\d+(?:\.\d+)+|Rev\. \d+[a-z]?|\bVersion \d+/.exec(id.tail)?.[0] ??
    / Edition (\d{4})|^:.*\/(\d+\.\d+\.\d+)$/i
      .exec(id.supplements.map(({ text }) => text).join('') + id.tail)
      ?.slice(1)
      .join('');
  return said ?? editionIn(numberParts(id).edition || id.tail, id);
}

/**
 * The start that every edition and supplement of the work shares in sortKey. Ends in a blank, which no work holds, so
 * `startsWith` is exact: `GB 2423` does not take `GB 2423.1` along.
 */
export function workKey(id: Identifier): string {
  return `${figures(ascii(workOf(id)))} `;
}

const KIND_LETTER = { amendment: 'a', corrigendum: 'c', addendum: 'd', other: 'o' } as const;

/** What of a tail makes another document: not a reapproval, label, language, product word or what it revises. */
export function distinguishing(tail: string): string {
  return figures(
    tail
      .replace(
        /^ ?\| ?ISO\/IEC [\d:-]+|^: .*| Edition \d{4}|\((?:R|RA ?|W|Reaffirmed |Reapproved )?\d{4}\)|\([^)]*年版\)|\([A-Za-z/,]{1,9}\)|\([^)]*[Rr]evision [^)]*\)/g,
        '',
      )
      .replace(
        /- Redline| V\d+\.[\d.]+(?: \([\d-]+\))?| (?:Rev\.|Version) \d+|\b(?:CSV|RLV|CMV|EXV|SER|PRV)\b|^e\d/g,
        '',
      )
      .replace(/[^\w.]+/g, ''),
  );
}

/**
 * The catalogue's key: ASCII, text order = publisher, number, part (as numbers), year, supplement. Spellings of one
 * document share it: mandate mark, language, edition label and a supplement's own year do not count.
 */
export function sortKey(id: Identifier): string {
  const edition = editionOf(id) ?? '';
  const month = id.year?.includes('/') === true ? id.year.replace(/[^\d/]/g, '') : '';
  const supplements = id.supplements
    .map((supplement) => {
      const { sign, number, year } = supplement;
      return sign + KIND_LETTER[kindOfSupplement(supplement)] + (number === '' ? (year ?? '') : number);
    })
    .join('');
  const tail = stageIn(id.prefix).replace('/', '~') + besides(id) + distinguishing(id.tail);
  return workKey(id) + ascii(`${edition}${month}${supplements}${tail}`).replace(/[^\x20-\x7E]/g, '');
}

/** A supplement that is named before the standard it belongs to. */
const NAMED_BEFORE = /^(?:Supplement|Amendment) .*(?= to )|\+A\d:\d+/;

/** What the work leaves out and neither year nor supplement says: a project's letter, a version beside a year. */
function besides(id: Identifier): string {
  const { edition, project } = numberParts(id);
  const named = NAMED_BEFORE.exec(id.prefix)?.[0] ?? '';
  if (edition === '' && named === '') return project ? 'P' : '';
  const said = editionIn(edition, id);
  const isSaid =
    id.year === null &&
    said !== null &&
    versionOf(id) === said &&
    !/^(?!ver).*[A-Za-z]{2}|-.*-/.test(edition);
  // The designation of the other body is no edition.
  const rest = isSaid || edition.includes('|') ? '' : edition;
  return (project ? 'P' : '') + figures(`${rest} ${named}`.replace(/[^\w.]+/g, ''));
}

/**
 * Catalogue order: by key, and where two designations share one (drafts of one supplement, spellings) by their print.
 * @returns 0 for the same designation only
 */
export function compare(a: Identifier, b: Identifier): number {
  return byUnits(sortKey(a), sortKey(b)) || byUnits(canonical(a), canonical(b));
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Key of a name that is no number (`W3C CSS Color 4`): folded text behind a mark that no designation begins with. */
function nameKey(text: string): string {
  return `~${ascii(text.normalize('NFKC').trim().replace(/\s+/g, ' '))}`;
}

/** sortKey of a printed designation, or a key that cannot collide with one where it is a name. */
export function keyOf(idText: string): string {
  const id = parse(idText);
  return id === null ? nameKey(idText) : sortKey(id);
}

/** workKey of a printed designation; for a name its whole key. */
export function workKeyOf(idText: string): string {
  const id = parse(idText);
  return id === null ? nameKey(idText) : workKey(id);
}

/** One string of two identifiers equals only where they are the same designation. */
export function equal(a: Identifier, b: Identifier): boolean {
  return canonical(a) === canonical(b);
}
