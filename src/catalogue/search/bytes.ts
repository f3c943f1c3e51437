const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Grows as it is written to. Numbers are variable-length, seven bits a byte, low bits first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  /** @param value whole, from 0 to 2³² − 1; takes one to five bytes */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** How many bytes of UTF-8 there are, and then these. */
  text(value: string): void {
    const start = this.length;
    this.number(value.length);
    this.#reserve(value.length);
    for (let at = 0; at < value.length; at++) {
      const unit = value.charCodeAt(at);
      if (unit > 127) {
        this.length = start;
        this.#encoded(value);
        return;
      }
      this.#bytes[this.length++] = unit;
    }
  }

  #encoded(value: string): void {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.append(bytes);
  }

  /** The bytes as they are, without their length. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** @returns a copy of what was written; the writer is empty again */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}

/**
 * Reads what a {@link ByteWriter} has written, in the same order. Checks nothing: whoever stores bytes keeps a
 * checksum.
 */
export class ByteReader {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** @returns what `ByteWriter.number` wrote; 0 past the end */
  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }

  /** @returns what `ByteWriter.text` wrote; an empty text past the end */
  text(): string {
    const length = this.number();
    const text = decoder.decode(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }

  /** @param length in bytes */
  skip(length: number): void {
    this.at += length;
  }
}

/** @returns how many characters two neighbours of a sorted list begin with alike: what front coding leaves out */
export function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
