import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createGunzip } from 'node:zlib';
import { inZip } from './zip';
import type { SourceFile } from '../source';
import { Problem } from './problem';

/**
 * The files under a path given on the command line, by name; `.gz` and `.zip` are unpacked while they are read.
 * @throws Problem where there is nothing at the path
 */
export async function* filesUnder(path: string): AsyncGenerator<SourceFile> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Problem(`There is no ${path}.`, 1, { cause });
  });
  if (found.isDirectory()) yield* inFolder(path, path);
  else if (path.endsWith('.zip')) yield* inZip(path);
  else yield sourceFile(path, path);
}

async function* inFolder(root: string, folder: string): AsyncGenerator<SourceFile> {
  const children = await readdir(folder, { withFileTypes: true });
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const child of children) {
    const path = join(folder, child.name);
    // A link counts as what it leads to: data are often linked into a folder of inputs.
    const target = child.isSymbolicLink() ? await stat(path) : child;
    if (target.isDirectory()) yield* inFolder(root, path);
    else if (target.isFile()) yield sourceFile(path, relative(root, path));
  }
}

function sourceFile(path: string, name: string): SourceFile {
  const packed = path.endsWith('.gz');
  return {
    path: (packed ? name.slice(0, -3) : name).replaceAll('\\', '/'),
    bytes: () => {
      const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
      return packed ? stream.pipe(createGunzip()) : stream;
    },
  };
}
