import { newestUntil } from '../dates';
import type { Deliverable } from './deliverable';

/** What must be known of a project before relations to it can be written. */
export interface Project {
  readonly reference: string;
  readonly stage: number;
  readonly published: boolean;
  readonly edition: number;
}

const WITHDRAWN = 9599;

/** All projects of the file, by number: the relations of the data are numbers, and point forwards too. */
export class Projects {
  readonly #byId = new Map<number, Project>();
  readonly #best = new Map<string, number>();
  /** The newest date that the data themselves state, as far as it does not lie ahead. */
  newest: string;
  readonly #today: string | undefined;

  /** @param today as of `SourceOptions` */
  constructor(today?: string) {
    this.#today = today;
    this.newest = newestUntil(today, []);
  }

  /** To be called for every row of the file before the first question. */
  add(row: Deliverable): void {
    const project: Project = {
      reference: row.reference,
      stage: row.currentStage,
      published: row.publicationDate !== null,
      edition: row.edition ?? 0,
    };
    this.#byId.set(row.id, project);
    this.newest = newestUntil(this.#today, [this.newest, row.publicationDate ?? '']);
    const best = this.#best.get(row.reference);
    const rival = best === undefined ? undefined : this.#byId.get(best);
    if (rival === undefined || better(project, rival)) this.#best.set(row.reference, row.id);
  }

  /** @param id ISO's number of the project @returns undefined where no row has it */
  get(id: number): Project | undefined {
    return this.#byId.get(id);
  }

  /** 750 references stand on more than one row: published before project, valid before withdrawn, later edition first. */
  bearerOf(reference: string): number | undefined {
    return this.#best.get(reference);
  }
}

function better(a: Project, b: Project): boolean {
  if (a.published !== b.published) return a.published;
  if ((a.stage === WITHDRAWN) !== (b.stage === WITHDRAWN)) return b.stage === WITHDRAWN;
  return a.edition > b.edition;
}
