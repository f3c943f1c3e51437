import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileFault } from './file-fault';
import { Problem } from './problem';

/** The path of a file when it is unpacked: without `.gz`, with slashes. */
export function plainPath(path: string): string {
  return path.replace(/\.gz$/, '').replaceAll('\\', '/');
}

/**
 * The bytes of a file; one that is `.gz` is unpacked while it is read.
 * @param path by which it is named to people, and known as packed
 * @throws Problem where it cannot be read or unpacked
 */
export async function* plainBytes(file: Readable, path: string): AsyncGenerator<Uint8Array> {
  // Whoever reads the far end of the line is thrown what happens at either.
  const stream = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file;
  try {
    for await (const part of stream) yield part;
  } catch (cause) {
    const fault = fileFault(cause, path);
    throw fault === null ? cause : new Problem(fault, 2, { cause });
  }
}
