import { join } from 'node:path';
import { blockPath, decodeBlock, PackError } from '../pack';
import { packSide } from './pack-folder';
import { packProblem } from './problem-of';

/**
 * Looks for the file that made reading fail: what is wrong with a block is found where nobody knows whose it is.
 * @param error what reading several packs threw
 * @param folders of those packs
 * @returns a Problem that names the first damaged file of them; `error` itself where it is of another kind, or none is damaged
 */
export async function namingTheFile(error: unknown, folders: readonly string[]): Promise<unknown> {
  if (!(error instanceof PackError)) return error;
  for (const folder of folders) {
    const { reader, index } = await packSide(folder);
    for (const ref of index.blocks) {
      const path = blockPath(ref.hash);
      try {
        await decodeBlock(await reader.read(path), ref);
      } catch (fault) {
        return fault instanceof PackError ? packProblem(fault, join(folder, path)) : fault;
      }
    }
  }
  return error;
}
