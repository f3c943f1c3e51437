import { parse } from '../../identifier';
import { judge } from '../../standard';
import type { SearchHit, SearchOptions, SearchResult } from '../contract';
import { gather } from '../gather';
import type { Layer } from '../layer';
import { byRelevance, isHidden, type Found, type FoundList } from './index-contract';
import { CLASS } from './match';
import { isEmpty, parseQuery } from './query';

const USUAL_LIMIT = 20;

/** Asks every layer, lets the upper one speak where two hold the same document, and judges what is shown. */
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

/** @param lists of several layers, newest opinion first: where two hold a document, the upper one's place counts */
export function uniteLists(lists: readonly FoundList[], limit: number): FoundList {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const seen = new Set<string>();
  const live: Found[] = [];
  const gone: Found[] = [];
  let twice = 0;
  for (const list of lists) {
    for (const hit of [...list.live, ...list.gone]) {
      if (seen.has(hit.id)) twice++;
      else (isHidden(hit) ? gone : live).push(hit);
      seen.add(hit.id);
    }
  }
  const sum = (count: (list: FoundList) => number): number =>
    lists.reduce((total, list) => total + count(list), 0);
  return {
    live: live.sort(byRelevance).slice(0, limit),
    gone: gone.sort(byRelevance).slice(0, limit),
    liveTotal: Math.max(live.length, sum(({ liveTotal }) => liveTotal) - twice),
    goneTotal: sum(({ goneTotal }) => goneTotal),
  };
}

/** Withdrawn documents are left out unless they are asked for, or nothing else is found. */
export function choose(
  { live, gone, liveTotal, goneTotal }: FoundList,
  limit: number,
  withdrawn: boolean,
): { readonly found: readonly Found[]; readonly total: number; readonly hidden: number } {
  const total = liveTotal + goneTotal;
  if (withdrawn) return { found: [...live, ...gone].sort(byRelevance).slice(0, limit), total, hidden: 0 };
  if (liveTotal === 0) return { found: gone, total, hidden: 0 };
  return { found: live, total, hidden: goneTotal };
}

async function judged(
  found: readonly Found[],
  layers: readonly Layer[],
  on: string,
  signal?: AbortSignal,
): Promise<SearchHit[]> {
  const asked = found.flatMap((hit) => {
    const identifier = parse(hit.id);
    return identifier === null ? [] : [{ hit, identifier }];
  });
  const shelf = await gather(
    asked.map(({ identifier }) => identifier),
    layers,
    signal,
  );
  return asked.map(({ hit, identifier }) => {
    const answer = judge(identifier, shelf, on);
    return {
      id: hit.id,
      titles: answer.titles,
      face: answer.verdict.face,
      verdict: answer.verdict,
      lifecycle: answer.lifecycle,
      successors: answer.successors.filter((successor) => successor.terminal).map(({ id }) => id),
      matched: hit.matched === CLASS.title ? 'title' : 'number',
    };
  });
}
