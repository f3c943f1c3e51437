import { omission, type SourceItem } from '../source';

interface Kind {
  readonly path: string;
  readonly line: number;
  count: number;
}

/** Relations of which no edge is made. Some kinds have hundreds of thousands: they are told by kind, with the place of the first. */
export class LeftOut {
  readonly #kinds = new Map<string, Kind>();

  /** @param kind what they are, in words for a report */
  add(path: string, line: number, kind: string): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { path, line, count: 1 });
    else known.count += 1;
  }

  /** A line a kind, in the order of their first. */
  *told(): Generator<SourceItem> {
    for (const [kind, { path, line, count }] of this.#kinds) yield omission(path, line, kind, count);
  }
}
