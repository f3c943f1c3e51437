/**
 * Judging from the block cache: a chain of twelve editions and a fan of nine successors, both asked from their oldest
 * end, in multiples of what a plain walk of the same edges in a Map takes and of reading the block that they lie in.
 */
import { openCatalogue } from '../src/catalogue';
import { blockPath, buildPack, decodeBlock, Gathering } from '../src/pack';
import type { DateStatement, SourceRecord } from '../src/standard';
import type { Measurement } from './benches';

const ON = '2026-11-24';
const ROUNDS = 2000;
const CHAIN = 12;
const FAN = 9;
/** Others in the same blocks, as in a pack. */
const NEIGHBOURS = 3000;

export async function judging(): Promise<Measurement[]> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const gathering = new Gathering();
  const records = [...chain(), ...fan(), ...neighbours()];
  for (const record of records) gathering.add(record);
  const entries = gathering.entries();
  const source = {
    id: 'bench',
    name: { zh: '测量', en: 'Bench' },
    url: 'https://example.org/',
    licence: 'CC0-1.0',
    attribution: 'Made up',
    retrieved: ON,
    official: true,
    records: records.length,
  };
  const plan = { id: 'bench', sources: [source], entries, predecessors: [] };
  const index = await buildPack(plan, {
    write(path, bytes) {
      files.set(path, bytes);
      return Promise.resolve();
    },
  });
  const read = (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${path} is not in the pack`));
  };
  const catalogue = openCatalogue({ seed: read, persistent: false, imports: false });
  const resolve = (number: string) => async (): Promise<number> =>
    (await catalogue.resolve([number], ON))[0]?.successors.length ?? 0;
  const next = new Map(records.map((record) => [record.id, (record.replacedBy ?? []).map(({ id }) => id)]));
  const walk = (number: string) => (): Promise<number> => Promise.resolve(reachable(next, number));
  const [block] = index.blocks;
  if (!block) throw new Error('The pack has no blocks.');
  const decode = async (): Promise<number> =>
    (await decodeBlock(await read(blockPath(block.hash)), block)).length;
  const rows = [
    ['chain of 12 editions', 'ISO 1:1900', CHAIN - 1],
    ['fan of 9 successors', 'ISO 2:1900', FAN],
  ] as const;
  const unpacked = await timed(decode, block.count);
  const found: Measurement[] = [row('one block unpacked and read, p10', at(unpacked, 0.1), 'ms')];
  for (const [name, number, expected] of rows) {
    const judged = await timed(resolve(number), expected);
    const walked = await timed(walk(number), expected);
    found.push(
      row(`${name}, p10`, at(judged, 0.1), 'ms'),
      row(`${name}, p50`, at(judged, 0.5), 'ms'),
      row(`${name}, in block readings`, at(judged, 0.1) / at(unpacked, 0.1), '×'),
      row(`${name}, in plain walks of a Map`, at(judged, 0.1) / at(walked, 0.1), '×'),
    );
  }
  catalogue.close();
  return found;
}

const stated = (date: string): DateStatement => ({ date, provenance: 'stated' });

function document(id: string, year: number, replacedBy: readonly string[]): SourceRecord {
  return {
    id,
    source: 'bench',
    asOf: ON,
    confidence: 'official',
    titles: { en: `Made-up document ${id}`, zh: `虚构文件 ${id}` },
    status:
      replacedBy.length > 0
        ? { lifecycle: 'withdrawn', raw: '95.99' }
        : { lifecycle: 'inForce', raw: '60.60' },
    published: stated(`${year}-05-01`),
    ...(replacedBy.length === 0
      ? {}
      : { replacedBy: replacedBy.map((other) => ({ id: other, extent: 'full' })) }),
  };
}

function chain(): SourceRecord[] {
  const year = (at: number): number => 1900 + at * 10;
  return Array.from({ length: CHAIN }, (_, at) =>
    document(`ISO 1:${year(at)}`, year(at), at + 1 < CHAIN ? [`ISO 1:${year(at + 1)}`] : []),
  );
}

function fan(): SourceRecord[] {
  const parts = Array.from({ length: FAN }, (_, at) => `ISO 2-${at + 1}:2000`);
  return [document('ISO 2:1900', 1900, parts), ...parts.map((part) => document(part, 2000, []))];
}

function neighbours(): SourceRecord[] {
  return Array.from({ length: NEIGHBOURS }, (_, at) => document(`ISO ${at + 3}:2010`, 2010, []));
}

function reachable(next: ReadonlyMap<string, readonly string[]>, from: string): number {
  const seen = new Set<string>();
  const queue = [...(next.get(from) ?? [])];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(next.get(at) ?? []));
  }
  return seen.size;
}

/**
 * Milliseconds of each round, ascending: p10 is what it takes on a machine that does nothing else, and what the ratios
 * are of. Of the rounds, the first tenth is left out: it warms engine and cache.
 */
async function timed(run: () => Promise<number>, expected: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const found = await run();
    times.push(performance.now() - start);
    if (found !== expected) throw new Error(`${found} documents were found, not ${expected}`);
  }
  return times.slice(ROUNDS / 10).sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function row(name: string, value: number, unit: string): Measurement {
  return { name: `judge: ${name}`, value, unit, better: 'less' };
}
