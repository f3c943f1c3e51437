import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inZip } from './zip';
import type { SourceFile } from '../source';
import { byText } from '../standard/order';
import { plainBytes, plainPath } from './file-bytes';
import { fileFault } from './file-fault';
import { Problem } from './problem';

/**
 * The files under a path given on the command line, by name; `.gz` and `.zip` are unpacked while they are read.
 * @throws Problem where there is nothing at the path, or it cannot be read
 */
export async function* filesUnder(path: string): AsyncGenerator<SourceFile> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Problem(fileFault(cause, path) ?? `${path} cannot be read.`, 2, { cause });
  });
  if (found.isDirectory()) yield* inFolder(path, path);
  else if (path.endsWith('.zip')) yield* inZip(path);
  else yield sourceFile(path, path);
}

async function* inFolder(root: string, folder: string): AsyncGenerator<SourceFile> {
  const children = await readdir(folder, { withFileTypes: true });
  children.sort((a, b) => byText(a.name, b.name));
  for (const child of children) {
    const path = join(folder, child.name);
    // A link counts as what it leads to: data are often linked into a folder of inputs.
    const target = child.isSymbolicLink() ? await stat(path) : child;
    if (target.isDirectory()) yield* inFolder(root, path);
    else if (target.isFile()) yield sourceFile(path, relative(root, path));
    else throw new Problem(`${path} is neither a file nor a folder. Take it out of ${root}.`, 2);
  }
}

function sourceFile(path: string, name: string): SourceFile {
  return {
    path: plainPath(name),
    bytes: () => plainBytes(createReadStream(path, { highWaterMark: 256 * 1024 }), path),
  };
}
