import {
  blockPath,
  decodeBlockLines,
  PackError,
  release,
  type BlockRef,
  type EntryLine,
  type PackIndex,
} from '../pack';
import { blockFeed, type BlockFeed } from './block-feed';
import type { PackOrigin } from './origin';
import { SyncProblem } from './problem';
import type { Staging } from './staging';

/** Blocks under way at once. */
const PARALLEL = 6;

export interface FetchBlocksOptions {
  /** Of the pack that the blocks belong to. */
  readonly index: PackIndex;
  readonly origin: PackOrigin;
  readonly staging: Staging;
  readonly signal?: AbortSignal;
  /** Called with the bytes of each block that is at hand and verified, whether or not it had to be fetched. */
  readonly onBlock: (ref: BlockRef, fetched: boolean) => void;
}

/**
 * Blocks in the order of the index, a few ahead of whoever takes them: while one is written, the next ones travel.
 * Each is checked once, kept for a next try, and handed on decoded, its bytes until the next is asked for. What an earlier try has staged is not asked for.
 * @throws SyncProblem, or the signal's reason
 */
export async function* blocksInOrder(
  blocks: readonly BlockRef[],
  options: FetchBlocksOptions,
): AsyncGenerator<readonly EntryLine[]> {
  const { staging, signal } = options;
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const staged = await staging.hashes();
  const missing = blocks.filter(({ hash }) => !staged.has(hash));
  const feed = blockFeed(options.index, missing, options.origin, either);
  const ahead: Promise<readonly EntryLine[]>[] = [];
  const queue = blocks.values();
  const start = (): void => {
    const { value } = queue.next();
    if (!value) return;
    const coming = staged.has(value.hash)
      ? fromStaging(value, options)
      : fetched(value, feed, options, either);
    // Heard of when its turn comes.
    coming.catch(() => undefined);
    ahead.push(coming);
  };
  try {
    for (let count = 0; count < PARALLEL; count++) start();
    for (let next = ahead.shift(); next; next = ahead.shift()) {
      signal?.throwIfAborted();
      const lines = await next;
      start();
      yield lines;
      for (const { line } of lines.slice(0, 1)) release(line);
    }
  } finally {
    stop.abort();
    await Promise.allSettled(ahead);
    await feed.end();
    await staging.flush();
  }
}

async function fromStaging(ref: BlockRef, options: FetchBlocksOptions): Promise<readonly EntryLine[]> {
  const lines = await stagedBlock(options.staging, ref);
  options.onBlock(ref, false);
  return lines;
}

/** @throws PackError `missing` where the browser purged it */
export async function stagedBlock(staging: Staging, ref: BlockRef): Promise<readonly EntryLine[]> {
  const bytes = await staging.get(ref.hash);
  if (!bytes) throw new PackError('missing', `${blockPath(ref.hash)} was fetched, but is gone.`);
  return await decodeBlockLines(bytes, ref);
}

async function fetched(
  ref: BlockRef,
  feed: BlockFeed,
  { staging, onBlock }: FetchBlocksOptions,
  signal: AbortSignal,
): Promise<readonly EntryLine[]> {
  // A cache on the way may hold a broken copy: once is no proof, twice is.
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const bytes = await (attempt === 1 ? feed.next(ref) : feed.again(ref));
    try {
      const lines = await decodeBlockLines(bytes, ref);
      await staging.put(ref.hash, bytes);
      onBlock(ref, true);
      return lines;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      if (attempt === 2) throw new SyncProblem('damaged', error.message, { cause: error });
    }
  }
}
