import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** Public data at full size, kept outside the checkout; whoever has none sees these benches skipped. */
const DATA = process.env['STDLENS_DATA'] ?? join(ROOT, '..', 'shared', 'data');

const FLAVOURS =
  'iec ieee itu itu-r etsi w3c 3gpp ogc jis cie iho bipm oasis iana oiml calconnect iala rfcsubseries';

/** Day of retrieval of what does not state it. */
const RETRIEVED = { 'iso-open-data': '2026-08-19', 'web-specs': '2026-09-29' };

export function isDataHere(): boolean {
  return existsSync(join(DATA, 'iso_deliverables_metadata.jsonl.gz'));
}

/** `--source` and `--retrieved` of a build of everything. */
export function sourceOptions(): string[] {
  const sources = {
    'iso-open-data': ['iso_deliverables_metadata.jsonl.gz'],
    'rfc-index': ['rfc-index.txt.gz'],
    'web-specs': ['web-specs-4.16.0.json.gz'],
    'nist-csrc': ['nist-csrc-pubs-export.json.gz'],
    samr: ['cn/openstd', 'cn/gbQueryPage-sample.json'],
    relaton: FLAVOURS.split(' ').map((flavour) => `${flavour}.jsonl.gz`),
  };
  return [
    ...Object.entries(sources).flatMap(([name, files]) =>
      files.flatMap((file) => ['--source', `${name}=${join(DATA, file)}`]),
    ),
    '--source',
    `seed=${join(ROOT, 'data', 'seed')}`,
    ...Object.entries(RETRIEVED).flatMap(([name, day]) => ['--retrieved', `${name}=${day}`]),
  ];
}
