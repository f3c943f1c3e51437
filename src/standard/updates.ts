/** R13: documents that update another and must be read with it. */
import { documentOf } from './bench';
import type { Bench } from './bench';
import { lifeOf } from './lifecycle';

/** Documents that update this one and must be read with it (RFC "Updated by"), unless withdrawn or still drafts. */
export function updatesOf(bench: Bench, id: string): readonly string[] {
  const { records, mentionedBy } = documentOf(bench, id);
  const own = records.flatMap(({ updatedBy }) => updatedBy ?? []);
  const others = mentionedBy.filter((other) =>
    documentOf(bench, other).records.some(({ updates }) => updates?.includes(id)),
  );
  return [...new Set([...own, ...others])].filter((other) => {
    const life = lifeOf(bench, other);
    return life.lifecycle !== 'withdrawn' && life.lifecycle !== 'draft';
  });
}
