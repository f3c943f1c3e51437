import type { Answer } from '../standard/answer';
import type { DateText } from '../standard/record';

/** The answer to a text that is no designation at all: nothing is known, and nothing is guessed. */
export function unparsedAnswer(query: string, on: DateText): Answer {
  return {
    query,
    canonical: null,
    match: 'none',
    id: null,
    citeAs: null,
    titles: {},
    lifecycle: 'unknown',
    mandate: null,
    statusWords: [],
    dates: { published: null, effective: null, withdrawn: null },
    verdict: {
      answer: 'unknown',
      face: 'unknown',
      reason: { rule: 'R18', code: 'notInData' },
      until: null,
      staleDays: null,
    },
    successors: [],
    predecessors: [],
    equivalents: [],
    amendments: [],
    clauseRepeals: [],
    lineage: [],
    near: [],
    confidence: null,
    evidence: [],
    sources: [],
    dataDate: null,
    officialUrl: null,
    on,
  };
}
