import type { PackState } from '../catalogue';
import {
  changedIndex,
  changePath,
  LATEST_PATH,
  LIMITS,
  PackError,
  parseLatest,
  type PackIndex,
} from '../pack';
import { believed } from './believed-index';
import type { PackOrigin, Validators } from './origin';
import { SyncProblem } from './problem';

/** What a publisher has, as far as it differs from what is known. */
export type News =
  | { readonly unchanged: true; readonly bytes: number }
  | ({ readonly unchanged: false; readonly index: PackIndex; readonly bytes: number } & Validators);

/**
 * The index of a publisher, verified. Where it is known to publish changes, they are asked for first: a few kilobytes,
 * where the index of a large pack has hundreds. Whatever is wrong with them, the whole index is fetched.
 * @param known null where everything is to be fetched
 * @param trusted as of `syncPack`
 * @throws SyncProblem, PackError, or the signal's reason
 */
export async function newsOf(
  origin: PackOrigin,
  known: PackState | null,
  trusted: readonly string[],
  signal?: AbortSignal,
): Promise<News> {
  const told =
    known && known.index.changes.length > 0 ? await byChanges(origin, known, trusted, signal) : null;
  if (told) return told;
  const reply = await origin.index(known, signal);
  if (reply.unchanged) return { unchanged: true, bytes: 0 };
  const { bytes, etag, lastModified } = reply;
  const { index } = await believed(bytes, trusted);
  return { unchanged: false, index, bytes: bytes.length, etag, lastModified };
}

async function byChanges(
  origin: PackOrigin,
  known: PackState,
  trusted: readonly string[],
  signal?: AbortSignal,
): Promise<News | null> {
  try {
    const news = await origin.file(LATEST_PATH, LIMITS.latestBytes, signal);
    const { revision, changes } = parseLatest(news);
    if (revision === known.index.revision) return { unchanged: true, bytes: news.length };
    const ref = changes.find(({ from }) => from === known.index.revision);
    if (!ref) return null;
    const change = await origin.file(changePath(ref.hash), ref.bytes, signal);
    const { index } = await believed(await changedIndex(known.index, change, ref), trusted);
    // The whole index has a tag that we have not seen.
    return { unchanged: false, index, bytes: news.length + change.length, etag: null, lastModified: null };
  } catch (error) {
    signal?.throwIfAborted();
    const useless = error instanceof PackError || (error instanceof SyncProblem && error.fault !== 'offline');
    if (useless) return null;
    throw error;
  }
}
