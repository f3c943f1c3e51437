export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** A title cut where the query's words stand in it, whatever their case; empty queries hit nothing. */
export function hitsIn(title: string, query: string): readonly Stretch[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const lower = title.toLowerCase();
  // Lower case may change the length of a few letters; then positions would not fit.
  if (words.length === 0 || lower.length !== title.length) return [{ text: title, hit: false }];
  const stretches: Stretch[] = [];
  let from = 0;
  while (from < title.length) {
    const next = words
      .map((word) => ({ at: lower.indexOf(word, from), length: word.length }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.length - a.length)[0];
    if (!next) break;
    if (next.at > from) stretches.push({ text: title.slice(from, next.at), hit: false });
    stretches.push({ text: title.slice(next.at, next.at + next.length), hit: true });
    from = next.at + next.length;
  }
  if (from < title.length) stretches.push({ text: title.slice(from), hit: false });
  return stretches;
}
