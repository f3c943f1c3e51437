import { RANKS, type FillableStore } from '../catalogue';
import { browser } from '../browser';
import { isoOpenData } from '../source/iso';
import { rfcIndex } from '../source/rfc';
import { httpOrigin, syncPack, SyncProblem, syncSource, type SyncProgress } from '../sync';
import { layerOf, type Subscription, type UpdateResult } from '../upkeep';
import { today } from '../standard/today';

const DATASETS = { 'iso-open-data': isoOpenData, 'rfc-index': rfcIndex };

export interface Brought {
  readonly news: boolean;
  readonly bytes: number;
  readonly refusals: number;
}

/** The user has taken back, or never given, the browser's permission to ask this host. */
class NoPermission extends Error {
  override readonly name = 'NoPermission';
}

/**
 * Brings the layer of one subscription up to date.
 * @param evenFewer also where much fewer records come than are at hand
 * @throws the signal's reason, or what `failureOf` can name; the old data answer in every case
 */
export async function bring(
  row: Subscription,
  store: FillableStore | null,
  signal: AbortSignal,
  onProgress: (progress: SyncProgress) => void,
  evenFewer: boolean,
): Promise<Brought> {
  if (!store) throw new SyncProblem('store', 'The browser gives no storage.');
  const { protocol, hostname } = new URL(row.address);
  const origins = [`${protocol}//${hostname}/*`];
  if (!(await browser.permissions.contains({ origins }))) throw new NoPermission(hostname);
  const common = {
    store,
    layer: layerOf(row),
    rank: RANKS.pack,
    now: Date.now(),
    undoable: true,
    signal,
    onProgress,
  };
  if (row.kind === 'dataset')
    return syncSource({
      ...common,
      source: DATASETS[row.source],
      address: row.address,
      today: today(),
      evenFewer,
    });
  const { news, bytes } = await syncPack({
    ...common,
    origin: httpOrigin(row.address),
    trusted: row.key === null ? [] : [row.key],
  });
  return { news, bytes, refusals: 0 };
}

/** What went wrong, in the words of the settings. */
export function failureOf(error: unknown): Pick<UpdateResult, 'fault' | 'counts'> {
  if (!(error instanceof SyncProblem))
    return { fault: error instanceof NoPermission ? 'permission' : 'unknown' };
  const { fault, counts } = error;
  return { fault, ...(counts ? { counts } : {}) };
}
