import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePath, type PackIndex, type PackReader } from '../pack';
import { bundleOf } from '../sync/bundle';
import { nullWhereAbsent } from './absent';
import { oneFolder } from './pack-options';
import { Problem } from './problem';
import { SIGNATURE_SAID, TRUST_OPTION, trustedKeys, verifiedPack } from './verified-pack';

/**
 * `pack verify DIR [--trust KEY…]`: KEY is a public key in base64, or a file that holds one.
 * @throws Problem where KEY is none, it is not signed by KEY, its bundle is another or it is damaged
 */
export async function packVerify(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: TRUST_OPTION,
  });
  const folder = oneFolder('pack verify', positionals);
  const { reader, index, signature } = await verifiedPack(folder, await trustedKeys(values.trust));
  await checkBundle(folder, reader, index);
  return [
    `${folder} is whole: ${index.records} records of ${index.entries} documents, data of ${index.madeAt}.`,
    SIGNATURE_SAID[signature],
  ].join('\n');
}

/** A pack need not have its bundle; one that is there holds the pack. */
async function checkBundle(folder: string, reader: PackReader, index: PackIndex): Promise<void> {
  const path = join(folder, bundlePath(index.revision));
  const file = await readFile(path).catch(nullWhereAbsent);
  if (file === null) return;
  let at = 0;
  for await (const part of bundleOf(reader, index)) {
    if (!file.subarray(at, at + part.length).equals(part)) break;
    at += part.length;
  }
  if (at !== file.length || at === 0)
    throw new Problem(`${path} is not this pack: make it anew with pack bundle.`);
}
