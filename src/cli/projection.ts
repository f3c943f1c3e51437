import type { Answer } from '../standard/answer';
import type { Provenance } from '../standard/record';

/** What `lookup --json` prints of an answer: the stable part, in the stable names (docs/data-format.md). */
export function projection(answer: Answer): unknown {
  const { dates, verdict } = answer;
  const instead = verdict.answer === 'no' ? (verdict.reason.ids ?? []) : [];
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
    instead,
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
    citeAs: answer.citeAs,
    mandate: answer.mandate,
    clauseRepeals: answer.clauseRepeals.map(({ by, clauses = null, from = null }) => ({ by, clauses, from })),
    regimes: answer.regimes.map(({ regime, from = null, until = null, extent = null, standing }) => ({
      regime,
      from,
      until,
      extent,
      standing,
    })),
    provenance: {
      dates: {
        published: dates.published?.provenance ?? null,
        effective: dates.effective?.provenance ?? null,
        withdrawn: dates.withdrawn?.provenance ?? null,
      },
      instead: Object.fromEntries(instead.map((id) => [id, provenanceOf(id, answer)])),
      successors: Object.fromEntries(answer.successors.map(({ id }) => [id, provenanceOf(id, answer)])),
    },
    evidence: answer.evidence.map(({ source, asOf, field, raw }) => ({ source, asOf, field, raw })),
  };
}

/** Whether sources say that this document is what became of the one asked for. */
function provenanceOf(id: string, { successors, verdict: { reason } }: Answer): Provenance {
  const successor = successors.find((one) => one.id === id);
  if (successor) return successor.provenance ?? 'stated';
  // The number of a subseries (STD 7) is replaced by what its documents say. Else it is the next edition by its date.
  return reason.code === 'workReplaced' ? (reason.provenance ?? 'stated') : 'inferred';
}
