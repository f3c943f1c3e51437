/** How the list of layers changes: what a layer was synced from, what it was before, and each change in one transaction. */
import * as v from 'valibot';
import type { IDBPDatabase } from 'idb';
import { PackIndexSchema } from '../../pack/schema';
import { storeDelta, type Delta } from './delta';
import { LayerRowSchema, type LayerRow } from './meta';
import { META } from './names';

const SyncStateSchema = v.object({
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  /** Milliseconds since 1970: when the publisher was last asked and answered. */
  checkedAt: v.number(),
});

/** How to ask a layer's publisher whether there is news. */
export type SyncState = v.InferOutput<typeof SyncStateSchema>;

const PackStateSchema = v.object({ ...SyncStateSchema.entries, index: PackIndexSchema });

/** What a synced layer was made from: which blocks it holds, and how to ask whether there is news. */
export type PackState = v.InferOutput<typeof PackStateSchema>;

const PreviousSchema = v.object({
  /** Null: the layer was not there. */
  row: v.nullable(LayerRowSchema),
  /** Its sync state as it was kept, whatever it was. */
  state: v.unknown(),
});

/** What a layer was before its last change. */
export type Previous = v.InferOutput<typeof PreviousSchema>;

/** @returns null where nothing is kept, or what is kept is of another format: then there is no way back */
function previousOf(stored: unknown): Previous | null {
  const parsed = v.safeParse(PreviousSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** @returns null where the layer was never synced, or what is kept of it cannot be read: then all is fetched anew */
export async function readPackState(meta: IDBPDatabase, layer: string): Promise<PackState | null> {
  const stored: unknown = await meta.get('packs', layer);
  // Not what the schema makes of it: the index is kept with the members that only later versions know.
  return v.is(PackStateSchema, stored) ? stored : null;
}

/** @returns null where the layer was never synced, or what is kept of it cannot be read */
export async function readSyncState(meta: IDBPDatabase, layer: string): Promise<SyncState | null> {
  const parsed = v.safeParse(SyncStateSchema, await meta.get('packs', layer));
  return parsed.success ? parsed.output : null;
}

/**
 * Points a layer at a finished generation or at other changes: the one transaction by which news become visible.
 * @param expected the row that it replaces; null where there was none
 * @param news with `undoable`, what the layer was stays for {@link goBack}
 * @returns false where another context was faster: then nothing is written
 */
export async function pointTo(
  meta: IDBPDatabase,
  expected: LayerRow | null,
  row: LayerRow,
  news: { readonly delta?: Delta; readonly state?: SyncState; readonly undoable?: boolean },
): Promise<boolean> {
  const transaction = meta.transaction(META.stores, 'readwrite');
  const [layers, packs, deltas, previous] = META.stores.map((name) => transaction.objectStore(name));
  const found = v.safeParse(LayerRowSchema, await layers?.get(row.layer));
  const current = found.success ? found.output : null;
  const unchanged = current?.database === expected?.database && current?.delta === expected?.delta;
  if (unchanged) {
    const older = previousOf(await previous?.get(row.layer));
    if (news.undoable === true) {
      const state: unknown = await packs?.get(row.layer);
      await previous?.put({ row: current, state }, row.layer);
    } else await previous?.delete(row.layer);
    await layers?.put(row, row.layer);
    if (news.state) await packs?.put(news.state, row.layer);
    if (news.delta && row.delta !== null) await deltas?.put(storeDelta(news.delta), row.delta);
    const kept = [row.delta, news.undoable === true ? current?.delta : null];
    for (const delta of [older?.row?.delta, current?.delta])
      if (typeof delta === 'string' && !kept.includes(delta)) await deltas?.delete(delta);
  }
  await transaction.done;
  return unchanged;
}

/** Remembers that the publisher was asked. @param sameOn where it said that its own file is the same */
export async function keepSyncState(
  meta: IDBPDatabase,
  layer: string,
  state: SyncState,
  sameOn?: string,
): Promise<void> {
  const transaction = meta.transaction(META.stores, 'readwrite');
  const [layers, packs] = META.stores.map((name) => transaction.objectStore(name));
  const row = v.safeParse(LayerRowSchema, await layers?.get(layer));
  if (sameOn !== undefined && row.success) await layers?.put({ ...row.output, sameOn }, layer);
  await packs?.put(state, layer);
  await transaction.done;
}

/** Forgets a layer with its changes, sync state and way back, in one transaction; generations stay for the sweep. */
export async function removeRow(meta: IDBPDatabase, layer: string): Promise<void> {
  const transaction = meta.transaction(META.stores, 'readwrite');
  const [layers, packs, deltas, previous] = META.stores.map((name) => transaction.objectStore(name));
  const found = v.safeParse(LayerRowSchema, await layers?.get(layer));
  const before = previousOf(await previous?.get(layer));
  for (const store of [layers, packs, previous]) await store?.delete(layer);
  for (const delta of [found.success ? found.output.delta : null, before?.row?.delta])
    if (typeof delta === 'string') await deltas?.delete(delta);
  await transaction.done;
}

/** What {@link goBack} would go back to. @returns null where nothing is kept that could be read */
export async function readPrevious(meta: IDBPDatabase, layer: string): Promise<Previous | null> {
  return previousOf(await meta.get('previous', layer));
}

/** Databases that the way back of any layer needs. */
export async function previousDatabases(meta: IDBPDatabase): Promise<string[]> {
  const all: unknown[] = await meta.getAll('previous');
  return all.flatMap((stored) => previousOf(stored)?.row?.database ?? []);
}

/** Gives up the way back of a layer. */
export async function forgetPrevious(meta: IDBPDatabase, layer: string): Promise<void> {
  const transaction = meta.transaction(META.stores, 'readwrite');
  const [layers, , deltas, previous] = META.stores.map((name) => transaction.objectStore(name));
  const current = v.safeParse(LayerRowSchema, await layers?.get(layer));
  const delta = previousOf(await previous?.get(layer))?.row?.delta;
  await previous?.delete(layer);
  if (typeof delta === 'string' && !(current.success && current.output.delta === delta)) {
    await deltas?.delete(delta);
  }
  await transaction.done;
}

/**
 * Makes a layer what it was before its last change, sync state included, in one transaction.
 * @returns false where nothing is kept
 */
export async function goBack(meta: IDBPDatabase, layer: string): Promise<boolean> {
  const transaction = meta.transaction(META.stores, 'readwrite');
  const [layers, packs, deltas, previous] = META.stores.map((name) => transaction.objectStore(name));
  const before = previousOf(await previous?.get(layer));
  if (before) {
    const current = v.safeParse(LayerRowSchema, await layers?.get(layer));
    const delta = current.success ? current.output.delta : null;
    if (delta !== null && delta !== before.row?.delta) await deltas?.delete(delta);
    if (before.row) await layers?.put(before.row, layer);
    else await layers?.delete(layer);
    if (before.row && before.state !== undefined) await packs?.put(before.state, layer);
    else await packs?.delete(layer);
    await previous?.delete(layer);
  }
  await transaction.done;
  return before !== null;
}
