/** Which of two packs of one publisher, both well signed, is taken for the later one. */
import { beforeEach, expect, it } from 'vitest';
import type { OpenCatalogue } from '../../src/catalogue';
import type { PackSigner } from '../../src/pack';
import { freshDatabases, ON } from '../catalogue/fixtures';
import { FakeServer, newSigner, publish, revision, type Published } from './fixtures';
import { openOver, seedOf, syncInto } from './revisions';

let signer: PackSigner;
let server: FakeServer;
let catalogue: OpenCatalogue;

beforeEach(async () => {
  freshDatabases();
  signer = await newSigner();
  server = new FakeServer();
  catalogue = openOver(await seedOf(100));
  return () => catalogue.close();
});

const made = (madeAt: string, number: number, ...before: Published[]): Promise<Published> =>
  publish(
    revision(number, () => true, 100),
    madeAt,
    signer,
    before,
  );

function offer({ files }: Published, now = 0): Promise<unknown> {
  server.files = files;
  return syncInto(catalogue, server, signer, { now });
}

const title = async (): Promise<string | undefined> =>
  (await catalogue.resolve(['ISO 8:2020'], ON))[0]?.titles['en'];

it('of one moment, the one that has changes since the other, and never the other way', async () => {
  const one = await made('2026-11-10', 1);
  const two = await made('2026-11-10', 2, one);
  expect(await offer(one)).toMatchObject({ news: true });
  expect(await offer(two)).toMatchObject({ news: true });
  await expect(offer(one)).rejects.toMatchObject({ fault: 'replayed' });
  expect(await title()).toBe('Revision 2 of 7');
});

it('of one moment, and without a word on the other, none; the next day is taken', async () => {
  await offer(await made('2026-11-10', 1));
  await expect(offer(await made('2026-11-10', 2))).rejects.toMatchObject({ fault: 'replayed' });
  expect(await title()).toBe('Revision 1 of 7');
  expect(await offer(await made('2026-11-11', 3))).toMatchObject({ news: true });
  expect(await title()).toBe('Revision 3 of 7');
});

it('not what lay between, after the same data were offered with an earlier date', async () => {
  const one = await made('2026-11-10', 1);
  const wrong = await made('2026-11-11', 2, one);
  await offer(await made('2026-11-12', 1, wrong));
  expect(await offer(one)).toMatchObject({ news: false });
  await expect(offer(wrong)).rejects.toMatchObject({ fault: 'replayed' });
});

it('not one that is dated ahead by a slip; nor does one that was believed before keep out what is right', async () => {
  const now = Date.parse('2026-12-01T12:00:00Z');
  const ahead = await made('2062-01-01', 1);
  await expect(offer(ahead, now)).rejects.toMatchObject({ fault: 'ahead' });
  // By a clock that is plainly wrong nothing is judged: the data are taken.
  expect(await offer(ahead, Date.parse('2001-01-01'))).toMatchObject({ news: true });
  expect(await offer(await made('2026-12-02', 2), now)).toMatchObject({ news: true });
  expect(await title()).toBe('Revision 2 of 7');
  await expect(offer(ahead, now)).rejects.toMatchObject({ fault: 'ahead' });
});
