import type { Bench } from './bench';
import { kinOf } from './bench';
import { kept } from './kept';

/**
 * A fact about all editions of a number together, computed once for all of them: a number of three thousand editions is
 * walked once, not three thousand times.
 */
export function perFamily<T>(
  compute: (bench: Bench, kin: readonly string[]) => T,
): (bench: Bench, id: string) => T {
  const known = new WeakMap<readonly string[], { readonly value: T }>();
  return (bench, id) => {
    const kin = kinOf(bench, id);
    return kept(known, kin, () => ({ value: compute(bench, kin) })).value;
  };
}
