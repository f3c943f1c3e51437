import type { ProblemCode } from './contract';
import type { Damage } from './damage';
import type { Layer } from './layer';
import type { OpenedLayers } from './opened-layers';
import type { Pause } from './pause';
import { codeOf, GenerationGone } from './problem';
import type { LayerRow } from './store/meta';
import type { Store } from './store/contract';

/** Milliseconds between two tries to open a database that another context holds: each costs the whole deadline. */
export const HELD_PAUSE = 60_000;

/**
 * The layers of the store that are whole, newest opinion first.
 * @param held begun where another context holds the database; while it is on, nobody knocks
 * @returns with them what is wrong with the others
 * @throws GenerationGone where one was replaced meanwhile
 */
export async function storedLayers(
  store: Store,
  opened: OpenedLayers,
  damage: Damage,
  held: Pause,
): Promise<{ readonly current: readonly Layer[]; readonly problem: ProblemCode | null }> {
  const current: Layer[] = [];
  let problem: ProblemCode | null = null;
  if (held.isOn()) return { current, problem: 'storeBlocked' };
  let rows: readonly LayerRow[];
  try {
    rows = await store.rows();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'storeBlocked') held.begin();
    return { current, problem: code };
  }
  for (const row of rows) {
    if (damage.at(row.database) === undefined) {
      try {
        const layer = await opened.stored(store, row);
        if (row.damaged !== true) {
          current.push(layer);
          continue;
        }
        // Found by a worker that is gone: it is told until it is repaired.
        await damage.found(row.database, 'storeCorrupt');
      } catch (error) {
        if (error instanceof GenerationGone) throw error;
        await damage.found(row.database, codeOf(error));
      }
    }
    problem = damage.at(row.database) ?? problem;
  }
  return { current, problem };
}
