import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIndex, type PackIndex } from '../../src/pack';
import type { Measurement } from '../benches';
import { isDataHere, sourceOptions } from './inputs';

const ROOT = join(import.meta.dirname, '..', '..');
export const WORKSHOP = join(ROOT, '.cache', 'bench');
const PACK = join(WORKSHOP, 'full');
const CLI = join(ROOT, 'dist', 'cli', 'stdlens.mjs');
/** Says, as the last line of the other output, what the process held at most, in kilobytes. */
const WITNESS =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))';

/** Megabytes that the build may hold at most, by the aim of the project. */
const MOST_MEMORY = 1500;

const SKIPPED = 'Skipped: there are no public data in ../shared/data (or STDLENS_DATA).\n';

let built: Promise<Measurement[]> | undefined;

/** Builds the pack of everything, once a run. The accounts of each source are printed as the build prints them. */
export function buildFull(): Promise<Measurement[]> {
  built ??= build();
  return built;
}

/** @returns the pack of everything as an earlier run built it; null where none did */
export function packAtHand(): { folder: string; index: PackIndex } | null {
  const path = join(PACK, 'index.json');
  return existsSync(path) ? { folder: PACK, index: parseIndex(new Uint8Array(readFileSync(path))) } : null;
}

/** @returns null where there are no data: then the reason has been said */
export async function fullPack(): Promise<{ folder: string; index: PackIndex } | null> {
  if (!isDataHere()) {
    process.stdout.write(SKIPPED);
    return null;
  }
  await buildFull();
  return { folder: PACK, index: parseIndex(new Uint8Array(readFileSync(join(PACK, 'index.json')))) };
}

async function build(): Promise<Measurement[]> {
  if (!isDataHere()) {
    process.stdout.write(SKIPPED);
    return [];
  }
  mkdirSync(WORKSHOP, { recursive: true });
  const start = performance.now();
  const where = ['--out', PACK, '--report', join(WORKSHOP, 'refused.jsonl')];
  const { said, peak } = await run(['pack', 'build', '--id', 'bench', ...sourceOptions(WORKSHOP), ...where]);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(said);
  const index = parseIndex(new Uint8Array(readFileSync(join(PACK, 'index.json'))));
  const bytes = index.blocks.reduce((sum, block) => sum + block.bytes, 0);
  const less = 'less' as const;
  return [
    { name: 'full build, records', value: index.records, unit: '', better: 'more' },
    { name: 'full build, time', value: seconds, unit: 's', better: less },
    { name: 'full build, peak memory', value: peak / 1000, unit: 'MB', better: less, limit: MOST_MEMORY },
    {
      name: 'pack size per 100,000 records',
      value: ((bytes / index.records) * 1e5) / 1e6,
      unit: 'MB',
      better: less,
    },
  ];
}

async function run(args: readonly string[]): Promise<{ said: string; peak: number }> {
  const child = spawn(process.execPath, ['--import', WITNESS, CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let other = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (other += bytes.toString()));
  const code = await new Promise((closed) => child.on('close', closed));
  if (code !== 0) throw new Error(`The build failed.\n${said}${other}`);
  return { said, peak: Number(/peak (\d+)/.exec(other)?.[1] ?? NaN) };
}
