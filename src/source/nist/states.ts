import type { DateText } from '../../standard/record';
import { dateText } from '../dates';
import { idOf, isCopy, partOf } from './naming';
import type { Publication } from './publication';

/** A document with all the rows that are states of it. */
export interface Document {
  readonly id: string;
  /** The newest one: title, status and end are its own. */
  readonly bearer: Publication;
  readonly rows: readonly Publication[];
}

/** For each row of the export the document that it is a state of. */
export function documentsOf(publications: readonly Publication[]): (row: Publication) => Document {
  const groups = new Map<string, Publication[]>();
  for (const publication of publications) {
    const id = idOf(publication);
    const rows = groups.get(id);
    if (rows === undefined) groups.set(id, [publication]);
    else rows.push(publication);
  }
  return (row) => {
    const id = idOf(row);
    const rows = groups.get(id) ?? [row];
    return { id, rows, bearer: rows.reduce((best, other) => (rank(other) > rank(best) ? other : best)) };
  };
}

/** Of two states of one day the copy that the site kept is the older one. */
function rank(row: Publication): string {
  return dayOf(row) + (isCopy(row) ? '0' : '1');
}

/** The day of the state: an update may keep the date of what it updates. */
function dayOf(row: Publication): string {
  const [published, updated] = [row['published-date'] ?? '', row['updated-date'] ?? ''];
  return updated > published ? updated : published;
}

/** Why a row that does not bear its document is none of its own. */
export function reasonOf(row: Publication, { id, bearer }: Document): string {
  if (partOf(row) !== partOf(bearer)) return `is a part of “${id}”, which is packed as one document`;
  return dayOf(row) === dayOf(bearer)
    ? `“${id}” stands twice`
    : `is an earlier state of “${id}”: the latest is packed, with the first day of publication`;
}

/** The parts of one number have one title in common; a document in one piece has all of its own. */
export function titleOf({ bearer, rows }: Document): string {
  const isWhole = rows.every((row) => partOf(row) === partOf(bearer));
  const title = [bearer['title-main'], isWhole ? bearer['title-sub'] : null].filter(Boolean).join(': ');
  return title.replace(/\s+/g, ' ');
}

/**
 * The day on which a document first came out. Updates are dated by their own day, but say when the first state was
 * issued; a month yields to a day within it.
 */
export function firstDay({ rows }: Document): DateText | null {
  const days = rows
    .flatMap((row) => [row['issued-date'], row['published-date']])
    .flatMap((day) => dateText(day ?? '') ?? [])
    .sort();
  const first = days[0];
  if (first === undefined) return null;
  return days.find((day) => day.length === 10 && day.startsWith(first)) ?? first;
}
