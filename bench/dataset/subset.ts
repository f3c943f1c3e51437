import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { blockPath, bundlePath, indexBytes, parseIndex, type PackIndex } from '../../src/pack';
import { packFolder } from '../../src/cli/pack-folder';
import { bundleOf } from '../../src/sync';
import { asEntry } from '../../src/pack/entry';
import { revisionOf } from '../../src/pack/naming';

/**
 * A pack of about so many documents, every n-th block of the whole, and beside it the same as one gzip file of JSON
 * lines for those who do not know blocks.
 */
export async function subset(
  from: { readonly folder: string; readonly index: PackIndex },
  documents: number,
  site: string,
): Promise<PackIndex> {
  const step = Math.max(1, Math.round(from.index.entries / documents));
  const blocks = from.index.blocks.filter((_, at) => at % step === 0);
  const index: PackIndex = {
    ...from.index,
    blocks,
    entries: blocks.reduce((sum, { count }) => sum + count, 0),
    revision: await revisionOf(from.index.sources, blocks),
  };
  const folder = join(site, 'pack');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'blocks'), { recursive: true });
  const packed = createGzip();
  const file = packed.pipe(createWriteStream(join(site, 'pack.jsonl.gz')));
  for (const { hash } of blocks) {
    await copyFile(join(from.folder, blockPath(hash)), join(folder, blockPath(hash)));
    if (!packed.write(gunzipSync(await readFile(join(folder, blockPath(hash)))))) await once(packed, 'drain');
  }
  packed.end();
  await once(file, 'finish');
  await writeFile(join(folder, 'index.json'), indexBytes(index));
  const bundle = join(folder, bundlePath(index.revision));
  await mkdir(dirname(bundle), { recursive: true });
  await pipeline(bundleOf(packFolder(folder), index), createWriteStream(bundle));
  return parseIndex(new Uint8Array(await readFile(join(folder, 'index.json'))));
}

/** Designations of documents all over the pack, the same ones in every run. */
export async function someIds(folder: string, index: PackIndex, count: number): Promise<string[]> {
  const step = Math.max(1, Math.floor(index.blocks.length / count));
  const chosen = index.blocks.filter((_, at) => at % step === 0).slice(0, count);
  return Promise.all(
    chosen.map(async ({ hash }, at) => {
      const lines = gunzipSync(await readFile(join(folder, blockPath(hash))))
        .toString()
        .trimEnd()
        .split('\n');
      return asEntry(JSON.parse(lines[(at * 37) % lines.length] ?? '')).id;
    }),
  );
}
