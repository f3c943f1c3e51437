import { blockPath, decodeBlock, PackError, type BlockRef, type PackEntry, type PackIndex } from '../pack';
import type { Placed } from '../catalogue';
import { oldEntries } from './apply';
import { believed, type BelievedIndex } from './believed-index';
import { differences } from './difference';
import { openLayerOf } from './old-layer';
import type { PackOrigin } from './origin';
import { syncProblem, SyncProblem } from './problem';
import type { SyncOptions } from './sync-pack';
import { tallied, type ChangeTally } from './change-tally';
import { refuseUntimely } from './untimely';

export type PackPreview = BelievedIndex & ChangeTally;

/**
 * What `syncPack` would do, without doing it: everything new is read and checked as it would be then. Nothing is kept,
 * so it is for what lies at hand, not for what has to be fetched.
 * @throws SyncProblem, or the signal's reason
 */
export async function previewPack(
  options: Pick<SyncOptions, 'store' | 'layer' | 'origin' | 'trusted' | 'signal' | 'onProgress'>,
): Promise<PackPreview> {
  try {
    return await preview(options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw syncProblem(error);
  }
}

async function preview({
  store,
  layer,
  origin,
  trusted,
  signal,
  onProgress,
}: Parameters<typeof previewPack>[0]): Promise<PackPreview> {
  const reply = await origin.index(null, signal);
  if (reply.unchanged) throw new SyncProblem('server', 'There is no index.');
  const { index, signature } = await believed(reply.bytes, trusted);
  const known = await store.packState(layer);
  refuseUntimely(index, known, Date.now());
  const old = known && (await openLayerOf(store, layer, known.index));
  const kept = new Set(index.blocks.map(({ hash }) => hash).filter((hash) => old?.blocks.has(hash) === true));
  const otherBlocks = ({ blocks }: PackIndex): BlockRef[] => blocks.filter(({ hash }) => !kept.has(hash));
  const before = old ? oldEntries(old, otherBlocks(old.index), signal) : none();
  const coming = otherBlocks(index);
  const total = coming.reduce((sum, { bytes }) => sum + bytes, 0);
  const after = entriesOf(coming, origin, signal, (bytes) =>
    onProgress?.({ phase: 'read', bytes, totalBytes: total, fraction: total === 0 ? 1 : bytes / total }),
  );
  return { index, signature, ...(await tallied(differences(before, after), signal)) };
}

async function* entriesOf(
  blocks: readonly BlockRef[],
  origin: PackOrigin,
  signal: AbortSignal | undefined,
  read: (bytes: number) => void,
): AsyncGenerator<PackEntry> {
  let bytes = 0;
  for (const ref of blocks) {
    const travelled = await origin.file(blockPath(ref.hash), ref.bytes, signal);
    yield* await decodeBlock(travelled, ref).catch((error: unknown) => {
      if (!(error instanceof PackError)) throw error;
      throw new SyncProblem('damaged', error.message, { cause: error });
    });
    read((bytes += ref.bytes));
  }
}

/** Nothing was there before. */
export async function* none(): AsyncGenerator<Placed> {
  yield* await Promise.resolve([]);
}
