import type { Identifier } from './identifier';

/** The one printed form: half-width, single blanks, the publisher's own year mark. */
export function canonical(id: Identifier): string {
  const edition = id.year === null ? '' : id.yearMark + id.year;
  const supplements = id.supplements.map((supplement) => supplement.text).join('');
  const own = `${id.prefix}${id.glue}${id.number}${edition}${supplements}${id.tail}`;
  return id.also === null ? own : `${own}/${canonical(id.also)}`;
}
