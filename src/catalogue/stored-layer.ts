import type { BoundedCache } from './blocks/cache';
import type { Block } from './blocks/source';
import { openLayer, type Layer } from './layer';
import { layerOfDay, worksChanged } from './layer-of-day';
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
  return ownApart(layer, row.rank === RANKS.overlay);
}

/**
 * An own list that names nobody is that of its layer: those of two layers may share an id and are two (as `pack merge`
 * holds it). What is stored keeps its names.
 * @param isOverlay whatever lies there was put there by the organisation itself
 */
function ownApart(layer: Layer, isOverlay: boolean): Layer {
  const apart = new Map<string, string>();
  const sources = layer.head.sources.map((source) => {
    if (!isOverlay && !(source.own && source.attribution === '')) return source;
    const id = `${source.id} ${layer.layer}`;
    apart.set(source.id, id);
    return { ...source, id, own: true as const };
  });
  if (apart.size === 0) return layer;
  return worksChanged({ ...layer, head: { ...layer.head, sources } }, (record) => ({
    ...record,
    source: apart.get(record.source) ?? record.source,
  }));
}
