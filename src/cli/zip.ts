import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { SourceFile } from '../source';
import { byText } from '../standard/order';
import { plainBytes, plainPath } from './file-bytes';
import { Problem } from './problem';
import { contentAt, zipEntries, type ZipEntry } from './zip-directory';

/** What one file of an archive may unpack to. */
const LARGEST = 256 * 1024 * 1024;
const DEFLATED = 8;
const UNPACK = 'Unpack the archive into a folder, and name the folder';

/**
 * The files of a zip archive (a repository as its host packs it), by name; two of one name are two. Each is unpacked
 * while it is read, and `.gz` in it too: memory holds neither the archive nor a file of it.
 * @throws Problem where the archive is damaged, or one of its files locked, packed in another way, or more than 256 MB
 */
export async function* inZip(path: string): AsyncGenerator<SourceFile> {
  const entries = await inArchive(path, zipEntries);
  if (entries === null) throw damaged(`${path} is no zip archive, or one that breaks off`);
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  for (const entry of files) refuseUnreadable(path, entry);
  for (const entry of files.sort((a, b) => byText(a.name, b.name))) {
    yield {
      path: plainPath(entry.name),
      bytes: () => plainBytes(Readable.from(unpacked(path, entry)), entry.name),
    };
  }
}

function refuseUnreadable(path: string, { name, size, locked, method }: ZipEntry): void {
  if (size > LARGEST) throw new Problem(`${path}: ${name} unpacks to more than 256 MB. ${UNPACK}.`, 2);
  if (locked) throw new Problem(`${path}: ${name} is locked with a password. ${UNPACK}.`, 2);
  if (method !== 0 && method !== DEFLATED)
    throw new Problem(`${path}: ${name} is packed in a way that is not known here. ${UNPACK}.`, 2);
}

async function* unpacked(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const fault = `${path}: ${entry.name} is damaged in the archive`;
  const start = await inArchive(path, (archive) => contentAt(archive, entry));
  if (start === null) throw damaged(fault);
  let size = 0;
  let crc = 0;
  try {
    for await (const part of content(path, start, entry)) {
      size += part.length;
      crc = crc32(part, crc);
      if (size > entry.size) break;
      yield part;
    }
  } catch (cause) {
    throw isFaultOfPacking(cause) ? damaged(fault, cause) : cause;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(fault);
}

function content(path: string, start: number, { packed, method }: ZipEntry): AsyncIterable<Buffer> {
  if (packed === 0) return Readable.from([]);
  const bytes = createReadStream(path, { start, end: start + packed - 1 });
  // Whoever reads the far end of the line is thrown what happens at either.
  return method === DEFLATED ? pipeline(bytes, createInflateRaw(), () => undefined) : bytes;
}

async function inArchive<T>(path: string, read: (archive: FileHandle) => Promise<T>): Promise<T> {
  const archive = await open(path);
  try {
    return await read(archive);
  } finally {
    await archive.close();
  }
}

function isFaultOfPacking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function damaged(fault: string, cause?: unknown): Problem {
  return new Problem(`${fault}. Fetch or pack it again.`, 2, { cause });
}
