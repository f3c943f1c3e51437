import type { PackIndex } from './schema';

/**
 * Whether a pack may take the place of another one of its publisher. A later one may. Of two of the same moment the later
 * one is told by its change file from the other: an older one cannot name what came after it.
 */
export function follows(next: PackIndex, held: PackIndex): boolean {
  if (next.revision === held.revision || next.madeAt !== held.madeAt) return next.madeAt >= held.madeAt;
  return next.changes.some(({ from }) => from === held.revision);
}
