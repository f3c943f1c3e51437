import { fromBase64, toBase64 } from './base64';
import { canonicalBytes } from './canonical-json';
import { PackError } from './error';
import { sha256Hex } from './hash';
import type { PackIndex, PackSignature } from './schema';

/** `untrusted`: signed, but by nobody whose key the reader has. */
export type SignatureState = 'valid' | 'invalid' | 'untrusted' | 'unsigned';

/** What signs an index; made by {@link signerFromPem}. */
export interface PackSigner {
  readonly keyId: string;
  /** Base64 of the raw 32 bytes: what readers pin. */
  readonly publicKey: string;
  /** @returns the 64 bytes of an Ed25519 signature */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/** The bytes that a signature covers: the canonical JSON of the index without its signature. */
export function signedBytes(index: PackIndex): Uint8Array<ArrayBuffer> {
  return canonicalBytes({ ...index, signature: undefined });
}

/** @returns the index with this signature, in place of one that it had; throws what the signer throws */
export async function signIndex(index: PackIndex, signer: PackSigner): Promise<PackIndex> {
  const signature: PackSignature = {
    algorithm: 'Ed25519',
    keyId: signer.keyId,
    value: toBase64(await signer.sign(signedBytes(index))),
  };
  return { ...index, signature };
}

/**
 * Checks the signature of an index.
 * @param trusted raw Ed25519 public keys in base64.
 * @throws DOMException where a trusted key is not base64
 */
export async function verifyIndex(index: PackIndex, trusted: readonly string[]): Promise<SignatureState> {
  const { signature } = index;
  if (signature === null) return 'unsigned';
  for (const text of trusted) {
    const raw = fromBase64(text);
    if ((await keyIdOf(raw)) !== signature.keyId) continue;
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const value = fromBase64(signature.value);
    const holds = await crypto.subtle.verify('Ed25519', key, value, signedBytes(index));
    return holds ? 'valid' : 'invalid';
  }
  return 'untrusted';
}

/** @param raw the 32 bytes of an Ed25519 public key. */
export async function keyIdOf(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256Hex(raw)).slice(0, 16);
}

/**
 * Reads a private key as `openssl genpkey -algorithm ed25519` writes it.
 * @param pem PKCS #8 in PEM.
 * @throws PackError `signature` where it is something else.
 */
export async function signerFromPem(pem: string): Promise<PackSigner> {
  const body = /-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/.exec(pem)?.[1];
  if (body === undefined) {
    throw new PackError('signature', 'The key file holds no “BEGIN PRIVATE KEY” (PKCS #8, PEM).');
  }
  const key = await crypto.subtle
    .importKey('pkcs8', fromBase64(body.replace(/\s/g, '')), 'Ed25519', true, ['sign'])
    .catch((cause: unknown) => {
      throw new PackError('signature', 'The private key is not an Ed25519 key.', { cause });
    });
  const jwk = await crypto.subtle.exportKey('jwk', key);
  const raw = fromBase64((jwk.x ?? '').replace(/-/g, '+').replace(/_/g, '/'));
  return {
    keyId: await keyIdOf(raw),
    publicKey: toBase64(raw),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)),
  };
}
