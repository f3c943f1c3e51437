import { expect } from 'vitest';
import { openCatalogue, RANKS, type OpenCatalogue } from '../../src/catalogue';
import type { PackSigner } from '../../src/pack';
import { httpOrigin, syncPack, type SyncOptions, type SyncOutcome } from '../../src/sync';
import { memoryPack, ON, record, type MemoryPack } from '../catalogue/fixtures';
import { ADDRESS, publish, type FakeServer, type Published } from './fixtures';

/** Of a revision; the later ones have some more. */
export const STANDARDS = 400;

/**
 * In this world every watched title of a revision carries its number, `R0` first: one look shows whether an answer
 * mixes two. Each is a day later than the one before, and has change files from the two before it.
 */
export async function revisions(
  count: number,
  signer: PackSigner,
  standards = STANDARDS,
): Promise<Published[]> {
  const made: Published[] = [];
  for (let number = 0; number < count; number++) {
    const records = Array.from({ length: standards + number }, (_, at) =>
      record(`ISO ${at + 1}:2020`, 'inForce', at % 10 === 0 || at === standards ? `R${number}` : 'Same'),
    );
    made.push(await publish(records, `2026-11-${String(number + 10)}`, signer, made.slice(-2)));
  }
  return made;
}

/** What ships with the extension: it says `Seed` of everything. */
export function seedOf(standards = STANDARDS): Promise<MemoryPack> {
  return memoryPack(
    Array.from({ length: standards }, (_, at) =>
      record(`ISO ${at + 1}:2020`, 'inForce', 'Seed', { asOf: '2020' }),
    ),
  );
}

export function openOver(seed: MemoryPack, imports = false): OpenCatalogue {
  return openCatalogue({ seed: seed.read, imports });
}

/** @returns the one title that all watched documents have, by look-up and by search; fails where there are several */
export async function titleSeen(catalogue: OpenCatalogue, standards = STANDARDS): Promise<string> {
  const watched = Array.from({ length: standards / 10 }, (_, at) => `ISO ${at * 10 + 1}:2020`);
  const answers = await catalogue.resolve(watched, ON);
  const seen = [...new Set(answers.map(({ titles }) => titles['en']))];
  expect(seen).toHaveLength(1);
  const [title = ''] = seen;
  const { hits } = await catalogue.search(title, { on: ON, limit: 5 });
  const found = hits.map(({ titles }) => titles['en']);
  // A damaged index shows only when it is searched: from then on the seed speaks, here too.
  if (found.length === 0 && title !== 'Seed') return titleSeen(catalogue, standards);
  expect(found).toEqual(Array.from({ length: 5 }, () => title));
  return title;
}

export async function syncInto(
  catalogue: OpenCatalogue,
  server: FakeServer,
  signer: PackSigner,
  more: Partial<SyncOptions> = {},
): Promise<SyncOutcome> {
  const { store } = catalogue;
  if (!store) throw new Error('no store');
  return syncPack({
    store,
    layer: 'pack:a',
    rank: RANKS.pack,
    origin: httpOrigin(ADDRESS, server.fetch),
    trusted: [signer.publicKey],
    now: 0,
    ...more,
  });
}
