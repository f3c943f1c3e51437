import type { Answer } from '../../standard/answer';
import { answerOf } from '../answer-of';
import type { SearchHit, SearchOptions, SearchResult } from '../contract';
import { gather } from '../gather';
import type { Layer } from '../layer';
import { choose, uniteLists } from './found';
import type { Found } from './index-contract';
import { CLASS } from './match';
import { isEmpty, parseQuery } from './query';

const USUAL_LIMIT = 20;

/**
 * Asks every layer, lets the upper one speak where two hold the same document, and judges what is shown.
 * @throws CatalogueProblem, GenerationGone, the signal's reason
 */
export async function searchLayers(
  text: string,
  { limit = USUAL_LIMIT, on, withdrawn = false, signal }: SearchOptions,
  layers: readonly Layer[],
): Promise<SearchResult> {
  const start = performance.now();
  const query = parseQuery(text);
  if (isEmpty(query)) return { hits: [], total: 0, hidden: 0, ms: 0 };
  const lists = await Promise.all(layers.map((layer) => layer.search.find(query, limit, signal)));
  const { found, total, hidden } = choose(uniteLists(lists, limit), limit, withdrawn);
  const hits = await judged(found, layers, on, signal);
  return { hits, total, hidden, ms: performance.now() - start };
}

async function judged(
  found: readonly Found[],
  layers: readonly Layer[],
  on: string,
  signal?: AbortSignal,
): Promise<SearchHit[]> {
  const shelf = await gather(
    found.map((hit) => hit.id),
    layers,
    signal,
  );
  return found.map((hit) => {
    return hitOf(hit.id, answerOf(hit.id, shelf, on), hit.matched === CLASS.title ? 'title' : 'number');
  });
}

/** What a list shows of a document. @param id as it is filed */
export function hitOf(id: string, answer: Answer, matched: SearchHit['matched']): SearchHit {
  const { titles, verdict, lifecycle, successors } = answer;
  const ends = successors.flatMap((successor) => (successor.terminal ? [successor.id] : []));
  return { id, titles, face: verdict.face, verdict, lifecycle, successors: ends, matched };
}
