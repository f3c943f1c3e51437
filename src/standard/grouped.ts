import { kept } from './kept';

/** @returns groups of what has the same key, in the order of their firsts; what has no key is left out */
export function grouped<T>(items: readonly T[], key: (item: T) => string | null): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== null) kept(groups, name, () => new Array<T>()).push(item);
  }
  return groups;
}
