import type { Identifier } from './identifier';

/** The one printed form: half-width, single blanks, the publisher's own year mark. */
export function canonical(id: Identifier): string {
  let own = id.prefix + id.glue + id.number;
  if (id.year !== null) own += id.yearMark + id.year;
  for (const { text } of id.supplements) own += text;
  own += id.tail;
  return id.also === null ? own : `${own}/${canonical(id.also)}`;
}
