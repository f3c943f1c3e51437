import { editionOf, parse, type Identifier } from '../../identifier';
import type { PackEntry } from '../../pack';
import type { Lifecycle, SourceRecord } from '../../standard/record';
import { scriptRunsOf, tokensOf, wordsOf } from './text';

/** What the index knows of a document. */
export interface SearchDocument {
  readonly key: string;
  readonly id: string;
  readonly standing: Standing;
  /** Of the edition, 0 where unknown. */
  readonly year: number;
  /** Letters and figures before the number proper: `DB31/T 1234` → DB, 31, T; `JIS B 0001` → JIS, B. */
  readonly prefix: readonly string[];
  /** From the first figures of the number on: 27001, 2013, AMD, 1, 2020. */
  readonly number: readonly string[];
  /** How many of `number` come before the edition; 0 for a supplement, which is never the document its number names. */
  readonly bare: number;
  /** Words of all titles; one may recur. */
  readonly words: readonly string[];
  /** Parts of the designation that may stand between words of a title: `iso quality`, `19001 质量`. */
  readonly idWords: readonly string[];
  readonly runs: readonly string[];
}

/** Order of hits of one class: in force, to come, unknown, gone. */
export type Standing = 0 | 1 | 2 | 3;
export const GONE: Standing = 3;

const STANDINGS: Readonly<Record<Lifecycle, Standing>> = {
  inForce: 0,
  upcoming: 1,
  draft: 2,
  inactive: 2,
  unknown: 2,
  withdrawn: 3,
  cancelled: 3,
};

/** @returns null for a document that is only named by others: there is nothing to find it by but its number */
export function searchDocument(entry: PackEntry): SearchDocument | null {
  if (entry.records.length === 0) return null;
  const identifier = parse(entry.id);
  const tokens = tokensOf(entry.id);
  const words: string[] = [];
  const runs: string[] = [];
  for (const title of titlesOf(entry.records)) {
    for (const word of wordsOf(title)) words.push(word);
    for (const run of scriptRunsOf(title)) runs.push(run);
  }
  return {
    key: entry.key,
    id: entry.id,
    standing: standingOf(entry.records),
    year: yearOf(entry, identifier),
    ...splitNumber(identifier, tokens),
    words,
    idWords: tokens.filter(isTelling).map((token) => token.toLowerCase()),
    runs,
  };
}

/** Each once. */
function titlesOf(records: readonly SourceRecord[]): string[] {
  const titles: string[] = [];
  for (const { titles: named = {} } of records) {
    for (const title of Object.values(named)) if (!titles.includes(title)) titles.push(title);
  }
  return titles;
}

function splitNumber(identifier: Identifier | null, tokens: readonly string[]) {
  const inPrefix = identifier === null ? 0 : tokensOf(identifier.prefix).length;
  const first = tokens.findIndex((token, at) => at >= inPrefix && /^\d/.test(token));
  const start = first < 0 ? tokens.length : first;
  const number = tokens.slice(start);
  return {
    prefix: tokens.slice(0, start),
    number,
    bare: bareOf(identifier, start - inPrefix, number.length),
  };
}

function bareOf(identifier: Identifier | null, lettersBefore: number, all: number): number {
  if (identifier === null) return all;
  return identifier.supplements.length > 0 ? 0 : tokensOf(identifier.number).length - lettersBefore;
}

/** Part numbers and single letters stand in every other designation. */
function isTelling(token: string): boolean {
  return /^\d/.test(token) ? token.length > 2 : token.length > 1;
}

/** The newest statement that knows it. */
function standingOf(records: readonly SourceRecord[]): Standing {
  let best: SourceRecord | undefined;
  for (const record of records) {
    if (lifecycleOf(record) !== 'unknown' && (!best || record.asOf > best.asOf)) best = record;
  }
  return STANDINGS[best ? lifecycleOf(best) : 'unknown'];
}

function lifecycleOf(record: SourceRecord): Lifecycle {
  const stated = record.status?.lifecycle ?? 'unknown';
  if (stated !== 'unknown') return stated;
  const replaced =
    record.replacedBy?.some((edge) => edge.extent !== 'part' && edge.project !== true) ?? false;
  return replaced || record.withdrawn ? 'withdrawn' : 'unknown';
}

function yearOf(entry: PackEntry, identifier: Identifier | null): number {
  const edition = identifier === null ? null : editionOf(identifier);
  const year = /(?:1[89]|20)\d\d/.exec(edition ?? '')?.[0];
  const published = entry.records.find((record) => record.published)?.published?.date.slice(0, 4);
  return Number(year ?? published ?? 0);
}
