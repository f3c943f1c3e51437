import type { SourceDescription } from '../standard/record';
import { canonicalBytes } from './canonical-json';
import { sha256Hex } from './hash';
import type { BlockRef } from './schema';

/** Path of a block inside its pack. */
export function blockPath(hash: string): string {
  return `blocks/${hash}`;
}

/** Names the data: equal for two packs that say the same, whenever and by whomever they were made. */
export async function revisionOf(
  sources: readonly SourceDescription[],
  blocks: readonly BlockRef[],
): Promise<string> {
  return sha256Hex(canonicalBytes({ sources, blocks: blocks.map((block) => block.hash) }));
}
