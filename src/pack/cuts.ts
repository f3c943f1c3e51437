/**
 * Content-defined cuts: a block ends before a key whose hash falls on a boundary, so that an inserted or removed
 * record changes its own block and shifts no other. Measured for 64/128/256: mean 164 records.
 */
export const CUTS = { modulus: 128, min: 64, max: 256 } as const;

/** FNV-1a over the key's code units, finished with the mix of MurmurHash3 so that the low bits are usable. */
export function cutHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Groups items that are sorted by key. Items with one key always stay in one group. */
export function* cut<T extends { readonly key: string }>(items: Iterable<T>): Generator<T[]> {
  let group: T[] = [];
  let last: string | undefined;
  for (const item of items) {
    if (item.key !== last && endsBefore(item.key, group.length)) {
      yield group;
      group = [];
    }
    group.push(item);
    last = item.key;
  }
  if (group.length > 0) yield group;
}

function endsBefore(key: string, length: number): boolean {
  if (length >= CUTS.max) return true;
  return length >= CUTS.min && cutHash(key) % CUTS.modulus === 0;
}
