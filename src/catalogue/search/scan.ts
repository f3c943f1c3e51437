import type { BlockSource } from '../blocks/source';
import { searchDocument, type SearchDocument } from './document';
import { byRelevance, isHidden, type Found, type FoundList, type SearchIndex } from './index-contract';
import { matchClass } from './match';
import type { Query } from './query';

/** Blocks read at once while the documents are gathered. */
const BATCH = 16;

/** Looks at every document: right for the seed's few thousand, and the measure by which the real index is tested. */
export function scanIndex(source: BlockSource): SearchIndex {
  let gathering: Promise<readonly SearchDocument[]> | undefined;

  async function gather(): Promise<readonly SearchDocument[]> {
    const { firstKeys } = await source.head();
    const documents: SearchDocument[] = [];
    for (let start = 0; start < firstKeys.length; start += BATCH) {
      const wanted = firstKeys.slice(start, start + BATCH).map((_, at) => start + at);
      for (const block of await source.read(wanted)) {
        block.keys.forEach((_, position) => {
          const document = searchDocument(block.entry(position));
          if (document) documents.push(document);
        });
      }
    }
    return documents;
  }

  return {
    async find(query, limit, signal) {
      gathering ??= gather().catch((error: unknown) => {
        gathering = undefined;
        throw error;
      });
      const documents = await gathering;
      signal?.throwIfAborted();
      return scan(documents, query, limit);
    },
  };
}

/** @returns what of the documents matches */
export function scan(documents: Iterable<SearchDocument>, query: Query, limit: number): FoundList {
  const live: Found[] = [];
  const gone: Found[] = [];
  for (const document of documents) {
    const matched = matchClass(query, document);
    if (matched === null) continue;
    const { key, id, standing, year } = document;
    (isHidden({ standing, matched }) ? gone : live).push({ key, id, matched, standing, year });
  }
  return {
    live: live.sort(byRelevance).slice(0, limit),
    gone: gone.sort(byRelevance).slice(0, limit),
    liveTotal: live.length,
    goneTotal: gone.length,
  };
}
