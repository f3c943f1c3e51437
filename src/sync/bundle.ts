import { blockPath, indexBytes, parseIndex, LIMITS, type PackIndex, type PackReader } from '../pack';
import type { PackOrigin } from './origin';
import { SyncProblem } from './problem';

/**
 * A whole pack in one file, for machines without a network: `index.json` (one line, ends in a line feed), then the
 * blocks as they travel, in the index's order, with nothing between. The index says where each begins.
 */
export async function* bundleOf(
  reader: PackReader,
  index: PackIndex,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield indexBytes(index);
  for (const block of index.blocks) yield await reader.read(blockPath(block.hash));
}

/**
 * @param file a bundle; only what is asked for is read
 * @returns an origin that throws SyncProblem or PackError where the file is no pack or lacks a block
 */
export function bundleOrigin(file: Blob): PackOrigin {
  let opened: Promise<{ index: Uint8Array<ArrayBuffer>; places: ReadonlyMap<string, number> }> | undefined;

  async function open() {
    const index = await firstLine(file);
    const places = new Map<string, number>();
    let at = index.length;
    for (const block of parseIndex(index).blocks) {
      places.set(blockPath(block.hash), at);
      at += block.bytes;
    }
    return { index, places };
  }

  return {
    async index() {
      opened ??= open();
      return { unchanged: false, bytes: (await opened).index, etag: null, lastModified: null };
    },
    async file(path, bytes) {
      opened ??= open();
      const start = (await opened).places.get(path);
      if (start === undefined) throw new SyncProblem('missing', `The file holds no ${path}.`);
      return new Uint8Array(await file.slice(start, start + bytes).arrayBuffer());
    },
  };
}

/** The pack's own name, as its index states it. @throws SyncProblem, PackError */
export async function packIdOf(file: Blob): Promise<string> {
  return parseIndex(await firstLine(file)).id;
}

const CHUNK = 1024 * 1024;

async function firstLine(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  for (let length = CHUNK; ; length *= 4) {
    const bytes = new Uint8Array(await file.slice(0, length).arrayBuffer());
    const end = bytes.indexOf(10);
    if (end >= 0) return bytes.slice(0, end + 1);
    if (length > LIMITS.indexBytes || length > file.size) {
      throw new SyncProblem('notAPack', 'The file is not a StdLens pack.');
    }
  }
}
