import * as identifier from '../identifier';

/** Parsing costs more than a look-up, and one page asks for the same works again and again. */
const MOST_REMEMBERED = 20_000;

function remembering(derive: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const derived = derive(id);
    known.set(id, derived);
    return derived;
  };
}

/** Catalogue key of a designation (`keyOf` of the identifier room), remembered. */
export const keyOf = remembering(identifier.keyOf);

/** What all keys of its work start with (`workKeyOf` of the identifier room), remembered. */
export const workKeyOf = remembering(identifier.workKeyOf);
