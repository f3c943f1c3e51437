/** Whole public data sets, read from beside the project where they are. */

/** A busy machine is no failure. */
export const PATIENCE = 600_000;

export function sharedFile(name: string): URL {
  return new URL(`../../../shared/data/${name}`, import.meta.url);
}

export async function* once<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}
