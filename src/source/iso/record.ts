import type { ReplacementEdge, SourceRecord, Titles } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import { dateText } from '../dates';
import { designation, supplemented } from '../designation';
import type { SourceStub } from '../source';
import { stageCode, type Deliverable } from './deliverable';
import type { Project, Projects } from './projects';

/** A stage ends in 98 where the project was deleted: it never became, or never will become, a standard. */
const DELETED = 98;

export interface IsoContext {
  readonly source: SourceStub;
  readonly projects: Projects;
  /** Reference of a committee → its title, where the committees' file was given too. */
  readonly committees: ReadonlyMap<string, string>;
  /** Code of an ICS class → its title, where the file of classes was given too. */
  readonly classes: ReadonlyMap<string, string>;
  /** Told of a relation that was left out. */
  readonly dropped: (reason: string) => void;
}

/** @returns null where the reference is none that a reader could meet (`Withdrawn 4866/Amd 3`). */
export function recordOf(row: Deliverable, context: IsoContext): SourceRecord | null {
  const id = referenceOf(row.reference);
  if (id === null) return null;
  const raw = stageCode(row.currentStage);
  const published = dateText(row.publicationDate ?? '');
  const titles = titlesOf(row);
  const replaces = edges(row.replaces, row, context, false);
  const replacedBy = edges(row.replacedBy, row, context, true);
  const committee = row.ownerCommittee ? titled(row.ownerCommittee, context.committees) : null;
  const ics = row.icsCode?.map((code) => titled(code, context.classes)) ?? [];
  const base = supplemented(id);
  return {
    id,
    source: context.source.id,
    asOf: context.source.retrieved,
    confidence: 'official',
    ...(titles === null ? {} : { titles }),
    status: { lifecycle: lifecycleOfWord('iso-stage', raw), raw },
    ...(published === null ? {} : { published: { date: published, provenance: 'stated' } }),
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(base === null ? {} : { supplementOf: base }),
    ...(ics.length === 0 ? {} : { ics }),
    ...(committee === null ? {} : { committee }),
    url: `https://www.iso.org/standard/${row.id}.html`,
  };
}

/**
 * The designation of a reference. The second draft of a stage (`ISO/DIS 11927.2`) is the same document to a reader.
 */
export function referenceOf(reference: string): string | null {
  if (reference.startsWith('Withdrawn ')) return null;
  const drafted = /\b(?:PWI|NP|AWI|WD|CD|DIS|FDIS|PRF|DTR|DTS|DPAS)\b/.test(reference);
  return designation(drafted ? reference.replace(/\.\d+$/, '') : reference);
}

function edges(
  ids: readonly number[] | null | undefined,
  row: Deliverable,
  { projects, dropped }: IsoContext,
  forward: boolean,
): ReplacementEdge[] {
  const found = new Map<string, ReplacementEdge>();
  for (const id of ids ?? []) {
    const other = projects.get(id);
    const designated = other === undefined ? null : referenceOf(other.reference);
    if (other === undefined || designated === null)
      dropped(`relation to project “${id}”, which is not in the data`);
    else if (other.stage % 100 === DELETED) dropped(`relation to project “${id}”, which was deleted`);
    else if (other.reference !== row.reference) found.set(designated, edge(designated, other, forward));
  }
  return [...found.values()];
}

function edge(id: string, other: Project, forward: boolean): ReplacementEdge {
  return { id, extent: 'full', ...(forward && !other.published ? { project: true } : {}) };
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
