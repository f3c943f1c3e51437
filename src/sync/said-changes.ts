import type { PackEntry } from '../pack';
import type { AdoptionEdge, ReplacementEdge, SourceRecord } from '../standard/record';

/** What a reader would notice of what a layer says of a document. `other`: only lesser statements differ. */
export const SAID_FIELDS = [
  'status',
  'title',
  'published',
  'effective',
  'withdrawn',
  'replacedBy',
  'replaces',
  'adopts',
  'note',
  'other',
] as const;
export type SaidField = (typeof SAID_FIELDS)[number];

export interface SaidChange {
  readonly field: SaidField;
  /** Empty where nothing was said. */
  readonly old: string;
  readonly now: string;
}

/**
 * Field by field what is said anew, in the order of {@link SAID_FIELDS}; several sources stand beside each other.
 * @param before null where the document was not there
 * @param after null where it is gone
 */
export function saidChanges(before: PackEntry | null, after: PackEntry | null): SaidChange[] {
  const [old, now] = [before?.records ?? [], after?.records ?? []];
  const changes = SAID_FIELDS.map((field) => ({
    field,
    old: list(old.map((record) => textOf(record, field))),
    now: list(now.map((record) => textOf(record, field))),
  }));
  const noticed = changes.filter((change) => change.old !== change.now);
  return noticed.length > 0 ? noticed : [{ field: 'other', old: '', now: '' }];
}

function textOf(record: SourceRecord, field: SaidField): string {
  switch (field) {
    case 'status':
      return record.status?.raw ?? '';
    case 'title':
      return Object.values(record.titles ?? {}).join(' / ');
    case 'published':
    case 'effective':
    case 'withdrawn':
      return record[field]?.date ?? '';
    case 'replaces':
    case 'replacedBy':
      return list((record[field] ?? []).map(edge));
    case 'adopts':
      return list((record.adopts ?? []).map(adoption));
    case 'note':
      return record.note ?? '';
    case 'other':
      return '';
  }
}

function edge({ id, extent, effective }: ReplacementEdge): string {
  const marks = [extent === 'full' ? '' : extent, effective ?? ''].filter((mark) => mark !== '');
  return marks.length === 0 ? id : `${id} (${marks.join(', ')})`;
}

function adoption({ id, degree }: AdoptionEdge): string {
  return degree === 'unknown' ? id : `${id} ${degree}`;
}

function list(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('; ');
}
