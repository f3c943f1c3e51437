import {
  PackError,
  blockPath,
  decodeBlock,
  parseIndex,
  verifyIndex,
  type BlockRef,
  type PackIndex,
} from '../pack';
import { checkRevision } from '../pack/read';
import { exclusive, type Store } from '../catalogue';
import { applyPack, type Applied } from './apply';
import { fetchChanges } from './change-file';
import { openLayerOf, type OldLayer } from './old-layer';
import type { PackOrigin } from './origin';
import { isDamage, SyncProblem, syncProblem } from './problem';
import { openStaging, type Staging } from './staging';

/** Requests under way at once. */
const PARALLEL = 6;
/** Share of the whole that fetching takes, by which the percentage is made. */
const FETCHING = 0.7;

export interface SyncProgress {
  /** `read`: what was fetched is read and sorted. */
  readonly phase: 'index' | 'fetch' | 'read' | 'apply';
  /** Of this phase; records while `apply`. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Of the whole, 0 to 1, never falling. */
  readonly fraction: number;
}

export interface SyncOptions {
  readonly store: Store;
  /** `pack:` and the pack's own name, as the settings know it. */
  readonly layer: string;
  readonly rank: number;
  readonly origin: PackOrigin;
  /** Raw Ed25519 public keys in base64. Empty: whoever controls the address is believed. */
  readonly trusted: readonly string[];
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SyncProgress) => void;
  /** Only say what would change. */
  readonly preview?: boolean;
}

export interface SyncOutcome extends Applied {
  readonly news: boolean;
  /** Bytes fetched by this call, the index included. */
  readonly bytes: number;
  readonly index: PackIndex;
}

/**
 * Brings a layer to what its publisher has now. Old data answer until all of the new is verified and written; blocks
 * that were fetched survive a kill. One sync of a layer at a time, over all contexts.
 * @throws SyncProblem, or the signal's reason
 */
export async function syncPack(options: SyncOptions): Promise<SyncOutcome> {
  try {
    return await exclusive(`stdlens-sync-${options.layer}`, () => run(options), options.signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw syncProblem(error);
  }
}

async function run(options: SyncOptions): Promise<SyncOutcome> {
  const { store, layer, origin, now, signal } = options;
  const progress = reporter(options.onProgress);
  progress('index', 0, 0);
  const known = await store.packState(layer);
  const held = known && (await openLayerOf(store, layer, known.index));
  const reply = await origin.index(held && known, signal);
  if (reply.unchanged) {
    if (!known) throw new SyncProblem('server', 'The server answered “not modified” unasked.');
    await store.keepSyncState(layer, { ...known, checkedAt: now });
    return { news: false, bytes: 0, index: known.index, differences: [], whole: false };
  }
  const index = await believed(reply.bytes, options.trusted);
  const state = { index, etag: reply.etag, lastModified: reply.lastModified, checkedAt: now };
  if (held && known.index.revision === index.revision) {
    await store.keepSyncState(layer, state);
    return { news: false, bytes: reply.bytes.length, index, differences: [], whole: false };
  }
  if (known && index.madeAt < known.index.madeAt) {
    throw new SyncProblem('replayed', 'The address offers older data than those at hand.');
  }
  const staging = await openStaging(layer);
  const attempt = async (old: OldLayer | null): Promise<SyncOutcome> => {
    const changes = old && (await fetchChanges(index, old, origin, signal));
    const fetched = changes ? changes.bytes : await fetchMissing(index, old, staging, options, progress);
    const listed = changes ? changes.differences : null;
    const report = (done: number): void => {
      progress('apply', done, index.entries);
    };
    const applied = await applyPack({ ...options, old, staging, listed, state, progress: report });
    return { news: true, bytes: reply.bytes.length + fetched, index, ...applied };
  };
  try {
    const outcome = await attempt(held).catch((error: unknown) => {
      // The data at hand proved damaged while they were read: fetch all, which repairs them.
      if (held && isDamage(error)) return attempt(null);
      throw error;
    });
    if (options.preview === true) staging.close();
    else await staging.clear();
    return outcome;
  } catch (error) {
    // What was fetched stays for the next try, unless it is what fills the disk.
    const problem = syncProblem(error);
    if (problem instanceof SyncProblem && problem.fault === 'full') await staging.clear();
    else staging.close();
    throw error;
  }
}

async function believed(bytes: Uint8Array, trusted: readonly string[]): Promise<PackIndex> {
  const index = parseIndex(bytes);
  await checkRevision(index);
  const signature = await verifyIndex(index, trusted);
  const good = signature === 'valid' || (trusted.length === 0 && signature !== 'invalid');
  if (good) return index;
  throw new SyncProblem('signature', 'The data are not signed by the key that this address is known by.');
}

/** @returns bytes fetched */
async function fetchMissing(
  index: PackIndex,
  held: OldLayer | null,
  staging: Staging,
  { origin, signal }: SyncOptions,
  progress: Report,
): Promise<number> {
  const staged = await staging.hashes();
  const missing = index.blocks.filter(({ hash }) => held?.blocks.has(hash) !== true);
  const total = sum(missing);
  const wanted = missing.filter(({ hash }) => !staged.has(hash));
  let bytes = total - sum(wanted);
  let fetched = 0;
  progress('fetch', bytes, total);
  const queue = wanted.values();
  const failed = new AbortController();
  const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  async function work(): Promise<void> {
    for (const ref of queue) {
      either.throwIfAborted();
      await staging.put(ref.hash, await verified(origin, ref, either));
      bytes += ref.bytes;
      fetched += ref.bytes;
      progress('fetch', bytes, total);
    }
  }
  const workers = Array.from({ length: Math.min(PARALLEL, wanted.length) }, () =>
    work().catch((error: unknown) => {
      failed.abort(error);
    }),
  );
  await Promise.all(workers);
  either.throwIfAborted();
  return fetched;
}

/** A cache on the way may hold a broken copy: once is no proof, twice is. */
async function verified(
  origin: PackOrigin,
  ref: BlockRef,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let attempt = 1; ; attempt++) {
    const bytes = await origin.file(blockPath(ref.hash), ref.bytes, signal);
    try {
      await decodeBlock(bytes, ref);
      return bytes;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      if (attempt === 2) throw new SyncProblem('damaged', error.message, { cause: error });
    }
  }
}

function sum(blocks: readonly BlockRef[]): number {
  return blocks.reduce((total, { bytes }) => total + bytes, 0);
}

type Report = (phase: SyncProgress['phase'], bytes: number, totalBytes: number) => void;

function reporter(listener: SyncOptions['onProgress']): Report {
  let highest = 0;
  return (phase, bytes, totalBytes) => {
    const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
    const whole =
      phase === 'index' ? 0 : phase === 'fetch' ? share * FETCHING : FETCHING + share * (1 - FETCHING);
    highest = Math.max(highest, whole);
    listener?.({ phase, bytes, totalBytes, fraction: highest });
  };
}
