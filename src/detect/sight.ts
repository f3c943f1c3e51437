import type { Identifier } from '../identifier';
import type { Family } from '../identifier/publishers';
import type { Reading } from '../identifier/read';

/** So much of what stands before and after is looked at (characters), */
const BEFORE = 12;
const AFTER = 16;
/** and so much on either side for words that speak of standards, or of something else. */
const WIDE = 30;

/** A reading in its text: what is weighed to tell a citation from something else that looks like one. */
export interface Sight {
  readonly text: string;
  readonly reading: Reading;
  readonly id: Identifier;
  /** The publisher named first. */
  readonly name: string;
  readonly family: Family;
  readonly before: string;
  readonly after: string;
  /** Neither year nor mark or type. */
  readonly bare: boolean;
  /** Whether only one publisher is named. */
  readonly alone: boolean;
}

/**
 * @param text running text, the reading's offsets in it
 */
export function sightOf(text: string, reading: Reading, id: Identifier): Sight {
  return {
    text,
    reading,
    id,
    name: reading.first.printed,
    family: reading.first.family,
    before: text.slice(Math.max(0, reading.start - BEFORE), reading.start),
    after: text.slice(reading.end, reading.end + AFTER),
    bare: id.year === null && id.type === '',
    alone: reading.links.length === 1,
  };
}

/** What stands before, as far as words that speak of standards are looked for. */
export function wideBefore({ text, reading: { start } }: Sight): string {
  return text.slice(Math.max(0, start - WIDE), start);
}

/** What stands on both sides, the designation left out. */
export function around(sight: Sight): string {
  const { end } = sight.reading;
  return wideBefore(sight) + sight.text.slice(end, end + WIDE);
}

const HAN = '[一-鿿《》（）、，。；：]';
const HAN_END = new RegExp(`${HAN} ?$`);
const HAN_START = new RegExp(`^ ?${HAN}`);

/** Whether Han or its punctuation stands right before or behind, a blank between at most. */
export function hanBeside({ before, after }: Sight): boolean {
  return HAN_END.test(before) || HAN_START.test(after);
}
