import { CatalogueProblem } from '../problem';
import { deleteDatabase } from './database';
import { openGeneration, type GenerationSource } from './generation';
import type { LayerRow } from './meta';
import { isGenerationName } from './names';

/** The generations that are open, each once. */
export interface Generations {
  /** @throws CatalogueProblem where it is damaged, GenerationGone where it was replaced */
  open(row: LayerRow): Promise<GenerationSource>;
  /** The browser may have purged what nobody read. */
  isThere(row: LayerRow): Promise<boolean>;
  /** Closes one; the next question opens it anew. */
  readonly forget: (database: string) => void;
  forgetAll(): void;
  /** Deletes the database. */
  remove(database: string): Promise<void>;
  /** Deletes all but those named. */
  keepOnly(databases: ReadonlySet<string>): Promise<void>;
}

/** @param deletion milliseconds after which a deletion is left to the browser */
export function generationsOf(deletion: number): Generations {
  const generations = new Map<string, Promise<GenerationSource>>();

  function forget(database: string): void {
    const source = generations.get(database);
    generations.delete(database);
    void source?.then(
      (opened) => {
        opened.close();
      },
      // Whoever opened it has been told.
      () => undefined,
    );
  }

  async function remove(database: string): Promise<void> {
    forget(database);
    await deleteDatabase(database, deletion);
  }

  return {
    open(row) {
      const known = generations.get(row.database);
      if (known) return known;
      const source = openRow(row);
      generations.set(row.database, source);
      source.catch(() => generations.delete(row.database));
      return source;
    },
    async isThere(row) {
      if (generations.has(row.database)) return true;
      try {
        (await openRow(row)).close();
        return true;
      } catch (error) {
        if (error instanceof CatalogueProblem) return false;
        throw error;
      }
    },
    forget,
    forgetAll() {
      for (const database of [...generations.keys()]) forget(database);
    },
    remove,
    async keepOnly(databases) {
      for (const { name } of await indexedDB.databases()) {
        if (name !== undefined && isGenerationName(name) && !databases.has(name)) await remove(name);
      }
    },
  };
}

function openRow({ database, base, records }: LayerRow): Promise<GenerationSource> {
  return openGeneration(database, { contents: base, records });
}
