import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  checkRevision,
  LATEST_PATH,
  PackError,
  readIndex,
  type PackReader,
  type PackSide,
  type PackWriter,
} from '../pack';
import { nullWhereAbsent } from './absent';
import { Problem } from './problem';
import { packProblem } from './problem-of';

const INDEX_PATH = 'index.json';
const DAMAGED = 'the pack is damaged. Build it anew, or fetch it again.';

/** A pack as a folder of files. Reading throws Problem where a file cannot be read. */
export function packFolder(folder: string): PackReader & PackWriter {
  return {
    async read(path) {
      const bytes = await readFile(join(folder, path)).catch((cause: unknown) => {
        // Without an index it is no pack at all; without another file it is a damaged one.
        const isNone = path === INDEX_PATH;
        const way = isNone ? `is ${folder} a pack? Name the folder that pack build wrote.` : DAMAGED;
        throw new Problem(`${join(folder, path)} cannot be read: ${way}`, isNone ? 2 : 1, { cause });
      });
      return new Uint8Array(bytes);
    },
    async write(path, bytes) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    },
  };
}

/** How packs name their files: whatever else lies in the folders of these names is somebody's own. */
const PACKED = /^[0-9a-f]{64}(?:\.stdpack)?$/;

/** Takes away what an earlier build left, so that no old index names new blocks; other files of the folder stay. */
export async function emptyPackFolder(folder: string): Promise<void> {
  await rm(join(folder, LATEST_PATH), { force: true });
  await rm(join(folder, INDEX_PATH), { force: true });
  for (const name of ['blocks', 'bundles', 'changes']) {
    const names = (await readdir(join(folder, name)).catch(nullWhereAbsent)) ?? [];
    const packed = names.filter((file) => PACKED.test(file));
    for (const file of packed) await rm(join(folder, name, file));
    if (names.length > 0 && packed.length === names.length) await rmdir(join(folder, name));
  }
}

/** A pack in a folder, opened. @throws Problem where there is none, or one that cannot be used */
export async function packSide(folder: string): Promise<PackSide> {
  const reader = packFolder(folder);
  try {
    const index = await readIndex(reader);
    await checkRevision(index);
    return { reader, index };
  } catch (error) {
    throw error instanceof PackError ? packProblem(error, folder) : error;
  }
}
