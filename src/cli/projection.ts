import type { Answer } from '../standard/answer';

/** What `lookup --json` prints of an answer: the stable part, in the stable names (docs/data-format.md). */
export function projection(answer: Answer): unknown {
  const { dates, verdict } = answer;
  return {
    query: answer.query,
    canonical: answer.canonical,
    match: answer.match,
    id: answer.id,
    title: answer.titles,
    lifecycle: answer.lifecycle,
    dates: {
      published: dates.published?.date ?? null,
      effective: dates.effective?.date ?? null,
      withdrawn: dates.withdrawn?.date ?? null,
    },
    verdict: { answer: verdict.answer, reason: verdict.reason.code, until: verdict.until },
    instead: answer.verdict.answer === 'no' ? (verdict.reason.ids ?? []) : [],
    successors: answer.successors.map(({ id, extent, effective, terminal }) => ({
      id,
      extent,
      effective,
      terminal,
    })),
    predecessors: answer.predecessors.map(({ id, extent }) => ({ id, extent })),
    equivalents: answer.equivalents.map(({ id, degree, superseded }) => ({
      id,
      degree,
      superseded,
    })),
    amendments: answer.amendments.map(({ id, effective }) => ({ id, effective })),
    evidence: answer.evidence.map(({ source, asOf, field, raw }) => ({ source, asOf, field, raw })),
  };
}
