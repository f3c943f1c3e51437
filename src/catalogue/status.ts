import type { CatalogueStatus } from './contract';
import type { Layer } from './layer';

/** @param layers that answer, newest opinion first @returns what a status says of them */
export function layersStatus(
  layers: readonly Layer[],
): Pick<CatalogueStatus, 'records' | 'dataDate' | 'layers'> {
  return {
    records: layers.reduce((sum, layer) => sum + layer.head.records, 0),
    dataDate: layers.reduce<string | null>((newest, { head }) => later(newest, head.dataDate), null),
    layers: layers.map(({ layer, head }) => ({
      layer,
      records: head.records,
      dataDate: head.dataDate,
      sources: head.sources,
      madeAt: head.madeAt,
    })),
  };
}

function later(a: string | null, b: string | null): string | null {
  return b !== null && (a === null || b > a) ? b : a;
}
