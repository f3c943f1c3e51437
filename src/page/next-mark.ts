import { linesOf } from './hit';
import type { Mark } from './mark';

/**
 * The mark after (1) or before (-1) the last one.
 * @param marks in document order
 * @param last where the reader is; null: begin at what is in view
 * @param fromEdge begin at the first (or last) mark of the frame instead
 * @returns null past either end
 */
export function nextMark(
  marks: readonly Mark[],
  last: Mark | null,
  direction: 1 | -1,
  fromEdge: boolean,
): Mark | null {
  const at = last === null ? -1 : marks.indexOf(last);
  if (at >= 0) return marks[at + direction] ?? null;
  if (fromEdge) return marks.at(direction === 1 ? 0 : -1) ?? null;
  return direction === 1
    ? (marks.find((mark) => bottomOf(mark) > 0) ?? null)
    : (marks.findLast((mark) => bottomOf(mark) < innerHeight) ?? null);
}

function bottomOf(mark: Mark): number {
  return linesOf(mark)[0]?.bottom ?? -Infinity;
}
