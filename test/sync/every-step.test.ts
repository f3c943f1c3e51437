import { openDB } from 'idb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackSigner } from '../../src/pack';
import { META, isGenerationName, isStagingName } from '../../src/catalogue/store/names';
import { freshDatabases, type MemoryPack } from '../catalogue/fixtures';
import { FakeServer, newSigner, type Published } from './fixtures';
import { under, type Doom } from './mortal-database';
import { openOver, revisions, seedOf, syncInto, titleSeen } from './revisions';

/** Steps of the shortest sync, and those of them that need room: who does less was not struck amid its work. */
const FEWEST: Readonly<Record<Doom, number>> = { kill: 20, full: 3, wipe: 20 };
/** Enough for more than one block. */
const STANDARDS = 160;

let signer: PackSigner;
let seed: MemoryPack;
let days: Published[];

beforeAll(async () => {
  signer = await newSigner();
  seed = await seedOf(STANDARDS);
  days = await revisions(2, signer, STANDARDS);
});

/** What a sync may have to do, as what it begins with. All end with R1. */
const WAYS = {
  'a first sync': [],
  'a sync by change file': ['R0'],
  'a sync by blocks': ['R0', 'no change file'],
  'a sync that writes everything anew': ['R0', 'no state'],
} as const;

async function begin(way: readonly string[], server: FakeServer): Promise<void> {
  freshDatabases();
  const [first, second] = days;
  if (!first || !second) throw new Error('no days');
  if (way.includes('R0')) {
    server.files = first.files;
    const catalogue = openOver(seed);
    await syncInto(catalogue, server, signer);
    catalogue.close();
  }
  if (way.includes('no state')) {
    const meta = await openDB(META.name);
    await meta.clear('packs');
    meta.close();
  }
  server.files = second.files;
  server.fault = way.includes('no change file')
    ? (path) => (path.startsWith('changes/') ? new Response('no', { status: 404 }) : undefined)
    : undefined;
}

async function leftovers(): Promise<string[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  return names.filter((name) => isGenerationName(name) || isStagingName(name));
}

async function seenAnew(): Promise<string> {
  const catalogue = openOver(seed);
  const title = await titleSeen(catalogue, STANDARDS);
  catalogue.close();
  return title;
}

describe.each(Object.entries(WAYS))('%s', { timeout: 120_000 }, (_name, way) => {
  const old = way.length === 0 ? 'Seed' : 'R0';
  const allowed: Readonly<Record<Doom, readonly string[]>> = {
    kill: [old, 'R1'],
    full: [old, 'R1'],
    wipe: ['Seed', 'R1'],
  };

  it.each(['kill', 'full', 'wipe'] as const)(
    'struck by “%s” at any step leaves the old or the new data whole, and the next one is undisturbed',
    async (how) => {
      const server = new FakeServer();
      // What the next step finds differs little from this one's: a third of the steps is enough where each takes long.
      for (let at = 0; ; at += how === 'wipe' ? 3 : 1) {
        await begin(way, server);
        const worker = openOver(seed);
        const { struck, outcome } = await under({ how, at }, async () => syncInto(worker, server, signer));
        // A worker that was killed is not there to be asked; one whose disk is full goes on.
        if (how !== 'kill') expect(allowed[how]).toContain(await titleSeen(worker, STANDARDS));
        worker.close();
        const seen = await seenAnew();
        expect(allowed[how], `step ${at}: ${String(outcome)}`).toContain(seen);
        if (how === 'full' && outcome instanceof Error)
          expect(outcome, `step ${at}`).toMatchObject({ fault: 'full' });
        const next = openOver(seed);
        await syncInto(next, server, signer);
        expect(await titleSeen(next, STANDARDS)).toBe('R1');
        next.close();
        expect(await leftovers(), `step ${at}`).toHaveLength(1);
        if (!struck) {
          // It went through: the steps before were struck, each of them.
          expect(at).toBeGreaterThanOrEqual(FEWEST[how]);
          break;
        }
      }
    },
  );
});
