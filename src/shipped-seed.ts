import { browser } from './browser';

/**
 * A file of the seed pack that ships with the extension.
 * @param path inside the pack's folder: `index.json`, `blocks/<hash>`
 * @throws where the installation lacks it
 */
export async function readShippedSeed(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`seed/${path}`));
  if (!response.ok) throw new Error(`The extension lacks its file seed/${path} (${response.status}).`);
  return response.bytes();
}
