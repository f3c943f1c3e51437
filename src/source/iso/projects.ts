import { byText } from '../../standard/order';
import type { Lifecycle } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import { dateText, newestUntil } from '../dates';
import { stageCode, type Deliverable } from './deliverable';
import { designationOf } from './reference';

/**
 * What of a row says which of several stands for a designation, and what relations to it mean. All 81,000 are held at once:
 * what can be a number is one.
 */
export interface Project {
  readonly id: number;
  /** Null where its reference is none. */
  readonly designation: string | null;
  readonly lifecycle: Lifecycle;
  readonly stage: number;
  readonly edition: number;
  /** Day of publication as `YYYYMMDD`, noughts for what is not known of it; 0 where none is stated. */
  readonly published: number;
}

/** Reads a row of the data. */
export function projectOf(row: Deliverable): Project {
  return {
    id: row.id,
    designation: designationOf(row.reference),
    lifecycle: lifecycleOfWord('iso-stage', stageCode(row.currentStage)),
    stage: row.currentStage,
    edition: row.edition ?? 0,
    published: Number((dateText(row.publicationDate ?? '') ?? '').replaceAll('-', '').padEnd(8, '0')),
  };
}

/** Whether it has become a standard, which may have been withdrawn since: its stage says so, or a date does. */
export function isPublished({ lifecycle, published }: Project): boolean {
  return lifecycle === 'inForce' || lifecycle === 'withdrawn' || (lifecycle !== 'cancelled' && published > 0);
}

/** All projects of the data, by number: relations are numbers, and point forwards too. */
export class Projects {
  readonly #byId = new Map<number, Project>();
  readonly #bearers = new Map<string, Project>();
  /** The newest date that the data themselves state, as far as it does not lie ahead. */
  newest: string;
  readonly #today: string | undefined;

  /** @param today as of `SourceOptions` */
  constructor(today?: string) {
    this.#today = today;
    this.newest = newestUntil(today, []);
  }

  /** To be called with every row before the first question; in whatever order, the answers are the same. */
  add(row: Deliverable): void {
    const project = projectOf(row);
    const { id, designation } = project;
    this.newest = newestUntil(this.#today, [this.newest, dateText(row.publicationDate ?? '') ?? '']);
    keepFirst(this.#byId, id, project);
    if (designation !== null) keepFirst(this.#bearers, designation, project);
  }

  /** @param id ISO's number of the project @returns undefined where no row has it */
  get(id: number): Project | undefined {
    return this.#byId.get(id);
  }

  /**
   * The project that stands for a designation where several bear it, as 800 rows do.
   * @returns null where it is this one
   */
  bearerBefore(project: Project): Project | null {
    const bearer = this.#bearers.get(project.designation ?? '');
    return bearer !== undefined && byStanding(bearer, project) < 0 ? bearer : null;
  }
}

function keepFirst<K>(projects: Map<K, Project>, key: K, project: Project): void {
  const rival = projects.get(key);
  if (rival === undefined || byStanding(project, rival) < 0) projects.set(key, project);
}

/**
 * First the one that a reader means: no deleted project (stage x.98, which never was a standard), the published
 * before a draft, the valid before the withdrawn; then the later one. Two rows of equal standing are one to everybody.
 */
function byStanding(a: Project, b: Project): number {
  return (
    last(a.lifecycle === 'cancelled', b.lifecycle === 'cancelled') ||
    last(!isPublished(a), !isPublished(b)) ||
    last(a.lifecycle === 'withdrawn', b.lifecycle === 'withdrawn') ||
    b.edition - a.edition ||
    b.stage - a.stage ||
    b.published - a.published ||
    b.id - a.id ||
    byText(b.designation ?? '', a.designation ?? '')
  );
}

function last(a: boolean, b: boolean): number {
  return Number(a) - Number(b);
}
