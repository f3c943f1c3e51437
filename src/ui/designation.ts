/**
 * How designations are printed. What they mean is src/identifier's business; here they are only cut where a reader
 * would cut them, so every function accepts any text.
 */
import type { Designation } from './i18n';

const year = /[-:—](\d{4}(?:-\d{2})?)$/;
const partNumber = /^(.*\D)(\d+)$/;
const supplementKinds = /\/\s?(Amd|Cor|Add|XG|A|AC|COR|AMD)\s?(\d+)?(?:[-:](\d{4}(?:-\d{2})?))?$/;

/** `GB/T 1.1-2020` → `{ work: 'GB/T 1.1', edition: '2020' }`; edition null where none is printed. */
export function splitEdition(id: string): { work: string; edition: string | null } {
  const found = year.exec(id);
  return found ? { work: id.slice(0, found.index), edition: found[1] ?? null } : { work: id, edition: null };
}

/** Whether an international body publishes it: ISO, IEC, ITU, alone or together. */
export function isInternational(id: string): boolean {
  return /^(?:ISO|IEC|ITU|CISPR)[\s/-]/.test(id);
}

/** The supplement's own label and number: `ISO 9001:2015/Amd 1:2024` → `{ label: 'Amd 1', printed: 'Amd 1:2024' }`. */
export function supplementOf(
  id: string,
): { label: string; printed: string; number: string | null; kind: string } | null {
  const found = supplementKinds.exec(id);
  if (!found) return null;
  const [, kind = '', number = null, edition] = found;
  const gap = kind.length > 2 ? ' ' : '';
  const label = number === null ? kind : `${kind}${gap}${number}`;
  const joint = kind === 'XG' ? '-' : ':';
  return { label, printed: edition === undefined ? label : `${label}${joint}${edition}`, number, kind };
}

/**
 * A list as it is read aloud: what all share is printed once. `RFC 9110, RFC 9111` → `RFC 9110, 9111`. Only undated
 * numbers without parts are shortened; a year or a part is never left to be guessed.
 */
export function shortened(ids: readonly string[]): readonly Designation[] {
  const prefix = /^(.*\s)\d+$/.exec(ids[0] ?? '')?.[1];
  return ids.map((id, index) => ({
    id,
    text:
      index > 0 && prefix !== undefined && /^\d+$/.test(id.slice(prefix.length)) && id.startsWith(prefix)
        ? id.slice(prefix.length)
        : id,
  }));
}

/** Consecutive parts of one number: `ISO 4210-1` … `ISO 4210-9` → the first and last, as printed; else null. */
export function partRange(ids: readonly string[]): { first: Designation; last: Designation } | null {
  const parts = ids.map((id) => {
    const { work } = splitEdition(id);
    const found = partNumber.exec(work);
    return { id, work, stem: found?.[1] ?? '', part: Number(found?.[2]) };
  });
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || !/[-.]$/.test(first.stem)) return null;
  const runs = parts.every(({ stem, part }, index) => stem === first.stem && part === first.part + index);
  if (!runs) return null;
  return {
    first: { id: first.id, text: first.work },
    last: { id: last.id, text: `${first.stem.slice(-1)}${last.part}` },
  };
}
