import type { Glance, PageCitation, PageReport } from '../messages';
import { needsAttention } from './faces';
import { isShown, type Mark } from './mark';
import { inDocumentOrder } from './order';

/** The citations of a frame in order of first appearance. Hidden text cites nothing. */
export function citationsOf(marks: Iterable<Mark>): PageCitation[] {
  const citations = new Map<string, PageCitation>();
  for (const mark of shownInOrder(marks)) {
    const known = citations.get(mark.canonical);
    citations.set(mark.canonical, {
      canonical: mark.canonical,
      text: known?.text ?? mark.text.slice(0, 200),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...citations.values()];
}

/** Marks that the reader can see ({@link isShown}), in document order. */
export function shownInOrder(marks: Iterable<Mark>): Mark[] {
  return [...marks]
    .filter(isShown)
    .sort((a, b) => inDocumentOrder(a.spans[0].node, b.spans[0].node) || a.spans[0].start - b.spans[0].start);
}

/** Distinct citations of a frame, and how many of them should be cited differently. */
export interface Counts {
  readonly attention: number;
  readonly total: number;
}

export const NO_COUNTS: Counts = { attention: 0, total: 0 };

/** Counts citations that the reader can see, each once. */
export function countsOf(marks: Iterable<Mark>, glanceOf: (canonical: string) => Glance | null): Counts {
  const all = new Set<string>();
  const attention = new Set<string>();
  for (const mark of marks) {
    if (!isShown(mark)) continue;
    all.add(mark.canonical);
    if (needsAttention(mark, glanceOf(mark.canonical))) attention.add(mark.canonical);
  }
  return { attention: attention.size, total: all.size };
}

export const NOTHING: PageReport = {
  citations: [],
  limitReached: false,
  paused: false,
  quiet: false,
  reading: 'whole',
  busy: false,
  on: null,
};
