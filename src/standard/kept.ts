interface Keeping<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What is kept under a key; made, and kept from then on, where nothing is yet. */
export function kept<K, V extends object>(keeping: Keeping<K, V>, key: K, make: () => V): V {
  let value = keeping.get(key);
  if (!value) keeping.set(key, (value = make()));
  return value;
}
