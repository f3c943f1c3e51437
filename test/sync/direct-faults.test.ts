/** What may come from a publisher's address in the place of the data: the data at hand stay, and the person is told. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openCatalogue, RANKS } from '../../src/catalogue';
import { isoOpenData } from '../../src/source/iso';
import { rfcIndex } from '../../src/source/rfc';
import { syncSource, type SourceSyncOptions } from '../../src/sync';
import { freshDatabases, memoryPack, record } from '../catalogue/fixtures';
import { cutAt } from './broken-answers';

beforeEach(freshDatabases);

const COUNT = 200;
const deliverable = (id: number, title = 'T'): string =>
  JSON.stringify({
    id,
    reference: `ISO ${id}:2000`,
    title: { en: title },
    publicationDate: '2000-01-01',
    edition: 1,
    currentStage: 6060,
  });
const rfc = (number: number, title = 'T'): string =>
  `<rfc-entry><doc-id>RFC${number}</doc-id><title>${title}</title><date><month>May</month><year>2000</year></date><current-status>UNKNOWN</current-status></rfc-entry>\n`;
const isoFile = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');
const rfcFile = (rows: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rfc-index>\n${rows.join('')}</rfc-index>\n`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const PUBLISHERS = [
  {
    source: isoOpenData,
    address: 'https://x.example/iso_deliverables_metadata.jsonl',
    last: `ISO ${COUNT}:2000`,
    row: deliverable,
    file: isoFile,
    bad: '{"id":"none"}',
  },
  {
    source: rfcIndex,
    address: 'https://x.example/rfc-index.xml',
    last: `RFC ${COUNT}`,
    row: rfc,
    file: rfcFile,
    bad: '<rfc-entry><title>No number</title></rfc-entry>',
  },
] as const;

describe.each(PUBLISHERS)(
  '$source.name, straight from its publisher',
  ({ source, address, last, row, file, bad }) => {
    const whole = file(numbers(COUNT).map((number) => row(number)));
    const bytes = new TextEncoder().encode(whole);

    async function world() {
      const seed = await memoryPack([record('GB/T 1-2020', 'inForce', '题名')]);
      const catalogue = openCatalogue({ seed: seed.read, imports: false });
      const { store } = catalogue;
      if (!store) throw new Error('no store');
      let asked = 0;
      const sync = (answer: () => Response, more: Partial<SourceSyncOptions> = {}) =>
        syncSource({
          store,
          layer: `source:${source.name}`,
          rank: RANKS.pack,
          source,
          address,
          today: '2026-11-24',
          now: 5,
          fetcher: () => {
            asked += 1;
            const response = answer();
            response.headers.set('etag', `"${asked}"`);
            return Promise.resolve(response);
          },
          ...more,
        });
      await sync(() => new Response(whole));
      const title = async (): Promise<string | undefined> =>
        (await catalogue.resolve([last], '2026-11-30'))[0]?.titles['en'];
      expect(await title()).toBe('T');
      return { catalogue, sync, title };
    }

    const cutAfter =
      (share: number): (() => Response) =>
      () =>
        new Response(bytes.slice(0, Math.floor(bytes.length * share)));
    const shorter = file(numbers(COUNT * 0.7).map((number) => row(number, 'New')));

    it.each<[string, () => Response, string]>([
      [
        'a page for people',
        () => new Response('<!doctype html>\n<title>We are back soon</title>\n'),
        'otherData',
      ],
      ['nothing', () => new Response(''), 'otherData'],
      ['an error in JSON', () => new Response('{"error":"overloaded"}\n'), 'otherData'],
      ['its first byte', () => new Response(bytes.slice(0, 1)), 'otherData'],
      ['a file cut in its first record', cutAfter(0.001), 'otherData'],
      ['a file cut in a record', cutAfter(0.5), 'damaged'],
      ['a file cut in its last record', () => new Response(bytes.slice(0, -40)), 'damaged'],
      [
        'a file cut between two records',
        () => new Response(whole.slice(0, whole.lastIndexOf('\n', bytes.length >> 1) + 1)),
        source === isoOpenData ? 'fewer' : 'damaged',
      ],
      ['a file that is whole, and much shorter', () => new Response(shorter), 'fewer'],
      [
        'fewer bytes than it announces',
        () =>
          new Response(bytes.slice(0, whole.lastIndexOf('\n', bytes.length - 3) + 1), {
            headers: { 'content-length': String(bytes.length) },
          }),
        'damaged',
      ],
      ['a line that goes dead', () => cutAt(bytes, bytes.length >> 1), 'offline'],
    ])('that answers with %s takes nothing away', async (_, answer, fault) => {
      const { catalogue, sync, title } = await world();
      await expect(sync(answer)).rejects.toMatchObject({ fault });
      expect(await title()).toBe('T');
      // The next day the publisher is well again: nothing of the bad answer was kept.
      await sync(() => new Response(file(numbers(COUNT + 1).map((number) => row(number, 'New')))));
      expect(await title()).toBe('New');
      catalogue.close();
    });

    it('is taken with a record that cannot be read, with a few less, and with many less where the person says so', async () => {
      const { catalogue, sync, title } = await world();
      const fewer = numbers(COUNT)
        .slice(COUNT * 0.1)
        .map((number) => row(number, 'New'));
      expect(await sync(() => new Response(file([...fewer, bad])))).toMatchObject({
        news: true,
        refusals: 1,
      });
      expect(await title()).toBe('New');
      const few = (): Response => new Response(shorter);
      await expect(sync(few)).rejects.toMatchObject({ counts: { came: 140, held: 180 } });
      expect(await sync(few, { evenFewer: true })).toMatchObject({ news: true, records: 140 });
      expect(await title()).toBeUndefined();
      catalogue.close();
    });
  },
);
