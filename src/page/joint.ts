import { roleOf, type Break } from './places';

/** How two texts of one block meet. `end`: they don't, something of its own stands between. */
export type Joint = 'join' | 'line' | 'object' | 'end';

const JOINT_OF: Record<Break, Joint> = { none: 'join', line: 'line', object: 'object', block: 'end' };
/** The weakest first: of several things between two texts the strongest counts. */
const JOINTS: readonly Joint[] = ['join', 'object', 'line', 'end'];

/** Judged by the elements between and around the two; by their boxes only where letters touch. */
export function jointOf(last: Text, next: Text): Joint {
  if (last.nextSibling === next) return 'join';
  let strength = 0;
  const note = (element: Element) => {
    strength = Math.max(strength, JOINTS.indexOf(JOINT_OF[roleOf(element.localName).breaks]));
  };
  let node: Node = last;
  while (node !== next) {
    const child = node === last ? null : node.firstChild;
    if (child !== null) {
      node = child;
    } else {
      while (node.nextSibling === null) {
        if (node.parentNode === null) return 'end';
        node = node.parentNode;
        // Left behind: a footnote figure ends as it began.
        if (node instanceof Element) note(node);
      }
      node = node.nextSibling;
    }
    if (node instanceof Element) note(node);
  }
  const joint = JOINTS[strength] ?? 'end';
  return joint === 'join' && touch(last.data, next.data) && laidApart(last, next) ? 'end' : joint;
}

function touch(left: string, right: string): boolean {
  return /\S$/u.test(left) && /^\S/u.test(right);
}

/** `<span style="display:block">2016</span><span …>2020</span>`: inline by name, apart to the eye. */
function laidApart(last: Text, next: Text): boolean {
  const both = new Range();
  both.setStart(last, 0);
  both.setEnd(next, 0);
  const top = both.commonAncestorContainer;
  return boxedBelow(last, top) || boxedBelow(next, top);
}

function boxedBelow(node: Node, top: Node): boolean {
  for (let here = node.parentElement; here !== null && here !== top; here = here.parentElement) {
    const display = getComputedStyle(here).display;
    if (display !== 'contents' && !/^(?:inline|ruby)$/.test(display)) return true;
  }
  return false;
}
