import {
  openStoredLayer,
  BoundedCache,
  type Block,
  type Delta,
  type Layer,
  type LayerRow,
  type Store,
} from '../catalogue';
import type { PackIndex } from '../pack';
import { isDamage } from './problem';

/** What a layer holds before a sync: its entries need not be fetched again. */
export interface OldLayer {
  readonly row: LayerRow;
  readonly layer: Layer;
  readonly delta: Delta | null;
  readonly index: PackIndex;
  /** Hashes of the blocks whose entries it holds. */
  readonly blocks: ReadonlySet<string>;
}

/** @returns null where the layer is not there, damaged, or not what its index says: then everything is fetched */
export async function openLayerOf(store: Store, layer: string, index: PackIndex): Promise<OldLayer | null> {
  const row = (await store.rows()).find((each) => each.layer === layer);
  if (row?.contents !== index.revision) return null;
  try {
    const opened = await openStoredLayer(store, row, new BoundedCache<Block>(0));
    const blocks = new Set(index.blocks.map(({ hash }) => hash));
    return { row, layer: opened, delta: await store.delta(row), index, blocks };
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}
