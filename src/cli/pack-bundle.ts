import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { bundlePath, verifyPack } from '../pack';
import { bundleOf } from '../sync/bundle';
import { packFolder } from './pack-folder';
import { oneFolder } from './pack-options';

/**
 * `pack bundle DIR [--out FILE]`: a whole pack as one file, for machines without a network; without FILE into the pack
 * itself, where a first sync looks for it. A damaged one is not written.
 * @throws Problem where the command is not understood, PackError where the pack is damaged
 */
export async function packBundle(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const folder = oneFolder('pack bundle', positionals);
  const reader = packFolder(folder);
  const { index, signature } = await verifyPack(reader, []);
  const out = values.out ?? join(folder, bundlePath(index.revision));
  await mkdir(dirname(out), { recursive: true });
  await pipeline(bundleOf(reader, index), createWriteStream(out));
  return [
    `${out}: ${index.records} records of ${index.entries} documents, data of ${index.madeAt}.`,
    signature === 'unsigned'
      ? 'It is not signed: whoever imports it must believe the file.'
      : 'It carries its signature.',
  ].join('\n');
}
