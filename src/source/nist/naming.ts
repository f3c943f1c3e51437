import { designation } from '../designation';
import type { Other, Publication } from './publication';

/**
 * The designation of what a row is about. A public draft and a supplement share the number of their publication in the
 * export, and are documents of their own; an update (`upd1`) is the publication itself, later.
 */
export function idOf(publication: Publication): string {
  return printed(publication.docidentifier, stageOf(publication) ?? supplementOf(publication));
}

/** The publication that a supplement belongs to; null for everything else. */
export function supplemented(publication: Publication): string | null {
  return supplementOf(publication) === null ? null : printed(publication.docidentifier, null);
}

/** The designation of a document that a row names, where the export has no row for it. */
export function idOfOther({ docidentifier, uri }: Other): string {
  return printed(docidentifier, stageIn(uri));
}

/** Whether the row is a copy that the site kept of a state (`…/final-(1)`). */
export function isCopy({ uri }: Publication): boolean {
  return /-\(\d+\)$/.test(uri);
}

/** The part that the address names, where several parts share one number (`…/sp/800/73/pt1/5/final`). */
export function partOf({ uri }: Publication): string | null {
  return /\/pt(\d+)\//.exec(uri)?.[1] ?? null;
}

function printed(docidentifier: string, addition: string | null): string {
  const number = docidentifier.replace(/upd\d+$/, '');
  const body = number.startsWith('FIPS') ? number : `NIST ${number}`;
  const text = addition === null ? body : `${body} ${addition}`;
  return designation(text) ?? text;
}

/** The export calls final public drafts (`fpd`) final: address and status know better. */
function stageOf({ uri, iteration, status }: Publication): string | null {
  if (!status.startsWith('draft')) return null;
  return stageIn(uri) ?? (iteration === 'final' ? 'draft' : iteration);
}

/** `…/pubs/sp/800/53/r5/ipd` → `ipd`; updates (`upd1/final`) are final. */
function stageIn(uri: string): string | null {
  return /\/([if]pd|\dpd)(?:-\(\d+\))?$/.exec(uri)?.[1] ?? null;
}

/** `[Supplement 1]` of the title; NIST prints the one without a number as an addendum, and says so in its DOI only. */
function supplementOf({ uri, doi, 'title-main': title }: Publication): string | null {
  const number = /^\[Supplement (\d+)\]/.exec(title)?.[1];
  if (number !== undefined) return `Suppl. ${number}`;
  if (!uri.includes('/sup/')) return null;
  return doi?.endsWith('-Add') === true ? 'Addendum' : 'Suppl.';
}
