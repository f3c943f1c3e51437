import * as v from 'valibot';
import type { IDBPDatabase } from 'idb';
import { byText } from '../../standard/order';
import { CatalogueProblem, GenerationGone } from '../problem';
import { readDelta, type Delta } from './delta';

/** How generations and their search index are laid out. Counts up with every change: older ones are made anew. */
export const FORMAT = 3;

/** A row of the list of layers. */
export const LayerRowSchema = v.object({
  format: v.literal(FORMAT),
  layer: v.string(),
  /** Order of the layers, lowest first asked. */
  rank: v.number(),
  /** Database of the generation that answers. */
  database: v.string(),
  /** Identity of what the generation holds. */
  base: v.string(),
  /** Entries the generation must hold: the marker by which unexpected emptiness is told from a fresh start. */
  records: v.number(),
  /** Key of the changes on top of it; null where there are none. */
  delta: v.nullable(v.string()),
  /** Identity of what the layer says, changes included. */
  contents: v.string(),
  importedAt: v.number(),
  /** Day on which the publisher was last asked and said that its own file is the same: the data are of that day. */
  sameOn: v.optional(v.string()),
  /** Somebody has read it and found it damaged: the next sync fetches all, whatever the publisher says is unchanged. */
  damaged: v.optional(v.literal(true)),
});

/** The pointer to a layer's current generation, and to the changes that go with it. */
export type LayerRow = v.InferOutput<typeof LayerRowSchema>;

/** Order of the layers, newest opinion first (docs/architecture.md). */
export const RANKS = { overlay: 0, lookups: 10, pack: 20, seed: 90 } as const;

export const SEED_LAYER = 'seed';

/** @throws CatalogueProblem `storeCorrupt` */
export async function readRows(meta: IDBPDatabase): Promise<LayerRow[]> {
  const rows: unknown[] = await meta.getAll('layers');
  const parsed = v.safeParse(
    v.array(LayerRowSchema),
    rows.filter((row) => !isOfOtherFormat(row)),
  );
  if (!parsed.success) throw new CatalogueProblem('storeCorrupt', 'The list of layers is damaged.');
  return parsed.output.sort((a, b) => a.rank - b.rank || byText(a.layer, b.layer));
}

function isOfOtherFormat(row: unknown): boolean {
  return v.is(v.object({ format: v.number() }), row) && row.format !== FORMAT;
}

/** @throws GenerationGone where the row is no longer the current one, CatalogueProblem `storeCorrupt` */
export async function readRowDelta(meta: IDBPDatabase, row: LayerRow): Promise<Delta | null> {
  if (row.delta === null) return null;
  const stored: unknown = await meta.get('deltas', row.delta);
  if (stored === undefined) throw new GenerationGone(row.database);
  return readDelta(stored, row.database);
}

/** Remembers that what lies in a database cannot be read; nothing to do where no layer points to it any more. */
export async function noteDamage(meta: IDBPDatabase, database: string): Promise<void> {
  const transaction = meta.transaction('layers', 'readwrite');
  const rows: unknown[] = await transaction.store.getAll();
  for (const stored of rows) {
    const row = v.safeParse(LayerRowSchema, stored);
    if (row.success && row.output.database === database)
      await transaction.store.put({ ...row.output, damaged: true }, row.output.layer);
  }
  await transaction.done;
}
