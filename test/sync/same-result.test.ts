import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  BoundedCache,
  openFillableStore,
  openStoredLayer,
  RANKS,
  type Block,
  type FillableStore,
} from '../../src/catalogue';
import { packBuild } from '../../src/cli/pack-build';
import { packFolder } from '../../src/cli/pack-folder';
import { parseIndex, type PackEntry } from '../../src/pack';
import { isoOpenData } from '../../src/source/iso';
import { rfcIndex } from '../../src/source/rfc';
import { bundleOf, bundleOrigin, syncPack, syncSource } from '../../src/sync';
import { freshDatabases } from '../catalogue/fixtures';

const DAY = '2026-11-24';
const FULL_RFC = '../shared/data/rfc-index.converted.xml.gz';

const isoRow = (id: number, reference: string, currentStage: number, more: object = {}) => ({
  id,
  deliverableType: 'IS',
  supplementType: null,
  reference,
  title: { en: `Title of ${reference}`, fr: null },
  publicationDate: '2015-09-22',
  edition: 1,
  icsCode: ['03.120.10'],
  ownerCommittee: 'ISO/TC 176/SC 2',
  currentStage,
  replaces: null,
  replacedBy: null,
  scope: null,
  ...more,
});

const ISO = [
  isoRow(1, 'ISO 9001:2008', 9599, { replacedBy: [2] }),
  isoRow(2, 'ISO 9001:2015', 9092, { replaces: [1] }),
  isoRow(3, 'ISO 9001:2015/Amd 1:2024', 6060),
  isoRow(4, 'ISO/R 365:1967', 9599),
  isoRow(5, 'ISO/R 365:1967', 6060),
  isoRow(6, 'no reference at all', 6060),
  // What no pack can hold.
  isoRow(7, 'ISO 7:2001', 6060, { icsCode: ['', '01.040.03'] }),
  isoRow(8, 'ISO 8:2001', 6060, { title: { en: 'x'.repeat(1_200_000), fr: null } }),
]
  .map((row) => `${JSON.stringify(row)}\n`)
  .join('');

const RFC = `<rfc-index xmlns="https://www.rfc-editor.org/rfc-index">
  <std-entry><doc-id>STD0007</doc-id><title>TCP</title><is-also><doc-id>RFC9293</doc-id></is-also></std-entry>
  <rfc-entry><doc-id>RFC0793</doc-id><title>Transmission Control Protocol</title>
    <date><month>September</month><year>1981</year></date>
    <obsoleted-by><doc-id>RFC9293</doc-id></obsoleted-by><current-status>INTERNET STANDARD</current-status></rfc-entry>
  <rfc-entry><doc-id>RFC9293</doc-id><title>Transmission Control Protocol (TCP)</title>
    <date><month>August</month><year>2022</year></date>
    <obsoletes><doc-id>RFC0793</doc-id></obsoletes><current-status>INTERNET STANDARD</current-status></rfc-entry>
</rfc-index>`;

let folder = '';
let store: FillableStore;
beforeEach(async () => {
  freshDatabases();
  store = openFillableStore();
  folder = await mkdtemp(join(tmpdir(), 'stdlens-same-'));
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

async function heldBy(layer: string): Promise<PackEntry[]> {
  const row = (await store.rows()).find((each) => each.layer === layer);
  if (!row) throw new Error(`There is no ${layer}.`);
  const opened = await openStoredLayer(store, row, new BoundedCache<Block>(0));
  const entries: PackEntry[] = [];
  for await (const { entry } of opened.entries('', '\uffff')) entries.push(entry);
  return entries;
}

interface Compared {
  readonly direct: readonly PackEntry[];
  readonly packed: readonly PackEntry[];
  /** Inputs and statements that the extension, and the report of the build, say were left out. */
  readonly refused: { readonly direct: number; readonly packed: number };
}

/** The publisher's file read by the extension itself, and the same file through `pack build` and a pack. */
async function both(source: typeof isoOpenData, file: string): Promise<Compared> {
  const bytes = await readFile(file);
  const common = { store, rank: RANKS.pack, now: 1 };
  const { refusals } = await syncSource({
    ...common,
    layer: 'source:direct',
    source,
    address: `https://data.example/${basename(file)}`,
    today: DAY,
    fetcher: () => Promise.resolve(new Response(bytes)),
  });
  const out = join(folder, 'pack');
  const report = join(folder, 'report.jsonl');
  await packBuild([
    '--source',
    `${source.name}=${file}`,
    '--retrieved',
    `${source.name}=${DAY}`,
    '--report',
    report,
    '--out',
    out,
  ]);
  const reader = packFolder(out);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of bundleOf(reader, parseIndex(await reader.read('index.json')))) parts.push(part);
  await syncPack({ ...common, layer: 'pack:built', trusted: [], origin: bundleOrigin(new Blob(parts)) });
  const refused = (await readFile(report, 'utf8')).split('\n').length - 1;
  return {
    direct: await heldBy('source:direct'),
    packed: await heldBy('pack:built'),
    refused: { direct: refusals, packed: refused },
  };
}

it.each([
  ['ISO Open Data', isoOpenData, 'iso_deliverables_metadata.jsonl', ISO],
  ['the RFC index', rfcIndex, 'rfc-index.xml', RFC],
])(
  '%s fetched straight from its publisher gives what a pack of it gives',
  async (_name, source, name, text) => {
    const file = join(folder, name);
    await writeFile(file, text);
    const { direct, packed, refused } = await both(source, file);
    expect(direct.length).toBeGreaterThan(2);
    expect(direct).toEqual(packed);
    expect(refused.direct).toBe(refused.packed);
  },
);

it.skipIf(!existsSync(FULL_RFC))(
  'so does the whole RFC index',
  async () => {
    const { direct, packed } = await both(rfcIndex, FULL_RFC);
    expect(direct.length).toBeGreaterThan(9000);
    expect(direct).toEqual(packed);
  },
  120_000,
);
