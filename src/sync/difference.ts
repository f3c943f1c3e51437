import { byKey, canonicalJson, type PackEntry } from '../pack';
import type { Placed } from '../catalogue';

/** One document that the new data say something else of. */
export interface Difference {
  readonly key: string;
  readonly id: string;
  /** Null where the old data do not have it. */
  readonly before: PackEntry | null;
  /** Null where the new data no longer have it. */
  readonly after: PackEntry | null;
  /** Where the generation holds `before`; null where it does not, or changes on top of it do. */
  readonly ordinal: number | null;
}

/** Walks two streams in catalogue order side by side. */
export async function* differences(
  old: AsyncIterator<Placed>,
  fresh: AsyncIterator<PackEntry>,
): AsyncGenerator<Difference> {
  let left = await old.next();
  let right = await fresh.next();
  while (left.done !== true || right.done !== true) {
    const before = left.done === true ? null : left.value;
    const after = right.done === true ? null : right.value;
    const order = before === null ? 1 : after === null ? -1 : byKey(before.entry, after);
    if (before !== null && order <= 0) {
      const { entry, ordinal } = before;
      const same = order === 0 && after !== null && isSame(entry, after);
      if (!same)
        yield { key: entry.key, id: entry.id, before: entry, after: order === 0 ? after : null, ordinal };
      left = await old.next();
    } else if (after !== null) {
      yield { key: after.key, id: after.id, before: null, after, ordinal: null };
    }
    if (order >= 0) right = await fresh.next();
  }
}

/** Both come from canonical JSON, so equal entries are nearly always equal as text; sorting members again is dear. */
function isSame(a: PackEntry, b: PackEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}
