/** More than this no page and no search asks for at once; what is forgotten is derived again. */
const MOST_REMEMBERED = 20_000;

/**
 * A derivation that keeps what it gave: one page asks for the same works again and again.
 * @param derive from a text alone, always the same from the same
 */
export function remembering<T>(derive: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, (found = { value: derive(text) }));
    }
    return found.value;
  };
}
