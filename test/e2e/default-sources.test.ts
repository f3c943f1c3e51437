/**
 * The sources that are offered to everybody, at the very addresses that their publishers document. A server on this
 * machine stands in for both hosts; https, the host and the path are those of the world.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lens, standIn, until, type StandIn, type Tab } from './driver';
import { shows } from './own-page';
import { permittedExtension } from './permitted';
import { engine } from './session';

const ISO = {
  host: 'isopublicstorageprod.blob.core.windows.net',
  path: '/opendata/_latest/iso_deliverables_metadata/json/iso_deliverables_metadata.jsonl',
};
const RFC = { host: 'www.rfc-editor.org', path: '/rfc-index.xml' };

const deliverable = (id: number, year: number, stage: number, more: object) =>
  JSON.stringify({
    id,
    reference: `ISO 99990:${year}`,
    title: { en: `Gauges of ${year}`, fr: null },
    publicationDate: `${year}-03-01`,
    edition: year - 2018,
    icsCode: ['17.040.30'],
    ownerCommittee: 'ISO/TC 213',
    currentStage: stage,
    replaces: null,
    replacedBy: null,
    ...more,
  });
const DELIVERABLES = [
  deliverable(91, 2019, 9599, { replacedBy: [92] }),
  deliverable(92, 2026, 6060, { replaces: [91] }),
].join('\n');

const entry = (number: number, more: string) =>
  `<rfc-entry><doc-id>RFC${number}</doc-id><title>T${number}</title><date><month>May</month><year>2026</year></date>${more}<current-status>PROPOSED STANDARD</current-status></rfc-entry>`;
const RFCS = `<rfc-index>${entry(99_997, '<obsoleted-by><doc-id>RFC99998</doc-id></obsoleted-by>')}${entry(99_998, '')}</rfc-index>`;

let folder = '';
let lens: Lens;
let publishers: StandIn;
let options: Tab;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stdlens-default-'));
  publishers = await standIn([ISO.host, RFC.host], ({ host, path }) => {
    if (host === ISO.host && path === ISO.path) return DELIVERABLES;
    return host === RFC.host && path === RFC.path ? RFCS : null;
  });
  const hosts = [ISO, RFC].map(({ host }) => `https://${host}/*`);
  const extension = permittedExtension(engine, folder, hosts);
  lens = await Lens.launch(engine, { extension, standIn: publishers });
  await lens.configure({ language: 'zh' });
  options = await lens.openOwn('src/options/index.html');
});
afterAll(async () => {
  await lens.close();
  await publishers.close();
  rmSync(folder, { recursive: true, force: true });
});

it('asks nobody before the user switches one on', async () => {
  await shows(options, 'ISO Open Data');
  expect(publishers.requests).toEqual([]);
});

it.each([
  ['iso-open-data', ISO, ['ISO 99990:2019', 'ISO 99990:2026']],
  ['rfc-index', RFC, ['RFC 99997', 'RFC 99998']],
])('%s: one click, and what it publishes answers', async (id, publisher, [before = '', after = '']) => {
  await options.page.bringToFront();
  await (await options.page.waitForSelector(`[data-source="${id}"] input`))?.click();
  await until(`${after} to answer`, async () => {
    const [old, current] = await lens.resolve([before, after]);
    return old?.face === 'no' && current?.face === 'yes';
  });
  const asked = publishers.requests.filter(({ host }) => host === publisher.host);
  expect(asked.map(({ path }) => path)).toEqual([publisher.path]);
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
  expect(asked[0]?.headers).not.toHaveProperty('referer');
});
