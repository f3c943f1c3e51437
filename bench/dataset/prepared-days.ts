import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { buildPack, parseIndex, signerFromPem, type PackIndex } from '../../src/pack';
import { nextDay, publishDay, type Workshop } from './days';
import { packAtHand, fullPack, WORKSHOP } from './full-pack';
import { someIds, subset } from './subset';
import { syntheticEntries } from './synthetic';

const WANTED = Number(process.env['STDLENS_BENCH_RECORDS'] ?? Infinity);
/** Percent of the full pack that a client fetches at most for a day of {@link CHANGES}; of a part it may be more. */
export const DAY_SHARE = Number.isFinite(WANTED) ? {} : { limit: 1 };

/** Documents that change each day, and of how many where there are no public data. */
const CHANGES = 200;
const SYNTHETIC = 250_000;
const LAST_DAY = 15;
const IDS = 100;
/** Counts up when what is prepared changes, so that nothing older is taken for it. */
const FORMAT = 1;

export const A_DAY_BEHIND = 'a day behind';

/**
 * Days on which a client comes back that first came on day 1, and the days that its publisher has change files from. The
 * last one comes eight days after it was there before, to a publisher who keeps seven.
 */
export const VISITS = [
  { name: 'first', day: 1, window: [0], from: null },
  { name: A_DAY_BEHIND, day: 2, window: [0, 1], from: 1 },
  { name: 'five days behind', day: 7, window: [2, 3, 4, 5, 6], from: 2 },
  { name: 'beyond the window', day: LAST_DAY, window: [8, 9, 10, 11, 12, 13, 14], from: 7 },
] as const;
export type Visit = (typeof VISITS)[number];

export interface PreparedDays {
  /** Holds `pack/`, the server's folder: blocks and change files of all days. */
  readonly site: string;
  /** Index of each day, 0 to the last, without change files. */
  readonly days: readonly PackIndex[];
  /** Documents that are there on every day. */
  readonly ids: readonly string[];
  /** `index.json` and `latest.json` as the publisher has them on the day of a visit. */
  read(visit: Visit, name: 'index.json' | 'latest.json'): Promise<Uint8Array<ArrayBuffer>>;
  /** Puts them where the server gives them. */
  show(visit: Visit): Promise<void>;
}

const MadeSchema = v.object({ format: v.literal(FORMAT), base: v.string(), ids: v.array(v.string()) });

/**
 * Scattered changes day by day to the pack of all public data where there is one, else to made-up documents. Prepared
 * once for a pack: it takes minutes.
 */
export async function preparedDays(): Promise<PreparedDays> {
  const full = packAtHand() ?? (await fullPack()) ?? (await synthetic());
  const site = join(WORKSHOP, Number.isFinite(WANTED) ? `days-${WANTED}` : 'days');
  const mark = join(site, 'made.json');
  const made = await madeBefore(mark, full.index.revision);
  if (!made) {
    process.stdout.write(`Preparing ${LAST_DAY} days of changes, once for this pack.\n`);
    await rm(mark, { force: true });
    const ids = await prepare(await subset(full, WANTED, site), site);
    await writeFile(mark, JSON.stringify({ format: FORMAT, base: full.index.revision, ids }));
  }
  const ids = made ?? (await madeBefore(mark, full.index.revision)) ?? [];
  const days: PackIndex[] = [];
  for (let day = 0; day <= LAST_DAY; day++) days.push(await indexAt(join(site, 'days', `${day}.json`)));
  const read = async (visit: Visit, name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await readFile(join(site, 'visits', String(visit.day), name)));
  return {
    site,
    days,
    ids,
    read,
    async show(visit) {
      for (const name of ['index.json', 'latest.json'])
        await copyFile(join(site, 'visits', String(visit.day), name), join(site, 'pack', name));
    },
  };
}

async function madeBefore(mark: string, base: string): Promise<readonly string[] | null> {
  if (!existsSync(mark)) return null;
  const read = v.safeParse(MadeSchema, JSON.parse(await readFile(mark, 'utf8')));
  return read.success && read.output.base === base ? read.output.ids : null;
}

/** @returns documents that are there on every day */
async function prepare(base: PackIndex, site: string): Promise<string[]> {
  const pack = join(site, 'pack');
  const workshop = folderOf(pack);
  const changes = Math.min(CHANGES, Math.ceil((base.entries * CHANGES) / SYNTHETIC));
  const days: PackIndex[] = [{ ...base, madeAt: '2026-12-01', changes: [], signature: null }];
  for (let day = 1; day <= LAST_DAY; day++)
    days.push(await nextDay(days[day - 1] ?? base, workshop, day + 1, changes));
  for (const [day, index] of days.entries()) {
    await mkdir(join(site, 'days'), { recursive: true });
    await writeFile(join(site, 'days', `${day}.json`), JSON.stringify(index));
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = await signerFromPem(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  for (const { day, window } of VISITS) {
    const index = days[day] ?? base;
    await publishDay(
      index,
      window.flatMap((old) => days[old] ?? []),
      workshop,
      signer,
    );
    const kept = join(site, 'visits', String(day));
    await mkdir(kept, { recursive: true });
    for (const name of ['index.json', 'latest.json']) await copyFile(join(pack, name), join(kept, name));
  }
  const last = new Set(days.at(-1)?.blocks.map(({ hash }) => hash));
  return someIds(pack, { ...base, blocks: base.blocks.filter(({ hash }) => last.has(hash)) }, IDS);
}

async function indexAt(path: string): Promise<PackIndex> {
  return parseIndex(new Uint8Array(await readFile(path)));
}

async function synthetic(): Promise<{ folder: string; index: PackIndex }> {
  const folder = join(WORKSHOP, 'synthetic');
  const there = join(folder, 'index.json');
  if (existsSync(there)) return { folder, index: await indexAt(there) };
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
