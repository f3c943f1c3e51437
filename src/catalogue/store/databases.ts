import { generationsOf, type Generations } from './generations';
import { previousDatabases, readRows } from './meta';
import { metaConnection, type MetaConnection } from './meta-connection';

/** What a layer lies in: the list of all layers, and a database for each. */
export interface Databases {
  readonly meta: MetaConnection;
  readonly generations: Generations;
}

/**
 * Opens none of them yet.
 * @param deadline milliseconds to wait for a database that somebody holds, before it counts as blocked
 * @param deletion milliseconds to wait for a deletion, before it is left to the browser
 */
export function databasesOf(deadline: number, deletion: number): Databases {
  return { meta: metaConnection(deadline), generations: generationsOf(deletion) };
}

/** Deletes the generations that neither answer nor are kept for `undo`. */
export async function sweep({ meta, generations }: Databases): Promise<void> {
  const named = await meta.use(async (database) => [
    ...(await readRows(database)).map((row) => row.database),
    ...(await previousDatabases(database)),
  ]);
  await generations.keepOnly(new Set(named));
}
