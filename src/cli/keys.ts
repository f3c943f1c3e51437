import { readFile } from 'node:fs/promises';
import { signerFromPem, type PackSigner } from '../pack';
import { fileFault } from './file-fault';
import { Problem } from './problem';

/**
 * The private key that `--key` names.
 * @param path of a PEM file (PKCS #8); undefined where the pack is not to be signed
 * @throws Problem where it cannot be read, or holds no Ed25519 key
 */
export async function signerAt(path: string | undefined): Promise<PackSigner | undefined> {
  if (path === undefined) return undefined;
  try {
    return await signerFromPem(await readFile(path, 'utf8'));
  } catch (cause) {
    const why = fileFault(cause, path) ?? `${path} holds no private key that can sign a pack.`;
    const way = 'Nothing was written. A key is made with: openssl genpkey -algorithm ed25519 -out key.pem';
    throw new Problem(`--key ${why} ${way}`, 2, { cause });
  }
}

/** Base64 of 32 bytes. */
const PUBLIC_KEY = /^[A-Za-z0-9+/]{43}=$/;

/**
 * The public key that `--trust` gives.
 * @param text the key in base64, or the path of a file that holds one
 * @throws Problem where it is neither
 */
export async function publicKeyIn(text: string): Promise<string> {
  if (PUBLIC_KEY.test(text)) return text;
  const way =
    'Give the public key that pack build prints when it signs (44 characters), or a file that holds it.';
  const held = await readFile(text, 'utf8').catch((cause: unknown) => {
    throw new Problem(`--trust ${fileFault(cause, text) ?? `${text} cannot be read.`} ${way}`, 2, { cause });
  });
  const key = held.trim();
  if (!PUBLIC_KEY.test(key)) throw new Problem(`--trust ${text}: the file holds no public key. ${way}`, 2);
  return key;
}
