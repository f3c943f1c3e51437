/** The steps of `.github/workflows/dataset.yml`, as a runner's shell takes them, over a small world and without a network. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { buildCli } from '../../scripts/stdlens.mjs';
import { packVerify } from '../../src/cli/pack-verify';
import { parseIndex, parseLatest, type PackIndex } from '../../src/pack';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = {
  'sources.csv':
    'id,name_zh,name_en,url,licence,attribution,retrieved,official\nx,甲,X,,CC0,X,2026-01-02,yes',
  'cn.csv': 'number,source,as_of,confidence,status\nGB/T 1-2020,x,2026-01-02,single,现行',
};
const WorkflowSchema = v.object({
  jobs: v.object({
    build: v.object({
      steps: v.array(v.object({ name: v.optional(v.string()), run: v.optional(v.string()) })),
    }),
  }),
});

let folder = '';
let scripts: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-dataset-'));
  const text = await readFile(join(ROOT, '.github/workflows/dataset.yml'), 'utf8');
  const { steps } = v.parse(WorkflowSchema, parse(text)).jobs.build;
  scripts = steps.flatMap(({ name, run }) => (name !== undefined && run !== undefined ? run : []));
  for (const name of ['node_modules', 'package.json']) await symlink(join(ROOT, name), join(folder, name));
  await mkdir(join(folder, 'data', 'seed'), { recursive: true });
  for (const [name, text] of Object.entries(SEED))
    await writeFile(join(folder, 'data', 'seed', name), `${text}\n`);
  await standIns();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** For the programs of the runner that would ask the network, or the clock. */
async function standIns(): Promise<void> {
  await mkdir(join(folder, 'bin'));
  await buildCli(join(folder, 'cli'));
  const programs = {
    npm: `case "$*" in
'view web-specs time --json') node -p 'JSON.stringify({[require("web-specs/package.json").version]: "2026-09-29T01:02:03.000Z"})' ;;
'run -s stdlens -- '*) shift 4; exec node "${folder}/cli/stdlens.mjs" "$@" ;;
*) echo "Not expected: npm $*" >&2; exit 9 ;;
esac`,
    date: `[ "$*" = '-u +%F' ] && echo "$TODAY"`,
    curl: `while [ $# -gt 1 ]; do [ "$1" = -o ] && out=$2; shift; done
cp "${folder}/web/$(basename "$out")" "$out"`,
  };
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, 'bin', name), `#!/usr/bin/env bash\n${script}\n`);
    await chmod(join(folder, 'bin', name), 0o755);
  }
}

/** What the publishers have. @param stage of ISO 9001:2015 @param rfcs how many */
async function offer(stage: number, rfcs = 1): Promise<void> {
  const web = join(folder, 'web');
  await mkdir(web, { recursive: true });
  const iso = {
    id: 1,
    deliverableType: 'IS',
    supplementType: null,
    reference: 'ISO 9001:2015',
    title: { en: 'Quality management systems', fr: null },
    publicationDate: '2015-09-22',
    edition: 5,
    icsCode: ['03.120.10'],
    ownerCommittee: 'ISO/TC 176/SC 2',
    currentStage: stage,
    replaces: null,
    replacedBy: null,
    scope: null,
  };
  const committee = { reference: 'ISO/TC 176/SC 2', title: { en: 'Quality systems', fr: null } };
  const rfc = (number: number): string =>
    `<rfc-entry><doc-id>RFC${number}</doc-id><title>T</title><date><month>June</month><year>2022</year></date><current-status>INTERNET STANDARD</current-status></rfc-entry>`;
  const entries = Array.from({ length: rfcs }, (_, at) => rfc(9110 + at));
  await writeFile(join(web, 'iso_deliverables_metadata.jsonl'), JSON.stringify(iso));
  await writeFile(join(web, 'iso_technical_committees.jsonl'), JSON.stringify(committee));
  const classes =
    'identifier,parent,titleEn\n"03.120.10","03.120","Quality management and quality assurance"\n';
  await writeFile(join(web, 'ICS.csv'), classes);
  await writeFile(join(web, 'rfc-index.xml'), `<rfc-index>${entries.join('')}</rfc-index>`);
  for (const [at, flavour] of ['iec', 'ieee', 'itu', 'etsi', 'jis', 'oiml'].entries()) {
    const type = flavour.toUpperCase();
    const id = flavour === 'etsi' ? 'ETSI EN 300 001 V1.1.1 (2020-01)' : `${type} ${6000 + at}:2020`;
    const yaml = `docid:\n- id: "${id}"\n  type: ${type}\n  primary: true\ndate:\n- type: published\n  value: 2020-05\n`;
    const zip = zipSync({ [`relaton-data-${flavour}-main/data/1.yaml`]: strToU8(yaml) });
    await writeFile(join(web, `${flavour}.zip`), zip);
  }
}

async function run(today: string, key: string, fewer = ''): Promise<PackIndex> {
  // A runner's checkout is fresh; its cache is not.
  for (const name of ['data-in', 'site']) await rm(join(folder, name), { recursive: true, force: true });
  const PATH = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, PATH, TODAY: today, PACK_KEY: key, ALLOW_FEWER: fewer };
  for (const script of scripts)
    await promisify(execFile)('bash', ['-e', '-c', script], { cwd: folder, env, timeout: 110_000 });
  return parseIndex(await file('site', 'index.json'));
}

async function file(...path: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(folder, ...path)));
}

it('publishes a signed pack, from the second day on with the changes, and keeps seven days', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trimEnd();
  await offer(6060);
  const first = await run('2026-11-23', key);
  expect(first).toMatchObject({ changes: [], signature: { algorithm: 'Ed25519' } });
  expect(await packVerify([join(folder, 'site')])).toMatch(/is whole/);
  const of = new Map(first.sources.map(({ id, records, retrieved }) => [id, { records, retrieved }]));
  expect(of.get('iso-open-data')).toEqual({ records: 1, retrieved: '2026-11-23' });
  expect(of.get('rfc-index')).toEqual({ records: 1, retrieved: '2026-11-23' });
  expect(of.get('web-specs')?.retrieved).toBe('2026-09-29');
  for (const flavour of ['iec', 'ieee', 'itu', 'etsi', 'jis', 'oiml'])
    expect(of.get(`relaton-${flavour}`)?.records, flavour).toBe(1);

  expect(await readdir(join(folder, 'site', 'bundles'))).toEqual([`${first.revision}.stdpack`]);
  expect(await readdir(join(folder, 'packs/2026-11-23'))).not.toContain('bundles');

  // Days without news in between, and more of them than are kept.
  for (let day = 10; day <= 16; day++)
    await cp(join(folder, 'packs/2026-11-23'), join(folder, `packs/2026-11-${day}`), { recursive: true });
  await offer(9599);
  const second = await run('2026-11-24', key);
  expect(second.changes).toMatchObject([{ from: first.revision }]);
  expect(parseLatest(await file('site', 'latest.json'))).toMatchObject({
    revision: second.revision,
    changes: [{ from: first.revision }],
  });
  const kept = ['12', '13', '14', '15', '16', '23', '24'].map((day) => `2026-11-${day}`);
  expect((await readdir(join(folder, 'packs'))).sort()).toEqual(kept);
  expect(await readdir(folder)).not.toContain('key.pem');

  // Started by hand on the same day: nothing is news to who has the pack of that day.
  const again = await run('2026-11-24', key);
  expect(again.revision).toBe(second.revision);
  expect((await readdir(join(folder, 'packs'))).sort()).toEqual(kept);
  const published = await readdir(join(folder, 'site'));
  expect(await readdir(join(folder, 'packs', '2026-11-24'))).toEqual(
    published.filter((name) => name !== 'bundles'),
  );
}, 240_000);

it('publishes no list that came much shorter than the day before, until somebody says that it may', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trimEnd();
  await offer(9599, 5);
  await run('2026-11-25', key);
  await offer(9599, 3);
  await expect(run('2026-11-26', key)).rejects.toThrow(/rfc-index has 3 records, had 5/);
  expect(await readdir(join(folder, 'packs'))).not.toContain('2026-11-26');
  const { sources } = await run('2026-11-26', key, 'rfc-index relaton-iec');
  expect(sources.find(({ id }) => id === 'rfc-index')?.records).toBe(3);
}, 240_000);
