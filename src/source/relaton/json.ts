/**
 * Relaton's files come from many hands: what is a list in one may be a single object or a bare text in another.
 * These readers take whatever is there and give one form; what fits none of it is as good as absent.
 */
export type Json = Readonly<Record<string, unknown>>;

/** Whether it has members; lists and null have none. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at the end of a path of names; undefined where the path ends before. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) at = isObject(at) ? at[name] : undefined;
  return at;
}

/** A list as it is, anything else as a list of one; empty where it is absent or null. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** How deep a text may be wrapped; nothing honest goes beyond three. */
const DEEPEST = 6;

/** The text of a bare text, or of the first member of an object that holds one. */
export function textOf(value: unknown, ...names: readonly string[]): string | null {
  return textAt(value, names, 0);
}

function textAt(value: unknown, names: readonly string[], depth: number): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return textAt(value[0], names, depth + 1);
  if (!isObject(value)) return null;
  for (const name of names) {
    const text = textAt(value[name], names, depth + 1);
    if (text !== null) return text;
  }
  return null;
}
