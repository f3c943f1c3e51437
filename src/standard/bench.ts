/**
 * The work bench of one judgement: documents as they lie on the shelf, opened once.
 */
import { unlabelled } from '../identifier';
import type { Identifier } from '../identifier';
import { isGuidance, isProduct, isSupplemented, translated } from './form';
import { grouped } from './grouped';
import { kept } from './kept';
import { perDocument } from './per-document';
import { plainPrefix, plainSupplement, printOf } from './print';
import type { DateText, Dossier, SourceRecord } from './record';
import type { Shelf } from './shelf';

export interface Document {
  readonly id: string;
  /** All records of this very edition, under whichever spelling they are filed, newest opinion first. */
  readonly records: readonly SourceRecord[];
  readonly mentionedBy: readonly string[];
  /** Filed spellings, `id` first where it is filed. */
  readonly spellings: readonly string[];
}

/** A shelf and a day. Made by {@link benchOf}, so that what one judgement opened is not opened again. */
export class Bench {
  constructor(
    readonly shelf: Shelf,
    /** The day for which everything is computed. */
    readonly on: DateText,
  ) {}

  /** @returns null where the designation is none that can be read */
  identifier(id: string): Identifier | null {
    return printOf(id).identifier;
  }

  /** What all editions of the document have in common; the designation itself where it cannot be read. */
  workOf(id: string): string {
    return printOf(id).work;
  }

  /** The year in the designation, where it is a whole one. */
  year(id: string): DateText | null {
    const { edition } = printOf(id);
    return edition !== null && /^\d{4}(?:-\d{2})?$/.test(edition) ? edition : null;
  }

  /** Whether the designation names an edition. */
  isDated(id: string): boolean {
    return printOf(id).edition !== null;
  }

  /** A supplement (`/Amd 1:2020`) or a consolidated text (`+A1:2013`), as opposed to an edition. */
  isSupplemented(id: string): boolean {
    return isSupplemented(id);
  }
}

const benches = new WeakMap<Shelf, Map<DateText, Bench>>();

/** The bench of a shelf and a day: what one judgement opened serves the next. A shelf does not change. */
export function benchOf(shelf: Shelf, on: DateText): Bench {
  const days = kept(benches, shelf, () => new Map<DateText, Bench>());
  return kept(days, on, () => new Bench(shelf, on));
}

/** The edition's document, empty where nothing is filed under its designation or a twin of it. */
export const documentOf = perDocument((bench, id): Document => {
  const own = bench.shelf.dossier(id);
  const files = [...(own ? [own] : []), ...filedAlike(bench, id).filter((other) => other.id !== id)];
  return {
    id,
    records: files.flatMap(({ records }) => records),
    mentionedBy: [...new Set(files.flatMap(({ mentionedBy }) => mentionedBy))],
    spellings: files.map((one) => one.id),
  };
});

/** The original that a language version is a translation of, where the shelf knows it; null for any other document. */
export function originalOf({ shelf }: Bench, id: string): string | null {
  const original = translated(id);
  return original !== null && shelf.dossier(original) ? original : null;
}

/** Dossiers of the work that are editions: no supplements, no products or translations, no mere mention of the work. */
export const editionsOf = perDocument((bench, work): readonly string[] =>
  bench.shelf
    .editions(work)
    .filter(({ id, records }) => {
      if (records.length === 0 && !bench.isDated(id)) return false;
      // IEEE numbers an amendment apart (802.3bt of 802.3): it is the only document of its number.
      if (records.some(({ supplementOf }) => supplementOf && bench.workOf(supplementOf) === work))
        return false;
      return originalOf(bench, id) === null && !bench.isSupplemented(id) && !isProduct(id);
    })
    .map(({ id }) => id),
);

/** Editions of a work, each under the first of its spellings: standards, and guidance apart from them. */
const families = perDocument((bench, work): readonly (readonly string[])[] =>
  [false, true].map((guidance) => {
    const family = editionsOf(bench, work).filter((edition) => isGuidance(edition) === guidance);
    return [...new Set(family.map((edition) => firstSpelling(bench, edition)))];
  }),
);

/** Editions of the document's own work, each under one spelling, whichever of them asks: see {@link perFamily}. */
export function kinOf(bench: Bench, id: string): readonly string[] {
  return families(bench, bench.workOf(id))[Number(isGuidance(id))] ?? [];
}

/** The spelling under which the document stands among its kin. */
export function firstSpelling(bench: Bench, id: string): string {
  return filedAlike(bench, id)[0]?.id ?? id;
}

/** Editions of the document's own work, each under one spelling: its own where the document itself is among them. */
export const familyOf = perDocument((bench, id): readonly string[] => {
  const kin = kinOf(bench, id);
  const first = firstSpelling(bench, id);
  if (first === id || !bench.shelf.dossier(id)) return kin;
  return kin.map((edition) => (edition === first ? id : edition));
});

/** The filed designation that means the same edition as `id` (R1); `id` itself where nothing else is filed. */
export const identityOf = perDocument((bench, id): string => {
  if (bench.shelf.dossier(id)) return id;
  const { key, work } = printOf(id);
  const twins = byPrint(bench, work).get(key ?? '') ?? [];
  return twins.find((twin) => isGuidance(twin.id) === isGuidance(id))?.id ?? id;
});

/**
 * Dossiers of a work by what all spellings of an edition or supplement share: mark, joint publisher, label and print do
 * not count.
 */
const byPrint = perDocument((bench, work) => grouped(bench.shelf.editions(work), ({ id }) => printKey(id)));

/**
 * Spellings that name one document for certain: they differ in the mandate mark, the engineers' `Std`, the edition label
 * (R1, R14) or the way a supplement is printed (`/AMD 1` in ISO's own data, `/Amd 1` everywhere else). A joint publisher,
 * a reapproval or a language make a record of its own.
 */
function filedAlike(bench: Bench, id: string): readonly Dossier[] {
  return byBarePrint(bench, bench.workOf(id)).get(bareKey(id) ?? '') ?? [];
}

const byBarePrint = perDocument((bench, work) =>
  grouped(bench.shelf.editions(work), ({ id }) => bareKey(id)),
);

function printKey(id: string): string | null {
  return isProduct(id) ? null : printOf(id).key;
}

function bareKey(id: string): string | null {
  const key = printKey(id);
  return key && `${key}|${bare(id)}`;
}

function bare(id: string): string {
  const { identifier } = printOf(id);
  if (identifier === null) return id;
  const { supplements } = identifier;
  const plain = { prefix: plainPrefix(identifier), supplements: [] };
  return (
    unlabelled({ ...identifier, ...plain }) + plainSupplement(supplements.map(({ text }) => text).join(''))
  );
}
