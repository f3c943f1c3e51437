import { canonicalJson } from '../pack';
import type { Difference } from './difference';

/** Documents of which a preview says what would change; the others are only counted. */
export const MOST_LISTED = 200;

/** What a change of a layer would do, before it is done. */
export interface ChangeTally {
  /** Documents of which nothing was said before. */
  readonly added: number;
  readonly changed: number;
  /** Documents of which nothing is said any more. */
  readonly removed: number;
  /** The first {@link MOST_LISTED} of them, in catalogue order. */
  readonly listed: readonly Difference[];
}

/** A document that is only named by another one than before counts for nothing: of itself nothing else is said. */
export async function tallied(all: AsyncIterable<Difference>, signal?: AbortSignal): Promise<ChangeTally> {
  const counts = { added: 0, changed: 0, removed: 0 };
  const listed: Difference[] = [];
  for await (const difference of all) {
    signal?.throwIfAborted();
    const kind = kindOf(difference);
    if (kind === null) continue;
    counts[kind]++;
    if (listed.length < MOST_LISTED) listed.push(difference);
  }
  return { ...counts, listed };
}

/** What happens to what is said of the document itself; null where that stays. */
export function kindOf({ before, after }: Difference): 'added' | 'changed' | 'removed' | null {
  const [old = [], now = []] = [before?.records, after?.records];
  if (old.length === 0) return now.length === 0 ? null : 'added';
  if (now.length === 0) return 'removed';
  return canonicalJson(old) === canonicalJson(now) ? null : 'changed';
}
