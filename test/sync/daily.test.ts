import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenCatalogue } from '../../src/catalogue';
import { LATEST_PATH, type PackSigner } from '../../src/pack';
import type { SourceRecord } from '../../src/standard/record';
import { freshDatabases, ON, record, type MemoryPack } from '../catalogue/fixtures';
import { FakeServer, newSigner, publish, type Published } from './fixtures';
import { openOver, seedOf, syncInto } from './revisions';

const STANDARDS = 2400;
const DAYS = 9;
/** Packs before the newest that change files start from. */
const WINDOW = 5;
/** Documents that are new, changed or gone each day. */
const CHANGES = 8;

let signer: PackSigner;
let seed: MemoryPack;
let days: Published[];

/** Scattered over the whole: each day others change, one comes and one goes. */
function recordsOf(day: number): SourceRecord[] {
  const changed = (at: number): number => Math.floor(((at * 7919) % STANDARDS) / (CHANGES - 2));
  return Array.from({ length: STANDARDS + day }, (_, at) =>
    record(
      `ISO ${at + 1}:2020`,
      'inForce',
      changed(at) < day ? `Changed on day ${changed(at) + 1}` : `Part ${at}`,
    ),
  ).filter((_, at) => at % 400 !== 77 || at / 400 > day);
}

beforeAll(async () => {
  signer = await newSigner();
  seed = await seedOf();
  days = [];
  for (let day = 0; day < DAYS; day++) {
    days.push(await publish(recordsOf(day), `2026-11-${10 + day}`, signer, days.slice(-WINDOW)));
  }
}, 120_000);

interface Client {
  readonly server: FakeServer;
  readonly catalogue: OpenCatalogue;
  readonly become: (day: number) => Promise<Awaited<ReturnType<typeof syncInto>>>;
}

let client: Client;

beforeEach(() => {
  freshDatabases();
  const server = new FakeServer();
  const catalogue = openOver(seed);
  client = {
    server,
    catalogue,
    become: (day) => {
      server.files = days[day]?.files ?? server.files;
      server.asked.length = 0;
      return syncInto(catalogue, server, signer);
    },
  };
});

/** Every document of that day, and none that it does not have. */
async function expectDay(catalogue: OpenCatalogue, day: number): Promise<void> {
  const expected = new Map(recordsOf(day).map(({ id, titles }) => [id, titles?.['en']]));
  const asked = Array.from({ length: STANDARDS + DAYS }, (_, at) => `ISO ${at + 1}:2020`);
  const answers = await catalogue.resolve(asked, ON);
  const stored = answers.map(({ titles }, at) => [asked[at], titles['en']]);
  expect(stored.filter(([id, title]) => title !== 'Seed' && expected.get(id ?? '') !== title)).toEqual([]);
  expect(stored.filter(([id, title]) => title === 'Seed' && expected.has(id ?? ''))).toEqual([]);
}

const bytesOf = (files: Published['files'], paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);

describe('a day of scattered changes', { timeout: 120_000 }, () => {
  it('costs three small files, answered from whole data all the while', async () => {
    const { server, catalogue, become } = client;
    await become(1);
    const over = new AbortController();
    const titles = new Set<string>();
    const asking = (async () => {
      while (!over.signal.aborted) {
        const [answer] = await catalogue.resolve(['ISO 1:2020'], ON);
        titles.add(answer?.titles['en'] ?? 'nothing');
      }
    })();
    const outcome = await become(2);
    over.abort();
    await asking;
    expect([...titles]).toEqual(['Changed on day 1']);
    expect(server.asked).toEqual([
      LATEST_PATH,
      expect.stringMatching(/^changes\//),
      expect.stringMatching(/^changes\//),
    ]);
    expect(outcome).toMatchObject({ news: true, whole: false, bytes: bytesOf(server.files, server.asked) });
    const pack = bytesOf(server.files, [
      'index.json',
      ...outcome.index.blocks.map(({ hash }) => `blocks/${hash}`),
    ]);
    expect(outcome.bytes / pack).toBeLessThan(0.07);
    await expectDay(catalogue, 2);
    expect(await become(2)).toMatchObject({ news: false });
    expect(server.asked).toEqual([LATEST_PATH]);
    catalogue.close();
  });

  it('after five days away costs no more files', async () => {
    const { server, catalogue, become } = client;
    await become(1);
    expect(await become(6)).toMatchObject({ news: true, whole: false });
    expect(server.asked.filter((path) => !path.startsWith('changes/'))).toEqual([LATEST_PATH]);
    await expectDay(catalogue, 6);
    catalogue.close();
  });

  it('after longer than the publisher keeps changes is made up for by blocks', async () => {
    const { server, catalogue, become } = client;
    await become(1);
    expect(await become(8)).toMatchObject({ news: true });
    expect(server.asked).toContain('index.json');
    expect(server.blocksAsked.length).toBeGreaterThan(0);
    await expectDay(catalogue, 8);
    catalogue.close();
  });

  const misled: Readonly<Record<string, (path: string) => Response | undefined>> = {
    'is not there': (path) => (path === LATEST_PATH ? new Response('no', { status: 404 }) : undefined),
    'is rubbish': (path) => (path === LATEST_PATH ? new Response('<html>') : undefined),
    'leads to files that are gone': (path) =>
      path.startsWith('changes/') ? new Response('no', { status: 404 }) : undefined,
    'leads to files of others': (path) => (path.startsWith('changes/') ? new Response('x') : undefined),
    'is endless': (path) => (path === LATEST_PATH ? new Response('x'.repeat(1e6)) : undefined),
  };

  it.each(Object.entries(misled))(
    'is had all the same where the file that tells of it %s',
    async (_, fault) => {
      const { server, catalogue, become } = client;
      await become(1);
      server.fault = fault;
      expect(await become(2)).toMatchObject({ news: true });
      expect(server.asked).toContain('index.json');
      await expectDay(catalogue, 2);
      catalogue.close();
    },
  );

  it('that somebody else made up is not believed', async () => {
    const { server, catalogue, become } = client;
    await become(1);
    const stranger = await publish(recordsOf(5), '2026-11-30', await newSigner(), days.slice(1, 2));
    expect(stranger.files.has(LATEST_PATH)).toBe(true);
    server.fault = (path) => {
      const forged =
        path === LATEST_PATH || path.startsWith('changes/') ? stranger.files.get(path) : undefined;
      return forged ? new Response(forged) : undefined;
    };
    await become(2);
    await expectDay(catalogue, 2);
    catalogue.close();
  });
});
