import type { FileHandle } from 'node:fs/promises';

/** A file in a zip archive, as the archive's directory describes it (PKWARE APPNOTE 6.3, section 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** It is locked with a password. */
  readonly locked: boolean;
  readonly crc: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins, in bytes from the start of the archive. */
  readonly at: number;
}

/** The end of the directory: 22 bytes and a remark of up to 65,535; before it, in large archives, 20 that lead on. */
const LONGEST_END = 22 + 65_535 + 20;
const END = 0x06054b50;
const LARGE_END_PLACE = 0x07064b50;
const LARGE_END = 0x06064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
/** Stands where the number is written at full length elsewhere. */
const ELSEWHERE = 0xffffffff;

/** @returns the files and folders of an archive in the order of its directory, two of one name both; null where it is no whole archive */
export async function zipEntries(archive: FileHandle): Promise<readonly ZipEntry[] | null> {
  const { size } = await archive.stat();
  const tail = await bytesAt(archive, Math.max(0, size - LONGEST_END), size);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) return null;
  const place = (await largePlace(archive, tail, end)) ?? {
    count: tail.readUInt16LE(end + 10),
    length: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  };
  const entries = entriesIn(await bytesAt(archive, place.at, place.at + place.length));
  return entries.length === place.count ? entries : null;
}

/** Where the bytes of a file begin: its own header comes first, of a length that only it says. @returns null where there is none */
export async function contentAt(archive: FileHandle, { at }: ZipEntry): Promise<number | null> {
  const header = await bytesAt(archive, at, at + 30);
  if (header.length < 30 || header.readUInt32LE(0) !== HEADER) return null;
  return at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

interface Place {
  readonly count: number;
  readonly length: number;
  readonly at: number;
}

/** The place of the directory of an archive of more than 65,535 files or 4 GB; null where it is none. */
async function largePlace(archive: FileHandle, tail: Buffer, end: number): Promise<Place | null> {
  if (end < 20 || tail.readUInt32LE(end - 20) !== LARGE_END_PLACE) return null;
  const at = Number(tail.readBigUInt64LE(end - 12));
  const large = await bytesAt(archive, at, at + 56);
  if (large.length < 56 || large.readUInt32LE(0) !== LARGE_END) return null;
  const [count = 0, length = 0, start = 0] = [32, 40, 48].map((place) =>
    Number(large.readBigUInt64LE(place)),
  );
  return { count, length, at: start };
}

function entriesIn(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const flags = directory.readUInt16LE(at + 8);
    const full = fullLengths(directory.subarray(nameEnd, extraEnd));
    const long = (place: number): number => {
      const given = directory.readUInt32LE(at + place);
      return given === ELSEWHERE ? (full.shift() ?? given) : given;
    };
    const [size, packed, header] = [long(24), long(20), long(42)];
    entries.push({
      name: directory.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      locked: (flags & 1) === 1,
      crc: directory.readUInt32LE(at + 16),
      packed,
      size,
      at: header,
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The numbers that are too large for their places, in the order of those places. */
function fullLengths(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      const numbers: number[] = [];
      for (let place = at + 4; place + 8 <= Math.min(end, extra.length); place += 8)
        numbers.push(Number(extra.readBigUInt64LE(place)));
      return numbers;
    }
    at = end;
  }
  return [];
}

/** The bytes from one place to another; fewer where the file ends before. */
async function bytesAt(archive: FileHandle, from: number, to: number): Promise<Buffer> {
  const { size } = await archive.stat();
  if (from >= size) return Buffer.alloc(0);
  const length = Math.max(0, Math.min(to, size) - from);
  const { buffer, bytesRead } = await archive.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
