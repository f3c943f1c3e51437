import {
  openStoredLayer,
  BoundedCache,
  type Block,
  type Delta,
  type Layer,
  type LayerRow,
  type FillableStore,
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

/**
 * @returns null where the layer is not there, damaged, or not what its index says: then everything is fetched
 * @throws as {@link openWhole}
 */
export async function openLayerOf(
  store: FillableStore,
  layer: string,
  index: PackIndex,
): Promise<OldLayer | null> {
  const held = await openWhole(store, layer);
  if (held?.row.contents !== index.revision) return null;
  const blocks = new Set(index.blocks.map(({ hash }) => hash));
  return { ...held, delta: await store.delta(held.row), index, blocks };
}

/**
 * @returns null where the layer is not there, or damaged as far as is known: only whoever reads a block sees that
 * @throws CatalogueProblem where the store does not answer, GenerationGone
 */
export async function openWhole(
  store: FillableStore,
  layer: string,
): Promise<Pick<OldLayer, 'row' | 'layer'> | null> {
  const row = (await store.rows()).find((each) => each.layer === layer);
  if (!row || row.damaged === true) return null;
  try {
    return { row, layer: await openStoredLayer(store, row, new BoundedCache<Block>(0)) };
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}
