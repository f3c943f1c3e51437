import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { SourceDescriptionSchema } from '../../pack/schema';
import type { Block, BlockSource, LayerHead } from '../blocks/source';
import { readStoredBlock } from '../blocks/stored';
import { CatalogueProblem, GenerationGone } from '../problem';
import { openDatabase } from './database';
import { generationShape } from './names';

export const HEAD_KEY = 'head';

const HeadSchema = v.object({
  contents: v.string(),
  firstKeys: v.array(v.string()),
  records: v.number(),
  dataDate: v.nullable(v.string()),
  madeAt: v.string(),
  sources: v.array(SourceDescriptionSchema),
});

export interface GenerationSource extends BlockSource {
  readonly searchPart: (key: string) => Promise<unknown>;
}

/**
 * Opens a complete generation. The head is written last, so a generation with a head is whole.
 * @param expected what the meta row promises
 * @throws CatalogueProblem `storeWiped` where the promised data are not there
 */
export async function openGeneration(
  name: string,
  expected: { readonly contents: string; readonly records: number },
): Promise<GenerationSource> {
  const connection = { lost: false };
  const database = await openDatabase(generationShape(name), () => {
    connection.lost = true;
  });
  const head = await readHead(database, name, expected).catch((error: unknown) => {
    database.close();
    throw error;
  });

  const isLost = (): boolean => connection.lost;

  async function guarded<T>(read: () => Promise<T>): Promise<T> {
    if (isLost()) throw new GenerationGone(name);
    try {
      return await read();
    } catch (cause) {
      // A closed connection fails like this before the browser has told us that it closed it.
      if (isLost() || (cause instanceof Error && cause.name === 'InvalidStateError'))
        throw new GenerationGone(name, { cause });
      if (cause instanceof CatalogueProblem) throw cause;
      throw new CatalogueProblem('storeCorrupt', `${name} cannot be read.`, { cause }, name);
    }
  }

  return {
    name,
    head: () => Promise.resolve(head),
    read(blocks, signal) {
      return guarded(async () => {
        signal?.throwIfAborted();
        const store = database.transaction('blocks').store;
        const rows: unknown[] = await Promise.all(blocks.map((block): Promise<unknown> => store.get(block)));
        return rows.map((row): Block => readStoredBlock(row, name));
      });
    },
    searchPart: (key) => guarded((): Promise<unknown> => database.get('search', key)),
    close() {
      connection.lost = true;
      database.close();
    },
  };
}

async function readHead(
  database: IDBPDatabase,
  name: string,
  expected: { readonly contents: string; readonly records: number },
): Promise<LayerHead> {
  const stored: unknown = await database.get('head', HEAD_KEY);
  if (stored === undefined) throw new CatalogueProblem('storeWiped', `${name} lacks records.`);
  const head = v.safeParse(HeadSchema, stored);
  if (!head.success || head.output.contents !== expected.contents) {
    throw new CatalogueProblem('storeCorrupt', `${name} is damaged.`);
  }
  if (head.output.records !== expected.records) {
    throw new CatalogueProblem('storeWiped', `${name} lacks records.`);
  }
  return head.output;
}
