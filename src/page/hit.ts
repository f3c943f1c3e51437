import { holds, type Box } from './geometry';
import { liveRange, type Mark } from './mark';
import type { MarkStore } from './mark-store';

/** Pixels around a line box that still count: underlines hang below it. */
const SLACK = 2;
/** An element with more marks than this is not searched one by one. */
const FEW = 50;

/** The text and offset under a point. Enters the given shadow roots and no others. */
export function caretAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { readonly node: Text; readonly offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret?.offsetNode instanceof Text ? { node: caret.offsetNode, offset: caret.offset } : null;
}

/**
 * The mark under a point of the viewport, or null. The caret is the nearest one, so the point must also lie in a line
 * box of the mark: not past the line's end, not in the margin.
 */
export function markAt(x: number, y: number, store: MarkStore, shadowRoots: ShadowRoot[]): Mark | null {
  const caret = caretAt(x, y, shadowRoots);
  const near = caret === null ? null : store.at(caret.node, caret.offset);
  if (near !== null && covers(near, x, y)) return near;
  return marksBelow(elementAt(x, y, shadowRoots), store).find((mark) => covers(mark, x, y)) ?? null;
}

/** The mark's line boxes in the viewport; empty where it is not laid out. */
export function linesOf(mark: Mark): Box[] {
  const rects = liveRange(mark)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether a point of the viewport lies in a line box of the mark, or at most `reach` CSS pixels beside one. */
export function covers(mark: Mark, x: number, y: number, reach = SLACK): boolean {
  return linesOf(mark).some((line) => holds(line, x, y, reach));
}

/** Text that cannot be selected has no caret: its element's own marks are tried. */
function marksBelow(element: Element | null, store: MarkStore): readonly Mark[] {
  if (element === null || store.size === 0) return [];
  const marks: Mark[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Text) marks.push(...store.in(node));
    if (marks.length > FEW) return [];
  }
  return marks;
}

function elementAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const root = shadowRoots.find((one) => one.host === element);
    const inner = root?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) return element;
    element = inner;
  }
}
