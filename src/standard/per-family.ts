import type { Bench } from './bench';
import { kinOf } from './bench';

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
    let fact = known.get(kin);
    if (!fact) known.set(kin, (fact = { value: compute(bench, kin) }));
    return fact.value;
  };
}
