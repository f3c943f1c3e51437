import { canonical } from './canonical';
import type { Identifier } from './identifier';
import { distinguishing, editionOf } from './key';
import { numberParts } from './number-parts';
import { isAct } from './metre';
import { parse } from './parse';
import { isDraft } from './stage';
import { stepsOf } from './steps';
import { volumeOf } from './work';

/** A national annex in the words of those who print it: `NA`, Dutch `NB`, Belgian `ANB`, Spanish `AN`. */
const NATIONAL_ANNEX = /^[/+ ]*(?:[A-Z]{2} )?(?:NA|NB|ANB?|NAD)(?![A-Z])/;
/** What a tail may say of the plain text: a later national printing, or that changes are marked in it. */
const SAME_TEXT = / ed\. ?\w\b| - TC$/g;

/**
 * Whether it names something beside the adopted text, or that text with national additions: an annex, an amendment or a
 * corrigendum by itself. Amendments worked in (`BS EN 1993-1-1:2005+A1:2014`) leave it the adopted text.
 */
function isBeside({ supplements, tail }: Identifier): boolean {
  return (
    supplements.some(({ sign, text }) => sign === '/' || NATIONAL_ANNEX.test(text)) ||
    distinguishing(tail.replace(SAME_TEXT, '')) !== ''
  );
}

/**
 * What a national or regional adoption adopts, nearest first, and the other half of a double number.
 * `DIN EN ISO 12100:2011` → `EN ISO 12100`, `ISO 12100`. The year is the adoption's own, so it is not handed on.
 * None for what only stands beside an adoption: `DIN EN 1993-1-1/NA` is no EN 1993-1-1.
 */
export function adopted(id: Identifier): Identifier[] {
  if (isBeside(id)) return [];
  const found: Identifier[] = [];
  const words = stepsOf(id.prefix);
  const number = adoptedNumber(id);
  for (let from = 1; from < words.length; from++) {
    const prefix = words.slice(from).join(' ').replace('ИСО', 'ISO').replace('МЭК', 'IEC');
    const inner = parse(`${prefix} ${number}`);
    if (inner !== null && !/^(?:EN|ISO|IEC|CISPR|CEN|CLC)/.test(inner.prefix)) continue;
    if (inner !== null) found.push(inner);
  }
  return id.also === null ? found : [...found, id.also, ...adopted(id.also)];
}

/** The number without the adoption's own year (`CAN/CSA-ISO 9241-3-00`). `AS/NZS IEC 60079.0`: Australia parts with a point what IEC parts with a hyphen. */
function adoptedNumber(id: Identifier): string {
  const { number } = numberParts(id);
  return /^AS(?:\/NZS)?$/.test(id.bodies[0] ?? '') ? number.replace(/\./g, '-') : number;
}

/** The edition that a supplement (or a text consolidated with supplements) belongs to; null for a plain edition. */
export function baseOf(id: Identifier): Identifier | null {
  if (id.supplements.length === 0) return null;
  return parse(canonical({ ...id, supplements: [], tail: '', also: null }));
}

/**
 * How an undated citation prints it: no year, revision, version, supplement or label. `ASTM D596-01(2011)` → `ASTM D596`. The
 * year of a committee's act is part of its name.
 */
export function undatedOf(id: Identifier): string {
  if (isAct(id)) return canonical(id);
  const { number, project } = numberParts(id);
  const plain = { yearMark: '', year: null, supplements: [], tail: volumeOf(id), also: null };
  return canonical({ ...id, ...plain, number: (project ? 'P' : '') + number });
}

/** Whether it names one edition rather than the work. */
export function isDated(id: Identifier): boolean {
  return id.year !== null && /\d/.test(id.year);
}

/** Whether it names a work as a whole (`ISO 9001`): no edition of it, no draft, supplement or variant. */
export function namesWork(id: Identifier): boolean {
  if (editionOf(id) !== null || id.supplements.length > 0 || isDraft(id.prefix)) return false;
  const { edition, project } = numberParts(id);
  return !project && edition === '' && distinguishing(id.tail.slice(volumeOf(id).length)) === '';
}
