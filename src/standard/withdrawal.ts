/** R5: the day from which a document is no longer in force, and how that is known. */
import type { DateFact } from './answer';
import { documentOf } from './bench';
import type { Bench } from './bench';
import { clearlyBefore } from './dates';
import { perDocument } from './per-document';
import type { DateText } from './record';
import { appearedOn, effectOf, isEuropean, replacementsOf } from './replacement';
import type { Replacement } from './replacement';
import { dateOf, isOwn, statusOf } from './statement';

interface Ending {
  readonly date: DateText;
  readonly from: string;
}

/**
 * Stated, else one's own list's, else from the full successor (CN: its effective date, Standardization Law art. 35; ISO,
 * IEC, RFC: its publication), else from a set of partial ones that is complete (R8), else a derived date of the source,
 * else null.
 */
export const withdrawalOf = perDocument((bench, id): DateFact | null => {
  const ours = ownWithdrawal(bench, id);
  if (isKeptByOwnList(bench, id)) return ours;
  const said = dateOf(bench, id, 'withdrawn');
  if (said?.provenance === 'stated') return ours && ours.date < said.date ? ours : said;
  // What is over already does not live on until a day to come.
  if (ours && statusOf(bench, id)?.lifecycle !== 'withdrawn') return ours;
  const ending = inferredEnding(bench, id);
  if (ending && !isContradicted(bench, id, ending.date))
    return { date: ending.date, provenance: 'inferred', from: ending.from };
  return said;
});

function isKeptByOwnList(bench: Bench, id: string): boolean {
  const status = statusOf(bench, id);
  return status?.own === true && status.lifecycle !== 'withdrawn';
}

/** The end that one's own list sets: its date, or that of a successor it names. */
function ownWithdrawal(bench: Bench, id: string): DateFact | null {
  const own = documentOf(bench, id).records.find((record) => isOwn(bench, record) && record.withdrawn);
  if (own?.withdrawn) return own.withdrawn;
  const edges = replacementsOf(bench, id).documents.filter((edge) => edge.own && edge.extent === 'full');
  const [ending] = edges.flatMap((edge) => endingBy(bench, id, edge));
  return ending ? { date: ending.date, provenance: 'inferred', from: ending.from } : null;
}

function inferredEnding(bench: Bench, id: string): Ending | null {
  const edges = replacementsOf(bench, id).documents;
  const full = edges.filter(({ extent }) => extent === 'full').flatMap((edge) => endingBy(bench, id, edge));
  if (full.length > 0) return full.reduce((a, b) => (b.date < a.date ? b : a));
  const isComplete =
    edges.some(({ extent }) => extent === 'completes') || statusOf(bench, id)?.lifecycle === 'withdrawn';
  const parts = isComplete ? edges.flatMap((edge) => endingBy(bench, id, edge)) : [];
  return parts.length > 0 ? parts.reduce((a, b) => (b.date > a.date ? b : a)) : null;
}

function endingBy(bench: Bench, id: string, edge: Replacement): Ending[] {
  const date = effectOf(bench, edge) ?? yearAfterTheWord(bench, id, edge);
  return date === null ? [] : [{ date, from: edge.tookOver ?? edge.newer }];
}

/** A successor known by its year only ends what no later statement keeps alive. */
function yearAfterTheWord(bench: Bench, id: string, { newer, tookOver, own }: Replacement): DateText | null {
  const status = statusOf(bench, id);
  const year = appearedOn(bench, tookOver ?? newer);
  if (year === null || isEuropean(bench, id)) return null;
  const speaksLater =
    !own && status !== null && status.lifecycle !== 'withdrawn' && !clearlyBefore(status.asOf, year);
  return speaksLater ? null : year;
}

/**
 * A firm word of the registry stands against an inference: still in force after the successor came out (ISO 90.93), or
 * withdrawn already before it took effect. So does any list that still had the document in force before it was
 * withdrawn: the successor was out long before (YY/T 0316-2016, replaced across series by a notice).
 */
function isContradicted(bench: Bench, id: string, date: DateText): boolean {
  const status = statusOf(bench, id);
  if (!status) return false;
  if (status.lifecycle !== 'withdrawn') return status.firm && !clearlyBefore(status.asOf, date);
  return clearlyBefore(status.asOf, date) || livedAfter(bench, id, date);
}

function livedAfter(bench: Bench, id: string, date: DateText): boolean {
  return documentOf(bench, id).records.some(
    ({ status, confidence, asOf }) =>
      status?.lifecycle === 'inForce' && confidence !== 'inferred' && clearlyBefore(date, asOf),
  );
}
