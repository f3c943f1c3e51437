import { MOST_CHANGES } from '../catalogue';
import { changePath, decodeChanges, PackError, type PackChange, type PackIndex } from '../pack';
import type { Difference } from './difference';
import type { OldLayer } from './old-layer';
import type { PackOrigin } from './origin';
import { SyncProblem } from './problem';

/** Changes compared at once: one after the other, each would wait behind the questions that are answered meanwhile. */
const AT_ONCE = 50;

export interface FetchedChanges {
  readonly differences: readonly Difference[];
  /** Bytes fetched. */
  readonly bytes: number;
}

/**
 * A day's changes as one small file, where the publisher offers one that starts from what is at hand: two hundred
 * scattered changes touch an eighth of all blocks, but are a few kilobytes themselves.
 * @returns null where there is none, or it is no good: then the blocks are fetched, which always works
 * @throws SyncProblem `offline`, CatalogueProblem where the layer at hand is damaged, the signal's reason
 */
export async function fetchChanges(
  index: PackIndex,
  old: OldLayer,
  origin: PackOrigin,
  signal?: AbortSignal,
): Promise<FetchedChanges | null> {
  const ref = index.changes.find(({ from }) => from === old.index.revision);
  if (!ref || ref.count > MOST_CHANGES) return null;
  let changes: readonly PackChange[];
  try {
    changes = await decodeChanges(await origin.file(changePath(ref.hash), ref.bytes, signal), ref);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof PackError || (error instanceof SyncProblem && error.fault !== 'offline'))
      return null;
    throw error;
  }
  const differences: Difference[] = [];
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    const some = changes.slice(at, at + AT_ONCE).map((change) => against(old, change, signal));
    differences.push(...(await Promise.all(some)));
  }
  return { differences, bytes: ref.bytes };
}

async function against(
  old: OldLayer,
  { key, id, entry }: PackChange,
  signal?: AbortSignal,
): Promise<Difference> {
  for await (const placed of old.layer.entries(key, key, signal)) {
    if (placed.entry.id === id)
      return { key, id, before: placed.entry, after: entry, ordinal: placed.ordinal };
  }
  return { key, id, before: null, after: entry, ordinal: null };
}
