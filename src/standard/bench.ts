/**
 * The work bench of one judgement: documents as they lie on the shelf, opened once.
 */
import { editionOf, parse, workOf } from '../identifier';
import type { Identifier } from '../identifier';
import type { DateText, Dossier, SourceRecord } from './record';
import { perDocument } from './per-document';
import type { Shelf } from './shelf';

export interface Document {
  readonly id: string;
  /** All records of this very edition, under whichever spelling they are filed, newest opinion first. */
  readonly records: readonly SourceRecord[];
  readonly mentionedBy: readonly string[];
  /** Filed spellings, `id` first where it is filed. */
  readonly spellings: readonly string[];
}

/** Chinese designations that differ in nothing but the mandate mark or an edition label name one edition (R1, R14). */
const MARK = /^([A-Z]+\d*)\/T(?= )/;
const LABEL = / ?[(（](\d{4} ?年? ?版)[)）]$/;
/** Products made from a document, not documents: consolidated, redline, commented and extended versions. */
const PRODUCT = /\b(?:CSV|RLV|EXV|CMV|SER)\b/;

/** The label that a designation ends in (`2018年版`), or null. */
export function labelOf(id: string): string | null {
  return LABEL.exec(id)?.[1]?.replaceAll(' ', '') ?? null;
}

/** A designation without its edition label. */
export function unlabelled(id: string): string {
  return id.replace(LABEL, '');
}

export class Bench {
  readonly #identifiers = new Map<string, Identifier | null>();

  constructor(
    readonly shelf: Shelf,
    /** The day for which everything is computed. */
    readonly on: DateText,
  ) {}

  identifier(id: string): Identifier | null {
    let identifier = this.#identifiers.get(id);
    if (identifier === undefined) this.#identifiers.set(id, (identifier = parse(id)));
    return identifier;
  }

  workOf(id: string): string {
    const identifier = this.identifier(id);
    return identifier ? workOf(identifier) : id;
  }

  /** The year in the designation, where it is a whole one. */
  year(id: string): DateText | null {
    const identifier = this.identifier(id);
    const edition = identifier ? editionOf(identifier) : null;
    return edition !== null && /^\d{4}(?:-\d{2})?$/.test(edition) ? edition : null;
  }

  isDated(id: string): boolean {
    const identifier = this.identifier(id);
    return identifier !== null && editionOf(identifier) !== null;
  }

  /** A supplement (`/Amd 1:2020`) or a consolidated text (`+A1:2013`), as opposed to an edition. */
  isSupplemented(id: string): boolean {
    return (this.identifier(id)?.supplements.length ?? 0) > 0;
  }
}

/** The edition's document, empty where nothing is filed under its designation or a twin of it. */
export const documentOf = perDocument((bench, id): Document => {
  const own = bench.shelf.dossier(id);
  const files = [...(own ? [own] : []), ...filedTwice(bench, id)];
  return {
    id,
    records: files.flatMap((file) => file.records),
    mentionedBy: [...new Set(files.flatMap((file) => file.mentionedBy))],
    spellings: files.map((file) => file.id),
  };
});

/** Dossiers of the work that are editions: no supplements, no products such as a consolidated version. */
export const editionsOf = perDocument((bench, work): readonly string[] =>
  bench.shelf
    .editions(work)
    .filter(({ id, records }) => {
      const supplement = records.some((record) => record.supplementOf !== undefined);
      return !supplement && !bench.isSupplemented(id) && !PRODUCT.test(id);
    })
    .map(({ id }) => id),
);

/** Guidance documents (`GB/Z 175`) are numbered apart from the standards (`GB 175`) whose work key they share. */
const isGuidance = (id: string): boolean => /^[A-Z]+\/Z /.test(id);

/** Editions of the document's own work, each under one spelling: its own where the document itself is among them. */
export const familyOf = perDocument((bench, id): readonly string[] => {
  const family = editionsOf(bench, bench.workOf(id)).filter(
    (edition) => isGuidance(edition) === isGuidance(id),
  );
  const spelling = (edition: string): string => {
    const { spellings } = documentOf(bench, edition);
    return spellings.includes(id) ? id : (spellings.toSorted()[0] ?? edition);
  };
  return [...new Set(family.map(spelling))];
});

/** The filed designation that means the same edition as `id` (R1); `id` itself where nothing else is filed. */
export const identityOf = perDocument((bench, id): string =>
  bench.shelf.dossier(id) ? id : (twins(bench, id)[0]?.id ?? id),
);

/** Dossiers of the same work, year and supplement under another spelling: other mark, joint publisher, label. */
function twins(bench: Bench, id: string): readonly Dossier[] {
  const identifier = bench.identifier(id);
  const edition = identifier ? editionOf(identifier) : null;
  if (!identifier || edition === null) return [];
  const tail = supplementText(identifier);
  return bench.shelf.editions(workOf(identifier)).filter((dossier) => {
    const other = bench.identifier(dossier.id);
    return (
      other !== null &&
      dossier.id !== id &&
      editionOf(other) === edition &&
      isGuidance(dossier.id) === isGuidance(id) &&
      supplementText(other) === tail &&
      !PRODUCT.test(dossier.id)
    );
  });
}

function filedTwice(bench: Bench, id: string): readonly Dossier[] {
  const bare = (text: string): string => unlabelled(text).replace(MARK, '$1');
  return twins(bench, id).filter((twin) => bare(twin.id) === bare(id));
}

function supplementText({ supplements }: Identifier): string {
  return supplements.map(({ text }) => text).join('');
}
