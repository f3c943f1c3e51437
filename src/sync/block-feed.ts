import { blockPath, bundlePath, indexBytes, type BlockRef, type PackIndex } from '../pack';
import { ByteStream } from './byte-stream';
import type { PackOrigin } from './origin';

/** Where blocks come from, as they travel. Nothing of it is verified. */
export interface BlockFeed {
  /** In the order of the index, each once. @throws SyncProblem, or the signal's reason */
  next(ref: BlockRef): Promise<Uint8Array<ArrayBuffer>>;
  /** One block anew, and every later one, from its own file. @throws as {@link next} */
  again(ref: BlockRef): Promise<Uint8Array<ArrayBuffer>>;
  /** Hangs up; to be called in any case. */
  end(): Promise<void>;
}

/** From so many blocks on, one long file comes sooner than each block's own. */
const MANY = 16;

/**
 * Each block from a file of its own; many that lie together from the publisher's bundle, in one request that goes on
 * where an earlier try broke off. Where there is no bundle, or it breaks off, the blocks' own files are asked for.
 * @param missing blocks of the index that will be asked for, in its order
 */
export function blockFeed(
  index: PackIndex,
  missing: readonly BlockRef[],
  origin: PackOrigin,
  signal: AbortSignal,
): BlockFeed {
  const places = placesIn(index);
  const single = (ref: BlockRef): Promise<Uint8Array<ArrayBuffer>> =>
    origin.file(blockPath(ref.hash), ref.bytes, signal);
  let at = places.get(missing[0]?.hash ?? '') ?? 0;
  let bundle =
    origin.from && isWorthwhile(index, missing)
      ? new ByteStream(origin.from(bundlePath(index.revision), at, signal))
      : null;
  let turn: Promise<unknown> = Promise.resolve();

  async function leave(): Promise<void> {
    const left = bundle;
    bundle = null;
    await left?.end();
  }

  /** @returns null where there is no bundle, or it ended here */
  async function take(ref: BlockRef): Promise<Uint8Array<ArrayBuffer> | null> {
    const from = bundle;
    if (from === null) return null;
    try {
      const place = places.get(ref.hash) ?? 0;
      await from.skip(place - at);
      const bytes = await from.take(ref.bytes);
      at = place + ref.bytes;
      return bytes;
    } catch {
      // Whatever it was, the block's own file is asked for next, and says what is wrong if anything still is.
      signal.throwIfAborted();
      await leave();
      return null;
    }
  }

  return {
    async next(ref) {
      const taken = turn.then(() => take(ref));
      turn = taken.catch(() => undefined);
      return (await taken) ?? (await single(ref));
    },
    async again(ref) {
      await leave();
      return await single(ref);
    },
    end: leave,
  };
}

/** Where each block begins in the bundle. */
function placesIn(index: PackIndex): Map<string, number> {
  const places = new Map<string, number>();
  let at = indexBytes(index).length;
  for (const { hash, bytes } of index.blocks) {
    places.set(hash, at);
    at += bytes;
  }
  return places;
}

/** Half of what would be read at least must be wanted. */
function isWorthwhile({ blocks }: PackIndex, missing: readonly BlockRef[]): boolean {
  if (missing.length < MANY) return false;
  const first = blocks.findIndex(({ hash }) => hash === missing[0]?.hash);
  const read = blocks.slice(first).reduce((sum, { bytes }) => sum + bytes, 0);
  return missing.reduce((sum, { bytes }) => sum + bytes, 0) * 2 >= read;
}
