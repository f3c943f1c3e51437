import { expect, it } from 'vitest';
import { queriesFor } from '../../bench/dataset/queries';
import { IndexBuilder } from '../../src/catalogue/search/build';
import { searchDocument } from '../../src/catalogue/search/document';
import { parseQuery } from '../../src/catalogue/search/query';
import { scan } from '../../src/catalogue/search/scan';
import { storedIndex } from '../../src/catalogue/search/stored-index';
import { seed } from '../../src/source/seed';
import { filesUnder } from '../../src/cli/files';
import { readAll } from '../source/given';
import { entriesOf } from './fixtures';

it(
  'finds in the seed what looking at every document finds, in the same order',
  { timeout: 120_000 },
  async () => {
    const { records } = await readAll(seed, filesUnder('data/seed'));
    const entries = entriesOf(records);
    const builder = new IndexBuilder();
    for (const entry of entries) builder.add(entry);
    const parts = new Map<string, unknown>(builder.parts());
    const index = storedIndex({
      name: 'seed',
      searchPart: (key) => Promise.resolve(parts.get(key)),
      entries: (ordinals) => Promise.resolve(ordinals.flatMap((ordinal) => entries[ordinal] ?? [])),
    });
    const documents = entries.flatMap((entry) => searchDocument(entry) ?? []);
    const queries = queriesFor(entries, 600);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(3);
    for (const { text } of queries) {
      const query = parseQuery(text);
      expect(await index.find(query, 20), text).toEqual(scan(documents, query, 20));
    }
  },
);
