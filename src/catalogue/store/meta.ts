import * as v from 'valibot';
import type { IDBPDatabase } from 'idb';
import { CatalogueProblem } from '../problem';

const LayerRowSchema = v.object({
  layer: v.string(),
  /** Order of the layers, lowest first asked. */
  rank: v.number(),
  /** Database of the generation that answers. */
  database: v.string(),
  /** Identity of its contents. */
  contents: v.string(),
  /** Entries it must hold: the marker by which unexpected emptiness is told from a fresh start. */
  records: v.number(),
  importedAt: v.number(),
});

/** The pointer to a layer's current generation. */
export type LayerRow = v.InferOutput<typeof LayerRowSchema>;

/** Order of the layers, newest opinion first (design.md §5). */
export const RANKS = { overlay: 0, lookups: 10, pack: 20, seed: 90 } as const;

export const SEED_LAYER = 'seed';

/** @throws CatalogueProblem `storeCorrupt` */
export async function readRows(meta: IDBPDatabase): Promise<LayerRow[]> {
  const rows: unknown = await meta.getAll('layers');
  const parsed = v.safeParse(v.array(LayerRowSchema), rows);
  if (!parsed.success) throw new CatalogueProblem('storeCorrupt', 'The list of layers is damaged.');
  return parsed.output.sort((a, b) => a.rank - b.rank || (a.layer < b.layer ? -1 : 1));
}

/**
 * Points a layer at a finished generation: the one write by which an import becomes visible.
 * @returns the generation that answered before
 */
export async function pointTo(meta: IDBPDatabase, row: LayerRow): Promise<LayerRow | null> {
  const transaction = meta.transaction('layers', 'readwrite');
  const old = v.safeParse(LayerRowSchema, await transaction.store.get(row.layer));
  await transaction.store.put(row, row.layer);
  await transaction.done;
  return old.success ? old.output : null;
}
