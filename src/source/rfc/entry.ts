import type { DateText, SourceRecord } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import type { SourceStub } from '../source';

/** One RFC as either form of the index describes it. Numbers are written `RFC2616`, `STD97`. */
export interface RfcEntry {
  readonly id: string;
  readonly title: string;
  readonly published: DateText | null;
  /** What stands in place of a date where that is none. */
  readonly undated?: string;
  readonly obsoletes: readonly string[];
  readonly obsoletedBy: readonly string[];
  readonly updates: readonly string[];
  readonly updatedBy: readonly string[];
  /** Sub-series numbers that this RFC bears alone or with others. */
  readonly isAlso: readonly string[];
  /** `PROPOSED STANDARD`. */
  readonly status: string;
}

/** The record of one RFC. @param source its day of retrieval is the day that the record is of */
export function rfcRecord(entry: RfcEntry, source: SourceStub): SourceRecord {
  const { published, status } = entry;
  const id = printed(entry.id);
  const obsolete = entry.obsoletedBy.length > 0;
  return {
    id,
    source: source.id,
    asOf: source.retrieved,
    confidence: 'official',
    titles: { en: entry.title },
    // The rank of an obsoleted RFC stays on it for ever (RFC 793 is an “Internet Standard”): the relation decides.
    status: { lifecycle: obsolete ? 'withdrawn' : lifecycleOfWord('rfc', status), raw: status },
    ...(published === null ? {} : { published: { date: published, provenance: 'stated' } }),
    ...replacements('replaces', entry.obsoletes),
    ...replacements('replacedBy', entry.obsoletedBy),
    ...list('updates', entry.updates),
    ...list('updatedBy', entry.updatedBy),
    url: `https://www.rfc-editor.org/info/${entry.id.toLowerCase()}`,
  };
}

/** A number of a sub-series (STD 97, BCP 14) stands for the RFCs that bear it at the time. */
export function subseriesRecord(label: string, members: readonly string[], source: SourceStub): SourceRecord {
  return {
    id: printed(label),
    source: source.id,
    asOf: source.retrieved,
    confidence: 'official',
    titles: { en: members.length === 0 ? printed(label) : members.map(printed).join(', ') },
    ...(members.length === 0
      ? {}
      : {
          // The index lists only numbers in use with members: that is its statement.
          status: { lifecycle: 'inForce', raw: 'is-also' },
          adopts: members.map((member) => ({ id: printed(member), degree: 'IDT' })),
        }),
    url: `https://www.rfc-editor.org/info/${label.toLowerCase()}`,
  };
}

/** `RFC0793` → `RFC 793`. */
export function printed(label: string): string {
  const [, series, number] = /^([A-Z]+) ?(\d+)$/.exec(label) ?? [];
  return series === undefined ? label : `${series} ${Number(number)}`;
}

function replacements(
  member: 'replaces' | 'replacedBy',
  labels: readonly string[],
): Pick<SourceRecord, 'replaces' | 'replacedBy'> {
  if (labels.length === 0) return {};
  return { [member]: labels.map((label) => ({ id: printed(label), extent: 'full' as const })) };
}

function list(
  member: 'updates' | 'updatedBy',
  labels: readonly string[],
): Pick<SourceRecord, 'updates' | 'updatedBy'> {
  return labels.length === 0 ? {} : { [member]: labels.map(printed) };
}
