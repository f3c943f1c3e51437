import type { SourceDescription } from '../standard/record';
import { canonicalBytes } from './canonical-json';
import { sha256Hex } from './hash';
import type { BlockRef } from './schema';

/** Path of a block inside its pack. */
export function blockPath(hash: string): string {
  return `blocks/${hash}`;
}

/** Path of the file that holds the whole pack; a publisher may leave it out. */
export function bundlePath(revision: string): string {
  return `bundles/${revision}.stdpack`;
}

/** Names the data: equal for two packs that say the same, whenever and by whomever they were made. */
export async function revisionOf(
  sources: readonly SourceDescription[],
  blocks: readonly BlockRef[],
): Promise<string> {
  return sha256Hex(canonicalBytes({ sources, blocks: blocks.map((block) => block.hash) }));
}
