/** Where things stand in the viewport, in CSS pixels. Pure: no element is asked here. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between mark and card. */
const GAP = 8;
/** Between card and the viewport's edge. */
const MARGIN = 8;

/** Whether a point lies in the box or at most `reach` CSS pixels beside it; the edges count. */
export function holds(box: Box, x: number, y: number, reach = 0): boolean {
  return x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach;
}

/** Boxes of one line become one: a mark that runs through inline elements has a box for each. Reading order stays. */
export function joinLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (last === undefined || middle < last.top || middle > last.bottom) lines.push(box);
    else lines[lines.length - 1] = around(last, box);
  }
  return lines;
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/**
 * Where the card goes: below the mark's last line, left edges aligned; above its first line where there is more room;
 * shifted into the viewport sideways. It never covers its own mark unless the viewport leaves no other place.
 * @param lines the mark's line boxes in reading order, at least one
 */
export function placeCard(lines: readonly Box[], card: Size, viewport: Size): { left: number; top: number } {
  const first = lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const last = lines.at(-1) ?? first;
  const below = last.bottom + GAP;
  const above = first.top - GAP - card.height;
  const roomBelow = viewport.height - MARGIN - below;
  const fitsBelow = card.height <= roomBelow;
  const under = fitsBelow || (above < MARGIN && roomBelow >= first.top - GAP - MARGIN);
  return {
    left: within((under ? last : first).left, MARGIN, viewport.width - MARGIN - card.width),
    top: within(under ? below : above, MARGIN, viewport.height - MARGIN - card.height),
  };
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
