import type { BoundedCache } from './blocks/cache';
import type { Block } from './blocks/source';
import { openLayer, type Layer } from './layer';
import { layerOfDay } from './layer-of-day';
import { changedLayer } from './layer-delta';
import { RANKS, type LayerRow } from './store/meta';
import type { Store } from './store/contract';

/**
 * A layer as its row points to it: generation, and changes on top.
 * @throws CatalogueProblem where it is damaged, GenerationGone where the row is no longer the current one
 */
export async function openStoredLayer(
  store: Store,
  row: LayerRow,
  cache: BoundedCache<Block>,
): Promise<Layer> {
  const [generation, delta] = await Promise.all([store.generation(row), store.delta(row)]);
  const base = await openLayer(row.layer, generation, cache, delta ? new Set(delta.dead) : undefined);
  const whole = delta ? changedLayer(base, delta) : base;
  const layer = row.sameOn === undefined ? whole : layerOfDay(whole, row.sameOn);
  return row.rank === RANKS.overlay ? ownLayer(layer) : layer;
}

/** Whatever lies in the overlay was put there by the organisation itself. */
function ownLayer(layer: Layer): Layer {
  const sources = layer.head.sources.map((source) => ({ ...source, own: true as const }));
  return { ...layer, head: { ...layer.head, sources } };
}
