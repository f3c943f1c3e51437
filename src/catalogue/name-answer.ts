import type { Answer, DateFact, Verdict } from '../standard/answer';
import type { DateStatement, DateText, Dossier, Lifecycle } from '../standard/record';
import type { Shelf } from '../standard/shelf';

const BY_LIFECYCLE: Readonly<Record<Lifecycle, Pick<Verdict, 'answer' | 'face' | 'reason'>>> = {
  inForce: { answer: 'yes', face: 'yes', reason: { rule: 'R2', code: 'inForce' } },
  upcoming: { answer: 'yes', face: 'upcoming', reason: { rule: 'R6', code: 'upcoming' } },
  draft: { answer: 'no', face: 'no', reason: { rule: 'R18', code: 'draft' } },
  inactive: { answer: 'history', face: 'history', reason: { rule: 'R18', code: 'inactive' } },
  withdrawn: { answer: 'no', face: 'no', reason: { rule: 'R5', code: 'withdrawn' } },
  cancelled: { answer: 'no', face: 'no', reason: { rule: 'R18', code: 'cancelled' } },
  unknown: { answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'noStatus' } },
};

/**
 * The answer for a document that has a name and no number (`W3C act-rules-format`): what its newest record says.
 * No rule walks from it, because rules walk along numbers.
 * @param dossier undefined where nothing of that name is known: then nothing is guessed
 */
export function nameAnswer(query: string, dossier: Dossier | undefined, shelf: Shelf, on: DateText): Answer {
  const nothing = unknownAnswer(query, on);
  const [newest] = [...(dossier?.records ?? [])].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!dossier || !newest) return nothing;
  const lifecycle = newest.status?.lifecycle ?? 'unknown';
  const sources = new Set(dossier.records.map((record) => record.source));
  const dated = (date: DateStatement | undefined): DateFact | null => date ?? null;
  return {
    ...nothing,
    match: 'edition',
    id: dossier.id,
    titles: newest.titles ?? {},
    lifecycle,
    statusWords: dossier.records.flatMap((record) => record.status?.raw ?? []),
    dates: {
      published: dated(newest.published),
      effective: dated(newest.effective),
      withdrawn: dated(newest.withdrawn),
    },
    verdict: { ...BY_LIFECYCLE[lifecycle], until: null, staleDays: null },
    confidence: newest.confidence ?? null,
    evidence: dossier.records.map(({ source, asOf, status }) => ({
      source,
      asOf,
      field: 'status',
      raw: status?.raw ?? '',
    })),
    sources: [...sources].flatMap((source) => shelf.source(source) ?? []),
    dataDate: newest.asOf,
    officialUrl: newest.url ?? null,
  };
}

function unknownAnswer(query: string, on: DateText): Answer {
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
