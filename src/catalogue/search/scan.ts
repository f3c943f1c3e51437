import type { BlockSource } from '../blocks/source';
import { GONE, searchDocument, type SearchDocument } from './document';
import { byRelevance, type Found, type FoundList, type SearchIndex } from './index-contract';
import { CLASS, matchClass } from './match';

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
    async find(query, { limit, withdrawn }, signal) {
      gathering ??= gather().catch((error: unknown) => {
        gathering = undefined;
        throw error;
      });
      const documents = await gathering;
      signal?.throwIfAborted();
      const found: Found[] = [];
      for (const document of documents) {
        const matched = matchClass(query, document);
        if (matched === null) continue;
        const { key, id, standing, year } = document;
        found.push({ key, id, matched, standing, year });
      }
      return best(found.sort(byRelevance), limit, withdrawn);
    },
  };
}

/**
 * Leaves withdrawn documents out unless they are asked for by their whole number, or nothing else is found.
 * @param sorted all that match, best first
 */
export function best(sorted: readonly Found[], limit: number, withdrawn: boolean): FoundList {
  const live = withdrawn
    ? sorted
    : sorted.filter((hit) => hit.standing !== GONE || hit.matched === CLASS.exact);
  const shown = live.length === 0 ? sorted : live;
  return { found: shown.slice(0, limit), total: sorted.length, hidden: sorted.length - shown.length };
}
