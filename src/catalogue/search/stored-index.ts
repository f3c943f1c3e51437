import type { PackEntry } from '../../pack';
import { BoundedCache } from '../blocks/cache';
import { upperBound } from '../blocks/locate';
import { Bits } from './bits';
import { ID_MARK } from './build';
import { addContaining, type ColumnChunk } from './column';
import { isHidden, type Found, type SearchIndex } from './index-contract';
import {
  DIRECTORY,
  partKey,
  RANKS,
  readBytes,
  readColumn,
  readDirectory,
  readRanks,
  type Directory,
} from './layout';
import { CLASS, isPrefix, numberClass, type MatchClass } from './match';
import { readNumberBlock } from './number-blocks';
import type { Query } from './query';
import { Lowest, standingOf, yearOf } from './rank';
import { addPostings } from './token-blocks';

/** Bytes of index blocks kept between two key presses. */
const CACHE_BYTES = 2 * 1024 * 1024;

/** Where the parts of an index lie and what its ordinals mean. */
export interface IndexHome {
  readonly name: string;
  /** @returns what the database holds under a key of layout.ts, unchecked; undefined where there is nothing */
  searchPart(key: string): Promise<unknown>;
  /** Entries by ordinal, in the order asked. */
  entries(ordinals: readonly number[], signal?: AbortSignal): Promise<readonly PackEntry[]>;
  /** Ordinals that no longer hold: a later layer of changes speaks for them. */
  readonly dead?: ReadonlySet<number>;
}

interface Opened {
  readonly directory: Directory;
  readonly ranks: Uint16Array;
}

/** Search over the parts that were derived at import; parts are read on demand. */
export function storedIndex(home: IndexHome): SearchIndex {
  const kept = new BoundedCache<Uint8Array>(CACHE_BYTES);
  let opening: Promise<Opened> | undefined;
  let column: Promise<readonly ColumnChunk[]> | undefined;

  async function open(): Promise<Opened> {
    const directory = readDirectory(await home.searchPart(DIRECTORY), home.name);
    return { directory, ranks: readRanks(await home.searchPart(RANKS), directory.documents, home.name) };
  }

  async function bytesOf(key: string): Promise<Uint8Array> {
    const known = kept.get(key);
    if (known) return known;
    const bytes = readBytes(await home.searchPart(key), home.name);
    kept.put(key, bytes, bytes.length);
    return bytes;
  }

  /** Documents by how their number matches. */
  async function byNumber({ directory }: Opened, query: Query): Promise<Map<number, MatchClass>> {
    const found = new Map<number, MatchClass>();
    for (const [split, head] of query.number.entries()) {
      const letters = query.number.slice(0, split);
      const lists = directory.prefixes.map((prefix) => isPrefix(letters, prefix));
      if (!lists.includes(true)) break;
      const asked = query.number.slice(split);
      const open = asked.length === 1 && head.length > 1;
      let block = Math.max(0, upperBound(directory.numberFirsts, head) - 1);
      while (block > 0 && directory.numberFirsts[block] === head) block--;
      for (; block < directory.numberFirsts.length; block++) {
        const first = directory.numberFirsts[block] ?? '';
        if (first > head && !(open && first.startsWith(head))) break;
        for (const entry of readNumberBlock(await bytesOf(partKey('number', block)))) {
          if (entry.head !== head && !(open && entry.head.startsWith(head))) continue;
          if (lists[entry.prefix] !== true || home.dead?.has(entry.ordinal) === true) continue;
          const number = entry.rest === '' ? [entry.head] : [entry.head, ...entry.rest.split(' ')];
          const matched = numberClass(asked, { prefix: [], number, bare: entry.bare });
          if (matched !== null && matched < (found.get(entry.ordinal) ?? Infinity)) {
            found.set(entry.ordinal, matched);
          }
        }
      }
    }
    return found;
  }

  async function withWord({ directory }: Opened, word: string, open: boolean, into: Bits): Promise<void> {
    let block = Math.max(0, upperBound(directory.tokenFirsts, word) - 1);
    for (; block < directory.tokenFirsts.length; block++) {
      if (!addPostings(await bytesOf(partKey('token', block)), word, open, into)) return;
      if (!open) return;
    }
  }

  async function byText(opened: Opened, query: Query): Promise<Bits | null> {
    const { documents } = opened.directory;
    let all: Bits | null = null;
    const meet = (bits: Bits): void => {
      if (all) all.intersect(bits);
      else all = bits;
    };
    if (query.runs.length > 0) {
      column ??= readColumns(opened.directory.columns);
      const bits = new Bits(documents);
      for (const chunk of await column) addContaining(chunk, query.runs, bits);
      meet(bits);
    }
    for (const [at, word] of query.words.entries()) {
      const open = query.open && at === query.words.length - 1;
      const bits = new Bits(documents);
      await withWord(opened, word, open, bits);
      if (query.mixed) await withWord(opened, ID_MARK + word, open, bits);
      meet(bits);
    }
    return all;
  }

  async function readColumns(count: number): Promise<readonly ColumnChunk[]> {
    try {
      const keys = Array.from({ length: count }, (_, at) => partKey('column', at));
      return await Promise.all(keys.map(async (key) => readColumn(await home.searchPart(key), home.name)));
    } catch (error) {
      column = undefined;
      throw error;
    }
  }

  return {
    async find(query, limit, signal) {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      const opened = await opening;
      const numbers = await byNumber(opened, query);
      signal?.throwIfAborted();
      const text = await byText(opened, query);
      signal?.throwIfAborted();
      const { live, gone, liveTotal, goneTotal } = choose(opened, numbers, text, home.dead, limit);
      const values = [...live, ...gone];
      const entries = await home.entries(values.map(ordinalOf), signal);
      const found = entries.map((entry, at) => foundOf(entry, values[at] ?? 0));
      return { live: found.slice(0, live.length), gone: found.slice(live.length), liveTotal, goneTotal };
    },
  };
}

function foundOf({ key, id }: PackEntry, value: number): Found {
  const rank = Math.floor((value % CLASS_STEP) / RANK_STEP);
  return { key, id, matched: classOf(value), standing: standingOf(rank), year: yearOf(rank) };
}

/** Class, rank and ordinal in one number below 2^53: sorting is comparing numbers. */
const RANK_STEP = 2 ** 26;
const CLASS_STEP = RANK_STEP * 2 ** 16;

function classOf(value: number): MatchClass {
  const found = Math.floor(value / CLASS_STEP);
  return Object.values(CLASS).find((each) => each === found) ?? CLASS.title;
}

function ordinalOf(value: number): number {
  return value % RANK_STEP;
}

interface Choice {
  readonly live: readonly number[];
  readonly gone: readonly number[];
  readonly liveTotal: number;
  readonly goneTotal: number;
}

function choose(
  { ranks }: Opened,
  numbers: ReadonlyMap<number, MatchClass>,
  text: Bits | null,
  dead: ReadonlySet<number> | undefined,
  limit: number,
): Choice {
  const live = new Lowest(limit);
  const gone = new Lowest(limit);
  const offer = (ordinal: number, matched: MatchClass): void => {
    const rank = ranks[ordinal] ?? 0;
    const value = matched * CLASS_STEP + rank * RANK_STEP + ordinal;
    (isHidden({ standing: standingOf(rank), matched }) ? gone : live).offer(value);
  };
  for (const [ordinal, matched] of numbers) offer(ordinal, matched);
  for (const ordinal of text ?? []) {
    if (!numbers.has(ordinal) && dead?.has(ordinal) !== true) offer(ordinal, CLASS.title);
  }
  return { live: live.values(), gone: gone.values(), liveTotal: live.offered, goneTotal: gone.offered };
}
