import type { Identifier } from '../identifier';
import { build } from '../identifier/build';
import { canonical } from '../identifier/canonical';
import { isOdd, INVISIBLE, narrow } from '../identifier/characters';
import { nameStart } from '../identifier/name';
import { readAt, type Reading } from '../identifier/read';
import { standsFree } from './boundary';
import { convincing, isTelling } from './evidence';
import { readList } from './lists';
import { firstFigure, REACH } from './start';
import { isCharacterSet } from './charset';

/** One standard number found in running text. */
export interface Hit {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Exactly what stands there. */
  readonly text: string;
  readonly identifier: Identifier;
  readonly canonical: string;
  /** A later member of a list, written without its publisher. */
  readonly shorthand: boolean;
  /** Named as a character set rather than cited: mark quietly. */
  readonly quiet: boolean;
}

interface Candidate {
  readonly reading: Reading;
  readonly id: Identifier;
  /** Convincing by itself, whatever else stands in the text. */
  readonly sure: boolean;
}

/** How far one adopts the other may stand between the two without a blank: `GB/T 1-2000idtISO 1:1999`. */
const DEGREE = /(?:idt|eqv|neq|mod)?/iy;

const NOBODY: ReadonlySet<string> = new Set();

/** Everything that has the shape of a designation and stands free. */
function candidates(text: string, given: number): Candidate[] {
  const found: Candidate[] = [];
  let done = 0;
  let end = 0;
  let start = -2;
  for (let figure = firstFigure(text, 0); figure !== -1; figure = firstFigure(text, done)) {
    start = nameStart(text, Math.max(done, figure - REACH), start);
    // Another name may stand nearer to the figure than one that reads as nothing: `AS ISO 9001`.
    while (start !== -1 && start < figure && done <= figure) {
      let at = start;
      done = at + 1;
      // The next one may be glued on: `GB/T 28039-2011ISO 4`.
      for (let reading = readAt(text, at); reading !== null; reading = readAt(text, at)) {
        const id = build(reading);
        if (standsFree(text, reading, end))
          found.push({ reading, id, sure: convincing(text, reading, id, NOBODY, given) });
        done = end = reading.end;
        if (done === text.length) return found;
        DEGREE.lastIndex = done;
        DEGREE.test(text);
        at = DEGREE.lastIndex;
      }
      start = nameStart(text, done, start);
    }
    done = Math.max(done, figure + 1);
  }
  return found;
}

/** Points of evidence given to every number where its reader would rather see one too many. */
export const LENIENT = 4;

/**
 * Finds the standard numbers in a text.
 * @param text running text as a reader sees it
 * @param given points of evidence that every number has beforehand: `LENIENT`, or none
 * @returns hits in order, not overlapping; `text` is the slice between `start` and `end`
 */
export function detect(text: string, given = 0): Hit[] {
  return isOdd(text) ? detectOdd(text, given) : detectPlain(text, text, given);
}

/** Soft hyphens and zero-width characters do not part a number: they are taken out and the offsets put back. */
function detectOdd(text: string, given: number): Hit[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (text.charAt(at).search(INVISIBLE) === -1) places.push(at);
  const visible = text.replace(INVISIBLE, '');
  return detectPlain(narrow(visible), visible, given).map((hit) => {
    const start = places[hit.start] ?? 0;
    const end = (places[hit.end - 1] ?? 0) + 1;
    return { ...hit, start, end, text: text.slice(start, end) };
  });
}

/** @param text the original with full-width letters and figures as ASCII, unit for unit */
function detectPlain(text: string, original: string, given: number): Hit[] {
  const taken = cited(text, candidates(text, given), given);
  const hits: Hit[] = [];
  let last = 0;
  let next = 0;
  for (const { reading, id } of taken) {
    next += 1;
    if (reading.start < last) continue;
    hits.push(hitOf(original, reading.start, reading.end, id, false));
    last = reading.end;
    const limit = taken[next]?.reading.start ?? text.length;
    for (const member of readList(text, reading, id, limit)) {
      hits.push(hitOf(original, member.start, member.end, member.id, true));
      last = member.end;
    }
  }
  return hits;
}

/** Those that are citations: sure ones, and beside a sure one some that would not be by themselves. */
function cited(text: string, found: readonly Candidate[], given: number): readonly Candidate[] {
  if (found.every(({ sure }) => sure)) return found;
  const company = new Set<string>();
  const met: Record<string, string> = {};
  for (const { reading, id, sure } of found) {
    const name = reading.first.printed;
    if (sure || (isTelling(reading, id) && (met[name] ??= id.number) !== id.number)) company.add(name);
  }
  return found.filter(
    ({ reading, id, sure }) => sure || (company.size > 0 && convincing(text, reading, id, company, given)),
  );
}

function hitOf(
  original: string,
  start: number,
  end: number,
  identifier: Identifier,
  shorthand: boolean,
): Hit {
  return {
    start,
    end,
    text: original.slice(start, end),
    identifier,
    canonical: canonical(identifier),
    shorthand,
    quiet: isCharacterSet(identifier),
  };
}
