import type { Answer } from '../../../src/standard/answer';
import { answer, iso } from '../answers';

/** One document in every face, as the visual language's sheet of states shows them. */
export interface Sample {
  readonly name: string;
  readonly answer: Answer | null;
  readonly pageText?: string;
  readonly language?: 'en';
  readonly expanded?: boolean;
  readonly pinned?: boolean;
}

export const stated = (date: string) => ({ date, provenance: 'stated' as const });
export const inferred = (date: string, from: string) => ({ date, provenance: 'inferred' as const, from });
export const none = { published: null, effective: null, withdrawn: null };

export const gb = (id: string, title: string, change: Parameters<typeof answer>[0] = {}) =>
  answer({ query: id, canonical: id, id, titles: { zh: title }, ...change });

export const foreign = (id: string, title: string, change: Parameters<typeof answer>[0] = {}) =>
  answer({
    query: id,
    canonical: id,
    id,
    titles: { en: title },
    statusWords: ['60.60'],
    mandate: null,
    sources: [iso],
    dataDate: '2026-08-19',
    evidence: [{ source: 'iso', asOf: '2026-08-19', field: 'status', raw: '60.60' }],
    ...change,
  });

export function edition(
  id: string,
  published: string | null,
  from: string | null,
  until: string | null,
  ...replacedByIds: string[]
): Answer['lineage'][number] {
  return {
    id,
    published,
    from,
    until,
    lifecycle: until === null ? 'inForce' : 'withdrawn',
    cited: false,
    replacedBy: replacedByIds.map((next) => ({ id: next, extent: 'full' })),
  };
}
