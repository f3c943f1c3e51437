import type { Bench } from './bench';

/** A fact about one document, computed once per judgement: a chain of twelve editions is walked once, not twelve times. */
export function perDocument<T>(compute: (bench: Bench, id: string) => T): (bench: Bench, id: string) => T {
  const known = new WeakMap<Bench, Map<string, { readonly value: T }>>();
  return (bench, id) => {
    let facts = known.get(bench);
    if (!facts) known.set(bench, (facts = new Map<string, { readonly value: T }>()));
    let fact = facts.get(id);
    if (!fact) facts.set(id, (fact = { value: compute(bench, id) }));
    return fact.value;
  };
}
