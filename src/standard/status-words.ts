/** What a source's status word means, by the table of status-words.table.ts. */
import { LIFECYCLES, type Lifecycle } from './record';
import { STATUS_TABLES, type Signal, type StatusTable, type Vocabulary } from './status-words.table';

export type { Signal, Vocabulary } from './status-words.table';

export interface StatusWord {
  readonly vocabulary: Vocabulary;
  readonly raw: string;
  readonly lifecycle: Lifecycle;
  /**
   * The word ends with an act of the registry, so it stands even when a successor is out (ISO keeps 90.93 until it
   * moves the document to 95.99). Words without it age: a successor in effect overrules them.
   */
  readonly firm: boolean;
  /** The registry keeps editions of one number in force side by side, and means it. */
  readonly coexists: boolean;
  readonly signal: Signal | undefined;
}

const STAGE = /^\d{2}\.\d{2}$/;

function key(vocabulary: Vocabulary, raw: string): string {
  const word = raw.trim();
  return `${vocabulary}|${vocabulary === 'iso-stage' ? stage(word) : word.toLowerCase()}`;
}

/** ISO Open Data writes stages as integers: `9599`, `98`. Padded to four digits and dotted: `95.99`, `00.98`. */
function stage(raw: string): string {
  return /^\d{1,4}$/.test(raw) ? raw.padStart(4, '0').replace(/^(..)/, '$1.') : raw;
}

function rows({
  vocabulary,
  firm = false,
  coexists = false,
  words,
  signals = {},
}: StatusTable): StatusWord[] {
  return LIFECYCLES.flatMap((lifecycle) =>
    (words[lifecycle] ?? []).map((raw) => ({
      vocabulary,
      raw,
      lifecycle,
      firm,
      coexists,
      signal: signals[raw],
    })),
  );
}

const WORDS: ReadonlyMap<string, StatusWord> = new Map(
  STATUS_TABLES.flatMap(rows).map((word) => [key(word.vocabulary, word.raw), word]),
);

/** Stages that no row names: project stages below 60.60 are drafts, `x.98` is a deleted project. */
function stageLifecycle(raw: string): Lifecycle {
  if (!STAGE.test(raw)) return 'unknown';
  if (raw.endsWith('.98')) return 'cancelled';
  return raw < '60.60' ? 'draft' : 'unknown';
}

/**
 * What a source's status word means, for the reader of that source.
 * @param vocabulary whose word it is
 * @param raw the word as the source prints it; ISO stages also as bare integers
 * @returns the lifecycle, `unknown` where the table has no such word (nothing maps by guess)
 */
export function lifecycleOfWord(vocabulary: Vocabulary, raw: string): Lifecycle {
  const word = WORDS.get(key(vocabulary, raw));
  if (word) return word.lifecycle;
  return vocabulary === 'iso-stage' ? stageLifecycle(stage(raw.trim())) : 'unknown';
}

/** Rows that print this word with this meaning: records keep the word, not whose it is. */
export function meaningsOf(raw: string, lifecycle: Lifecycle): readonly StatusWord[] {
  return STATUS_TABLES.map(({ vocabulary }) => WORDS.get(key(vocabulary, raw))).filter(
    (word): word is StatusWord => word?.raw === raw.trim() && word.lifecycle === lifecycle,
  );
}
