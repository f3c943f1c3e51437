import { roleOf, type Break } from './places';

/** How two texts of one block meet. `end`: they don't, something of its own stands between. */
export type Joint = 'join' | 'line' | 'object' | 'end';

const JOINT_OF: Record<Break, Joint> = { none: 'join', line: 'line', object: 'object', block: 'end' };
/** The weakest first: of several things between two texts the strongest counts. */
const JOINTS: readonly Joint[] = ['join', 'object', 'line', 'end'];

/** Judged by the elements between and around the two; by style and place only where letters touch. */
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
  if (joint !== 'join' || !touch(last.data, next.data)) return joint;
  const apart = beginsLine(next) ? 'line' : laidApart(last, next) ? 'end' : 'join';
  return apart !== 'join' && drawnAsOne(last, next) ? 'join' : apart;
}

function touch(left: string, right: string): boolean {
  return /\S$/u.test(left) && /^\S/u.test(right);
}

/** What has a place of its own in a drawing: mostly the next line of a label. */
function beginsLine(text: Text): boolean {
  return (text.parentElement?.closest('tspan[x]') ?? null) !== null;
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
    if (!/^(?:contents|inline|ruby)$/.test(display)) return true;
  }
  return false;
}

/** Boxes that stand side by side without a gap: pieces of a word in a PDF's text layer, items of a flexible row. */
function drawnAsOne(last: Text, next: Text): boolean {
  const left = boxOf(last, last.length - 1);
  const right = boxOf(next, 0);
  if (left === undefined || right === undefined) return false;
  const { height } = left;
  return (
    Math.abs(right.left - left.right) <= height / 8 &&
    // A footnote figure is smaller, or stands higher.
    Math.abs(right.top - left.top) + Math.abs(right.bottom - left.bottom) <= height / 3
  );
}

/** Of one character; undefined where it is not drawn. */
function boxOf(text: Text, at: number): DOMRect | undefined {
  const range = new Range();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getClientRects()[0];
}
