import type { Answer } from '../standard/answer';

/** What a reader would notice of a standard; all layers together, where `saidChanges` looks at one. */
export const FACT_FIELDS = [
  'verdict',
  'status',
  'title',
  'published',
  'effective',
  'withdrawn',
  'successors',
  'amendments',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];
/** Each as text; '' where nothing is known. */
export type Facts = Readonly<Record<FactField, string>>;

export interface FactChange {
  readonly field: FactField;
  readonly old: string;
  readonly now: string;
}

/** What is compared. The age of the data is no fact of the standard: a verdict that only turns grey is no change. */
export function factsOf(answer: Answer): Facts {
  const { titles, dates } = answer;
  return {
    verdict: answer.verdict.face,
    status: short(answer.statusWords[0] ?? ''),
    title: short(titles['zh'] ?? titles['en'] ?? Object.values(titles)[0] ?? ''),
    published: dates.published?.date ?? '',
    effective: dates.effective?.date ?? '',
    withdrawn: dates.withdrawn?.date ?? '',
    successors: list(answer.successors.filter(({ terminal }) => terminal).map(({ id }) => id)),
    amendments: list(answer.amendments.map(({ id }) => id)),
  };
}

/**
 * Field by field, in the order of {@link FACT_FIELDS}.
 * @param old as stored: a field that was not kept is no change
 */
export function factChanges(old: Readonly<Record<string, string>>, now: Facts): FactChange[] {
  return FACT_FIELDS.flatMap((field) => {
    const before = old[field];
    return before === undefined || before === now[field] ? [] : [{ field, old: before, now: now[field] }];
  });
}

function list(ids: readonly string[]): string {
  return short([...ids].sort().join('; '));
}

function short(text: string): string {
  return text.slice(0, 1000);
}
