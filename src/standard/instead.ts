/** What to use instead: where the stated edges end, and what is alive there. */
import type { Bench } from './bench';
import { firstSpelling } from './bench';
import { hasCustom } from './customs.table';
import { clearlyBefore } from './dates';
import { isPublished, lifeOf } from './lifecycle';
import { successorsOf } from './lineage';
import { inCatalogueOrder } from './order';
import { perFamily } from './per-family';
import { printOf } from './print';
import { appearedOn, oldestFirst } from './replacement';

/**
 * A dead end is no advice. Where an end is out of use too, withdrawn or inactive, or none is named, while a later edition
 * of that number is in force, that edition is what to use: inferred, and said so. (In ISO Open Data 17,757 of 17,934
 * withdrawn editions that name a successor and have a later edition of their number name one of those.) The graph itself
 * stays as stated.
 */
export function livingOf(bench: Bench, id: string, ends: readonly string[]): readonly string[] {
  if (ends.length === 0) return laterInForce(bench, id);
  const living = ends.flatMap((end) => {
    const { lifecycle } = lifeOf(bench, end);
    return lifecycle === 'withdrawn' || lifecycle === 'inactive' ? laterInForce(bench, end) : [end];
  });
  return inCatalogueOrder([...new Set(living)]);
}

/** The newest edition of the document's number that came out after it and is in force; at most one. */
export function laterInForce(bench: Bench, id: string): readonly string[] {
  const appeared = appearedOn(bench, id);
  if (appeared === null || !bench.isDated(id) || bench.isSupplemented(id)) return [];
  const own = firstSpelling(bench, id);
  const newest = inForceByAge(bench, id).findLast((edition) => edition !== own);
  return newest !== undefined && clearlyBefore(appeared, appearedOn(bench, newest) ?? '') ? [newest] : [];
}

const inForceByAge = perFamily((bench, kin) => {
  const living = kin.filter((edition) => {
    const { lifecycle, supported } = lifeOf(bench, edition);
    return bench.isDated(edition) && lifecycle === 'inForce' && supported;
  });
  return oldestFirst(bench, living);
});

/** Where the sources' edges lead: the ends of the chain, those of full replacements before those of partial ones. */
export function terminalsOf(bench: Bench, id: string): readonly string[] {
  const ends = successorsOf(bench, id).filter(({ terminal }) => terminal);
  const full = ends.filter(({ extent }) => extent === 'full');
  return inCatalogueOrder((full.length > 0 ? full : ends).map((end) => end.id));
}

/** Of some editions of one number the one that came out last. */
export function youngest(bench: Bench, ids: readonly string[]): string | null {
  const age = (id: string): string =>
    (hasCustom(bench, id, 'countsRevisions')
      ? printOf(id).edition?.padStart(4, '0')
      : appearedOn(bench, id)) ?? '';
  return ids.reduce<string | null>((best, id) => (best === null || age(id) > age(best) ? id : best), null);
}

/** The last edition of the document's number that is out on the day, in force or not. */
export const lastPublished = perFamily((bench, kin) =>
  youngest(
    bench,
    kin.filter((edition) => bench.isDated(edition) && isPublished(bench, edition)),
  ),
);

/** Whether the last edition of a number took all its elders with it, whatever their words say. */
export function endsElders(bench: Bench, last: string): boolean {
  return hasCustom(bench, last, 'eldersEnd') && lifeOf(bench, last).lifecycle === 'withdrawn';
}

/** The last edition of the document's number, where it came out later and ended its elders; null where none did. */
export function endedHeirOf(bench: Bench, id: string): string | null {
  const last = lastPublished(bench, id);
  if (last === null || !bench.isDated(id) || bench.isSupplemented(id) || !endsElders(bench, last))
    return null;
  const [from, to] = [appearedOn(bench, id), appearedOn(bench, last)];
  return from !== null && to !== null && clearlyBefore(from, to) ? last : null;
}
