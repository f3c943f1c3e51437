import type { Document, DocumentId } from './document';
import { isName, type Flavour } from './flavours';

/** @returns why the document gives no record; null where it does. */
export function refusedAs(document: Document, primary: DocumentId, flavour: Flavour): string | null {
  const { refused, doubtfulYear } = flavour;
  const byType = refused?.doctypes?.includes(document.doctype ?? '') === true;
  if (refused !== undefined && (byType || refused.ids?.test(primary.id) === true)) return refused.reason;
  if (!isName(primary.id, flavour)) return `“${primary.id}” has no number: it names no document`;
  const year = doubtfulYear?.exec(primary.id)?.[1];
  return year !== undefined && isFarFromAll(Number(year), [...document.dates.values()])
    ? `“${primary.id}” cannot be its number: the year in it is far from every date of the record`
    : null;
}

/** A number may be reserved early, and a text come out late: that takes two years at most (measured on IEEE's). */
const YEARS_BETWEEN = 2;

function isFarFromAll(year: number, dates: readonly string[]): boolean {
  return dates.length > 0 && dates.every((date) => Math.abs(Number(date.slice(0, 4)) - year) > YEARS_BETWEEN);
}
