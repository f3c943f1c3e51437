import type { Places } from './places';

/** Parts of the viewport's height at which to look for text. */
const HEIGHTS: readonly number[] = [0.1, 0.3, 0.5];

/** The first block of text in view, so that what the reader sees is read first. Null at the top of the page. */
export function firstInView(places: Places): Element | null {
  if (scrollY === 0) return null;
  for (const part of HEIGHTS) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    if (element === null || element === document.body || element === document.documentElement) continue;
    const block = places.blockOf(element);
    if (block !== null && block !== document.body) return block;
  }
  return null;
}
