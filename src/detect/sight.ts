import type { Identifier } from '../identifier';
import type { Family } from '../identifier/publishers';
import type { Link, Reading } from '../identifier/read';

/** So much of what stands before and after is looked at (characters), */
const BEFORE = 12;
const AFTER = 16;
/** and so much on either side for words that speak of standards, or of something else. */
const WIDE = 30;

/** A reading in its text: what is weighed to tell a citation from something else that looks like one. */
export class Sight {
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

  constructor(text: string, reading: Reading, id: Identifier, first: Link) {
    this.text = text;
    this.reading = reading;
    this.id = id;
    this.name = first.printed;
    this.family = first.family;
    this.before = text.slice(Math.max(0, reading.start - BEFORE), reading.start);
    this.after = text.slice(reading.end, reading.end + AFTER);
    this.bare = id.year === null && id.type === '';
  }

  /** Whether only one publisher is named. */
  get alone(): boolean {
    return this.reading.links.length === 1;
  }

  /** The designation as written, up to its number or whole. */
  written(end: number = this.reading.end): string {
    return this.text.slice(this.reading.start, end);
  }

  wideBefore(): string {
    return this.text.slice(Math.max(0, this.reading.start - WIDE), this.reading.start);
  }

  wideAfter(): string {
    return this.text.slice(this.reading.end, this.reading.end + WIDE);
  }

  around(): string {
    return this.wideBefore() + this.wideAfter();
  }

  hanBeside(): boolean {
    const { before, after } = this;
    return HAN_END.test(before) || HAN_START.test(after);
  }
}

const HAN = '[一-鿿《》（）、，。；：]';
const HAN_END = new RegExp(`${HAN} ?$`);
const HAN_START = new RegExp(`^ ?${HAN}`);
