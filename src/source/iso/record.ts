import type { ReplacementEdge, SourceRecord, Titles } from '../../standard/record';
import { dateText } from '../dates';
import { supplemented } from '../designation';
import type { SourceStub } from '../source';
import { stageCode, type Deliverable } from './deliverable';
import { isPublished, type Project, type Projects } from './projects';

export interface IsoContext {
  readonly source: SourceStub;
  readonly projects: Projects;
  /** Reference of a committee → its title, where the committees' file was given too. */
  readonly committees: ReadonlyMap<string, string>;
  /** Code of an ICS class → its title, where the file of classes was given too. */
  readonly classes: ReadonlyMap<string, string>;
  /** Told of a statement that was left out. */
  readonly dropped: (reason: string) => void;
}

/**
 * The record of a row.
 * @param id its designation
 * @param project the row once more, judged
 */
export function recordOf(row: Deliverable, id: string, project: Project, context: IsoContext): SourceRecord {
  const published = publication(row, context);
  const titles = titlesOf(row);
  const replaces = edges(row.replaces, id, context, false);
  const replacedBy = edges(row.replacedBy, id, context, true);
  const committee = row.ownerCommittee ? titled(row.ownerCommittee, context.committees) : null;
  const ics = row.icsCode?.map((code) => titled(code, context.classes)) ?? [];
  const base = supplemented(id);
  return {
    id,
    source: context.source.id,
    asOf: context.source.retrieved,
    confidence: 'official',
    ...(titles === null ? {} : { titles }),
    status: { lifecycle: project.lifecycle, raw: stageCode(row.currentStage) },
    ...published,
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(base === null ? {} : { supplementOf: base }),
    ...(ics.length === 0 ? {} : { ics }),
    ...(committee === null ? {} : { committee }),
    url: `https://www.iso.org/standard/${row.id}.html`,
  };
}

function publication(row: Deliverable, { dropped }: IsoContext): Pick<SourceRecord, 'published'> {
  if (row.publicationDate === null) return {};
  const date = dateText(row.publicationDate);
  if (date !== null) return { published: { date, provenance: 'stated' } };
  dropped(`publicationDate “${row.publicationDate}” is no date`);
  return {};
}

function edges(
  ids: readonly number[] | null | undefined,
  id: string,
  { projects, dropped }: IsoContext,
  forward: boolean,
): ReplacementEdge[] {
  const found = new Map<string, ReplacementEdge>();
  for (const number of ids ?? []) {
    const other = projects.get(number);
    const leaveOut = (why: string): void => dropped(`relation to project “${number}”, which ${why}`);
    if (other === undefined) leaveOut('is not in the data');
    else if (other.lifecycle === 'cancelled') leaveOut('was deleted');
    else if (other.designation === null) leaveOut('has no designation');
    else if (other.designation === id) leaveOut('bears the same designation');
    else {
      const edge = edgeTo(other.designation, other, forward);
      // Of two projects of one designation the published one counts.
      if (edge.project !== true || !found.has(edge.id)) found.set(edge.id, edge);
    }
  }
  return [...found.values()];
}

function edgeTo(id: string, other: Project, forward: boolean): ReplacementEdge {
  return { id, extent: 'full', ...(forward && !isPublished(other) ? { project: true } : {}) };
}

function titlesOf({ title }: Deliverable): Titles | null {
  const titles: Record<string, string> = {};
  if (title?.en) titles['en'] = title.en;
  if (title?.fr) titles['fr'] = title.fr;
  return Object.keys(titles).length === 0 ? null : titles;
}

/** `ISO/TC 176/SC 2 Quality systems`; the reference alone where its title is not known. */
function titled(reference: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(reference);
  return title === undefined ? reference : `${reference} ${title}`;
}
