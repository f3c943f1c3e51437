import type { Identifier } from '../identifier';
import type { Family } from '../identifier/publishers';
import type { Reading } from '../identifier/read';
import { betweenVerbs, cueNear } from './cues';
import { askedBy, is, YEAR_LIKE } from './doubt';
import { firstFigures } from './figures';
import { FAMILY_WORD, FILM_SPEED, isOther } from './otherwise';
import { hanBeside, sightOf, type Sight } from './sight';

/** Words before a number that make it somebody's own: part, order, course. */
const FOREIGN =
  /(?:grant|(?<!\d )class|course|model|part ?(?:no|number|#)|P\/N|SKU|lnummer|commande|facture|order|room|ext|lot|[图型编货批学单房料]号|[品型]番)(?: ?(?:no|number|nr|n°))?[.:：#]{0,2}\s?$/i;

/** Points that such a word takes. */
const FOREIGNNESS = 4;
const RUN_IN_MARK = /^[A-Z]{2}[TZ]/;

/** Answers of web servers: `API 404`. */
const HTTP_STATUS = /^[2-5](?:0\d|2[29])$/;

/** `THE RESULT IS 1500`: among capitals a word is no name. */
const SHOUTING = /[A-Z]{2}\s$/;
/** Alone in its cell, in brackets or between marks. */
const ENCLOSED = /^(?:\(\)|（）|\[\]|《》|(["'`*|])\1)?$/;
/** What of the designation is spoken of, or a class of flammability. */
const CLAUSE = /^,? ?(?:§|[Cc]lause|(?:PART|[Pp]art) \d|-?V-?[012]|5V|HB)/;

/** Gap and number that are long enough to say something; Australia's must be four figures. */
const TELLING = /\s\d{3}|\d{4}/;
const AUSTRALIAN = /^ \d{4}$/;

/** Whether a reading, unsure by itself, says something where another of its kind stands, or nothing else does. */
export function isTelling({ first, gap }: Reading, { number }: Identifier): boolean {
  return (
    is(first.family.doubt, 'telling') && (first.printed === 'AS' ? AUSTRALIAN : TELLING).test(gap + number)
  );
}

/** Evidence in the designation itself and right beside it, in points. */
function weigh(sight: Sight): number {
  const { id, reading, family, text } = sight;
  const chinese = family.kind === 'c';
  const figures = firstFigures(reading.number);
  let points = Math.min(figures.length, 5) - 1;
  if (id.year !== null) points += datedness(sight, id.year, figures);
  // `DLT 1` is a tape: a mark that runs into the name counts where the number is long.
  if (
    id.type !== '' &&
    (figures.length >= 3 || !RUN_IN_MARK.test(text.slice(reading.start, reading.numberStart)))
  )
    points += 3;
  if (!sight.alone) points += 4;
  if (id.supplements.length > 0 || id.tail !== '') points += 2;
  if (id.number.length > figures.length) points += shape(sight);
  points += glue(text.charAt(reading.numberStart - 1), family, figures);
  if (sight.bare && sight.alone && YEAR_LIKE.test(figures)) points -= 3;
  if (sight.before.endsWith('-')) points -= 3;
  if (chinese && hanBeside(sight)) points += 1;
  return points;
}

/** `DZ47-63` is a breaker: a short year does not count where all is glued together and short. */
function datedness({ family: { kind, doubt }, reading }: Sight, year: string, figures: string): number {
  if (/\d{4}/.test(year)) return 4;
  if (kind !== 'c') return 2;
  return is(doubt, 'parts') && reading.gap === '' && figures.length < 3 ? 0 : 3;
}

/** Parts and letters of a number; the year before an old Polish one leaves no doubt (`PN-88/B-03999`). */
function shape({ id: { number, year }, family }: Sight): number {
  if (/^\d\d\W[A-Z]\W/.test(number)) return 5;
  const parts = !(family.kind === 'c' && year === null ? /\d[ .]\d|^0-/ : /\d[ .-][A-Z]?\d/).test(number)
    ? 0
    : family.doubt === 'v'
      ? 3
      : 2;
  if (family.ways.includes('l') && /^[A-Z]{1,3}[ -]?\d/.test(number)) return parts + 2;
  return family.kind !== 'c' && /\d[A-Z]{1,2}$/.test(number) ? parts + 2 : parts;
}

/** What stands right before the number: a blank speaks for a designation, a hyphen against it, unless its publisher writes one. */
function glue(before: string, { glue: own, doubt }: Family, figures: string): number {
  if (/^[\s:：]?$/.test(before)) return 1;
  if (!'-_‐'.includes(before)) return 0;
  return own !== ' ' ? 1 : is(doubt, 'hyphen') && figures.length > 2 ? 0 : -1;
}

/** What the class of doubt takes away from the evidence, in points. */
function against({ before, after, alone, bare, id, family: { doubt } }: Sight): number {
  const { number } = id;
  if (doubt === 'a') return id.type === '' && (HTTP_STATUS.test(number) || number.includes('.')) ? 4 : 0;
  if (doubt === 'v') return SHOUTING.test(before) ? 4 : 0;
  if (!bare) return 0;
  if (doubt === 'i') return FILM_SPEED.test(number) ? 4 : 0;
  if (doubt === 'w') return !alone || /\d{4}|\d[ .]|^0-/.test(number) ? 0 : 4;
  if (doubt !== 'g' || !/^(?:\d\d?|[1-3]0\d)$/.test(number)) return 0;
  return FAMILY_WORD.test(after) ? 4 : 2;
}

/** What the places right beside a designation add to the evidence, in points. */
function beside(sight: Sight): number {
  const { id, before, after, family } = sight;
  let points = FOREIGN.test(before) ? -FOREIGNNESS : 0;
  if (isTelling(sight.reading, id) && ENCLOSED.test(before.slice(-1) + after.charAt(0))) points += 2;
  if (CLAUSE.test(after)) points += 3;
  if (family.kind === 'c' && (/》 ?[(（]?$/.test(before) || /^[)）]? ?《/.test(after))) points += 4;
  if (is(family.doubt, 'verbs') && /^\d{3}/.test(id.number) && betweenVerbs(sight)) points += 8;
  return points;
}

/** Small letters are a designation after a blank (`iso 9001`), behind a mark (`gb/t 191`) and glued to Han (`按gb50096-2011`). */
function typedSmall(sight: Sight): boolean {
  const { text, reading } = sight;
  const written = text.slice(reading.start, reading.end);
  if (
    /^(?!din (?:1|20))(?:\D+\s\S*\d{4}|\S+\/[tz]\s|(?:ieee|astm|jis|3gpp)\s\D*\d\d|mil-|rfc\d{4}|F?prEN)/.test(
      written,
    )
  )
    return true;
  return /\d{3}/.test(written) && hanBeside(sight);
}

/**
 * Judges whether a reading is a citation where its publisher's letters also mean something else.
 * @param company who published the sure citations in the same text
 * @param given points of evidence that it has beforehand
 */
export function convincing(
  text: string,
  reading: Reading,
  id: Identifier,
  company: ReadonlySet<string>,
  given: number,
): boolean {
  const sight = sightOf(text, reading, id);
  if (/[a-zг]/.test(text.charAt(reading.start)) && !typedSmall(sight)) return false;
  if (isOther(sight)) return false;
  const { name, family } = sight;
  const { doubt } = family;
  if (doubt === '') return true;
  const asked = askedBy(doubt);
  let points = given + weigh(sight) - against(sight) + (company.has(name) ? 3 : company.size > 0 ? 2 : 0);
  if (points < asked + FOREIGNNESS) points += beside(sight);
  return points >= asked || (points >= asked - 2 && cueNear(sight));
}
