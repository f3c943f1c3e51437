/** R22: whether a title beside a number is some other document's. A wrong alarm is worse than none. */
import type { Titles } from './record';

/** Share of common pieces below which two titles of one language are of different documents. */
const ALIKE = 0.34;

const HAN = /\p{Script=Han}/u;
/** What is written in Han and not as Chinese titles are: Japanese, and Chinese in its older letters. */
const OTHERWISE = /[\p{Script=Hiragana}\p{Script=Katakana}標準規範質體設計術語環產業電測試驗車資訊與]/u;
/** What is written about a standard is quoted beside its number like its title. */
const ABOUT =
  /(?:说明|指南|手册|图集|教材|解读|释义|要点|修改单|局部修订|稿|通知|公告|办法|条例|规定|意见|报告|汇编|目录|书)$/;
/** Fewer pieces are an abbreviation (《抗规》) or say next to nothing. */
const FEWEST = { han: 4, words: 2 };

/**
 * Whether a title is none of a document's. Handed to the judge by those who have one: the popup has none, and does without this.
 * @param titles the document's own
 * @param kin titles of its other editions and of what it replaced: who cites often knows the old one
 * @returns true only where the data hold a title in the same language and neither it nor one of the kin shares more than
 * next to nothing
 */
export type TitleCheck = (titles: Titles, kin: readonly Titles[]) => boolean;

/** @param title as it stands beside the citation, possibly cut or without its part title */
export function titleCheck(title: string): TitleCheck {
  return (titles, kin) => isAnothersTitle(title, titles, kin);
}

function isAnothersTitle(title: string, titles: Titles, kin: readonly Titles[]): boolean {
  const isHan = HAN.test(title);
  const piecesOf = isHan ? pairsOf : wordsOf;
  const pieces = piecesOf(title);
  if (pieces.size < (isHan ? FEWEST.han : FEWEST.words)) return false;
  if (isHan ? OTHERWISE.test(title) || ABOUT.test(title) : /[^\p{ASCII}–—‘’“”]/u.test(title)) return false;
  const comparable = (all: Titles): readonly string[] =>
    Object.entries(all).flatMap(([tag, own]) =>
      tag.startsWith(isHan ? 'zh' : 'en') && HAN.test(own) === isHan ? own : [],
    );
  const own = comparable(titles);
  return (
    own.length > 0 &&
    [...own, ...kin.flatMap(comparable)].every((other) => likeness(pieces, piecesOf(other)) < ALIKE)
  );
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
