import { canonical, isDated, parse, type Identifier } from '../../identifier';
import type { Answer } from '../../standard/answer';
import type { Catalogue } from '../contract';

const OFFERED = 5;
/** Parts on either side of one that the data lack. */
const NEIGHBOURS = 3;

/**
 * Numbers of the data that may be meant by one that they lack: other parts of the same number, and numbers one slip of
 * the hand away. For offering, never for answering.
 * @returns answers for documents that the data hold, likeliest first; empty where the number is known after all
 */
export async function nearNumbers(
  answer: Answer,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly Answer[]> {
  const asked = answer.canonical === null ? null : parse(answer.canonical);
  if (asked === null || answer.verdict.reason.code !== 'notInData') return [];
  const [parts, slips] = await Promise.all([
    nearParts(canonical(asked), answer.on, catalogue, signal),
    catalogue.resolve(slipsOf(asked), answer.on, signal),
  ]);
  const found = [...parts, ...slips].filter(
    ({ id, match }) => id !== null && (!isDated(asked) || match !== 'work'),
  );
  return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, OFFERED);
}

/** The answer, with numbers near it where the data lack it. */
export async function withNear(answer: Answer, catalogue: Catalogue): Promise<Answer> {
  const found = await nearNumbers(answer, catalogue);
  const near = found.flatMap(({ id, titles, verdict }) =>
    id === null ? [] : [{ id, titles, face: verdict.face }],
  );
  return near.length === 0 ? answer : { ...answer, near };
}

async function nearParts(
  asked: string,
  on: string,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly Answer[]> {
  const series = await catalogue.series(asked, on, signal);
  const part = partOf(asked);
  const ids = (series?.parts ?? [])
    .flatMap(({ edition }) => edition ?? [])
    .toSorted((a, b) => Math.abs(partOf(a) - part) - Math.abs(partOf(b) - part))
    .slice(0, NEIGHBOURS);
  return ids.length === 0 ? [] : catalogue.resolve(ids, on, signal);
}

/** `GB/T 2423.17-2008` → 17; 0 where there is none. */
function partOf(designation: string): number {
  return Number(/[.-](\d+)\D*$/.exec(parse(designation)?.number ?? '')?.[1] ?? 0);
}

/**
 * A year makes a slip recognisable: then every figure may be wrong, missing or too many. Of an undated number only two
 * figures may have changed places, for most numbers one figure away exist and mean something else.
 */
function slipsOf(asked: Identifier): readonly string[] {
  const found = /^(\D*)(\d+)(\D.*)?$/.exec(asked.number);
  if (!found) return [];
  const [, before = '', figures = '', after = ''] = found;
  const slips = isDated(asked)
    ? [...swapped(figures), ...replaced(figures), ...missing(figures), ...added(figures)]
    : swapped(figures);
  return [...new Set(slips)]
    .filter((number) => number !== figures && !number.startsWith('0'))
    .map((number) => canonical({ ...asked, number: before + number + after, also: null }));
}

const FIGURES = Array.from({ length: 10 }, (_, figure) => String(figure));

function swapped(text: string): string[] {
  return places(text, 1).map(
    (at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  );
}

function replaced(text: string): string[] {
  return places(text, 0).flatMap((at) =>
    FIGURES.map((figure) => text.slice(0, at) + figure + text.slice(at + 1)),
  );
}

function missing(text: string): string[] {
  return text.length < 3 ? [] : places(text, 0).map((at) => text.slice(0, at) + text.slice(at + 1));
}

function added(text: string): string[] {
  return places(text, -1).flatMap((at) =>
    FIGURES.map((figure) => text.slice(0, at) + figure + text.slice(at)),
  );
}

/** 0 … length − 1 − less. */
function places(text: string, less: number): number[] {
  return Array.from({ length: Math.max(0, text.length - less) }, (_, at) => at);
}
