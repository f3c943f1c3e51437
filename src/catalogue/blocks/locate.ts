/**
 * @param firstKeys first key of each block, ascending
 * @param prefix of the keys wanted
 * @returns half-open range of the blocks that may hold keys starting with the prefix
 */
export function blocksWithPrefix(firstKeys: readonly string[], prefix: string): [number, number] {
  // Two spellings of one document share a key, and a stored block may end between them.
  const start = Math.max(0, lowerBound(firstKeys, prefix) - 1);
  let end = start;
  while (end < firstKeys.length) {
    const first = firstKeys[end];
    if (first === undefined || (first > prefix && !first.startsWith(prefix))) break;
    end++;
  }
  return [start, end];
}

/**
 * @param prefix a work's key, which ends in a blank, or what the keys of several begin with (`GB!42423.`); or the key of
 * a name, which is whole as it is and begins with `~`
 * @returns half-open range of positions in ascending `keys` that belong to it
 */
export function keysOfWork(keys: readonly string[], prefix: string): [number, number] {
  const belongs = prefix.startsWith('~')
    ? (key: string) => key === prefix
    : (key: string) => key.startsWith(prefix);
  const start = lowerBound(keys, prefix);
  let end = start;
  while (end < keys.length && belongs(keys[end] ?? '')) end++;
  return [start, end];
}

/** @returns how many of ascending `keys` are below `key` */
export function lowerBound(keys: readonly string[], key: string): number {
  return bound(keys, (candidate) => candidate < key);
}

/** @returns how many of ascending `keys` are below or equal to `key` */
export function upperBound(keys: readonly string[], key: string): number {
  return bound(keys, (candidate) => candidate <= key);
}

function bound(keys: readonly string[], below: (key: string) => boolean): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = keys[middle];
    if (candidate !== undefined && below(candidate)) low = middle + 1;
    else high = middle;
  }
  return low;
}
