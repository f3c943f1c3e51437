import type { Answer, LineageEdition } from '../standard/answer';

/** From the publication of a new edition to the end of the old one, all on calendar days. */
export interface Transition {
  readonly old: string;
  readonly fresh: string;
  /** The new one is published: from here on both may be used. */
  readonly published: string;
  /** The new one takes effect. */
  readonly effective: string;
  /** First day on which the old one no longer stands; never before `effective`. */
  readonly end: string;
  /** No source states the end of the old one; it follows from the new one's day of effect. */
  readonly endInferred: boolean;
  /** Where the answer's day stands. */
  readonly stage: 'before' | 'both' | 'inForce' | 'over';
}

/**
 * The change from one edition to the next, where the document answered for takes part in one with a single successor
 * and every day is known (R5, R6). A document with a successor shows its own end, else its own beginning.
 * @returns null where a day is missing or the old one ended before the new one took effect: then nothing can be drawn
 */
export function transitionOf(answer: Answer): Transition | null {
  const own = answer.lineage.find(({ id }) => id === answer.id);
  if (!own) return null;
  const next = successorOf(own, answer.lineage);
  const before = answer.lineage.filter((one) => successorOf(one, answer.lineage) === own);
  const pair = next !== null ? { old: own, fresh: next } : before[0] && { old: before[0], fresh: own };
  if (!pair || (next === null && before.length > 1)) return null;

  const { old, fresh } = pair;
  const [published, effective] = [fresh.published, fresh.from];
  if (!isDay(published) || !isDay(effective) || published >= effective) return null;
  const stated = old.until ?? (old === own ? answer.verdict.until : null);
  // Until the new one takes effect the old one stands; afterwards silence about its end is only silence.
  const end = stated ?? (effective > answer.on ? effective : null);
  if (!isDay(end) || end < effective) return null;
  const { withdrawn } = answer.dates;
  const endInferred = stated === null || (old === own && withdrawn?.provenance === 'inferred');
  // That both may be used is said of an old one whose status a source states, not where its end is all that is known.
  if (old.lifecycle === 'unknown' && answer.on < end) return null;
  const stage =
    answer.on < published ? 'before' : answer.on < effective ? 'both' : answer.on < end ? 'inForce' : 'over';
  return { old: old.id, fresh: fresh.id, published, effective, end, endInferred, stage };
}

/** The one document that takes over all of it; null where there are none, several, or only a part was taken. */
function successorOf(edition: LineageEdition, all: readonly LineageEdition[]): LineageEdition | null {
  const [only, ...others] = edition.replacedBy;
  if (only?.extent !== 'full' || others.length > 0) return null;
  return all.find(({ id }) => id === only.id) ?? null;
}

function isDay(date: string | null): date is string {
  return date?.length === 10;
}
