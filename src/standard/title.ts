/** R22: whether a title beside a number is some other document's. */
import type { Titles } from './record';

/** Share of common pieces below which two titles of one script are of different documents. */
const ALIKE = 0.34;

const HAN = /\p{Script=Han}/u;

/**
 * @param title as it stands beside the citation, possibly cut or without its part title
 * @param titles the document's own
 * @returns true only where the data hold a title in the same script and it shares next to nothing
 */
export function isAnothersTitle(title: string, titles: Titles): boolean {
  const isHan = HAN.test(title);
  const comparable = Object.values(titles).filter((own) => HAN.test(own) === isHan);
  const piecesOf = isHan ? pairsOf : wordsOf;
  const pieces = piecesOf(title);
  if (pieces.size < 2 || comparable.length === 0) return false;
  return comparable.every((own) => likeness(pieces, piecesOf(own)) < ALIKE);
}

/** Common pieces over those of the shorter: a cut title is still the same title. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 1 : [...a].filter((piece) => b.has(piece)).length / shorter;
}

/** Neighbouring characters of a title written without blanks. */
function pairsOf(title: string): Set<string> {
  const text = title.replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  return new Set(pairs);
}

/** Words that carry meaning: short ones (of, and, für) are in every title. */
function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}
