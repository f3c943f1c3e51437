import type { AdoptionEdge, Mandate, ReplacementEdge, SourceRecord } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import { dateText } from '../dates';
import { numbered, supplemented } from '../designation';

/** What one entry of a Chinese registry says, in its own words. */
export interface Statement {
  readonly number: string;
  readonly title?: string | undefined;
  readonly englishTitle?: string | undefined;
  readonly status?: string | undefined;
  readonly nature?: string | undefined;
  readonly published?: string | undefined;
  readonly effective?: string | undefined;
  readonly withdrawn?: string | undefined;
  readonly ics?: string | undefined;
  readonly ccs?: string | undefined;
  readonly committee?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
  readonly replaces?: readonly ReplacementEdge[] | undefined;
  readonly replacedBy?: readonly ReplacementEdge[] | undefined;
  readonly adopts?: readonly AdoptionEdge[] | undefined;
}

/** @returns the record, or why there is none. */
export function statementRecord(
  statement: Statement,
  head: Pick<SourceRecord, 'source' | 'asOf'>,
): SourceRecord | string {
  const id = numbered(statement.number.replace(/\s+/g, ' '));
  if (id === null) return `“${statement.number}” is no designation`;
  const titles = titlesOf(statement);
  const mandate = mandateOf(statement.nature ?? '');
  const base = supplemented(id);
  const ics = /\d{2}(?:\.\d{2,3}(?:\.\d{2})?)?/.exec(statement.ics ?? '')?.[0];
  return {
    id,
    ...head,
    confidence: 'official',
    ...(titles === null ? {} : { titles }),
    ...statusOf(statement.status ?? ''),
    ...stated('published', statement.published),
    ...stated('effective', statement.effective),
    ...stated('withdrawn', statement.withdrawn),
    ...(mandate === undefined ? {} : { mandate }),
    ...(statement.replaces?.length ? { replaces: statement.replaces } : {}),
    ...(statement.replacedBy?.length ? { replacedBy: statement.replacedBy } : {}),
    ...(statement.adopts?.length ? { adopts: statement.adopts } : {}),
    ...(base === null ? {} : { supplementOf: base }),
    ...(ics === undefined ? {} : { ics: [ics] }),
    ...(statement.ccs ? { ccs: statement.ccs } : {}),
    ...(statement.committee ? { committee: statement.committee } : {}),
    ...(statement.url ? { url: statement.url } : {}),
    ...(statement.note ? { note: statement.note } : {}),
  };
}

function titlesOf({ title, englishTitle }: Statement): Record<string, string> | null {
  const titles: Record<string, string> = {};
  if (title) titles['zh'] = title;
  if (englishTitle) titles['en'] = englishTitle;
  return Object.keys(titles).length === 0 ? null : titles;
}

function statusOf(raw: string): Pick<SourceRecord, 'status'> {
  return raw === '' ? {} : { status: { lifecycle: lifecycleOfWord('cn', raw), raw } };
}

function stated(
  member: 'published' | 'effective' | 'withdrawn',
  text: string | undefined,
): Partial<Pick<SourceRecord, 'published' | 'effective' | 'withdrawn'>> {
  const date = dateText(text ?? '');
  return date === null ? {} : { [member]: { date, provenance: 'stated' } };
}

const MANDATES: Readonly<Record<string, Mandate>> = {
  强制性: 'mandatory',
  强标: 'mandatory',
  推荐性: 'recommended',
  推标: 'recommended',
  指导性: 'guidance',
  指导性技术文件: 'guidance',
};

function mandateOf(nature: string): Mandate | undefined {
  return MANDATES[nature];
}

/** Milliseconds of midnight in China: counted in UTC they would fall on the day before. */
export function chinaDay(milliseconds: number | null | undefined): string | undefined {
  if (milliseconds === null || milliseconds === undefined) return undefined;
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 10);
}
