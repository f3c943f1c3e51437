/** What the pieces of a designation say of its document: mandate mark, label, language, product, supplement. */
import { canonical } from './canonical';
import type { Identifier } from './identifier';
import { numberParts } from './number-parts';
import { isChinese } from './publisher';
import { kindOfSupplement } from './supplement';

const LABEL = /\((\d{4}年版)\)$/;
/** Products made from a document, not editions of it: consolidated, redline, commented, extended versions. */
const PRODUCT = /\b(?:CSV|RLV|EXV|CMV|SER)\b/;
const CORRIGENDUM = /\b(?:Cor|Corrigendum|Err|[Ee]rratum)\b/;
const AMENDMENT = /\b(?:Amd|Amendment)\b/;
/** ITU and OIML print supplements behind the year: `ITU-T X.509 (2019) Cor. 3 (07/2026)`. */
const TAIL_SUPPLEMENT = new RegExp(
  `${CORRIGENDUM.source}|${AMENDMENT.source}|\\b(?:Add|Suppl|Annex|Appendix)\\b`,
);
/** The engineers' joint printings have theirs in the number: `ISO/IEC/IEEE 8802.3/Amd1-2021`. */
const NUMBER_SUPPLEMENT = /^ ?[/_] ?(?:Amd|Cor)/i;
const LANGUAGE = / ?\([A-Z]{1,2}(?:[/,][A-Z]{1,2})*\)$/;

/** The mandate mark of a Chinese code: `T` recommended, `Z` guidance (Standardization Law, art. 2); empty where none is printed. */
export function markOf(id: Identifier): 'T' | 'Z' | '' {
  return (id.type === 'T' || id.type === 'Z') && isChinese(id) ? id.type : '';
}

/** The label that the designation ends in (`2018年版`), or null. */
export function labelOf({ tail }: Identifier): string | null {
  return LABEL.exec(tail)?.[1] ?? null;
}

/** Its print without that label. */
export function unlabelled(id: Identifier): string {
  return canonical({ ...id, tail: id.tail.replace(LABEL, '') });
}

/** The designation that a language version (`OIML R 21:1975(A)`) is a translation of, or null for any other. */
export function originalOf(id: Identifier): string | null {
  const print = canonical(id);
  return LANGUAGE.test(print) ? print.replace(LANGUAGE, '') : null;
}

/** Whether it is a product made from a document: `IEC 60529:1989+AMD1:1999 CSV`. */
export function isProduct({ supplements, tail }: Identifier): boolean {
  return PRODUCT.test(supplements.map(({ text }) => text).join('') + tail);
}

/** A supplement (`/Amd 1:2020`) or a consolidated text (`+A1:2013`), as opposed to an edition. */
export function isSupplemented(id: Identifier): boolean {
  return (
    id.supplements.length > 0 ||
    TAIL_SUPPLEMENT.test(id.tail) ||
    NUMBER_SUPPLEMENT.test(numberParts(id).edition)
  );
}

/** Whether its year is its edition's and the supplement stands in the tail, as ITU prints it. */
export function hasTailSupplement({ supplements, tail }: Identifier): boolean {
  return supplements.length === 0 && TAIL_SUPPLEMENT.test(tail);
}

/** What kind of supplement the designation is of; the last counts. */
export function supplementKind({ supplements, tail }: Identifier): 'amendment' | 'corrigendum' | 'other' {
  const last = supplements.at(-1);
  const kind = last && kindOfSupplement(last);
  if (kind === 'amendment' || kind === 'corrigendum') return kind;
  if (CORRIGENDUM.test(tail)) return 'corrigendum';
  return AMENDMENT.test(tail) ? 'amendment' : 'other';
}
