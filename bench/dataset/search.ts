import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { IndexBuilder } from '../../src/catalogue/search/build';
import { searchDocument, type SearchDocument } from '../../src/catalogue/search/document';
import { parseQuery } from '../../src/catalogue/search/query';
import { scan } from '../../src/catalogue/search/scan';
import { storedIndex } from '../../src/catalogue/search/stored-index';
import { decodeBlock, blockPath, type PackEntry } from '../../src/pack';
import type { Measurement } from '../benches';
import { percentile } from './first-sync';
import { fullPack, packAtHand, WORKSHOP } from './full-pack';
import { queriesFor, type Query } from './queries';
import { syntheticEntries } from './synthetic';

const LIMIT = 20;
/** Looking at every document for every query would take an hour. */
const MOST_COMPARISONS = 6e7;
const less = 'less' as const;

/** Search over the full pack beside MiniSearch over the same titles; the index lies on the disk, as it does in a browser. */
export async function searchFull(): Promise<Measurement[]> {
  const entries = await entriesOfAll();
  const queries = queriesFor(entries, 600);
  return [...(await ours(entries, queries)), ...miniSearch(entries, queries)];
}

async function ours(entries: readonly PackEntry[], queries: readonly Query[]): Promise<Measurement[]> {
  const folder = join(WORKSHOP, 'search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = heap();
  const start = performance.now();
  const bytes = build(entries, folder);
  const built = performance.now() - start;
  const index = storedIndex({
    name: 'bench',
    searchPart: (key) => Promise.resolve(deserialize(readFileSync(join(folder, key)))),
    entries: (ordinals) => Promise.resolve(ordinals.flatMap((ordinal) => entries[ordinal] ?? [])),
  });
  const times: number[] = [];
  const found: string[] = [];
  for (const { text } of queries) {
    const asked = performance.now();
    const list = await index.find(parseQuery(text), LIMIT);
    times.push(performance.now() - asked);
    found.push(JSON.stringify(list));
  }
  const held = heap() - before;
  const documents: SearchDocument[] = entries.flatMap((entry) => searchDocument(entry) ?? []);
  const checked = queries.slice(0, Math.floor(MOST_COMPARISONS / documents.length));
  const same = checked.filter(
    ({ text }, at) => JSON.stringify(scan(documents, parseQuery(text), LIMIT)) === found[at],
  ).length;
  return [
    {
      name: `search, ${entries.length} documents: index built`,
      value: built / 1000,
      unit: 's',
      better: less,
    },
    { name: 'search: index', value: bytes / 1e6, unit: 'MB', better: less },
    { name: 'search: held in memory after all queries', value: held / 1e6, unit: 'MB', better: less },
    { name: 'search: p50', value: percentile(times, 0.5), unit: 'ms', better: less },
    { name: 'search: p95', value: percentile(times, 0.95), unit: 'ms', better: less },
    {
      name: `search: of ${checked.length} queries as brute force answers them`,
      value: same,
      unit: '',
      better: 'more',
      limit: checked.length,
    },
  ];
}

/** @returns bytes of the index */
function build(entries: readonly PackEntry[], folder: string): number {
  const builder = new IndexBuilder();
  for (const entry of entries) builder.add(entry);
  let bytes = 0;
  for (const [key, part] of builder.parts()) {
    const stored = serialize(part);
    bytes += stored.length;
    writeFileSync(join(folder, key), stored);
  }
  return bytes;
}

/** Titles and designations; runs of Han in pairs, without which it finds none of their substrings. */
function miniSearch(entries: readonly PackEntry[], queries: readonly Query[]): Measurement[] {
  const before = heap();
  const start = performance.now();
  const index = new MiniSearch({ fields: ['id', 'title'], idField: 'at', tokenize });
  entries.forEach(({ id, records }, at) => {
    const titles = new Set(records.flatMap((record) => Object.values(record.titles ?? {})));
    index.add({ at, id, title: [...titles].join(' ') });
  });
  const built = performance.now() - start;
  const held = heap() - before;
  const times = queries.map(({ text }) => {
    const asked = performance.now();
    index
      .search(text, { combineWith: 'AND', prefix: (_term, at, terms) => at === terms.length - 1 })
      .slice(0, LIMIT);
    return performance.now() - asked;
  });
  return [
    { name: 'MiniSearch: index built', value: built / 1000, unit: 's', better: less },
    { name: 'MiniSearch: held in memory', value: held / 1e6, unit: 'MB', better: less },
    { name: 'MiniSearch: p50', value: percentile(times, 0.5), unit: 'ms', better: less },
    { name: 'MiniSearch: p95', value: percentile(times, 0.95), unit: 'ms', better: less },
  ];
}

function tokenize(text: string): string[] {
  return (text.toLowerCase().match(/\p{Script=Han}+|[a-z\d]+/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (!/^\p{Script=Han}/u.test(run) || characters.length < 3) return [run];
    return characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);
  });
}

/** Bytes that live, buffers included. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function entriesOfAll(): Promise<PackEntry[]> {
  const full = packAtHand() ?? (await fullPack());
  const most = Number(process.env['STDLENS_BENCH_RECORDS'] ?? Infinity);
  if (!full) return [...syntheticEntries(Math.min(most, 250_000))];
  const step = Math.max(1, Math.round(full.index.entries / most));
  const entries: PackEntry[] = [];
  for (const ref of full.index.blocks.filter((_, at) => at % step === 0)) {
    const bytes = new Uint8Array(readFileSync(join(full.folder, blockPath(ref.hash))));
    entries.push(...(await decodeBlock(bytes, ref)));
  }
  return entries;
}
