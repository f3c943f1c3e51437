/** R1–R3: which of the documents on the shelf a citation names. */
import { baseOf, canonical, kindOfSupplement, namesWork, workOf } from '../identifier';
import type { Identifier, Supplement } from '../identifier';
import { inForceEdition } from './adoption';
import type { Answer } from './answer';
import { documentOf, familyOf, identityOf } from './bench';
import type { Bench } from './bench';
import { isProduct, undated as undatedForm } from './form';
import { terminalsOf, youngest } from './instead';
import { isPublished, lifeOf } from './lifecycle';
import { printOf } from './print';
import type { SourceRecord } from './record';
import { baseDocument } from './supplements';

export interface Match {
  readonly match: Answer['match'];
  readonly id: string;
  /** The citation names the work, not an edition. */
  readonly undated: boolean;
}

/**
 * @param cited the citation's canonical print
 * @returns null where the shelf does not hold the document
 */
export function find(bench: Bench, citation: Identifier, cited: string): Match | null {
  return namesWork(citation) && !isProduct(cited)
    ? findWork(bench, cited)
    : findEdition(bench, citation, cited);
}

/** Whether some source speaks of the document, if only by naming it. */
export function isFiled(bench: Bench, id: string): boolean {
  const dossier = bench.shelf.dossier(id);
  return dossier !== undefined && (dossier.records.length > 0 || dossier.mentionedBy.length > 0);
}

/**
 * A document without year of its own (an RFC, or the first of a number of which there are but drafts of a second) is found
 * as it stands; otherwise the edition in force counts (R2).
 */
function findWork(bench: Bench, cited: string): Match | null {
  const editions = familyOf(bench, cited).filter((id) => bench.isDated(id));
  const published = editions.filter((id) => isPublished(bench, id));
  if (editions.length === 0 || (published.length === 0 && documentOf(bench, cited).records.length > 0)) {
    const id = isFiled(bench, cited) ? cited : youngest(bench, familyOf(bench, cited));
    return id === null ? null : { match: id === cited ? 'edition' : 'alias', id, undated: false };
  }
  const current = inForceEdition(bench, cited);
  const id = current ?? youngest(bench, published) ?? youngest(bench, editions) ?? cited;
  // A row without year that its editions lead to is the last of them (IEEE files C57.110-2018 as `C57.110`).
  const last =
    current === null ? terminalsOf(bench, id).find((end) => isRowOf(bench, cited, end)) : undefined;
  if (last !== undefined) return { match: last === cited ? 'edition' : 'alias', id: last, undated: false };
  const isSpeltSo = documentOf(bench, id).spellings.some((spelling) => undatedForm(spelling) === cited);
  return { match: isSpeltSo ? 'work' : 'alias', id, undated: true };
}

function isRowOf(bench: Bench, work: string, id: string): boolean {
  return !bench.isDated(id) && lifeOf(bench, id).supported && familyOf(bench, work).includes(id);
}

/** An edition, draft, supplement or variant is that very document: another of its work does not answer for it. */
function findEdition(bench: Bench, citation: Identifier, cited: string): Match | null {
  const own = bench.shelf.dossier(cited);
  if (own && own.records.length > 0) return { match: 'edition', id: cited, undated: false };
  const other = otherName(bench, citation, cited) ?? identityOf(bench, cited);
  if (other !== cited) return { match: 'alias', id: other, undated: false };
  if (own && own.mentionedBy.length > 0) return { match: 'edition', id: cited, undated: false };
  return findSupplement(bench, citation) ?? findBase(bench, citation);
}

/** The document that some record gives this designation as another name, former or later spelling. */
function otherName(bench: Bench, citation: Identifier, cited: string): string | null {
  const named = bench.shelf.dossier(cited)?.mentionedBy ?? [];
  const work = bench.shelf.editions(workOf(citation)).map(({ id }) => id);
  const isNamed = ({ aliases, conversions }: SourceRecord): boolean =>
    aliases?.includes(cited) === true || conversions?.some(({ spelling }) => spelling === cited) === true;
  const found = [...named, ...work].find((id) => bench.shelf.dossier(id)?.records.some(isNamed));
  return found ?? null;
}

/** `ISO 9001/Amd 1:2024` leaves its edition out: the one in force has it, or there is no other of that number and year. */
function findSupplement(bench: Bench, citation: Identifier): Match | null {
  if (citation.supplements.length === 0 || citation.year !== null) return null;
  const work = workOf(citation);
  const filed = bench.shelf
    .editions(work)
    .map(({ id }) => id)
    .filter((id) => {
      const other = bench.identifier(id);
      return other !== null && bearsAll(other.supplements, citation.supplements) && isFiled(bench, id);
    });
  const current = inForceEdition(bench, work);
  const ofCurrent = filed.find((id) => baseDocument(bench, id) === current);
  const isOne = new Set(filed.map((id) => printOf(id).key)).size === 1;
  const id = ofCurrent ?? (isOne ? filed[0] : undefined);
  return id === undefined ? null : { match: 'alias', id, undated: false };
}

/** The same supplements, those that are cited without a year in any. */
function bearsAll(filed: readonly Supplement[], cited: readonly Supplement[]): boolean {
  return (
    filed.length === cited.length &&
    cited.every((one, at) => {
      const other = filed[at];
      return (
        other !== undefined &&
        other.sign === one.sign &&
        other.number === one.number &&
        kindOfSupplement(other) === kindOfSupplement(one) &&
        (one.year === null || other.year === one.year)
      );
    })
  );
}

/** R13: a consolidated designation (`+A1`) that is not filed itself is its edition with its amendments. */
function findBase(bench: Bench, citation: Identifier): Match | null {
  const base = citation.supplements.at(-1)?.sign === '+' && citation.year !== null ? baseOf(citation) : null;
  if (!base) return null;
  const id = identityOf(bench, canonical(base));
  return isFiled(bench, id) ? { match: 'alias', id, undated: false } : null;
}
