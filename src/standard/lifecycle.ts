/** Where a document stands in its life on the day of the judgement, from dates first and status words second. */
import type { DateFact } from './answer';
import type { Bench } from './bench';
import { reached } from './dates';
import { perDocument } from './per-document';
import type { DateText, Lifecycle } from './record';
import { appearedOn, effectiveOf } from './replacement';
import { dateOf, statusOf } from './statement';
import { membersOf } from './subseries';
import { withdrawalOf } from './withdrawal';

export interface Life {
  readonly lifecycle: Lifecycle;
  readonly published: DateFact | null;
  readonly effective: DateFact | null;
  /** The day it ends or ended, also one still to come. */
  readonly withdrawn: DateFact | null;
  /** Some source says that the document lives or lived (R18): without it nobody may read "in force". */
  readonly supported: boolean;
}

/** R4: in force on `[effective, withdrawn)`; the word of a source fills in only what the dates leave open. */
export const lifeOf: (bench: Bench, id: string) => Life = perDocument((bench, id): Life => {
  const published = dateOf(bench, id, 'published');
  const effective = effectiveOf(bench, id);
  const withdrawn = withdrawalOf(bench, id);
  const members = membersOf(bench, id).map((member) => lifeOf(bench, member));
  if (members.length > 0) return { ...lifeOfMembers(members), published, effective: null, withdrawn: null };
  const lifecycle = lifecycleOn(bench, id, effective, withdrawn);
  return { lifecycle, published, effective, withdrawn, supported: statusOf(bench, id) !== null };
});

/** Whether it is out on the day: no draft, no project that was given up. */
export function isPublished(bench: Bench, id: string): boolean {
  const { lifecycle } = lifeOf(bench, id);
  return lifecycle !== 'draft' && lifecycle !== 'cancelled';
}

/** A subseries number lives as long as one of its documents does. */
function lifeOfMembers(members: readonly Life[]): Pick<Life, 'lifecycle' | 'supported'> {
  if (members.some(({ lifecycle, supported }) => lifecycle === 'inForce' && supported))
    return { lifecycle: 'inForce', supported: true };
  const isOver = members.every(({ lifecycle }) => lifecycle === 'withdrawn');
  return { lifecycle: isOver ? 'withdrawn' : 'unknown', supported: isOver };
}

function lifecycleOn(
  bench: Bench,
  id: string,
  effective: DateFact | null,
  withdrawn: DateFact | null,
): Lifecycle {
  const { on } = bench;
  const status = statusOf(bench, id);
  if (status?.lifecycle === 'draft') return 'draft';
  if (status?.lifecycle === 'cancelled') return isStillToCome(withdrawn, on) ? 'draft' : 'cancelled';
  const appeared = appearedOn(bench, id);
  if (appeared !== null && !reached(appeared, on)) return 'draft';
  if (withdrawn && reached(withdrawn.date, on)) return 'withdrawn';
  if (status?.lifecycle === 'withdrawn' && !withdrawn)
    return reached(status.asOf, on) ? 'withdrawn' : 'unknown';
  if (effective && !reached(effective.date, on)) return 'upcoming';
  if (!status) return 'unknown';
  if (status.lifecycle === 'withdrawn') return appeared === null ? 'unknown' : 'inForce';
  // Since when it lies idle nobody says: certainly on the day that its source speaks of.
  if (status.lifecycle === 'inactive' && !reached(status.asOf, on)) return 'unknown';
  return status.lifecycle === 'upcoming' && effective ? 'inForce' : status.lifecycle;
}

/** A draft lives as one until the day on which its source says that it was given up. */
function isStillToCome(end: DateFact | null, on: DateText): boolean {
  return end?.provenance === 'stated' && !reached(end.date, on);
}
