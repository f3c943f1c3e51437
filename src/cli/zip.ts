import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromRandomAccessReaderPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import type { SourceFile } from '../source';
import { byText } from '../standard/order';
import { BoundedFile } from './bounded-file';
import { plainBytes, plainPath } from './file-bytes';
import { Problem } from './problem';

/** What one file of an archive may unpack to. */
const LARGEST = 256 * 1024 * 1024;
const UNPACK = 'Unpack the archive into a folder, and name the folder';

/** What yauzl says of an archive of which even the directory may be locked. */
const STRONGLY_LOCKED = 'strong encryption is not supported';

/** A file of an archive, by its name in it. */
interface Packed {
  readonly name: string;
  readonly entry: Entry;
}

/**
 * The files of a zip archive (a repository as its host packs it), by name; two of one name are two. Each is unpacked
 * while it is read, and `.gz` in it too: memory holds neither the archive nor a file of it.
 * @throws Problem where the archive is damaged, or one of its files locked, packed in another way, or more than 256 MB
 */
export async function* inZip(path: string): AsyncGenerator<SourceFile> {
  const { archive, files } = await opened(path);
  for (const file of files) refuseUnreadable(path, file);
  for (const file of files.sort((a, b) => byText(a.name, b.name))) {
    yield {
      path: plainPath(file.name),
      bytes: () => plainBytes(Readable.from(unpacked(path, archive, file)), file.name),
    };
  }
}

/** The archive stays open until the process ends: files are read after all are listed, and more than once. */
async function opened(path: string): Promise<{ archive: ZipFile; files: Packed[] }> {
  try {
    // Nothing is written under the names, wherever they lead; sizes are checked where the file can be named.
    const file = new BoundedFile(path);
    const archive = await fromRandomAccessReaderPromise(file, file.size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    const files: Packed[] = [];
    for await (const entry of archive.eachEntry()) {
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
      const name = getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      if (!name.endsWith('/')) files.push({ name, entry });
    }
    return { archive, files };
  } catch (cause) {
    if (cause instanceof Error && cause.message === STRONGLY_LOCKED)
      throw new Problem(`${path}: a file in it is locked with a password. ${UNPACK}.`, 2, { cause });
    throw problemOf(cause, `${path} is no zip archive, or one that breaks off`);
  }
}

function refuseUnreadable(path: string, { name, entry }: Packed): void {
  const refuse = (fault: string): never => {
    throw new Problem(`${path}: ${name} ${fault}. ${UNPACK}.`, 2);
  };
  if (entry.uncompressedSize > LARGEST) refuse('unpacks to more than 256 MB');
  if (entry.isEncrypted()) refuse('is locked with a password');
  if (!entry.canDecodeFileData()) refuse('is packed in a way that is not known here');
}

async function* unpacked(
  path: string,
  archive: ZipFile,
  { name, entry }: Packed,
): AsyncGenerator<Uint8Array> {
  const fault = `${path}: ${name} is damaged in the archive`;
  let size = 0;
  let crc = 0;
  try {
    const parts: AsyncIterable<Buffer> = await archive.openReadStreamPromise(entry);
    for await (const part of parts) {
      size += part.length;
      crc = crc32(part, crc);
      if (size > entry.uncompressedSize) break;
      yield part;
    }
  } catch (cause) {
    throw problemOf(cause, fault);
  }
  if (size !== entry.uncompressedSize || crc !== entry.crc32) throw damaged(fault);
}

/** What the system says of a file is told elsewhere. */
function problemOf(cause: unknown, fault: string): unknown {
  return cause instanceof Error && 'syscall' in cause ? cause : damaged(fault, cause);
}

function damaged(fault: string, cause?: unknown): Problem {
  return new Problem(`${fault}. Fetch or pack it again.`, 2, { cause });
}
