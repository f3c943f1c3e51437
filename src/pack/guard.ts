/** Whether a value of JSON is what a type says it is: checks made of checks. */

/** What a value must be; made to be quick, for a full pack holds 320,000 entries. */
export type Guard<T> = (value: unknown) => value is T;

type Needed<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type Members<T, K extends keyof T> = { readonly [M in K]-?: Guard<Exclude<T[M], undefined>> };

/**
 * An object by its members. One that the type has and neither table names does not compile; one that the type does not
 * have is left alone: a later pack may say more.
 * @param needed members that must be there
 * @param others members that may be absent
 */
export function shape<T>(
  needed: Members<T, Needed<T>>,
  others: Members<T, Exclude<keyof T, Needed<T>>>,
): Guard<T> {
  const must = Object.entries<Guard<unknown>>(needed);
  const may = Object.entries<Guard<unknown>>(others);
  return (value): value is T =>
    isObject(value) &&
    must.every(([name, holds]) => holds(value[name])) &&
    may.every(([name, holds]) => value[name] === undefined || holds(value[name]));
}

/** A list, each member of which holds. */
export function listOf<T>(holds: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(holds);
}

/** One of the words of a list. */
export function oneOf<T extends string>(words: readonly T[]): Guard<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is T => known.has(value);
}

/** Text that is not empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Text, perhaps empty. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** An object with members, no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
