import { baseOf, canonical, parse } from '../identifier';

const LONGEST = 200;

/**
 * The printed form under which the catalogue holds a document.
 * @param text a designation in any spelling, or the name of a document that has no number (`W3C css-color-4`).
 * @returns null where the text can be neither.
 */
export function designation(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > LONGEST) return null;
  const identifier = parse(text) ?? parse(plain);
  return identifier === null ? plain : canonical(identifier);
}

/** As {@link designation}, and null also where the text is a name and no number. */
export function numbered(text: string): string | null {
  const identifier = parse(text) ?? parse(text.normalize('NFKC').trim());
  return identifier === null ? null : canonical(identifier);
}

/**
 * The edition that a supplement belongs to; null for an edition, and for a consolidated version (`+AMD1:2009 CSV`),
 * which is the edition with its supplements and no document of its own.
 */
export function supplemented(id: string): string | null {
  const identifier = parse(id);
  if (identifier === null || identifier.supplements.some(({ sign }) => sign === '+')) return null;
  const base = baseOf(identifier);
  return base === null ? null : canonical(base);
}
