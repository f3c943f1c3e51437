/** What the form of a designation says of its document: label, product, supplement, language version, guidance. */
import { baseOf, canonical, kindOfSupplement, lineageOf } from '../identifier';
import type { Identifier } from '../identifier';
import type { Amendment } from './answer';

const LABEL = / ?[(（](\d{4} ?年? ?版)[)）]$/;
/** Products made from a document, not editions of it: consolidated, redline, commented, extended versions, handbooks. */
const PRODUCT = /\b(?:CSV|RLV|EXV|CMV|SER|HBK)\b/;
/** ITU and OIML print supplements behind the year: `ITU-T X.509 (2019) Cor. 3 (07/2026)`. */
const TAIL_SUPPLEMENT = /\b(?:Amd|Amendment|Cor|Corrigendum|Err|Erratum|Add|Suppl|Annex|Appendix)\b/;
/** The engineers' joint printings have theirs in the number: `ISO/IEC/IEEE 8802.3/Amd1-2021`. */
const NUMBER_SUPPLEMENT = /^ ?[/_] ?(?:Amd|Cor)/i;
const LANGUAGE = / ?\([A-Z]{1,2}(?:[/,] ?[A-Z]{1,2})*\)$/;

/** The label that a designation ends in (`2018年版`), or null. */
export function labelOf(id: string): string | null {
  return LABEL.exec(id)?.[1]?.replaceAll(' ', '') ?? null;
}

/** A designation without its edition label. */
export function unlabelled(id: string): string {
  return id.replace(LABEL, '');
}

/** `IEC 60529:1989+AMD1:1999 CSV`: made from a document. */
export function isProduct(id: string): boolean {
  return PRODUCT.test(id);
}

/** Guidance documents (`GB/Z 175`) are numbered apart from the standards (`GB 175`) whose work key they share. */
export function isGuidance(id: string): boolean {
  return /^[A-Z]+\/Z /.test(id);
}

/** The designation that a language version (`OIML R 21:1975(A)`) is a translation of, or null for any other. */
export function translated(id: string): string | null {
  return LANGUAGE.test(id) ? id.replace(LANGUAGE, '') : null;
}

/** A supplement (`/Amd 1:2020`) or a consolidated text (`+A1:2013`), as opposed to an edition. */
export function isSupplemented(identifier: Identifier): boolean {
  const { supplements, tail } = identifier;
  return (
    supplements.length > 0 ||
    TAIL_SUPPLEMENT.test(tail) ||
    NUMBER_SUPPLEMENT.test(lineageOf(identifier).edition)
  );
}

/** Whether its year is its edition's and the supplement stands in the tail, as ITU prints it. */
export function hasTailSupplement({ supplements, tail }: Identifier): boolean {
  return supplements.length === 0 && TAIL_SUPPLEMENT.test(tail);
}

/** The designation of the edition that a supplement or consolidated text is printed on, or null. */
export function printedBase(identifier: Identifier): string | null {
  const base = baseOf(identifier);
  return base === null ? null : canonical(base);
}

/** What kind of supplement the designation is of. */
export function supplementKind({ supplements, tail }: Identifier): Amendment['kind'] {
  const last = supplements.at(-1);
  const kind = last === undefined ? undefined : kindOfSupplement(last);
  if (kind === 'amendment' || kind === 'corrigendum') return kind;
  if (/\b(?:Cor|Corrigendum|Err|Erratum)\b/.test(tail)) return 'corrigendum';
  return /\b(?:Amd|Amendment)\b/.test(tail) ? 'amendment' : 'other';
}
