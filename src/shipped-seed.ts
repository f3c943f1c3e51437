import { browser } from './browser';

/** Base64 of the raw Ed25519 public key, put here by the build (docs/adr/0002-signed-packs.md). */
declare const SEED_PUBLIC_KEY: string;

/** What a catalogue needs to answer from the seed that ships with the extension: its files, and who must have signed it. */
export function shippedSeed(): {
  readonly seed: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly seedKeys: readonly string[];
} {
  return { seed: readShippedSeed, seedKeys: [SEED_PUBLIC_KEY] };
}

/**
 * A file of the seed pack that ships with the extension.
 * @param path inside the pack's folder: `index.json`, `blocks/<hash>`
 * @throws where the installation lacks it
 */
async function readShippedSeed(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`seed/${path}`));
  if (!response.ok) throw new Error(`The extension lacks its file seed/${path} (${response.status}).`);
  return response.bytes();
}
