import type { Bench } from './bench';
import { kept } from './kept';

/** A fact about one document, computed once per judgement: a chain of twelve editions is walked once, not twelve times. */
export function perDocument<T>(compute: (bench: Bench, id: string) => T): (bench: Bench, id: string) => T {
  const known = new WeakMap<Bench, Map<string, { readonly value: T }>>();
  return (bench, id) => {
    const facts = kept(known, bench, () => new Map<string, { readonly value: T }>());
    return kept(facts, id, () => ({ value: compute(bench, id) })).value;
  };
}
