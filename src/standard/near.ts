/** R21: an edition the data lack is often a year typed wrong: offer what there is, correct nothing. */
import { inForceEdition } from './adoption';
import type { Answer } from './answer';
import { familyOf } from './bench';
import { youngest } from './instead';
import { byText } from './order';
import { perDocument } from './per-document';
import { titlesOf } from './statement';
import { faceOf } from './verdict';

const OFFERED = 9;

/** The parts of a number that is no document itself, each by the edition an undated citation of it means. */
export const partsNear = perDocument((bench, cited): Answer['near'] =>
  (bench.shelf.parts?.(bench.workOf(cited)) ?? []).slice(0, OFFERED).flatMap((part) => {
    const id = inForceEdition(bench, part) ?? youngest(bench, familyOf(bench, part));
    return id === null ? [] : [{ id, titles: titlesOf(bench, id), face: faceOf(bench, id) }];
  }),
);

/** Editions of the cited work: those one year off first, then the youngest. */
export const nearOf = perDocument((bench, cited): Answer['near'] => {
  const year = Number(bench.year(cited)?.slice(0, 4));
  const distance = (id: string): number => {
    const other = Number(bench.year(id)?.slice(0, 4));
    return Math.abs(other - year) === 1 ? 0 : 1;
  };
  const yearText = (id: string): string => bench.year(id) ?? '';
  return familyOf(bench, cited)
    .toSorted((a, b) => distance(a) - distance(b) || byText(yearText(b), yearText(a)))
    .slice(0, OFFERED)
    .map((id) => ({ id, titles: titlesOf(bench, id), face: faceOf(bench, id) }));
});
