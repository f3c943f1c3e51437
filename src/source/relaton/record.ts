import type { DateText, SourceRecord } from '../../standard/record';
import { designation, supplemented } from '../designation';
import type { Document, DocumentId } from './document';
import { edgesOf } from './edges';
import type { Flavour } from './flavours';
import { refusedAs } from './refused';
import { statusOf } from './status';

/** A record, and the relations of its document that are not in it, by their kind. */
export interface Made {
  readonly record: SourceRecord;
  readonly leftOut: readonly string[];
}

/** @returns the record, or why there is none. */
export function recordOf(
  document: Document,
  primary: DocumentId,
  flavour: Flavour,
  head: Pick<SourceRecord, 'source' | 'asOf'>,
): Made | string {
  const refused = refusedAs(document, primary, flavour);
  if (refused !== null) return refused;
  const designate = (text: string): string | null => designation(spelled(text, flavour));
  const id = designate(numberOf(document, primary, flavour));
  if (id === null) return `“${primary.id}” is too long or too short for a designation`;
  const { edges, leftOut } = edgesOf(document, flavour, id, designate);
  const record: SourceRecord = {
    id,
    ...head,
    confidence: 'official',
    ...(Object.keys(document.titles).length === 0 ? {} : { titles: document.titles }),
    ...statusOf(document, flavour, primary.id),
    ...datesOf(document, flavour),
    // What a relation names is an edition; a number may leave its year out (IEEE Std 516/Cor 1:2023).
    ...supplementOf(id),
    ...edges,
    ...(document.ics.length === 0 ? {} : { ics: document.ics }),
    ...(document.committee === null ? {} : { committee: document.committee }),
    ...(document.url === null ? {} : { url: document.url }),
  };
  return { record, leftOut };
}

function numberOf(document: Document, primary: DocumentId, flavour: Flavour): string {
  const { edition } = document;
  return flavour.editionInId === true && edition !== null ? `${primary.id} ${edition}` : primary.id;
}

function spelled(text: string, flavour: Flavour): string {
  return (flavour.spelling ?? []).reduce((so, { from, to }) => so.replace(from, to), text);
}

function datesOf(
  { dates }: Document,
  flavour: Flavour,
): Pick<SourceRecord, 'published' | 'withdrawn' | 'confirmed'> {
  const known = (date: DateText | undefined): DateText | undefined =>
    flavour.yearsOnly === true ? date?.replace(/-01-01$/, '') : date;
  // IEEE's “published” is the day on which its library took the document in.
  const published = known(
    flavour.type === 'IEEE'
      ? (dates.get('issued') ?? dates.get('created'))
      : (dates.get('published') ?? dates.get('issued')),
  );
  const withdrawn = known(dates.get('obsoleted'));
  const confirmed = known(dates.get('confirmed'));
  return {
    ...(published === undefined ? {} : { published: { date: published, provenance: 'stated' } }),
    ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn, provenance: 'stated' } }),
    ...(confirmed === undefined || flavour.type === '3GPP' ? {} : { confirmed }),
  };
}

function supplementOf(id: string): Pick<SourceRecord, 'supplementOf'> {
  const base = supplemented(id);
  return base === null ? {} : { supplementOf: base };
}
