/** Orders that give 0 for equals only: all browsers then sort alike. */
import { keyOf } from '../identifier';

/** By code units, as dates and keys are compared. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Keyed {
  readonly key: string;
  readonly id: string;
}

/** Catalogue order: by key, then by designation. */
export function byKey(a: Keyed, b: Keyed): number {
  return byText(a.key, b.key) || byText(a.id, b.id);
}

/** Designations in the order of a catalogue. */
export function inCatalogueOrder(ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => ({ id, key: keyOf(id) }))
    .toSorted(byKey)
    .map(({ id }) => id);
}
