import type { Identifier } from '../identifier';
import { build } from '../identifier/build';
import { canonical } from '../identifier/canonical';
import { INVISIBLE, narrow } from '../identifier/characters';
import { HEAD, readAt, type Reading } from '../identifier/read';
import { standsFree } from './boundary';
import { convincing } from './evidence';
import { readList } from './lists';
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
}

/** How far one adopts the other, written between the two without a blank: `GB/T 1-2000idtISO 1:1999`. */
const DEGREE = /^(?:idt|eqv|neq|mod|IDT|EQV|NEQ|MOD)/;
const DEGREE_LENGTH = 3;

/** Everything that has the shape of a designation and stands free. */
function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(text); match !== null; match = HEAD.exec(text)) {
    let at = match.index;
    let next = at + 1;
    // The next one may be glued on: `GB/T 28039-2011ISO 4`.
    for (let reading = readAt(text, at); reading !== null; reading = readAt(text, at)) {
      const id = build(reading);
      if (id !== null && standsFree(text, reading)) found.push({ reading, id });
      next = reading.end;
      at = next + (DEGREE.exec(text.slice(next, next + DEGREE_LENGTH))?.[0].length ?? 0);
    }
    HEAD.lastIndex = next;
  }
  return found;
}

/**
 * Finds the standard numbers in a text.
 * @param text running text as a reader sees it
 * @returns hits in order, not overlapping; `text` is the slice between `start` and `end`
 */
export function detect(text: string): Hit[] {
  return text.search(INVISIBLE) < 0 ? detectPlain(narrow(text), text) : detectThroughInvisible(text);
}

/** Soft hyphens and zero-width characters do not part a number: they are taken out and the offsets put back. */
function detectThroughInvisible(text: string): Hit[] {
  const removed: number[] = [];
  INVISIBLE.lastIndex = 0;
  while (INVISIBLE.test(text)) removed.push(INVISIBLE.lastIndex - 1);
  let passed = 0;
  const place = (visible: number): number => {
    while (passed < removed.length && (removed[passed] ?? 0) <= visible + passed) passed++;
    return visible + passed;
  };
  // Hits come in order, so one walk over what was removed serves them all.
  const visible = text.replace(INVISIBLE, '');
  return detectPlain(narrow(visible), visible).map((hit) => {
    const start = place(hit.start);
    const end = place(hit.end - 1) + 1;
    return { ...hit, start, end, text: text.slice(start, end) };
  });
}

/** @param text the original with full-width letters and figures as ASCII, unit for unit */
function detectPlain(text: string, original: string): Hit[] {
  const found = candidates(text);
  if (found.length === 0) return [];
  const sure = found.map(({ reading, id }) => convincing(text, reading, id, false));
  const company = sure.includes(true);
  const taken = found.filter(
    ({ reading, id }, index) => sure[index] === true || (company && convincing(text, reading, id, true)),
  );
  const hits: Hit[] = [];
  let last = 0;
  for (const [index, { reading, id }] of taken.entries()) {
    if (reading.start < last) continue;
    hits.push(hitOf(original, reading.start, reading.end, id, false));
    const limit = taken[index + 1]?.reading.start ?? text.length;
    for (const member of readList(text, reading, id, limit))
      hits.push(hitOf(original, member.start, member.end, member.id, true));
    last = hits.at(-1)?.end ?? last;
  }
  return hits;
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
