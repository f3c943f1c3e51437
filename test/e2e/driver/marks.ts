/** Functions that run in the page: self-contained, plain data in and out. */

export interface Mark {
  /** The highlight's name without `stdlens-`. */
  readonly name: string;
  /** Any white space is one blank. */
  readonly text: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** All marks of one frame, in document order; a mark may stand in several highlights. */
export function readMarks(): Mark[] {
  const marks: { readonly name: string; readonly range: Range }[] = [];
  CSS.highlights.forEach((highlight, key) => {
    if (!key.startsWith('stdlens-')) return;
    highlight.forEach((flat) => {
      const range = document.createRange();
      range.setStart(flat.startContainer, flat.startOffset);
      range.setEnd(flat.endContainer, flat.endOffset);
      marks.push({ name: key.slice('stdlens-'.length), range });
    });
  });
  marks.sort((a, b) => {
    const first = a.range.startContainer;
    const second = b.range.startContainer;
    if (first === second) return a.range.startOffset - b.range.startOffset;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return marks.map(({ name, range }) => ({ name, text: range.toString().replace(/\s+/g, ' ') }));
}

/** Scrolls the first mark with this text into view and gives the middle of its first line, in the frame's viewport. */
export function pointOfMark(text: string): Point | null {
  let point: Point | null = null;
  CSS.highlights.forEach((highlight, key) => {
    if (!key.startsWith('stdlens-')) return;
    highlight.forEach((flat) => {
      if (point !== null) return;
      const range = document.createRange();
      range.setStart(flat.startContainer, flat.startOffset);
      range.setEnd(flat.endContainer, flat.endOffset);
      if (range.toString().replace(/\s+/g, ' ') !== text) return;
      flat.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box) point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
  });
  return point;
}
