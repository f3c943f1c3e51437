import { cpSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { engines } from '../engines';
import type { Measurement } from '../benches';
import { enterArena, serveArena, type EngineName, type Round } from './arena';
import { fullPack, packAtHand, WORKSHOP } from './full-pack';
import type { Contestant } from './orders';
import { someIds, subset } from './subset';

const SEED = join(import.meta.dirname, '..', '..', '.cache', 'seed');
const SITE = join(WORKSHOP, 'site');
const LOOK_UPS = 300;
/** Milliseconds after which a peer is stopped: one put a record takes many minutes, and an hour on a busy machine. */
const MOST = 100_000;
/** Megabytes that the worker of the extension may hold at most. */
export const MOST_HEAP = 150;
/** What most would write is to be at least so many times as slow. */
const AIM = 15;
const CONTESTANTS: readonly Contestant[] = ['stdlens', 'peer-batch', 'peer-put'];
const NAMES: Readonly<Record<Contestant, string>> = {
  stdlens: 'StdLens',
  'peer-batch': 'batches of rows (as jpdict-idb)',
  'peer-put': 'idb, one put a record, two indexes',
};

/**
 * The first sync of a pack in real browsers, beside two peers that bring the same entries from the same server into a
 * fresh profile in the same run: `--records N` for a part of the data, all of them without it. A peer is stopped after
 * a while; how many times as slow it is, is reckoned by the documents that each has written, which favours the peer: its
 * puts get slower as its indexes grow.
 */
export async function* firstSync(): AsyncIterable<Measurement> {
  const full = packAtHand() ?? (await fullPack());
  if (!full) return;
  mkdirSync(SITE, { recursive: true });
  cpSync(SEED, join(SITE, 'seed'), { recursive: true });
  const wanted = Number(process.env['STDLENS_BENCH_RECORDS'] ?? Infinity);
  const index = await subset(full, wanted, SITE);
  const ids = await someIds(join(SITE, 'pack'), index, LOOK_UPS);
  const { origin, close } = await serveArena(SITE);
  try {
    for (const engine of engines()) yield* await compete(engine, origin, ids);
  } finally {
    await close();
  }
}

async function compete(engine: EngineName, site: string, ids: readonly string[]): Promise<Measurement[]> {
  const rounds = new Map<Contestant, Round & { readonly disk: number }>();
  for (const contestant of CONTESTANTS) {
    const arena = await enterArena(engine, site);
    if (!arena) return [];
    const most = contestant === 'stdlens' ? null : MOST;
    const round = await arena.run({ kind: 'first', contestant, site, ids, most });
    rounds.set(contestant, { ...round, disk: await arena.close() });
    const load = loadavg().map((each) => each.toFixed(1));
    process.stdout.write(
      `${engine}, ${NAMES[contestant]}: ${round.documents} documents, ${(round.ms / 1000).toFixed(1)} s (load ${load.join(', ')})\n`,
    );
  }
  return [...rounds].flatMap(([contestant, round]) => {
    const name = `${engine}, ${NAMES[contestant]}`;
    const own = rounds.get('stdlens');
    const less = 'less' as const;
    const told: Measurement[] = [
      { name: `${name}: ${round.documents} documents`, value: round.ms / 1000, unit: 's', better: less },
      { name: `${name}: on disk`, value: round.disk / 1e6, unit: 'MB', better: less },
    ];
    if (round.times.length > 0)
      told.push({
        name: `${name}: look-up p95`,
        value: percentile(round.times, 0.95),
        unit: 'ms',
        better: less,
      });
    if (round.heap !== null)
      told.push({
        name: `${name}: worker’s peak heap`,
        value: round.heap / 1e6,
        unit: 'MB',
        better: less,
        ...(contestant === 'stdlens' ? { limit: MOST_HEAP } : {}),
      });
    if (own && contestant !== 'stdlens')
      told.push({
        name: `${name}: times as slow as StdLens`,
        value: round.ms / round.documents / (own.ms / own.documents),
        unit: '×',
        better: 'more',
        ...(contestant === 'peer-put' ? { limit: AIM } : {}),
      });
    return told;
  });
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
