import type { Databases } from './databases';
import { readRows } from './meta';
import { previousDatabases } from './meta-changes';

/** Deletes the generations that neither answer nor are kept for `undo`. */
export async function sweep({ meta, generations }: Databases): Promise<void> {
  const named = await meta.use(async (database) => [
    ...(await readRows(database)).map((row) => row.database),
    ...(await previousDatabases(database)),
  ]);
  await generations.keepOnly(new Set(named));
}
