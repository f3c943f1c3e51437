import { grammarOf, matchAt, type Grammar } from './grammar';
import { bodyOf, nameEnd } from './name';
import { BODIES, type Family } from './publishers';

/** One publisher's name in a chain: as printed, with the mark or type behind it and the joint before it. */
export interface Link {
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
  readonly first: Link;
  /** Whose numbering it has. */
  readonly last: Link;
  readonly number: string;
  readonly year: string;
  readonly supplement: string;
  readonly tail: string;
  /** Where the number begins, for boundaries and lists. */
  readonly numberStart: number;
  /** What stands between prefix and number, as written. */
  readonly gap: string;
}

const MOST_LINKS = 5;
const NONE: readonly Link[] = [];

/** Bodies that neither adopt others' standards nor are adopted under their own name. */
function isAlone({ kind }: Family): boolean {
  return kind === 'c' || kind === 'o';
}

function mayFollow(before: Family, joint: string, next: Family): boolean {
  if (isAlone(next)) return false;
  if (/[/／∕⁄╱]/.test(joint)) return true;
  // `ESD IEC 61000-4-2`: a word of the trade before a citation, no publisher.
  if (before.kind === 'a' && before.doubt === 's') return false;
  if (next.kind === 'i' || next.kind === 'e') return before.kind !== 'i' || joint.trim() === '';
  return before.kind === 'a' && next.kind === 'a';
}

/** Whose numbering applies after a body's name: its own, its partner's, or that of the body that adopts. */
function numbering(own: Family, links: readonly Link[], joint: string, text: string, after: number): Family {
  const before = links.at(-1);
  if (before === undefined) {
    const aerospace = own.number === 'au' && isFigure(text, after) ? BODIES.get('*AS')?.family : undefined;
    return aerospace !== undefined && matchAt(grammarOf(aerospace).rest, text, after) !== ''
      ? aerospace
      : own;
  }
  // A partner of ISO or IEC follows their numbering: `ISO/IEC/IEEE 29119-1`, `ISO/SAE PAS 22736`.
  if (before.family.number === 'iso' && joint.trim() !== '') return before.family;
  return (own.number === 'iso' ? BODIES.get(`*${links[0]?.family.number ?? ''}`)?.family : undefined) ?? own;
}

/** Smaller units are capitals, figures and marks. */
const SMALL_A = 97;
/** So much is read as if it were written in capitals where a name is in small letters. */
const SMALL_REACH = 48;

/**
 * Reads one designation that begins exactly at `at`, or behind its first publisher's name where that is said twice.
 * @param text running text (full-width letters already narrowed)
 * @returns its pieces, or null where no publisher's grammar fits
 */
export function readAt(text: string, at: number): Reading | null {
  const reading = readCapitals(text, at);
  if (
    reading !== null ||
    Math.max(text.charCodeAt(at), text.charCodeAt(at + 1)) < SMALL_A ||
    nameEnd(text, at) === -1
  )
    return reading;
  const raised = readCapitals(text.slice(at, at + SMALL_REACH).toUpperCase(), 0);
  return raised && { ...raised, start: at, end: at + raised.end, numberStart: at + raised.numberStart };
}

function readCapitals(text: string, at: number): Reading | null {
  let best: Reading | null = null;
  let chain: readonly Link[] = NONE;
  let position = at;
  let start = at;
  let joint = '';
  for (let count = 0; count < MOST_LINKS; count++) {
    const after = nameEnd(text, position);
    if (after === -1) break;
    const found = bodyOf(text.slice(position, after));
    if (found === undefined) break;
    const { printed } = found;
    const before = chain.at(-1);
    // `IECIEC 60335`, `AS/NZS / AS/NZS 3000`: the name said last is the number's.
    if (before?.printed === printed) {
      start = position;
      chain = NONE;
    } else if (before !== undefined && !mayFollow(before.family, joint, found.family)) break;
    const family = numbering(found.family, chain, joint, text, after);
    const grammar = grammarOf(family);
    grammar.rest.lastIndex = after;
    const match = grammar.rest.exec(text);
    if (match !== null) {
      const type = match[1] ?? '';
      const link = { printed, family, joint, type };
      best = readingOf(text, start, chain, link, grammar, after + type.length, match);
      // Where figures stand right behind a name, no other name can.
      if (type === '' && isFigure(text, best.numberStart)) break;
    }
    if (isAlone(family)) break;
    const { step } = grammar;
    step.lastIndex = after;
    const between = step.exec(text);
    if (between === null) break;
    chain = [...chain, { printed, family, joint, type: between[1] ?? '' }];
    joint = between[2] ?? '';
    position = step.lastIndex;
  }
  return best;
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/**
 * @param named offset behind the last name and its type
 * @param match of the last name's `rest`
 */
function readingOf(
  text: string,
  start: number,
  before: readonly Link[],
  last: Link,
  grammar: Grammar,
  named: number,
  match: RegExpExecArray,
): Reading {
  const type = match[1] ?? '';
  const number = match[2] ?? '';
  const year = match[3] ?? '';
  const dated = named - type.length + match[0].length;
  const numberStart = dated - year.length - number.length;
  const supplement = matchAt(grammar.supplement, text, dated);
  const end = dated + supplement.length;
  const tail = matchAt(grammar.tail, text, end);
  return {
    start,
    end: end + tail.length,
    links: [...before, last],
    first: before[0] ?? last,
    last,
    number,
    year,
    supplement,
    tail,
    numberStart,
    gap: text.slice(named, numberStart),
  };
}
