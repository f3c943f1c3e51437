import { SHIPPED, type PackagedSource } from './blocks/packaged';
import type { BoundedCache } from './blocks/cache';
import type { Block } from './blocks/source';
import { openLayer, type Layer } from './layer';
import { openStoredLayer } from './stored-layer';
import { SEED_LAYER, type LayerRow } from './store/meta';
import type { Store } from './store/contract';

/** Layers that are open: each is opened once, and again where that failed. */
export interface OpenedLayers {
  /** The seed where it lies in the package. @throws CatalogueProblem */
  shipped(): Promise<Layer>;
  /** @throws CatalogueProblem where it is damaged, GenerationGone where the row is no longer the current one */
  stored(store: Store, row: LayerRow): Promise<Layer>;
  /** Closes what was read from a place. */
  drop(place: string): void;
  clear(): void;
}

/** @param cache of the blocks of all of them */
export function openedLayers(shipped: PackagedSource, cache: BoundedCache<Block>): OpenedLayers {
  const layers = new Map<string, Promise<Layer>>();

  function opened(key: string, open: () => Promise<Layer>): Promise<Layer> {
    const known = layers.get(key);
    if (known) return known;
    const layer = open();
    layers.set(key, layer);
    layer.catch(() => layers.delete(key));
    return layer;
  }

  return {
    shipped: () => opened(SHIPPED, () => openLayer(SEED_LAYER, shipped, cache)),
    stored: (store, row) =>
      opened(`${row.database} ${row.delta ?? ''} ${row.sameOn ?? ''}`, () =>
        openStoredLayer(store, row, cache),
      ),
    drop(place) {
      for (const key of layers.keys()) if (key.split(' ')[0] === place) layers.delete(key);
    },
    clear() {
      layers.clear();
    },
  };
}
