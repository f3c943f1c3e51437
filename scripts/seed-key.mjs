// The key that signs the shipped seed (docs/adr/0002-signed-packs.md), and its public half, which the build pins.
import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, Told } from './toolchain/run.mjs';

/** Lies in the repository, for everybody to use. */
const DEVELOPMENT = join(ROOT, 'data', 'seed-development.pem');

/**
 * The PEM file to sign with: what STDLENS_SEED_KEY names, else the development key.
 * @throws {Told} where STDLENS_SEED_KEY names no file: a release must not fall back to a key that everybody has
 */
export function seedKeyFile() {
  const named = process.env['STDLENS_SEED_KEY'];
  if (named === undefined || named === '') return DEVELOPMENT;
  if (!existsSync(named)) throw new Told(`STDLENS_SEED_KEY names ${named}; there is no such file.`);
  return named;
}

/** Base64 of the raw 32 bytes of the public key that belongs to `seedKeyFile()`. @throws {Told} where it is no Ed25519 key */
export function seedPublicKey() {
  const file = seedKeyFile();
  const { crv, x } = createPublicKey(readFileSync(file)).export({ format: 'jwk' });
  if (crv !== 'Ed25519' || typeof x !== 'string') throw new Told(`${file} holds no Ed25519 key.`);
  return Buffer.from(x, 'base64url').toString('base64');
}
