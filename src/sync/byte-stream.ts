/** Takes a stream of bytes in lengths of one's own choosing. */
export class ByteStream {
  readonly #parts: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(parts: AsyncIterable<Uint8Array>) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  /**
   * @param length bytes; they are a copy
   * @throws RangeError where the stream ends before, and whatever the stream throws
   */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const taken = new Uint8Array(length);
    await this.#pass(length, (part, at) => {
      taken.set(part, at);
    });
    return taken;
  }

  /** @throws as {@link take} */
  async skip(length: number): Promise<void> {
    await this.#pass(length, () => undefined);
  }

  /** Lets the rest go: nothing more is read, and it does not matter whether it would have come. */
  async end(): Promise<void> {
    this.#rest = new Uint8Array();
    // A stream that was broken off, if only after its last byte, cannot be left without saying so once more.
    await Promise.resolve(this.#parts.return?.()).catch(() => undefined);
  }

  async #pass(length: number, use: (part: Uint8Array, at: number) => void): Promise<void> {
    for (let at = 0; at < length;) {
      if (this.#rest.length === 0) await this.#more();
      const part = this.#rest.subarray(0, length - at);
      use(part, at);
      at += part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
  }

  async #more(): Promise<void> {
    const next = await this.#parts.next();
    if (next.done === true) throw new RangeError('The stream ends before what it was to hold.');
    this.#rest = next.value;
  }
}
