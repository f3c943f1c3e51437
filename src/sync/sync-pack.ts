import { follows, type BlockRef, type PackIndex } from '../pack';
import type { PackState, FillableStore } from '../catalogue';
import { applyPack, type Applied } from './apply';
import { fetchChanges } from './change-file';
import { blocksInOrder, type FetchBlocksOptions } from './fetch-blocks';
import { alone, type LayerSync, type SyncProgress } from './layer-sync';
import { newsOf } from './pack-news';
import { openLayerOf, type OldLayer } from './old-layer';
import type { PackOrigin } from './origin';
import { isDamage, SyncProblem, syncProblem } from './problem';
import { dropStaging, openStaging, type Staging } from './staging';
import { refuseUntimely } from './untimely';

/** Share of the whole that fetching takes, by which the percentage is made; and where blocks are written as they come. */
const FETCHING = 0.7;
const FETCHING_AND_WRITING = 0.9;

/** Its layer is `pack:` and the pack's own name, as the settings know it. */
export interface SyncOptions extends LayerSync {
  readonly origin: PackOrigin;
  /** Raw Ed25519 public keys in base64. Empty: whoever controls the address is believed. */
  readonly trusted: readonly string[];
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
export function syncPack(options: SyncOptions): Promise<SyncOutcome> {
  return alone(options, () => run(options));
}

async function run(options: SyncOptions): Promise<SyncOutcome> {
  const { store, layer, origin, now, signal } = options;
  const { progress, writeAsTheyCome } = reporter(options.onProgress);
  progress('index', 0, 0);
  const known = await store.packState(layer);
  const held = known && (await openLayerOf(store, layer, known.index));
  const news = await newsOf(origin, held && known, options.trusted, signal);
  if (news.unchanged) {
    if (!known) throw new SyncProblem('server', 'The server answered “not modified” unasked.');
    await nothingNew(store, layer, { ...known, checkedAt: now });
    return { news: false, bytes: news.bytes, index: known.index, differences: [], whole: false };
  }
  const { index, etag, lastModified } = news;
  const state = { index, etag, lastModified, checkedAt: now };
  if (held && known.index.revision === index.revision) {
    // The same data, offered again with an earlier date, must not make what lay between them news.
    const later = follows(index, known.index) ? index : known.index;
    await nothingNew(store, layer, { ...state, index: later });
    return { news: false, bytes: news.bytes, index, differences: [], whole: false };
  }
  refuseUntimely(index, known, now);
  const staging = await openStaging(layer);
  const attempt = async (old: OldLayer | null): Promise<SyncOutcome> => {
    const changes = old && (await fetchChanges(index, old, origin, signal));
    if (!old) writeAsTheyCome();
    const wanted = changes ? [] : index.blocks.filter(({ hash }) => old?.blocks.has(hash) !== true);
    const fetch = fetching(index, wanted, staging, options, progress);
    if (old) await exhaust(blocksInOrder(wanted, fetch));
    const applied = await applyPack({
      ...options,
      old,
      staging,
      coming: old ? null : () => blocksInOrder(wanted, fetch),
      listed: changes ? changes.differences : null,
      state,
      progress: (done) => {
        if (fetch.done()) progress('apply', done, index.entries);
      },
    });
    const fetched = changes ? changes.bytes : fetch.bytes();
    return { news: true, bytes: news.bytes + fetched, index, ...applied };
  };
  try {
    const outcome = await attempt(held).catch((error: unknown) => {
      // The data at hand proved damaged while they were read: fetch all, which repairs them.
      if (held && isDamage(error)) return attempt(null);
      throw error;
    });
    await staging.clear();
    return outcome;
  } catch (error) {
    // What was fetched stays for the next try, unless it is what fills the disk.
    const problem = syncProblem(error);
    if (problem instanceof SyncProblem && problem.fault === 'full') await staging.clear();
    else staging.close();
    throw error;
  }
}

/** A try that died after its last write has left nothing to do, but perhaps something to clear away. */
async function nothingNew(store: FillableStore, layer: string, state: PackState): Promise<void> {
  await store.keepSyncState(layer, state);
  await dropStaging(layer);
  await store.sweep();
}

interface Fetching extends FetchBlocksOptions {
  /** Bytes fetched so far. */
  readonly bytes: () => number;
  readonly done: () => boolean;
}

function fetching(
  index: PackIndex,
  wanted: readonly BlockRef[],
  staging: Staging,
  { origin, signal }: SyncOptions,
  progress: Report,
): Fetching {
  const total = sum(wanted);
  let present = 0;
  let fetched = 0;
  progress('fetch', 0, total);
  return {
    index,
    origin,
    staging,
    ...(signal ? { signal } : {}),
    onBlock(ref, anew) {
      present += ref.bytes;
      if (anew) fetched += ref.bytes;
      progress('fetch', present, total);
    },
    bytes: () => fetched,
    done: () => present >= total,
  };
}

function sum(blocks: readonly BlockRef[]): number {
  return blocks.reduce((total, { bytes }) => total + bytes, 0);
}

type Report = (phase: SyncProgress['phase'], bytes: number, totalBytes: number) => void;

/** One for the whole: where a try begins anew, the percentage waits until it is caught up. */
function reporter(listener: SyncOptions['onProgress']): { progress: Report; writeAsTheyCome: () => void } {
  let highest = 0;
  let fetching = FETCHING;
  return {
    progress(phase, bytes, totalBytes) {
      const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
      const whole =
        phase === 'index' ? 0 : phase === 'fetch' ? share * fetching : fetching + share * (1 - fetching);
      highest = Math.max(highest, whole);
      listener?.({ phase, bytes, totalBytes, fraction: highest });
    },
    writeAsTheyCome() {
      fetching = FETCHING_AND_WRITING;
    },
  };
}

/** Runs through for the effect alone: the blocks stay in the staging area. */
async function exhaust(blocks: AsyncIterable<unknown>): Promise<void> {
  const each = blocks[Symbol.asyncIterator]();
  while ((await each.next()).done !== true);
}
