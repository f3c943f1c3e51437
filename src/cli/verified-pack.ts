import { PackError, verifyPack, type PackSide, type SignatureState } from '../pack';
import { namingTheFile } from './damaged-file';
import { publicKeyIn } from './keys';
import { packFolder } from './pack-folder';
import { Problem } from './problem';
import { packProblem } from './problem-of';

export const TRUST_OPTION = { trust: { type: 'string', multiple: true } } as const;

/** What the state of a signature means, for people. */
export const SIGNATURE_SAID: Readonly<Record<SignatureState, string>> = {
  valid: 'The signature is valid.',
  untrusted: 'It is signed by a key that was not given here: add --trust KEY to check it.',
  unsigned: 'It is not signed: nobody vouches for it outside this machine.',
  invalid: 'The signature does not belong to this index.',
};

/** The public keys of `--trust`. @throws Problem where one is none */
export function trustedKeys(texts: readonly string[] = []): Promise<string[]> {
  return Promise.all(texts.map(publicKeyIn));
}

/**
 * A pack in a folder, all of it read and checked.
 * @param trusted public keys; where there are any, one of them must have signed it
 * @throws Problem where it is damaged, naming folder or file, or not signed by one of the keys
 */
export async function verifiedPack(
  folder: string,
  trusted: readonly string[],
): Promise<PackSide & { readonly signature: SignatureState }> {
  const reader = packFolder(folder);
  const { index, signature } = await verifyPack(reader, trusted).catch(async (error: unknown) => {
    const named = await namingTheFile(error, [folder]);
    throw named instanceof PackError ? packProblem(named, folder) : named;
  });
  if (trusted.length > 0 && signature !== 'valid')
    throw new Problem(`${folder}: ${SIGNATURE_SAID[signature]}`);
  return { reader, index, signature };
}
