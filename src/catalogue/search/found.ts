import { byRelevance, isHidden, type Found, type FoundList } from './index-contract';

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
