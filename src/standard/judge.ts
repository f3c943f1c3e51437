import { canonical, isChinese, isDraft, namesWork, publisherOf } from '../identifier';
import type { Identifier } from '../identifier';
import { equivalentsOf, inForceEdition } from './adoption';
import type { Answer, Reason, Verdict } from './answer';
import { benchOf, documentOf } from './bench';
import type { Bench } from './bench';
import { conflictOf } from './conflict';
import { reached } from './dates';
import { citeAs, mandateOn } from './designation';
import { confidenceOf, evidenceOf, sourcesOf } from './evidence';
import { dataDateOf, staleDaysOf } from './freshness';
import { terminalsOf } from './instead';
import { isPublished, lifeOf } from './lifecycle';
import { lineageOf, predecessorList, successorList } from './lineage';
import { find, isFiled } from './match';
import type { Match } from './match';
import { nearOf, partsNear } from './near';
import { byText } from './order';
import type { ClauseRepeal, DateText, Lifecycle } from './record';
import { regimesOf } from './regime';
import { appearedOn, effectiveOf } from './replacement';
import type { Shelf } from './shelf';
import { bearingOn, titlesOf } from './statement';
import { amendmentsOf } from './supplements';
import type { TitleCheck } from './title';
import { updatesOf } from './updates';
import { decide } from './verdict';
import { isWebAddress } from './web-address';

export interface JudgeOptions {
  /** Accept what this regime accepts: `EU 2006/42/EC`, `IAF` … (R17). */
  readonly regime?: string;
  /** The day of the citing document (R23). */
  readonly citedOn?: DateText;
  /** The title that stands beside the number (R22). */
  readonly title?: TitleCheck;
  /** The day from which the age of the data is counted, where it is not `on` (R19). */
  readonly today?: DateText;
}

/**
 * The answer to one citation: what it names, whether it may be cited on that day, and why.
 * @param citation a parsed designation, dated or not
 * @param shelf the dossiers at hand; whoever fills it fetches what `linksOf` names
 * @param on the day, `YYYY-MM-DD`
 * @returns plain data; `match: 'none'` where the shelf does not hold the document. Never throws, whatever the records say:
 *   that each member is what its type says has been seen to at the border (src/pack/record.ts).
 */
export function judge(citation: Identifier, shelf: Shelf, on: DateText, options: JudgeOptions = {}): Answer {
  const bench = benchOf(shelf, on);
  const cited = canonical(citation);
  const empty = frame(bench, {
    query: cited,
    canonical: cited,
    chinese: isChinese(citation),
    officialUrl: lookupUrl(citation),
  });
  const found = find(bench, citation, cited);
  if (
    found
      ? namesWork(citation) && (isMereMention(bench, found) || isOutlivedByParts(bench, cited, found))
      : // A year makes no document of it: `ISO 26262:2018`.
        namesWork({ ...citation, year: null }) && nearOf(bench, cited).length === 0
  ) {
    const parts = partsNear(bench, cited);
    if (parts.length > 0) return unknown(empty, parts, { rule: 'R1', code: 'series' });
  }
  if (found) return answer(bench, empty, found, options);
  // `DIN EN ISO 12100` says by its number what it takes over, whether or not the data hold it.
  return { ...unlisted(bench, empty, cited), equivalents: equivalentsOf(bench, cited) };
}

/**
 * The answer for a document that has a name and no number (`W3C css-color-4`), by the same rules.
 * @param name as filed, or in another case or width
 * @param shelf as for `judge`
 * @param on the day, `YYYY-MM-DD`
 */
export function judgeName(name: string, shelf: Shelf, on: DateText, options: JudgeOptions = {}): Answer {
  const bench = benchOf(shelf, on);
  const empty = frame(bench, { query: name, canonical: null, chinese: false, officialUrl: null });
  const id = isFiled(bench, name) ? name : shelf.editions(name)[0]?.id;
  if (id === undefined) return empty;
  return answer(bench, empty, { match: id === name ? 'edition' : 'alias', id, undated: false }, options);
}

function answer(bench: Bench, empty: Answer, found: Match, options: JudgeOptions): Answer {
  const { id } = found;
  const { on } = bench;
  const life = lifeOf(bench, id);
  const successors = successorList(bench, id);
  const amendments = amendmentsOf(bench, id);
  const cited = empty.canonical ?? id;
  const used = [
    id,
    cited,
    ...successors.map((successor) => successor.id),
    ...amendments.map((amendment) => amendment.id),
    ...updatesOf(bench, id),
  ];
  const dataDate = dataDateOf(bench, id, used);
  const verdict = {
    ...decide(bench, {
      id,
      cited: empty.canonical,
      undated: found.undated,
      regime: options.regime ?? null,
      wasInForce: wasInForce(bench, found, options.citedOn),
      title: options.title ?? null,
    }),
    staleDays: staleDaysOf(dataDate, options.today ?? on),
  };
  return {
    ...empty,
    verdict,
    match: found.match,
    id,
    citeAs: citeAs(bench, id),
    titles: titlesOf(bench, id),
    lifecycle: life.lifecycle,
    mandate: mandateOn(bench, id),
    statusWords: statusWordsOf(bench, id, life.lifecycle),
    dates: { published: life.published, effective: life.effective, withdrawn: life.withdrawn },
    successors,
    predecessors: predecessorList(bench, id),
    equivalents: equivalentsOf(bench, id),
    amendments,
    clauseRepeals: repealsOf(bench, id),
    regimes: regimesOf(bench, id),
    lineage: lineageOf(bench, id),
    confidence: conflictOf(bench, id) ? 'conflict' : confidenceOf(bench, id),
    evidence: evidenceOf(bench, id, cited),
    sources: sourcesOf(bench, used),
    dataDate,
    officialUrl: officialUrlOf(bench, id) ?? empty.officialUrl,
  };
}

/** R23, R2: a number meant the edition of the day on which it was cited. */
function wasInForce({ shelf }: Bench, { id, undated }: Match, citedOn: DateText | undefined): boolean {
  if (citedOn === undefined) return false;
  const then = benchOf(shelf, citedOn);
  const cited = undated ? inForceEdition(then, id) : id;
  return cited !== null && lifeOf(then, cited).lifecycle === 'inForce';
}

/** R15: clauses that are not mandatory any more on the day: from when the repeal says, else with what repeals them. */
function repealsOf(bench: Bench, id: string): readonly ClauseRepeal[] {
  const repeals = documentOf(bench, id).records.flatMap(({ clauseRepeals }) => clauseRepeals ?? []);
  return repeals.filter(
    ({ by, from = effectiveOf(bench, by)?.date ?? appearedOn(bench, by) }) =>
      from === null || reached(from, bench.on),
  );
}

/** What sources call the state that it is in on the day: 现行 of a registry that has not heard of the end is none of it. */
function statusWordsOf(bench: Bench, id: string, lifecycle: Lifecycle): readonly string[] {
  const stated = bearingOn(bench, id).flatMap(({ status, asOf }) =>
    status?.lifecycle === lifecycle ? [{ raw: status.raw, asOf }] : [],
  );
  const newest = stated.toSorted((a, b) => byText(b.asOf, a.asOf));
  return [...new Set(newest.map(({ raw }) => raw))];
}

/** The document's own page, else the publisher's look-up for it: what is no page is never opened, whoever names it. */
function officialUrlOf(bench: Bench, id: string): string | null {
  const url = documentOf(bench, id).records.find((record) => isWebAddress(record.url))?.url;
  const identifier = bench.identifier(id);
  return url ?? (identifier ? lookupUrl(identifier) : null);
}

function lookupUrl(identifier: Identifier): string | null {
  return publisherOf(identifier).lookupUrl(identifier);
}

/** A work of which the data hold no more than that somebody names an edition of it. */
function isMereMention(bench: Bench, { id, undated }: Match): boolean {
  return (undated || !bench.isDated(id)) && documentOf(bench, id).records.length === 0;
}

/**
 * An undivided edition of long ago (IEC 60034:1953) without a successor of its own, or a project of one that came to
 * nothing (ISO/NP 19650): who writes the number today means its parts.
 */
function isOutlivedByParts(bench: Bench, cited: string, { id }: Match): boolean {
  const { lifecycle } = lifeOf(bench, id);
  const isOver = lifecycle === 'withdrawn' && terminalsOf(bench, id).length === 0;
  if (!isOver && lifecycle !== 'draft' && lifecycle !== 'cancelled') return false;
  return partsNear(bench, cited).some((part) => lifeOf(bench, part.id).lifecycle === 'inForce');
}

function unlisted(bench: Bench, empty: Answer, cited: string): Answer {
  const draft = isDraft(cited);
  const near = nearOf(bench, cited).filter(({ id }) => !draft || isPublished(bench, id));
  if (near.length === 0) return empty;
  const reason: Reason = draft
    ? { rule: 'R3', code: 'draftCited' }
    : { rule: 'R21', code: 'editionNotInData' };
  return unknown(empty, near, reason);
}

function unknown(empty: Answer, near: Answer['near'], { rule, code }: Reason): Answer {
  const ids = near.map(({ id }) => id);
  const reason: Reason = { rule, code, ...(ids.length > 0 ? { ids } : {}) };
  return { ...empty, near, verdict: { ...empty.verdict, reason } };
}

/** An answer with nothing known, to be filled. */
function frame(bench: Bench, cited: Pick<Answer, 'query' | 'canonical' | 'chinese' | 'officialUrl'>): Answer {
  const verdict: Verdict = {
    answer: 'unknown',
    face: 'unknown',
    reason: { rule: 'R18', code: 'notInData' },
    until: null,
    staleDays: null,
  };
  return {
    ...cited,
    match: 'none',
    id: null,
    citeAs: null,
    titles: {},
    lifecycle: 'unknown',
    mandate: null,
    statusWords: [],
    dates: { published: null, effective: null, withdrawn: null },
    verdict,
    successors: [],
    predecessors: [],
    equivalents: [],
    amendments: [],
    clauseRepeals: [],
    regimes: [],
    lineage: [],
    near: [],
    confidence: null,
    evidence: [],
    sources: [],
    dataDate: null,
    on: bench.on,
  };
}
