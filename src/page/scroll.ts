import { linesOf } from './hit';
import type { Mark } from './mark';

/** Brings a mark into the middle of every box that scrolls it, innermost first. Long paragraphs are no obstacle. */
export function scrollToMark(mark: Mark): void {
  let element: Element | null = mark.spans[0].node.parentElement;
  for (; element !== null; element = above(element)) {
    const isPage = element === document.scrollingElement;
    if (!isPage && !scrolls(element)) continue;
    const [line] = linesOf(mark);
    if (line === undefined) return;
    const box = isPage
      ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      : element.getBoundingClientRect();
    if (line.top < box.top || line.bottom > box.bottom)
      element.scrollTop += (line.top + line.bottom) / 2 - (box.top + box.bottom) / 2;
    if (line.left < box.left || line.right > box.right)
      element.scrollLeft += (line.left + line.right) / 2 - (box.left + box.right) / 2;
  }
}

function above(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|overlay|hidden/.test(overflowX + overflowY);
}
