/**
 * The geometry of the lineage picture: a time axis, one bar an interval in force, newest lowest. Numbers only; the
 * drawing is Lineage.tsx.
 */
import type { LineageEdition } from '../standard/answer';
import { shortened, splitEdition } from './designation';
import { spansOf, takesPart, yearOf, type Span } from './lineageSpans';

export interface Bar {
  readonly ids: readonly string[];
  /** Pixels; `end` null where the bar goes on past the as-of line. */
  readonly start: number;
  readonly end: number | null;
  readonly middle: number;
  /** Where the dots before the bar begin: published but not yet in force, or a start known to the year only. */
  readonly dots: number | null;
  readonly state: 'current' | 'ending' | 'upcoming' | 'past';
  readonly cited: boolean;
  /** Another document that took over a part: drawn beside, not as the next edition. */
  readonly aside: boolean;
  readonly label: string;
  readonly labelAt: number;
  readonly labelAnchor: 'start' | 'end';
}

export interface Edge {
  readonly kind: 'full' | 'part';
  readonly path: string;
}

/** Editions of another number, drawn in one row below: what the document adopts, or what adopts it. */
export interface Beside {
  readonly label: string;
  readonly editions: readonly LineageEdition[];
  /** The edition that is tied to the document's own. */
  readonly tied: string;
}

export interface Lane {
  readonly label: string;
  readonly labelAt: number;
  readonly bars: readonly Bar[];
  /** The dotted line from the document's bar down to the tied edition; null where they never stand side by side. */
  readonly tie: string | null;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  readonly limit: number;
  readonly now: number;
  /** The years at the axis' two ends. */
  readonly years: readonly [first: number, last: number];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly bars: readonly Bar[];
  readonly edges: readonly Edge[];
  /** The work whose editions are labelled by their year alone. */
  readonly lane: string | null;
  readonly lanes: readonly Lane[];
}

const top = 41;
const rowHeight = 26;
const left = 2;
const rightMargin = 4;
/** What is not known yet is drawn this many years on. */
const yearsAhead = 2.1;
const mostRows = 12;
const laneHeight = 42;
const letterWidth = 6.2;
const labelInset = 7;

/**
 * @param on the day of the as-of line
 * @param today what the axis is made for, so that it stands still while the as-of line moves
 * @param beside one more row for each
 * @returns null where there are fewer than two intervals to compare
 */
export function layoutLineage(
  editions: readonly LineageEdition[],
  on: string,
  width: number,
  words: { readonly folded: (count: number) => string; readonly current: (edition: string) => string },
  today = on,
  beside: readonly Beside[] = [],
): Picture | null {
  const asOf = yearOf(on);
  const spans = spansOf(editions).slice(-mostRows);
  const rows = beside
    .map((one) => ({ ...one, spans: spansOf(one.editions) }))
    .filter((one) => one.spans.length > 0);
  const all = [...spans, ...rows.flatMap((one) => one.spans)];
  if (spans.length === 0 || all.length < 2) return null;

  const first = Math.min(...all.map(({ from, published }) => Math.min(from, published ?? from)));
  const last = Math.max(yearOf(today) + yearsAhead, ...all.map(({ from }) => from + 1));
  const origin = Math.floor(first - 0.5);
  const limit = width - rightMargin;
  const x = (year: number) => round(left + ((year - origin) / (last - origin)) * (limit - left));
  const now = x(Math.min(last, Math.max(origin, asOf)));
  const cited = editions.find((edition) => edition.cited) ?? editions.at(-1);
  const lane = cited ? splitEdition(cited.id).work : null;
  const sameWork = spans.filter(({ editions: [one] }) => one && splitEdition(one.id).work === lane).length;
  const short = sameWork > 1 || (spans.length === 1 && rows.length > 0 && sameWork === 1);

  const bars = spans.map((span, row): Bar => {
    const [one] = span.editions;
    const start = x(span.from);
    const state = stateOf(span, asOf);
    const end = span.until === null ? null : Math.max(start + 6, x(span.until) - 2);
    const name = labelOf(span, short ? lane : null, short ? null : (cited?.id ?? null), words);
    const label = state === 'current' && span.editions.length === 1 && short ? words.current(name) : name;
    const room = (end ?? limit) - start;
    const needed = lengthOf(label) + labelInset;
    const inside = needed <= room;
    const after = (end ?? limit) + needed <= limit;
    return {
      ids: span.editions.map(({ id }) => id),
      start,
      end,
      middle: top + row * rowHeight,
      dots: span.published !== null && x(span.published) < start - 3 ? x(span.published) : null,
      state,
      cited: one?.cited === true && span.editions.length === 1,
      aside: takesPart(span, editions),
      label,
      labelAt: inside ? start + labelInset : after ? (end ?? limit) + 5 : start - 6,
      labelAnchor: inside || after ? 'start' : 'end',
    };
  });

  const own = top + (bars.length - 1) * rowHeight;
  const cites = bars.find((bar) => bar.cited);
  const lanes = rows.map((row, index) =>
    laneOf(row, own + (index + 1) * laneHeight, cites, { x, limit, asOf }),
  );
  const bottom = own + lanes.length * laneHeight + 24;
  return {
    width,
    height: bottom + 18,
    bottom,
    limit,
    now,
    years: [origin, last],
    ticks: ticksBetween(origin, last).map((year) => ({ year, at: x(year) })),
    bars,
    edges: edgesOf(spans, bars),
    lane: short ? lane : null,
    lanes,
  };
}

/** One row for one number: its editions follow each other, so that each has the room up to the next. */
function laneOf(
  { label, tied, spans }: Beside & { readonly spans: readonly Span[] },
  middle: number,
  cites: Bar | undefined,
  { x, limit, asOf }: { x: (year: number) => number; limit: number; asOf: number },
): Lane {
  const bars = spans.map((span, index): Bar => {
    const start = x(span.from);
    const next = spans[index + 1];
    const until = span.until ?? next?.from ?? null;
    const end = until === null ? null : Math.max(start + 6, x(until) - 2);
    const name = splitEdition(span.editions[0]?.id ?? '').edition ?? '';
    return {
      ids: span.editions.map(({ id }) => id),
      start,
      end,
      middle,
      dots: null,
      state: stateOf(span, asOf),
      cited: false,
      aside: true,
      label: lengthOf(name) + labelInset <= (end ?? limit) - start ? name : '',
      labelAt: start + labelInset,
      labelAnchor: 'start',
    };
  });
  return {
    label,
    labelAt: middle - 16,
    bars,
    tie: tieOf(
      bars.find(({ ids }) => ids.includes(tied)),
      cites,
      limit,
    ),
  };
}

/** Where both are in force, as early as may be; else none. */
function tieOf(theirs: Bar | undefined, ours: Bar | undefined, limit: number): string | null {
  if (!theirs || !ours) return null;
  const at = round(Math.max(theirs.start, ours.start) + 4);
  const both = at <= (theirs.end ?? limit) && at <= (ours.end ?? limit);
  return both ? `M${at} ${ours.middle + 10}V${theirs.middle - 10}` : null;
}

function stateOf({ editions: [one], from, until }: Span, today: number): Bar['state'] {
  if (from > today) return 'upcoming';
  if (until !== null) return until > today && one?.lifecycle !== 'unknown' ? 'ending' : 'past';
  return one?.lifecycle === 'inForce' ? 'current' : 'past';
}

/** The year beside a lane that names the work; else what differs from the cited number, else all of it. */
function labelOf(
  { editions }: Span,
  lane: string | null,
  beside: string | null,
  words: { readonly folded: (count: number) => string },
): string {
  const [one] = editions;
  if (!one) return '';
  if (editions.length > 1) return words.folded(editions.length);
  const { work, edition } = splitEdition(one.id);
  if (work === lane && edition !== null) return edition;
  if (lane !== null && one.id.startsWith(`${lane}:`)) return one.id.slice(lane.length + 1);
  return beside === null || one.id === beside ? one.id : (shortened([beside, one.id])[1]?.text ?? one.id);
}

function lengthOf(label: string): number {
  return Array.from(label).reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : letterWidth), 0);
}

function ticksBetween(from: number, to: number): readonly number[] {
  const span = to - from;
  const step = [1, 2, 5, 10, 20, 50].find((years) => span / years <= 7.5) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Full replacement: a curve from the old bar's end. Partial: an elbow under the old bar, which goes on. */
function edgesOf(spans: readonly Span[], bars: readonly Bar[]): readonly Edge[] {
  return spans.flatMap(({ editions }, row) => {
    const from = bars[row];
    if (!from) return [];
    const targets = new Map(
      editions.flatMap(({ replacedBy }) => replacedBy.map(({ id, extent }) => [id, extent])),
    );
    const reached = bars.filter((bar) => bar !== from && bar.ids.some((id) => targets.has(id)));
    return reached.map((to): Edge => {
      const kind = to.ids.some((id) => targets.get(id) === 'full') ? 'full' : 'part';
      return { kind, path: kind === 'full' ? curve(from, to) : elbow(from, to) };
    });
  });
}

function curve(from: Bar, to: Bar): string {
  const begin = from.end ?? to.start - 2;
  return `M${begin} ${from.middle}C${round(begin + 9)} ${from.middle} ${round(to.start - 11)} ${to.middle} ${to.start} ${to.middle}`;
}

function elbow(from: Bar, to: Bar): string {
  const at = round(Math.max(from.start + 6, (to.dots ?? to.start) - 8));
  return `M${at} ${from.middle + 10}V${to.middle - 6}q0 6 6 6H${round((to.dots ?? to.start) - 2)}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
