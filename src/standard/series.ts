/** A series: all parts of one number (`GB/T 2423`, `ISO 26262`), each with its own standing on the day. */
import { parse, seriesName, workOf } from '../identifier';
import type { Answer, LineageEdition, Verdict } from './answer';
import { undated } from './form';
import { judge } from './judge';
import type { DateText, Lifecycle, Titles } from './record';
import type { Shelf } from './shelf';

/**
 * One part. `verdict` answers an undated citation of it on the day (R2), so that a row reads: part, title, face of the
 * verdict, the edition to use. `editions` are its bars on the time axis, oldest first: draw `[from ?? published, until)`
 * for each and the as-of line at `Series.on`; those with a lifecycle `draft` or `cancelled` are no bars.
 */
export interface SeriesPart {
  /** How an undated citation prints the part: `GB/T 2423.1`. */
  readonly part: string;
  /** The edition in force on the day, else the last one there was; null where the part is only ever named. */
  readonly edition: string | null;
  readonly titles: Titles;
  readonly lifecycle: Lifecycle;
  readonly verdict: Verdict;
  /** What to use instead, where the part is withdrawn. */
  readonly successors: readonly string[];
  readonly editions: readonly LineageEdition[];
}

export interface Series {
  /** The number without part and year: `GB 2423`. */
  readonly series: string;
  /** The part that was asked for, as in `SeriesPart.part`; null where the series itself was. */
  readonly cited: string | null;
  /** The day for which all of it holds: the as-of line of a picture. */
  readonly on: DateText;
  /** In catalogue order: parts 1, 2, … 10. The document that bears the bare number, where there is one, comes first. */
  readonly parts: readonly SeriesPart[];
}

/**
 * The parts of a series and how each stands on the day.
 * @param cited a designation of the series or of any part of it, dated or not
 * @param works the parts' works as printed without year, in catalogue order; whoever fills the shelf knows them
 * @param shelf the parts' dossiers, fetched as for `judge`
 * @returns null where `cited` is no designation, or belongs to no series of two or more
 */
export function seriesOf(cited: string, works: readonly string[], shelf: Shelf, on: DateText): Series | null {
  const identifier = parse(cited);
  if (!identifier) return null;
  const parts = works.flatMap((work) => part(work, shelf, on) ?? []);
  if (parts.length < 2) return null;
  const named = parts.find(({ part: print }) => workOfPrint(print) === workOfPrint(cited));
  return { series: seriesName(identifier), cited: named?.part ?? null, on, parts };
}

function part(work: string, shelf: Shelf, on: DateText): SeriesPart | null {
  const identifier = parse(work);
  if (!identifier) return null;
  const answer = judge(identifier, shelf, on);
  return {
    part: answer.id === null ? work : undated(answer.id),
    edition: answer.id,
    titles: answer.titles,
    lifecycle: answer.lifecycle,
    verdict: answer.verdict,
    successors: answer.successors.flatMap(({ id, terminal }) => (terminal ? [id] : [])),
    editions: ofWork(answer, work),
  };
}

/** The part's own bars, without the documents of other numbers it came from or went into. */
function ofWork({ lineage }: Answer, work: string): readonly LineageEdition[] {
  return lineage.filter(({ id }) => workOfPrint(id) === workOfPrint(work));
}

function workOfPrint(print: string): string {
  const identifier = parse(print);
  return identifier ? workOf(identifier) : print;
}
