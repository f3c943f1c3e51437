import type { LayerDescription, ReplaceOptions } from './contract';
import type { Databases } from './databases';
import { writeGeneration, type Incoming } from './import';
import { FORMAT, readRows, type LayerRow } from './meta';
import { forgetPrevious, keepSyncState, pointTo } from './meta-changes';
import { newGenerationName } from './names';
import { sweep } from './sweep';

/**
 * Writes a new generation of a layer beside the old one, and points the layer to it.
 * @throws CatalogueProblem, the signal's reason, whatever `entries` throws; the old one answers on then
 */
export async function replaceGeneration(
  databases: Databases,
  layer: string,
  rank: number,
  description: LayerDescription,
  entries: () => AsyncIterable<Incoming>,
  options: ReplaceOptions,
): Promise<void> {
  const { meta, generations } = databases;
  const rows = await meta.use(readRows);
  const old = rows.find((row) => row.layer === layer) ?? null;
  const isWhole = old !== null && old.damaged !== true && options.anew !== true;
  if (isWhole && old.contents === description.contents) {
    const { state } = options;
    if (state) await meta.use((database) => keepSyncState(database, layer, state));
    return;
  }
  // Two generations at a time are enough for the disk: what is replaced now is the one to go back to.
  await meta.use((database) => forgetPrevious(database, layer));
  await sweep(databases);
  const database = newGenerationName(layer);
  const { contents, records } = await writeGeneration(database, description, entries(), options);
  const row: Omit<LayerRow, 'importedAt'> = {
    format: FORMAT,
    layer,
    rank,
    database,
    base: contents,
    contents,
    records,
    delta: null,
  };
  const { state } = options;
  // Nobody wants to go back to what is damaged.
  const undoable = options.undoable === true && old?.damaged !== true;
  const news = { undoable, ...(state ? { state } : {}) };
  const won = await meta.use((lists) => pointTo(lists, old, { ...row, importedAt: Date.now() }, news));
  if (!won) await generations.remove(database);
  else if (old && !undoable) await generations.remove(old.database);
}
