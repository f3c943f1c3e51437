/** A set of document ordinals: one bit each, 35 kB for 280,000. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(readonly size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  /** @param ordinal from 0, below `size` */
  add(ordinal: number): void {
    const word = ordinal >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (ordinal & 31));
  }

  /** @returns false for ordinals beyond `size` too */
  has(ordinal: number): boolean {
    return ((this.#words[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
  }

  /** Keeps what both hold. */
  intersect(other: Bits): void {
    this.#words.forEach((word, at) => {
      this.#words[at] = word & (other.#words[at] ?? 0);
    });
  }

  /** The ordinals in the set, ascending. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#words.length; at++) {
      let word = this.#words[at] ?? 0;
      while (word !== 0) {
        const low = 31 - Math.clz32(word & -word);
        yield at * 32 + low;
        word &= word - 1;
      }
    }
  }
}
