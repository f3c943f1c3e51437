/** R21: an edition the data lack is often a year typed wrong: offer what there is, correct nothing. */
import type { Answer } from './answer';
import { familyOf } from './bench';
import { perDocument } from './per-document';
import { titlesOf } from './statement';
import { faceOf } from './verdict';

const OFFERED = 9;

/** Editions of the cited work: those one year off first, then the youngest. */
export const nearOf = perDocument((bench, cited): Answer['near'] => {
  const year = Number(bench.year(cited)?.slice(0, 4));
  const distance = (id: string): number => {
    const other = Number(bench.year(id)?.slice(0, 4));
    return Math.abs(other - year) === 1 ? 0 : 1;
  };
  const yearText = (id: string): string => bench.year(id) ?? '';
  return familyOf(bench, cited)
    .toSorted((a, b) => distance(a) - distance(b) || yearText(b).localeCompare(yearText(a), 'en'))
    .slice(0, OFFERED)
    .map((id) => ({ id, titles: titlesOf(bench, id), face: faceOf(bench, id) }));
});
