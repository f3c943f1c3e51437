import type { ByteWriter } from './bytes';

/** Pages are asked for whole, so that nothing ever has to be copied. */
const PAGE_BITS = 16;
const PAGE = 2 ** PAGE_BITS;
/** Of a word's first piece; each further one is twice as long, up to the largest. */
const SMALLEST = 8;
const LARGEST = 256;
/** At the end of a piece: where the next one lies. */
const LINK = 4;

/** Of each word: where its list begins, where it goes on, where its piece ends and how long that piece is. */
interface Place {
  readonly first: number;
  at: number;
  end: number;
  size: number;
  last: number;
}

/**
 * The ordinals of each word, as the differences that will be written, in pieces of a common store: four million of
 * them take six megabytes, where lists of numbers take forty and more.
 */
export class PostingLists {
  readonly #places = new Map<string, Place>();
  readonly #pages: Uint8Array[] = [];
  /** First free byte; at the end of a page, the next one is asked for. */
  #free = 0;

  /** @param ordinal that of the call before for this word, which adds nothing, or a higher one */
  post(word: string, ordinal: number): void {
    let place = this.#places.get(word);
    if (!place) {
      const first = this.#piece(SMALLEST);
      place = { first, at: first, end: first + SMALLEST - LINK, size: SMALLEST, last: 0 };
      this.#places.set(word, place);
    } else if (place.last === ordinal) return;
    let rest = ordinal - place.last;
    place.last = ordinal;
    for (; rest >= 0x80; rest >>>= 7) this.#put(place, (rest & 0x7f) | 0x80);
    this.#put(place, rest);
  }

  /** In code unit order. */
  words(): string[] {
    return [...this.#places.keys()].sort();
  }

  /** Writes the differences between the ordinals of a word, each as {@link ByteWriter.number}. */
  write(word: string, into: ByteWriter): void {
    const place = this.#places.get(word);
    if (!place) return;
    let at = place.first;
    for (let size = SMALLEST; ; size = Math.min(LARGEST, size * 2)) {
      const end = at + size - LINK;
      const last = end === place.end;
      into.append(this.#page(at).subarray(at % PAGE, (at % PAGE) + (last ? place.at : end) - at));
      if (last) return;
      at = this.#link(end);
    }
  }

  /** Gives the memory of all lists back. */
  clear(): void {
    this.#places.clear();
    this.#pages.length = 0;
    this.#free = 0;
  }

  #put(place: Place, byte: number): void {
    if (place.at === place.end) {
      const size = Math.min(LARGEST, place.size * 2);
      const next = this.#piece(size);
      const page = this.#page(place.end);
      for (let at = 0; at < LINK; at++) page[(place.end % PAGE) + at] = (next >>> (8 * at)) & 0xff;
      place.at = next;
      place.end = next + size - LINK;
      place.size = size;
    }
    this.#page(place.at)[place.at % PAGE] = byte;
    place.at++;
  }

  #piece(size: number): number {
    const left = this.#pages.length * PAGE - this.#free;
    if (left < size) {
      this.#free = this.#pages.length * PAGE;
      this.#pages.push(new Uint8Array(PAGE));
    }
    const at = this.#free;
    this.#free += size;
    return at;
  }

  #page(at: number): Uint8Array {
    const page = this.#pages[at >>> PAGE_BITS];
    if (!page) throw new RangeError('There is no such page.');
    return page;
  }

  #link(end: number): number {
    const page = this.#page(end);
    let at = 0;
    for (let byte = 0; byte < LINK; byte++) at |= (page[(end % PAGE) + byte] ?? 0) << (8 * byte);
    return at;
  }
}
