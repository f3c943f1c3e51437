import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  buildPack,
  indexBytes,
  parseIndex,
  signerFromPem,
  type PackIndex,
  type PackSigner,
} from '../../src/pack';
import type { Measurement } from '../benches';
import { enterArena, serveArena, type Arena, type EngineName } from './arena';
import { nextDay, publishDay, type Workshop } from './days';
import { percentile, SITE } from './first-sync';
import { fullPack, packAtHand, WORKSHOP } from './full-pack';
import { someIds, subset } from './subset';
import { syntheticEntries } from './synthetic';

const SEED = join(import.meta.dirname, '..', '..', '.cache', 'seed');
/** Documents that change each day, and of how many where there are no public data. */
const CHANGES = 200;
const SYNTHETIC = 250_000;
const QUERIES = ['safety', 'iso', 'management system', 'vocabulary'];

/**
 * Days of scattered changes, as clients in real browsers see them: one that comes every day, one that was away for
 * five, one that comes after the publisher has dropped its change file.
 */
export async function daily(): Promise<Measurement[]> {
  const base = await baseOfDays();
  const pack = join(SITE, 'pack');
  const workshop = folderOf(pack);
  const days = await someDays(base, workshop);
  const last = new Set(days.at(-1)?.blocks.map(({ hash }) => hash));
  const blocks = base.blocks.filter(({ hash }) => last.has(hash));
  const ids = await someIds(pack, { ...base, blocks }, 100);
  await cp(SEED, join(SITE, 'seed'), { recursive: true });
  const { origin, close } = await serveArena(SITE);
  try {
    const results: Measurement[] = [];
    for (const engine of ['chromium', 'firefox'] as const)
      results.push(...(await visit(engine, origin, days, workshop, ids)));
    return results;
  } finally {
    close();
  }
}

/** The first day's client, then the days on which it comes back: what it may start from, as the publisher offers it. */
const VISITS = [
  { name: 'a day behind', day: 2, window: [0, 1] },
  { name: 'five days behind', day: 7, window: [2, 3, 4, 5, 6] },
  { name: 'after the window', day: 8, window: [3, 4, 5] },
] as const;

async function visit(
  engine: EngineName,
  site: string,
  days: readonly PackIndex[],
  workshop: Workshop,
  ids: readonly string[],
): Promise<Measurement[]> {
  const signer = await newSigner();
  const arena = await enterArena(engine, site);
  if (!arena) return [];
  const results: Measurement[] = [];
  try {
    await offer(days, 1, [0], workshop, signer);
    await arena.run({ kind: 'first', contestant: 'stdlens', site, ids: ids.slice(0, 1) });
    for (const { name, day, window } of VISITS) {
      await offer(days, day, window, workshop, signer);
      results.push(...(await comeBack(arena, `${engine}, ${name}`, site, ids, days[day])));
    }
    results.push(...(await comeBack(arena, `${engine}, no news`, site, ids, days[8])));
  } finally {
    await arena.close();
  }
  return results;
}

async function comeBack(
  arena: Arena,
  name: string,
  site: string,
  ids: readonly string[],
  index: PackIndex | undefined,
): Promise<Measurement[]> {
  const { ms, bytes, times, changed } = await arena.run({ kind: 'again', site, ids, queries: QUERIES });
  const whole = index ? sizeOf(index) : NaN;
  const less = 'less' as const;
  return [
    { name: `${name}: documents changed`, value: changed ?? NaN, unit: '', better: 'more' },
    { name: `${name}: over the wire`, value: bytes / 1000, unit: 'kB', better: less },
    { name: `${name}: share of the full pack`, value: (bytes / whole) * 100, unit: '%', better: less },
    { name: `${name}: from the first request to the end`, value: ms, unit: 'ms', better: less },
    { name: `${name}: look-ups meanwhile`, value: times.length, unit: '', better: 'more' },
    { name: `${name}: look-up p95 meanwhile`, value: percentile(times, 0.95), unit: 'ms', better: less },
  ];
}

/** Bytes of a first sync. */
export function sizeOf(index: PackIndex): number {
  return index.blocks.reduce((sum, { bytes }) => sum + bytes, indexBytes(index).length);
}

async function offer(
  days: readonly PackIndex[],
  day: number,
  window: readonly number[],
  workshop: Workshop,
  signer: PackSigner,
): Promise<void> {
  const index = days[day];
  if (!index) throw new Error(`There is no day ${day}.`);
  await publishDay(
    index,
    window.flatMap((old) => days[old] ?? []),
    workshop,
    signer,
  );
}

async function someDays(base: PackIndex, workshop: Workshop): Promise<PackIndex[]> {
  const days: PackIndex[] = [{ ...base, madeAt: '2026-12-01', changes: [], signature: null }];
  const changes = Math.min(CHANGES, Math.ceil((base.entries * CHANGES) / SYNTHETIC));
  for (let day = 1; day <= 8; day++)
    days.push(await nextDay(days[day - 1] ?? base, workshop, day + 1, changes));
  return days;
}

/** The pack of all public data where there is one, else made-up documents; its blocks lie in the site. */
async function baseOfDays(): Promise<PackIndex> {
  const full = packAtHand() ?? (await fullPack()) ?? (await synthetic());
  await mkdir(SITE, { recursive: true });
  return subset(full, Number(process.env['STDLENS_BENCH_RECORDS'] ?? Infinity), SITE);
}

async function synthetic(): Promise<{ folder: string; index: PackIndex }> {
  const folder = join(WORKSHOP, 'synthetic');
  const there = join(folder, 'index.json');
  if (existsSync(there)) return { folder, index: parseIndex(new Uint8Array(await readFile(there))) };
  const source = {
    id: 'made-up',
    name: { zh: '虚构', en: 'Made up' },
    url: '',
    licence: 'CC0-1.0',
    attribution: '',
    retrieved: '2026-11-01',
    official: false,
    records: SYNTHETIC,
  };
  const index = await buildPack(
    { id: 'synthetic', sources: [source], entries: syntheticEntries(SYNTHETIC) },
    folderOf(folder),
  );
  return { folder, index };
}

function folderOf(folder: string): Workshop {
  return {
    read: async (path) => new Uint8Array(await readFile(join(folder, path))),
    async write(path, bytes) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    },
  };
}

async function newSigner(): Promise<PackSigner> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return signerFromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}
