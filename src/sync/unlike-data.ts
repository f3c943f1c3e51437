import { hasShrunk } from '../source/shrunk';
import type { SourceDescription } from '../standard/record';
import { SyncProblem } from './problem';
import type { ReadResult } from './read-file';

/**
 * What an address answered takes the place of the data at hand only where it is the data, and all of them. The length
 * that the server announced was held to when it was fetched.
 * @param read of what came
 * @param host for what is said
 * @param held the sources at hand; none where nothing is to be lost
 * @param evenFewer the person knows that the list became much shorter, and wants it
 * @throws SyncProblem `otherData`, `damaged`, `fewer`
 */
export function refuseUnlikeData(
  read: ReadResult,
  host: string,
  held: readonly SourceDescription[],
  evenFewer: boolean,
): void {
  const { records: came, cut } = read;
  if (came === 0)
    throw new SyncProblem('otherData', `What ${host} answered is not this data set: it has no record.`);
  if (cut) throw new SyncProblem('damaged', `What ${host} sent ${cut.reason} (${cut.path}, ${cut.line}).`);
  const counts = { came, held: held.reduce((sum, { records }) => sum + records, 0) };
  if (!evenFewer && hasShrunk(came, counts.held))
    throw new SyncProblem('fewer', `${host} gives ${came} records, where ${counts.held} are at hand.`, {
      counts,
    });
}
