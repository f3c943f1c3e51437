import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { indexBytes, type PackIndex } from '../../src/pack';
import { engines } from '../engines';
import type { Measurement } from '../benches';
import { enterArena, serveArena, type Arena, type EngineName } from './arena';
import { MOST_HEAP, percentile } from './first-sync';
import { A_DAY_BEHIND, DAY_SHARE, preparedDays, VISITS, type PreparedDays } from './prepared-days';

const SEED = join(import.meta.dirname, '..', '..', '.cache', 'seed');
/** Milliseconds in which a day's changes are applied at most: twice what two idle cores take. */
const DAY_TIME = 1000;
const QUERIES = ['safety', 'iso', 'management system', 'vocabulary'];

/**
 * Days of scattered changes, as clients in real browsers see them: one that comes every day, one that was away for
 * five, one that comes after the publisher has dropped its change file.
 */
export async function* daily(): AsyncIterable<Measurement> {
  const prepared = await preparedDays();
  await cp(SEED, join(prepared.site, 'seed'), { recursive: true });
  const { origin, close } = await serveArena(prepared.site);
  try {
    for (const engine of engines()) yield* visit(engine, origin, prepared);
  } finally {
    await close();
  }
}

async function* visit(engine: EngineName, site: string, prepared: PreparedDays): AsyncIterable<Measurement> {
  const { days, ids } = prepared;
  const arena = await enterArena(engine, site);
  if (!arena) return;
  try {
    for (const each of VISITS) {
      await prepared.show(each);
      if (each.from === null)
        await arena.run({ kind: 'first', contestant: 'stdlens', site, ids: ids.slice(0, 1), most: null });
      else {
        const isAimed = each.name === A_DAY_BEHIND;
        yield* await comeBack(arena, `${engine}, ${each.name}`, site, ids, days[each.day], isAimed);
      }
    }
    yield* await comeBack(arena, `${engine}, no news`, site, ids, days.at(-1));
  } finally {
    await arena.close();
  }
}

async function comeBack(
  arena: Arena,
  name: string,
  site: string,
  ids: readonly string[],
  index: PackIndex | undefined,
  isAimed = false,
): Promise<Measurement[]> {
  const round = await arena.run({ kind: 'again', site, ids, queries: QUERIES });
  const { ms, bytes, times, changed, heap } = round;
  const whole = index ? sizeOf(index) : NaN;
  const [share, time] = isAimed ? [DAY_SHARE, { limit: DAY_TIME }] : [{}, {}];
  const less = 'less' as const;
  return [
    { name: `${name}: documents changed`, value: changed ?? NaN, unit: '', better: 'more' },
    { name: `${name}: over the wire`, value: bytes / 1000, unit: 'kB', better: less },
    {
      name: `${name}: share of the full pack`,
      value: (bytes / whole) * 100,
      unit: '%',
      better: less,
      ...share,
    },
    { name: `${name}: from the first request to the end`, value: ms, unit: 'ms', better: less, ...time },
    { name: `${name}: look-ups meanwhile`, value: times.length, unit: '', better: 'more' },
    { name: `${name}: look-up p95 meanwhile`, value: percentile(times, 0.95), unit: 'ms', better: less },
    ...(heap === null
      ? []
      : [
          {
            name: `${name}: worker’s peak heap`,
            value: heap / 1e6,
            unit: 'MB',
            better: less,
            limit: MOST_HEAP,
          },
        ]),
  ];
}

/** Bytes of a first sync. */
export function sizeOf(index: PackIndex): number {
  return index.blocks.reduce((sum, { bytes }) => sum + bytes, indexBytes(index).length);
}
