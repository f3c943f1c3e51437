/**
 * The work bench of one judgement: documents as they lie on the shelf, opened once.
 */
import { markOf, unlabelled } from '../identifier';
import type { Identifier } from '../identifier';
import { isGuidance, isProduct, isSupplemented, translated } from './form';
import { perDocument } from './per-document';
import { plainSupplement, printOf } from './print';
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
  let days = benches.get(shelf);
  if (!days) benches.set(shelf, (days = new Map<DateText, Bench>()));
  let bench = days.get(on);
  if (!bench) days.set(on, (bench = new Bench(shelf, on)));
  return bench;
}

/** The edition's document, empty where nothing is filed under its designation or a twin of it. */
export const documentOf = perDocument((bench, id): Document => {
  const own = bench.shelf.dossier(id);
  const files = [...(own ? [own] : []), ...filedTwice(bench, id)];
  return {
    id,
    records: files.flatMap(({ records }) => records),
    mentionedBy: [...new Set(files.flatMap(({ mentionedBy }) => mentionedBy))],
    spellings: files.map((one) => one.id),
  };
});

/** Dossiers of the work that are editions: no supplements, no products or translations, no mere mention of the work. */
export const editionsOf = perDocument((bench, work): readonly string[] => {
  const dossiers = bench.shelf.editions(work);
  const filed = new Set(dossiers.map(({ id }) => id));
  return dossiers
    .filter(({ id, records }) => {
      if (records.length === 0 && !bench.isDated(id)) return false;
      if (records.some((record) => record.supplementOf !== undefined)) return false;
      const original = translated(id);
      const isTranslation = original !== null && filed.has(original);
      return !isTranslation && !bench.isSupplemented(id) && !isProduct(id);
    })
    .map(({ id }) => id);
});

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

/** Dossiers of a work by what all spellings of an edition or supplement share. */
const byPrint = perDocument((bench, work): ReadonlyMap<string, readonly Dossier[]> => {
  const groups = new Map<string, Dossier[]>();
  for (const dossier of bench.shelf.editions(work)) {
    const { key } = printOf(dossier.id);
    if (key === null || isProduct(dossier.id)) continue;
    const group = groups.get(key);
    if (group) group.push(dossier);
    else groups.set(key, [dossier]);
  }
  return groups;
});

/** Dossiers of the same edition or supplement under another spelling: other mark, joint publisher, label, print. */
function twins(bench: Bench, id: string): readonly Dossier[] {
  const { key, work } = printOf(id);
  const group = key === null ? undefined : byPrint(bench, work).get(key);
  if (!group || (group.length === 1 && group[0]?.id === id)) return [];
  return group.filter((other) => other.id !== id && isGuidance(other.id) === isGuidance(id));
}

/**
 * Spellings that name one document for certain: they differ in the mandate mark, the edition label (R1, R14) or the way
 * a supplement is printed (`/AMD 1` in ISO's own data, `/Amd 1` everywhere else). A joint publisher, a reapproval or a
 * language make a record of its own.
 */
function filedTwice(bench: Bench, id: string): readonly Dossier[] {
  return twins(bench, id).filter((twin) => bare(twin.id) === bare(id));
}

function bare(id: string): string {
  const { identifier } = printOf(id);
  if (identifier === null) return id;
  const { prefix, supplements } = identifier;
  const plain = { prefix: markOf(identifier) === 'T' ? prefix.slice(0, -2) : prefix, supplements: [] };
  return (
    unlabelled({ ...identifier, ...plain }) + plainSupplement(supplements.map(({ text }) => text).join(''))
  );
}
