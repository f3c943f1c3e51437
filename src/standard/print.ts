/** What the print of a designation says, remembered. */
import { editionOf, markOf, parse, remembering, sortKey, workOf } from '../identifier';
import type { Identifier } from '../identifier';

export interface Print {
  readonly identifier: Identifier | null;
  readonly work: string;
  readonly edition: string | null;
  /** The same for all spellings of one edition or supplement; null where it names no edition. */
  readonly key: string | null;
}

/** Read once, then remembered: parsing costs more than judging, and designations do not change their meaning. */
export const printOf = remembering((id): Print => {
  const identifier = parse(id);
  if (!identifier) return { identifier, work: id, edition: null, key: null };
  const edition = editionOf(identifier);
  // A month beside the year does not make another edition: ITU-T X.509 (2019) is ITU-T X.509 (10/2019).
  const year = identifier.year === null ? null : edition;
  return {
    identifier,
    work: workOf(identifier),
    edition,
    key: edition === null ? null : `${sortKey({ ...identifier, year })}|${supplementWords(identifier)}`,
  };
});

/** `/AMD 1:2024` → `/amd1`; a draft of it (`/DAM 1`) stays apart. */
function supplementWords({ supplements }: Identifier): string {
  return supplements.map(({ text }) => plainSupplement(text).replace(/[:-]\d{4}.*/, '')).join('');
}

/** The print of a supplement without what publishers vary: capitals and blanks. */
export function plainSupplement(text: string): string {
  return text.toLowerCase().replace(/[\s.]+/g, '');
}

/** The prefix without what spellings vary: the mark of a recommended standard, the engineers' `Std`. */
export function plainPrefix(identifier: Identifier): string {
  const { prefix } = identifier;
  return markOf(identifier) === 'T' ? prefix.slice(0, -2) : prefix.replace(/ Std$/, '');
}
