import type { SearchHit } from '../catalogue';
import type { PageTranslate } from '../ui/pageTranslate';
import type { Pill } from './Pills';

/** So many kinds are offered, the most frequent ones. */
const MOST = 5;
const CITABLE = 'yes';

/** What may be cited, and whose number it is: its first letters, `GB` of `GB/T 1.1-2020`. */
function kindsOf({ id, verdict }: SearchHit): readonly string[] {
  const letters = id.split(/[ /(]/u, 1);
  return verdict.answer === 'yes' ? [CITABLE, ...letters] : letters;
}

/** @param kind the key of one of {@link kindPills}; null: all kinds */
export function isOfKind(hit: SearchHit, kind: string | null): boolean {
  return kind === null || kindsOf(hit).includes(kind);
}

/**
 * The kinds by which results can be told apart; none where there is no choice.
 * @param total of all that match, of which `hits` may be the first: then nobody has counted each kind
 */
export function kindPills(
  hits: readonly SearchHit[],
  total: number,
  t: PageTranslate,
): readonly Pill<string | null>[] {
  const counts = new Map<string, number>();
  for (const kind of hits.flatMap(kindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].filter(([, count]) => count < hits.length).sort(([, a], [, b]) => b - a);
  if (kinds.length === 0) return [];
  return [
    { key: null, words: t('optAll'), count: total },
    ...kinds.slice(0, MOST).map(([key, count]) => ({
      key,
      words: key === CITABLE ? t('face_yes') : key,
      count: total === hits.length ? count : undefined,
    })),
  ];
}
