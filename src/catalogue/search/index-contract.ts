import { byKey } from '../../standard/order';
import { GONE, type Standing } from './document';
import { CLASS, type MatchClass } from './match';
import type { Query } from './query';

/** A document that matches, with all that ordering needs. */
export interface Found {
  readonly key: string;
  readonly id: string;
  readonly matched: MatchClass;
  readonly standing: Standing;
  readonly year: number;
}

/** All that match, in two piles: which of them is shown depends on what other layers find. */
export interface FoundList {
  /** Best first, at most as many as asked for. */
  readonly live: readonly Found[];
  /** Withdrawn documents, except those asked for by number and edition. Best first, at most as many as asked for. */
  readonly gone: readonly Found[];
  readonly liveTotal: number;
  readonly goneTotal: number;
}

/** One layer's search. */
export interface SearchIndex {
  /** @param limit of each pile @throws CatalogueProblem, GenerationGone, the signal's reason */
  find(query: Query, limit: number, signal?: AbortSignal): Promise<FoundList>;
}

/** Whether it belongs to `gone` ({@link FoundList}): withdrawn, and not asked for by number and edition. */
export function isHidden({ standing, matched }: Pick<Found, 'standing' | 'matched'>): boolean {
  return standing === GONE && matched !== CLASS.whole;
}

/** Whole number, exact number, longer number, number prefix, title; then standing, newer year, catalogue order. */
export function byRelevance(a: Found, b: Found): number {
  return a.matched - b.matched || a.standing - b.standing || b.year - a.year || byKey(a, b);
}
