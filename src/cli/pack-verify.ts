import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePath, verifyPack, type PackIndex, type PackReader, type SignatureState } from '../pack';
import { bundleOf } from '../sync/bundle';
import { nullWhereAbsent } from './absent';
import { publicKeyIn } from './keys';
import { packFolder } from './pack-folder';
import { oneFolder } from './pack-options';
import { Problem } from './problem';

const SAID: Readonly<Record<SignatureState, string>> = {
  valid: 'The signature is valid.',
  untrusted: 'It is signed by a key that was not given here: add --trust KEY to check it.',
  unsigned: 'It is not signed: nobody vouches for it outside this machine.',
  invalid: 'The signature does not belong to this index.',
};

/**
 * `pack verify DIR [--trust KEY…]`: KEY is a public key in base64, or a file that holds one.
 * @throws Problem where KEY is none, it is not signed by KEY or its bundle is another; PackError where it is damaged
 */
export async function packVerify(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { trust: { type: 'string', multiple: true } },
  });
  const folder = oneFolder('pack verify', positionals);
  const trusted = await Promise.all((values.trust ?? []).map(publicKeyIn));
  const reader = packFolder(folder);
  const { index, signature } = await verifyPack(reader, trusted);
  if (trusted.length > 0 && signature !== 'valid') throw new Problem(`${folder}: ${SAID[signature]}`);
  await checkBundle(folder, reader, index);
  return [
    `${folder} is whole: ${index.records} records of ${index.entries} documents, data of ${index.madeAt}.`,
    SAID[signature],
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
