import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { unzip } from 'fflate';
import type { SourceFile } from '../source';
import { plainBytes, plainPath } from './file-bytes';
import { Problem } from './problem';

/** What one file of an archive may unpack to. */
const LARGEST = 256 * 1024 * 1024;
/** Files unpacked in one pass over the archive. */
const BATCH = 2000;

/**
 * The files of a zip archive (a repository as its host packs it), by name, some at a time; `.gz` in it are unpacked too.
 * @throws Problem where one unpacks to more than 256 MB
 */
export async function* inZip(path: string): AsyncGenerator<SourceFile> {
  const archive = await readFile(path);
  const names: string[] = [];
  await unpacked(path, archive, ({ name, originalSize }) => {
    if (originalSize > LARGEST) throw new Problem(`${path}: ${name} unpacks to more than 256 MB.`);
    if (!name.endsWith('/')) names.push(name);
    return false;
  });
  names.sort();
  for (let at = 0; at < names.length; at += BATCH) {
    const wanted = new Set(names.slice(at, at + BATCH));
    const files = await unpacked(path, archive, ({ name }) => wanted.has(name));
    for (const name of wanted) {
      const bytes = files[name];
      if (bytes !== undefined)
        yield { path: plainPath(name), bytes: () => plainBytes(Readable.from([bytes]), name) };
    }
  }
}

function unpacked(
  path: string,
  archive: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): Promise<Record<string, Uint8Array>> {
  return new Promise((resolve, reject) => {
    unzip(archive, { filter }, (error, files) => {
      if (error) reject(new Problem(`${path} is no zip archive, or a damaged one.`, 1, { cause: error }));
      else resolve(files);
    });
  });
}
