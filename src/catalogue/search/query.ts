import { isScript, tokensOf, wordsOf, scriptRunsOf } from './text';

/** What a search text asks for. */
export interface Query {
  /** Letters and figures in order, where the text may be a number (`gb/t19001` → GB, T, 19001); else empty. */
  readonly number: readonly string[];
  /** Words that must stand in the titles or the designation. */
  readonly words: readonly string[];
  /** Words may stand in the designation too; not where nothing but figures is asked for, those are a number. */
  readonly mixed: boolean;
  /** The last word may be unfinished. */
  readonly open: boolean;
  /** Runs of Han or Kana that must stand in a title. */
  readonly runs: readonly string[];
}

/** Longer texts are cut: nobody types them, and a pasted page must not be searched for. */
const MOST_CHARACTERS = 200;
const MOST_TERMS = 16;

/**
 * @param text as typed; what is beyond 200 characters, or 16 terms of a kind, is left out
 * @returns an empty query ({@link isEmpty}) where the text asks for nothing
 */
export function parseQuery(text: string): Query {
  const cut = text.slice(0, MOST_CHARACTERS);
  const runs = scriptRunsOf(cut).slice(0, MOST_TERMS);
  const tokens = tokensOf(cut).slice(0, MOST_TERMS);
  const words = wordsOf(cut).slice(0, MOST_TERMS);
  const last = words.at(-1) ?? '';
  const mixed = runs.length > 0 || !words.every(isFigures);
  return {
    number: runs.length === 0 && tokens.some(isFigures) ? tokens : [],
    // Short figures alone stand in a third of all titles: they ask for a number.
    words: !mixed && words.every((word) => word.length < 3) ? [] : words,
    mixed,
    open: !isScript(cut.trim().at(-1) ?? '') && /[\p{L}\p{N}]\s*$/u.test(cut) && mayBeUnfinished(last),
    runs,
  };
}

/** Nothing can match it: blanks, marks or stop words alone. */
export function isEmpty(query: Query): boolean {
  return query.number.length === 0 && query.words.length === 0 && query.runs.length === 0;
}

/** One letter and one or two figures are meant as they stand: as prefixes they would match a third of everything. */
function mayBeUnfinished(word: string): boolean {
  return /^\d+$/.test(word) ? word.length > 2 : word.length > 1;
}

function isFigures(token: string): boolean {
  return /^\d+$/.test(token);
}
