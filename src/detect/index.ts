import type { Identifier } from '../identifier';
import { build } from '../identifier/build';
import { canonical } from '../identifier/canonical';
import { narrow } from '../identifier/characters';
import { HEAD, readAt } from '../identifier/read';

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

/**
 * Finds the standard numbers in a text.
 * @param text running text as a reader sees it
 * @returns hits in order, not overlapping; `text` is the slice between `start` and `end`
 */
export function detect(text: string): Hit[] {
  const hits: Hit[] = [];
  const readable = narrow(text);
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(readable); match !== null; match = HEAD.exec(readable)) {
    const reading = readAt(readable, match.index);
    const identifier = reading === null ? null : build(reading);
    if (reading === null || identifier === null) {
      HEAD.lastIndex = match.index + 1;
      continue;
    }
    HEAD.lastIndex = reading.end;
    hits.push({
      start: reading.start,
      end: reading.end,
      text: text.slice(reading.start, reading.end),
      identifier,
      canonical: canonical(identifier),
      shorthand: false,
      quiet: false,
    });
  }
  return hits;
}
