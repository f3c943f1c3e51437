import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LATEST_PATH, readIndex, type PackReader, type PackSide, type PackWriter } from '../pack';
import { Problem } from './problem';

/** A pack as a folder of files. Reading throws Problem where a file cannot be read. */
export function packFolder(folder: string): PackReader & PackWriter {
  return {
    async read(path) {
      const bytes = await readFile(join(folder, path)).catch((cause: unknown) => {
        throw new Problem(`${join(folder, path)} cannot be read: is ${folder} a pack?`, 1, {
          cause,
        });
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

/** Takes away what an earlier build left, so that no old index names new blocks; other files of the folder stay. */
export async function emptyPackFolder(folder: string): Promise<void> {
  await rm(join(folder, LATEST_PATH), { force: true });
  await rm(join(folder, 'index.json'), { force: true });
  for (const name of ['blocks', 'bundles', 'changes'])
    await rm(join(folder, name), { force: true, recursive: true });
}

/** A pack in a folder, opened. @throws Problem, PackError where there is none */
export async function packSide(folder: string): Promise<PackSide> {
  const reader = packFolder(folder);
  return { reader, index: await readIndex(reader) };
}
