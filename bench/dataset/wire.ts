import { parseIndex, parseLatest, type PackIndex } from '../../src/pack';
import type { Measurement } from '../benches';
import { sizeOf } from './daily';
import {
  A_DAY_BEHIND,
  DAY_SHARE,
  preparedDays,
  VISITS,
  type PreparedDays,
  type Visit,
} from './prepared-days';

/** Requests and bytes of one client, as the files lie on the server. */
interface Fetched {
  readonly client: string;
  readonly requests: number;
  readonly bytes: number;
  readonly whole: number;
}

/**
 * What clients of the daily pack fetch, by the sizes of the files: those that come back, and the same day without what
 * the format has for it. The first table of docs/scale.md.
 */
export async function bytesOfDays(): Promise<Measurement[]> {
  const prepared = await preparedDays();
  const rows: Fetched[] = [];
  for (const visit of VISITS) if (visit.from !== null) rows.push(...(await rowsOf(prepared, visit)));
  const less = 'less' as const;
  return rows.flatMap(({ client, requests, bytes, whole }) => [
    { name: `${client}: requests`, value: requests, unit: '', better: less },
    { name: `${client}: bytes`, value: bytes / 1000, unit: 'kB', better: less },
    {
      name: `${client}: of the full pack`,
      value: (bytes / whole) * 100,
      unit: '%',
      better: less,
      ...(client === A_DAY_BEHIND ? DAY_SHARE : {}),
    },
  ]);
}

async function rowsOf(prepared: PreparedDays, visit: Visit): Promise<Fetched[]> {
  const raw = await prepared.read(visit, 'index.json');
  const index = parseIndex(raw);
  const latestBytes = await prepared.read(visit, 'latest.json');
  const latest = parseLatest(latestBytes);
  const held = visit.from === null ? undefined : prepared.days[visit.from];
  if (!held) return [];
  const whole = sizeOf(index);
  const row = (client: string, sizes: readonly number[]): Fetched => ({
    client,
    requests: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    whole,
  });
  const blocks = newBlocks(index, held);
  const ofIndex = latest.changes.find(({ from }) => from === held.revision);
  const ofEntries = index.changes.find(({ from }) => from === held.revision);
  const { name } = visit;
  if (!ofIndex || !ofEntries) {
    return [
      row(name, [latestBytes.length, raw.length, ...blocks]),
      row(`nothing new, a window of ${visit.window.length}`, [latestBytes.length]),
    ];
  }
  return [
    row(name, [latestBytes.length, ofIndex.bytes, ofEntries.bytes]),
    row(`${name}, without change files`, [raw.length, ...blocks]),
    row(`${name}, without latest.json`, [raw.length, ofEntries.bytes]),
    row(`nothing new, a window of ${visit.window.length}`, [latestBytes.length]),
  ];
}

function newBlocks(index: PackIndex, held: PackIndex): number[] {
  const there = new Set(held.blocks.map(({ hash }) => hash));
  return index.blocks.filter(({ hash }) => !there.has(hash)).map(({ bytes }) => bytes);
}
