import type { Standing } from './document';
import type { MatchClass } from './match';
import type { Query } from './query';

/** A document that matches, with all that ordering needs. */
export interface Found {
  readonly key: string;
  readonly id: string;
  readonly matched: MatchClass;
  readonly standing: Standing;
  readonly year: number;
}

export interface FoundList {
  /** Best first, at most as many as asked for. */
  readonly found: readonly Found[];
  readonly total: number;
  /** Withdrawn ones that match and were left out of `found`. */
  readonly hidden: number;
}

/** One layer's search. */
export interface SearchIndex {
  find(
    query: Query,
    options: { readonly limit: number; readonly withdrawn: boolean },
    signal?: AbortSignal,
  ): Promise<FoundList>;
}

/** Exact number, longer number, number prefix, title; then standing, newer year, catalogue order. */
export function byRelevance(a: Found, b: Found): number {
  return (
    a.matched - b.matched ||
    a.standing - b.standing ||
    b.year - a.year ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
