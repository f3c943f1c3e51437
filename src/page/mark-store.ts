import type { Piece } from './blocks';
import type { Mark, Span } from './mark';

/** Marks that the page may carry; beyond that painting and the list would cost more than they help. */
export const MARK_LIMIT = 2000;

/** All marks of this frame, found again by text node and offset. Nothing geometric is kept: pages scroll and reflow. */
export class MarkStore {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  readonly #all = new Set<Mark>();
  limitReached = false;

  get size(): number {
    return this.#all.size;
  }

  /** In the order in which they were found, which is not that of the document. */
  [Symbol.iterator](): IterableIterator<Mark> {
    return this.#all.values();
  }

  /** Puts what a block was found to hold in place of what it held before. @returns what came and what went */
  replace(pieces: readonly Piece[], found: readonly Mark[]): { added: Mark[]; removed: Mark[] } {
    const removed = [...new Set(pieces.flatMap((piece) => this.#within(piece)))];
    const old = byStart(removed);
    const kept = new Set<Mark>();
    const added: Mark[] = [];
    for (const mark of found) {
      const same = old.get(mark.spans[0].start)?.find((one) => isSame(one, mark));
      if (same !== undefined) {
        kept.add(same);
      } else if (this.#all.size - removed.length + kept.size + added.length >= MARK_LIMIT) {
        this.limitReached = true;
      } else {
        added.push(mark);
      }
    }
    const gone = removed.filter((mark) => !kept.has(mark));
    for (const mark of gone) this.#remove(mark);
    for (const mark of added) this.#add(mark);
    return { added, removed: gone };
  }

  /** Drops marks whose text has left the document. @returns them */
  sweep(): Mark[] {
    const gone = [...this.#all].filter((mark) => mark.spans.some(({ node }) => !node.isConnected));
    for (const mark of gone) this.#remove(mark);
    if (this.#all.size < MARK_LIMIT) this.limitReached = false;
    return gone;
  }

  /** The mark that covers this caret position; a caret at either end counts. */
  at(node: Text, offset: number): Mark | null {
    const touching = this.in(node).filter((mark) =>
      mark.spans.some((span) => span.node === node && span.start <= offset && offset <= span.end),
    );
    // Between two marks that meet, the one that begins here is meant.
    return touching.at(-1) ?? null;
  }

  /** Marks that stand in this text at least in part, in order. */
  in(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** Drops all marks. @returns them */
  clear(): Mark[] {
    const all = [...this.#all];
    for (const mark of all) this.#remove(mark);
    this.limitReached = false;
    return all;
  }

  #within({ node, from, length }: Piece): Mark[] {
    return this.in(node).filter((mark) =>
      mark.spans.some((span) => span.node === node && span.start < from + length && from < span.end),
    );
  }

  #add(mark: Mark): void {
    this.#all.add(mark);
    for (const { node } of mark.spans) {
      const there = this.#byNode.get(node) ?? [];
      const before = there.findLastIndex((other) => startIn(other, node) <= startIn(mark, node));
      there.splice(before + 1, 0, mark);
      this.#byNode.set(node, there);
    }
  }

  #remove(mark: Mark): void {
    this.#all.delete(mark);
    for (const { node } of mark.spans) {
      const rest = this.in(node).filter((other) => other !== mark);
      if (rest.length === 0) this.#byNode.delete(node);
      else this.#byNode.set(node, rest);
    }
  }
}

function byStart(marks: readonly Mark[]): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of marks) {
    const { start } = mark.spans[0];
    const there = found.get(start);
    if (there === undefined) found.set(start, [mark]);
    else there.push(mark);
  }
  return found;
}

function startIn(mark: Mark, node: Text): number {
  return mark.spans.find((span) => span.node === node)?.start ?? 0;
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.canonical === b.canonical &&
    a.quiet === b.quiet &&
    a.spans.length === b.spans.length &&
    a.spans.every((span, index) => isSameSpan(span, b.spans[index]))
  );
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return a.node === b?.node && a.start === b.start && a.end === b.end;
}
