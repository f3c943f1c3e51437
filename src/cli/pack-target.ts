import { resolve } from 'node:path';
import { buildPack, follows, type PackIndex, type PackPlan } from '../pack';
import { namingTheFile } from './damaged-file';
import { signerAt } from './keys';
import { emptyPackFolder, packFolder, packSide } from './pack-folder';
import { packId, packMadeAt } from './pack-options';
import { Problem } from './problem';

/** Options of every command that writes a pack: where to, under which name, for which day, by whom, after which. */
export const TARGET_OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string' },
  key: { type: 'string' },
  'made-at': { type: 'string' },
  since: { type: 'string', multiple: true },
} as const;

interface TargetValues {
  readonly id?: string | undefined;
  readonly key?: string | undefined;
  readonly 'made-at'?: string | undefined;
  readonly since?: readonly string[] | undefined;
}

/** A pack that is to be written. */
export interface PackTarget {
  /** Empties the folder of what an earlier build left, and writes. @throws PackError, Problem where an earlier pack is damaged */
  write(content: Pick<PackPlan, 'sources' | 'entries' | 'madeAt'>): Promise<PackIndex>;
  /** The day or moment that was given for it, before any that its content has. */
  readonly madeAt: string | undefined;
  /** The packs before it. */
  readonly earlier: readonly PackIndex[];
  /** Whether it is signed, and by which key, for people. */
  readonly signed: string;
}

/**
 * Reads the options of {@link TARGET_OPTIONS}; nothing is written before all of them are understood.
 * @param out of `--out`
 * @throws Problem where one cannot be used
 */
export async function packTarget(out: string, values: TargetValues): Promise<PackTarget> {
  const id = packId(values.id);
  const madeAt = packMadeAt(values['made-at']);
  const since = values.since ?? [];
  refuseOwnPast(out, since);
  const signer = await signerAt(values.key);
  const predecessors = await Promise.all(since.map(packSide));
  const plan = {
    id,
    predecessors,
    ...(madeAt === undefined ? {} : { madeAt }),
    ...(signer === undefined ? {} : { signer }),
  };
  return {
    async write(content) {
      await emptyPackFolder(out);
      return buildPack({ ...content, ...plan }, packFolder(out)).catch(async (error: unknown) => {
        throw await namingTheFile(error, since);
      });
    },
    madeAt,
    earlier: predecessors.map(({ index }) => index),
    signed:
      signer === undefined
        ? 'Not signed: nobody vouches for it outside this machine.'
        : `Signed with key ${signer.keyId}; public key ${signer.publicKey}.`,
  };
}

/** What each change file holds, for people. */
export function changeLines({ changes }: PackIndex): string[] {
  return changes.map(
    ({ from, count, bytes }) => `Since ${from.slice(0, 12)}: ${count} documents, ${bytes} bytes.`,
  );
}

/** Who will not take the pack, for people: readers refuse what may be older than theirs (docs/data-format.md, section 3). */
export function orderLines(index: PackIndex, earlier: readonly PackIndex[]): string[] {
  const { madeAt } = index;
  if (earlier.length === 0)
    return [
      `Made at ${madeAt}: who has another pack of that day takes this one only if it is built with --since of it, or with a later --made-at.`,
    ];
  return earlier
    .filter((old) => !follows(index, old))
    .map(
      (old) =>
        `Who has the pack ${old.revision.slice(0, 12)} of ${old.madeAt} will not take this one, of ${madeAt}: give a later --made-at.`,
    );
}

/** The folder is emptied before it is written: the blocks that a change file starts from would be gone. */
function refuseOwnPast(out: string, since: readonly string[]): void {
  const own = since.find((old) => resolve(old) === resolve(out));
  if (own !== undefined)
    throw new Problem(`--since ${own} is the folder to be written: name a copy of the earlier pack.`, 2);
}
