import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** Public data at full size, kept outside the checkout; whoever has none sees these benches skipped. */
const DATA = process.env['STDLENS_DATA'] ?? join(ROOT, '..', 'shared', 'data');

const FLAVOURS = 'iec ieee itu itu-r etsi w3c 3gpp ogc jis cie iho bipm oasis oiml calconnect iala';

/**
 * A source, and what it reads at once: files of several names lie in one folder, as a publisher has them. Nothing of what
 * IANA registers can be packed: beside the RFCs it stands in the report, alone it would end the build.
 */
const INPUTS: readonly (readonly [source: string, ...paths: string[]])[] = [
  ['iso-open-data', 'iso_deliverables_metadata.jsonl.gz', 'iso_technical_committees.jsonl.gz', 'ICS.csv'],
  ['rfc-index', 'rfc-index.txt.gz', 'rfc-index.converted.xml.gz'],
  ['web-specs', 'web-specs-4.16.0.json.gz'],
  ['nist-csrc', 'nist-csrc-pubs-export.json.gz'],
  ['samr', 'cn/openstd'],
  ['samr', 'cn/gbQueryPage-sample.json'],
  ...FLAVOURS.split(' ').map((flavour) => ['relaton', `${flavour}.jsonl.gz`] as const),
  ['relaton', 'ietf.jsonl.gz', 'rfcsubseries.jsonl.gz', 'iana.jsonl.gz'],
  ['table', 'cn/biaozhun-raw.json'],
];

/** Day of retrieval of what does not state it. */
const RETRIEVED = {
  'iso-open-data': '2026-08-19',
  'web-specs': '2026-09-29',
  'relaton-cie': '2025-04-11',
  'relaton-ietf': '2026-08-22',
  table: '2026-07-10',
};

export function isDataHere(): boolean {
  return existsSync(join(DATA, 'iso_deliverables_metadata.jsonl.gz'));
}

/**
 * `--source` and `--retrieved` of a build of everything.
 * @param workshop where files that are read at once are linked into one folder
 */
export function sourceOptions(workshop: string): string[] {
  const linked = join(workshop, 'inputs');
  rmSync(linked, { recursive: true, force: true });
  const sources = INPUTS.map(
    ([name, ...paths], at) => `${name}=${together(paths, join(linked, String(at)))}`,
  );
  return [
    ...[...sources, `seed=${join(ROOT, 'data', 'seed')}`].flatMap((source) => ['--source', source]),
    ...Object.entries(RETRIEVED).flatMap(([name, day]) => ['--retrieved', `${name}=${day}`]),
  ];
}

/** @returns the one file, or the folder in which they are linked */
function together(paths: readonly string[], folder: string): string {
  const [only = '', ...others] = paths.map((path) => join(DATA, path));
  if (others.length === 0) return only;
  mkdirSync(folder, { recursive: true });
  for (const path of [only, ...others]) symlinkSync(path, join(folder, basename(path)));
  return folder;
}
