import type { Hit } from '../detect';
import type { Face } from '../standard/answer';
import type { Block } from './blocks';
import { titleBeside } from './title-beside';

/** How a mark is drawn. `quiet`: a number used as the name of a character set and the like; never an alarm. */
export type MarkFace = Face | 'quiet';

/** `[start, end)` of one text node. */
export interface Span {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** One citation as it stands on the page. */
export interface Mark {
  readonly canonical: string;
  readonly text: string;
  readonly quiet: boolean;
  /** What the text calls it, where it says so beside the number. */
  readonly title: string | null;
  readonly spans: readonly [Span, ...Span[]];
}

/** A hit in a block's text → the place in the nodes; null where it covers no text of any node. */
export function markOf(
  hit: Pick<Hit, 'start' | 'end' | 'text' | 'canonical' | 'quiet'>,
  block: Block,
): Mark | null {
  let spans: [Span, ...Span[]] | null = null;
  for (let index = pieceAt(block, hit.start); index < block.pieces.length; index += 1) {
    const piece = block.pieces[index];
    if (piece === undefined || piece.at >= hit.end) break;
    const start = piece.from + Math.max(0, hit.start - piece.at);
    const end = piece.from + Math.min(piece.length, hit.end - piece.at);
    if (end > start) spans = extended(spans, { node: piece.node, start, end });
  }
  if (spans === null) return null;
  return {
    canonical: hit.canonical,
    text: hit.text,
    quiet: hit.quiet,
    title: titleBeside(block.text, hit.start, hit.end),
    spans,
  };
}

/** Pieces of one node that blanks part are one span, blanks included. */
function extended(spans: [Span, ...Span[]] | null, span: Span): [Span, ...Span[]] {
  if (spans === null) return [span];
  const last = spans.at(-1);
  if (last?.node === span.node) spans[spans.length - 1] = { ...last, end: span.end };
  else spans.push(span);
  return spans;
}

/** Index of the last piece that begins at or before `offset`. */
function pieceAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** From the first text of the mark to its last one, for the browser to paint. */
export function staticRange({ spans }: Mark): StaticRange {
  const first = spans[0];
  const last = spans.at(-1) ?? first;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** A live range over the mark, for its rectangles. Null where the page has changed under it. */
export function liveRange({ spans }: Mark): Range | null {
  const first = spans[0];
  const last = spans.at(-1) ?? first;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  if (first.node.length < first.start || last.node.length < last.end) return null;
  const range = new Range();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** The element that a mark begins in. */
export function elementOf(mark: Mark): Element {
  const { node } = mark.spans[0];
  if (node.parentElement !== null) return node.parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : document.documentElement;
}

/** Whether the reader can see it: laid out, and not hidden by style. Off-screen counts as seen. */
export function isShown(mark: Mark): boolean {
  return elementOf(mark).checkVisibility({ visibilityProperty: true });
}
