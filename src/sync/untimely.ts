import { follows, type PackIndex } from '../pack';
import { isAhead } from './clock';
import { SyncProblem } from './problem';

/**
 * An index that is well made may still not take the place of what is at hand.
 * @param known what is at hand; dated ahead by a slip that was once believed, it keeps nobody out
 * @param now milliseconds since 1970
 * @throws SyncProblem `ahead` where it, or one of its sources, is dated later than today: its statements would stand before
 * all others and never age; `replayed` where somebody offers older data than those at hand, or does not say that they are newer
 */
export function refuseUntimely(
  index: PackIndex,
  known: { readonly index: PackIndex } | null,
  now: number,
): void {
  const ahead = datesOf(index).find((date) => isAhead(date, now));
  if (ahead !== undefined)
    throw new SyncProblem('ahead', `The data are dated ${ahead}, which is yet to come.`);
  if (!known || follows(index, known.index) || datesOf(known.index).some((date) => isAhead(date, now)))
    return;
  throw new SyncProblem(
    'replayed',
    `Data of ${index.madeAt} are offered, and nothing says that they follow those of ${known.index.madeAt} at hand.`,
  );
}

function datesOf({ madeAt, sources }: PackIndex): string[] {
  return [madeAt, ...sources.map(({ retrieved }) => retrieved)];
}
