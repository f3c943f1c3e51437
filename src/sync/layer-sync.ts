import { exclusive, type FillableStore } from '../catalogue';
import { syncProblem } from './problem';

export interface SyncProgress {
  /** `read`: what was fetched is read and sorted. */
  readonly phase: 'index' | 'fetch' | 'read' | 'apply';
  /** Of this phase; records while `apply`. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Of the whole, 0 to 1, never falling. */
  readonly fraction: number;
}

/** What becomes of a layer, wherever the news come from. */
export interface LayerSync {
  readonly store: FillableStore;
  readonly layer: string;
  readonly rank: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SyncProgress) => void;
  /** The store keeps what the layer was, for `undo`. */
  readonly undoable?: boolean;
}

/**
 * Runs when nothing else brings news into the layer, in any context of the extension.
 * @throws SyncProblem, or the signal's reason; what is no problem of a sync stays what it is
 */
export async function alone<T>(
  { layer, signal }: Pick<LayerSync, 'layer' | 'signal'>,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await exclusive(`stdlens-sync-${layer}`, run, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw syncProblem(error);
  }
}
