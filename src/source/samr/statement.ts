import type { AdoptionEdge, Mandate, ReplacementEdge, SourceRecord } from '../../standard/record';
import { lifecycleOfWord, meaningsOf } from '../../standard/status-words';
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
  /** Words in the cells of what it replaces that name no edition. */
  readonly unread?: readonly string[] | undefined;
  readonly replacedBy?: readonly ReplacementEdge[] | undefined;
  readonly adopts?: readonly AdoptionEdge[] | undefined;
}

/** Told of each cell that cannot be read, in words for the report: the record stands without what it says. */
type Unread = (reason: string) => void;

/**
 * @param unread hears of the cells that cannot be read; absent: nobody does
 * @returns the record, or why there is none.
 */
export function statementRecord(
  statement: Statement,
  head: Pick<SourceRecord, 'source' | 'asOf'>,
  unread: Unread = () => undefined,
): SourceRecord | string {
  const id = numbered(statement.number.replace(/\s+/g, ' '));
  if (id === null) return `“${statement.number}” is no designation`;
  for (const word of statement.unread ?? [])
    if (!EMPTY.test(word)) unread(`replaces: “${word}” is no edition`);
  const titles = titlesOf(statement);
  const mandate = mandateOf(statement.nature, unread);
  const base = supplemented(id);
  const ics = icsOf(statement.ics, unread);
  return {
    id,
    ...head,
    confidence: 'official',
    ...(titles === null ? {} : { titles }),
    ...statusOf(statement.status ?? '', unread),
    ...stated('published', statement.published, unread),
    ...stated('effective', statement.effective, unread),
    ...stated('withdrawn', statement.withdrawn, unread),
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

/** How the registries leave a cell empty. */
const EMPTY = /^[\s\-—–/\\无]*$/;

/** A word that no table has stays, as the registry's own; what it means is not known. */
function statusOf(raw: string, unread: Unread): Pick<SourceRecord, 'status'> {
  if (raw === '') return {};
  const lifecycle = lifecycleOfWord('cn', raw);
  if (meaningsOf(raw, lifecycle).length === 0 && !EMPTY.test(raw))
    unread(`status: “${raw}” is in no table of words`);
  return { status: { lifecycle, raw } };
}

function stated(
  member: 'published' | 'effective' | 'withdrawn',
  text = '',
  unread: Unread,
): Partial<Pick<SourceRecord, 'published' | 'effective' | 'withdrawn'>> {
  const date = dateText(text);
  if (date !== null) return { [member]: { date, provenance: 'stated' } };
  if (!EMPTY.test(text)) unread(`${member}: “${text}” is no date`);
  return {};
}

function icsOf(text = '', unread: Unread): string | undefined {
  const code = /\d{2}(?:\.\d{2,3}(?:\.\d{2})?)?/.exec(text)?.[0];
  if (code === undefined && !EMPTY.test(text)) unread(`ics: “${text}” has no code`);
  return code;
}

const MANDATES: Readonly<Record<string, Mandate>> = {
  强制性: 'mandatory',
  强标: 'mandatory',
  推荐性: 'recommended',
  推标: 'recommended',
  指导性: 'guidance',
  指导性技术文件: 'guidance',
};

function mandateOf(nature = '', unread: Unread): Mandate | undefined {
  const mandate = MANDATES[nature];
  if (mandate === undefined && !EMPTY.test(nature)) unread(`mandate: “${nature}” is in no table of words`);
  return mandate;
}

/** Milliseconds of midnight in China: counted in UTC they would fall on the day before. What is no day comes back as figures. */
export function chinaDay(milliseconds: number | null | undefined): string | undefined {
  if (milliseconds === null || milliseconds === undefined) return undefined;
  const day = new Date(milliseconds + 8 * 3_600_000);
  // No calendar reaches so far: as it stands it is told of, as any text that is no date.
  return Number.isNaN(day.getTime()) ? String(milliseconds) : day.toISOString().slice(0, 10);
}
