import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCli } from '../../scripts/stdlens.mjs';

/** What people type by mistake: the program as it is built, in a folder of its own. */
let folder: string;

const LIST = 'number\nQ/ABC 1-2024\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-mistakes-'));
  await buildCli(join(folder, 'cli'));
  for (const name of ['dir', 'empty', 'dangling']) await mkdir(join(folder, name));
  await symlink(join(folder, 'gone.csv'), join(folder, 'dangling', 'link.csv'));
  const files = {
    'list.csv': LIST,
    'other.csv': 'number\nQ/ABC 2-2024\n',
    'broken.json': '[{"a',
    'binary.dat': Uint8Array.from({ length: 999 }, (_, at) => (at * 151) % 256),
    'no-gzip.csv.gz': 'plain',
    'cut.csv.gz': gzipSync(new TextEncoder().encode(LIST)).subarray(0, -9),
    'other.pem': '-----BEGIN PRIVATE KEY-----\nö!!\n-----END PRIVATE KEY-----\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  run('pack build --source table=list.csv --out pack');
  await packAs('later', (index) => index.replace('"version":1', '"version":2'));
  await packAs('other', (index) => index.replace('"stdlens-pack"', '"other-pack"'));
});
afterAll(() => rm(folder, { recursive: true }));

async function packAs(name: string, change: (index: string) => string): Promise<void> {
  await cp(join(folder, 'pack'), join(folder, name), { recursive: true });
  const path = join(folder, name, 'index.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
}

interface Ran {
  readonly code: number | null;
  readonly answer: string;
  readonly said: string;
}

/** @param input what stands on standard input, a path in the folder */
function run(command: string, input = 'list.csv'): Ran {
  const stdin = openSync(join(folder, input), 'r');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'cli', 'stdlens.mjs'), ...command.split(' ')],
    { cwd: folder, encoding: 'utf8', stdio: [stdin, 'pipe', 'pipe'] },
  );
  closeSync(stdin);
  return { code: status, answer: stdout, said: stderr };
}

it('is a pack where nothing is wrong', () => {
  expect(run('pack verify pack')).toMatchObject({ code: 0, said: '' });
});

it.each([
  // What is named is not there, or is of another kind.
  ['pack build --source table=nope --out x', /nope is not there\. Check the path/],
  ['pack build --source table= --out x', /--source table=: expected NAME=VALUE/],
  ['pack build --source table=empty --out x', /table=empty: there is nothing in it/],
  ['pack build --source table=dangling --out x', /link\.csv is not there/],
  ['pack build --source table=no-gzip.csv.gz --out x', /no-gzip\.csv\.gz is no gzip file.*Fetch or pack it/],
  ['pack build --source table=cut.csv.gz --out x', /cut\.csv\.gz is a gzip file that breaks off/],
  ['pack build --source table=list.csv --out list.csv', /list\.csv\S* leads through a file.*Name another/],
  ['pack build --source table=list.csv --out list.csv/x', /list\.csv\S* leads through a file/],
  ['pack build --source table=list.csv --out x --report dir', /dir is a folder, where a file is wanted/],
  ['pack build --source table=list.csv --out x --report nope/r', /nope\/r is not there/],
  ['pack bundle pack --out dir', /dir is a folder, where a file is wanted/],
  ['pack bundle pack --out list.csv/x', /list\.csv is a file, where a folder is wanted/],
  ['pack crawl --out dir --pages 0', /--out dir is a folder/],
  ['pack crawl --out nope/x.jsonl --pages 0', /nope\/x\.jsonl is not there/],
  ['pack merge pack pack --out list.csv', /leads through a file/],
  // Files that no source can read.
  ...['nist-csrc', 'web-specs', 'samr', 'table', 'relaton', 'iso-open-data', 'rfc-index', 'seed'].map(
    (source): [string, RegExp] => [
      `pack build --source ${source}=broken.json --out x`,
      /nothing of it can be packed: broken\.json.*docs\/data-format\.md/,
    ],
  ),
  // Keys.
  ['pack build --source table=list.csv --out x --key nope', /--key nope is not there.*openssl genpkey/],
  ['pack build --source table=list.csv --out x --key dir', /--key dir is a folder/],
  ['pack build --source table=list.csv --out x --key list.csv', /--key list\.csv holds no private key/],
  ['pack build --source table=list.csv --out x --key other.pem', /--key other\.pem holds no private key/],
  ['pack merge pack pack --out x --key nope', /--key nope is not there/],
  ['pack verify pack --trust nope', /--trust nope is not there.*public key that pack build prints/],
  ['pack verify pack --trust äö', /--trust äö is not there/],
  ['pack verify pack --trust dir', /--trust dir is a folder/],
  ['pack verify pack --trust list.csv', /--trust list\.csv: the file holds no public key/],
  // Options that would be passed over, or make a pack that no reader takes.
  ['pack build --source table=list.csv --out x --id ä', /--id ä: expected up to 64/],
  ['pack merge pack pack --out x --id !', /--id !: expected/],
  ['pack build --source table=list.csv --out x --made-at 2026-02-30', /--made-at 2026-02-30: expected/],
  ['pack build --source table=list.csv --out x --made-at 2062-01-01', /--made-at 2062-01-01: .* yet to come/],
  [
    'pack build --source table=list.csv --out x --retrieved table=2062-01-01',
    /--retrieved \S+: .* yet to come/,
  ],
  ['pack build --source table=list.csv --out x --retrieved tabel=2026-01-02', /tabel.*there are table/],
  ['pack build --source table=list.csv --out pack --since ./pack', /--since \.\/pack is the folder to be/],
  [
    'pack build --source table=list.csv --out x --allow-fewer tabel',
    /--allow-fewer tabel: no source of that/,
  ],
  ['pack verify pack pack', /takes one folder, not 2/],
  ['pack diff pack pack pack', /needs two folders/],
  ['pack crawl --out x.jsonl --address nonsense', /--address nonsense: expected/],
  ['pack nope', /There is no command “pack nope”\. stdlens --help/],
  ['detect --nope', /Unknown option '--nope'.*stdlens --help/],
  ['lookup --pack pack --on 2026-13-01 X', /--on 2026-13-01: expected a day/],
  // Packs that are none, or of another day.
  ...['nope', 'list.csv', 'empty'].map((name): [string, RegExp] => [
    `lookup --pack ${name} X`,
    new RegExp(`is ${name} a pack\\? Name the folder`),
  ]),
  ['lookup --pack later X', /later: The pack was made for a later version: update StdLens/],
  ['pack diff pack later', /later: The pack was made for a later version/],
  ['pack verify later', /made for a later version/],
])('stdlens %s: says what is wrong, answers nothing, and ends with 2', (command, message) => {
  const { code, answer, said } = run(command);
  expect(said).toMatch(/^stdlens: [^\n]*\n$/);
  expect(said).toMatch(message);
  expect({ code, answer }).toEqual({ code: 2, answer: '' });
});

it.each([
  ['detect --jsonl', 'binary.dat', /Line 1 is not JSON\. Give one object/],
  ['detect --jsonl', 'dir', /Standard input is a folder/],
  ['lookup --pack pack', 'dir', /Standard input is a folder/],
  ['parse', 'dir', /Standard input is a folder/],
])('stdlens %s < %s: says what is wrong', (command, input, message) => {
  const { code, answer, said } = run(command, input);
  expect(said).toMatch(message);
  expect({ code, answer }).toEqual({ code: 2, answer: '' });
});

it('a pack that is damaged answers nothing, and ends with 1', async () => {
  await packAs('damaged', (index) => index);
  const blocks = join(folder, 'damaged', 'blocks');
  for (const name of await readdir(blocks)) await writeFile(join(blocks, name), 'damaged');
  for (const [command, way] of [
    ['lookup --pack damaged Q/ABC\u00a01-2024', /pack verify damaged says where/],
    ['pack verify damaged', /Build the pack anew, or fetch it again/],
    ['pack verify other', /Build the pack anew, or fetch it again/],
  ] as const) {
    const { code, answer, said } = run(command);
    expect(said).toMatch(way);
    expect({ code, answer }).toEqual({ code: 1, answer: '' });
  }
});

it.each([
  ['pack diff spoilt pack', 'OLD'],
  ['pack diff pack spoilt', 'NEW'],
  ['pack merge pack spoilt --out merged', 'one of those merged'],
  ['pack build --source table=list.csv --out built --since pack --since spoilt', 'an earlier one'],
])('stdlens %s: names the damaged file, where it is %s', async (command) => {
  run('pack build --source table=other.csv --out spoilt');
  const [name = ''] = await readdir(join(folder, 'spoilt', 'blocks'));
  await writeFile(join(folder, 'spoilt', 'blocks', name), 'damaged');
  const { code, answer, said } = run(command);
  expect(said).toContain(`spoilt/blocks/${name}: `);
  expect({ code, answer }).toEqual({ code: 1, answer: '' });
});

it('a source that fails ends in the report, and leaves the pack of before', async () => {
  const before = await readFile(join(folder, 'pack', 'index.json'), 'utf8');
  expect(run('pack build --source nist-csrc=broken.json --out pack --report refused.jsonl').code).toBe(2);
  expect(await readFile(join(folder, 'refused.jsonl'), 'utf8')).toBe(
    '{"path":"broken.json","line":0,"reason":"is no JSON list of publications"}\n',
  );
  expect(await readFile(join(folder, 'pack', 'index.json'), 'utf8')).toBe(before);
});

it('a build takes from its folder only what packs put there', async () => {
  await mkdir(join(folder, 'mine', 'changes'), { recursive: true });
  await writeFile(join(folder, 'mine', 'changes', '2026.md'), 'what I did');
  const build = 'pack build --source table=list.csv --out mine';
  expect([run(build).code, run(build).code]).toEqual([0, 0]);
  expect(await readdir(join(folder, 'mine', 'changes'))).toEqual(['2026.md']);
  expect(await readdir(join(folder, 'mine', 'blocks'))).toHaveLength(1);
});
