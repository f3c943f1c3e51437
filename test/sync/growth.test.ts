/** A publisher who writes a later version's members: whoever has this version is kept up to date at the same cost. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenCatalogue } from '../../src/catalogue';
import { bundlePath, LATEST_PATH, type PackSigner } from '../../src/pack';
import { bundleOf } from '../../src/sync';
import { freshDatabases, ON, record } from '../catalogue/fixtures';
import { FakeServer, newSigner } from './fixtures';
import { openOver, seedOf, syncInto } from './revisions';
import { packOfTomorrow, type Tomorrow } from './tomorrow';

const STANDARDS = 5000;
const CHANGED = 7;

let signer: PackSigner;
let server: FakeServer;
let catalogue: OpenCatalogue;
let first: Tomorrow;
let second: Tomorrow;

beforeEach(async () => {
  freshDatabases();
  signer = await newSigner();
  server = new FakeServer();
  catalogue = openOver(await seedOf());
  const day = (title: string) =>
    Array.from({ length: STANDARDS }, (_, at) =>
      record(`ISO ${at + 1}:2020`, 'inForce', at === CHANGED ? title : `Standard ${at}`),
    );
  first = await packOfTomorrow(day('Before'), '2026-11-01', signer);
  second = await packOfTomorrow(day('After'), '2026-11-02', signer, [first]);
  server.files = new Map(first.pack.files);
}, 60_000);

afterEach(() => {
  catalogue.close();
});

const titleOf = async (): Promise<string | undefined> =>
  (await catalogue.resolve([`ISO ${CHANGED + 1}:2020`], ON))[0]?.titles['en'];

it('a first update takes all blocks from the bundle, each from its place', async () => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bundleOf(first.pack, first.index)) parts.push(part);
  const path = bundlePath(first.index.revision);
  server.files.set(path, new Uint8Array(await new Blob(parts).arrayBuffer()));
  expect(await syncInto(catalogue, server, signer)).toMatchObject({ news: true, whole: true });
  expect(server.asked).toEqual(['index.json', path]);
  expect(await titleOf()).toBe('Before');
});

it("a day's news come as changes of the index that is at hand", async () => {
  await syncInto(catalogue, server, signer);
  server.files = new Map([...first.pack.files, ...second.pack.files]);
  // A publisher begins to offer changes one day: until then clients ask for the index.
  await syncInto(catalogue, server, signer);
  expect(await titleOf()).toBe('After');
  const third = await packOfTomorrow(
    Array.from({ length: STANDARDS }, (_, at) =>
      record(`ISO ${at + 1}:2020`, 'inForce', at === CHANGED ? 'Later' : `Standard ${at}`),
    ),
    '2026-11-03',
    signer,
    [second],
  );
  server.files = third.pack.files;
  server.asked.length = 0;
  await syncInto(catalogue, server, signer);
  expect(server.asked).toEqual([
    LATEST_PATH,
    expect.stringMatching(/^changes\//),
    expect.stringMatching(/^changes\//),
  ]);
  expect(await titleOf()).toBe('Later');
});
