import type { FillableStore } from './contract';
import { DELETE_DEADLINE, OPEN_DEADLINE } from './database';
import { databasesOf } from './databases';
import { exclusive } from './exclusive';
import { replaceGeneration } from './replace';
import { storeOver, WRITER } from './store';

/**
 * The databases behind the catalogue, for those who fill them too. Apart from `openStore`: what only reads need not load
 * what writes and indexes.
 * @param deadline, deletion as of `openStore`
 */
export function openFillableStore(deadline = OPEN_DEADLINE, deletion = DELETE_DEADLINE): FillableStore {
  const databases = databasesOf(deadline, deletion);
  return {
    ...storeOver(databases, deletion),
    replaceLayer(layer, rank, description, entries, options = {}) {
      return exclusive(
        WRITER,
        () => replaceGeneration(databases, layer, rank, description, entries, options),
        options.signal,
      );
    },
  };
}
