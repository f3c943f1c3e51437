/** When editions were in force, as intervals of a time axis in years. */
import type { LineageEdition } from '../standard/answer';
import { splitEdition } from './designation';

/** Dates are years with fractions (`2010.5`). */
export interface Span {
  /** More than one where a generation was folded. */
  readonly editions: readonly LineageEdition[];
  readonly published: number | null;
  readonly from: number;
  /** Null where it goes on. */
  readonly until: number | null;
}

/** So many documents of one generation become one bar. */
const foldFrom = 6;

/** The intervals of editions, by begin, newest last; editions without any date have none. */
export function spansOf(editions: readonly LineageEdition[]): readonly Span[] {
  return fold(editions.flatMap((edition) => spanOf(edition, editions)));
}

/** `2010-07-01` → 2010.5. A year or month stands for its beginning. */
export function yearOf(date: string): number {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}

/** When an edition was in force; nothing where no beginning is known. @param all where its successors are looked for */
function spanOf(edition: LineageEdition, all: readonly LineageEdition[]): readonly Span[] {
  const begin = edition.from ?? edition.published ?? splitEdition(edition.id).edition;
  if (begin === null) return [];
  const yearOnly = begin.length === 4;
  const from = yearOf(begin) + (yearOnly ? 1 : 0);
  const published = yearOnly ? yearOf(begin) : edition.published === null ? null : yearOf(edition.published);
  return [{ editions: [edition], published, from, until: endOf(edition, from, all) }];
}

/** A withdrawn document whose end nobody states ends where its successor begins. */
function endOf(edition: LineageEdition, from: number, all: readonly LineageEdition[]): number | null {
  if (edition.until !== null) return Math.max(from, yearOf(edition.until));
  if (edition.lifecycle === 'inForce' || edition.lifecycle === 'upcoming') return null;
  const next = edition.replacedBy
    .map(({ id }) => all.find((other) => other.id === id))
    .map((other) => other?.from ?? other?.published ?? null)
    .find((date) => date !== null);
  return next === undefined ? from + 1 : Math.max(from, yearOf(next));
}

/** A crowd of the same generation becomes one. */
function fold(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || (a.until ?? Infinity) - (b.until ?? Infinity));
  const crowds = new Map<string, Span[]>();
  for (const span of sorted) {
    const generation = `${span.from} ${span.until ?? ''} ${span.editions[0]?.cited ?? false}`;
    crowds.set(generation, [...(crowds.get(generation) ?? []), span]);
  }
  return [...crowds.values()].flatMap((crowd) => {
    const [first] = crowd;
    return first && crowd.length >= foldFrom
      ? [{ ...first, editions: crowd.flatMap(({ editions }) => editions) }]
      : crowd;
  });
}

/** Whether all that points at these documents replaces a part only. */
export function takesPart({ editions }: Span, all: readonly LineageEdition[]): boolean {
  const ids = new Set(editions.map(({ id }) => id));
  const edges = all.flatMap(({ replacedBy }) => replacedBy.filter(({ id }) => ids.has(id)));
  return edges.length > 0 && edges.every(({ extent }) => extent === 'part');
}
