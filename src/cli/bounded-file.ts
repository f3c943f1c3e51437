import { createReadStream, fstatSync, openSync, read } from 'node:fs';
import type { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/**
 * A file that is read at places which the file itself names. A damaged one names places beyond its end: that is told to
 * whoever reads, where the system throws at nobody. It stays open until the process ends.
 */
export class BoundedFile extends RandomAccessReader {
  readonly size: number;
  readonly #file: number;
  readonly #path: string;

  /** @throws what the system says of a file that cannot be opened */
  constructor(path: string) {
    super();
    this.#path = path;
    this.#file = openSync(path, 'r');
    this.size = fstatSync(this.#file).size;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    if (position + length > this.size) done(new RangeError(`There is nothing at ${position}.`));
    else read(this.#file, buffer, offset, length, position, done);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.#path, { start, end: end - 1 });
  }
}
