import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-files-'));
  await mkdir(join(folder, 'tree', 'data'), { recursive: true });
  await writeFile(join(folder, 'tree', 'b.json'), 'B');
  await writeFile(join(folder, 'tree', 'data', 'a.yaml.gz'), gzipSync(strToU8('A')));
  const zip = zipSync({
    'repo/data/2.yaml': strToU8('two'),
    'repo/data/1.yaml': strToU8('one'),
    'repo/data/3.yaml.gz': gzipSync(strToU8('three')),
    'repo/empty/': new Uint8Array(),
  });
  await writeFile(join(folder, 'repo.zip'), zip);
  await writeFile(join(folder, 'broken.zip'), 'not a zip');
});
afterAll(() => rm(folder, { recursive: true }));

async function read(path: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const file of filesUnder(path)) {
    let text = '';
    for await (const bytes of file.bytes()) text += new TextDecoder().decode(bytes);
    found.push([file.path, text]);
  }
  return found;
}

it('finds the files of a folder by name, unpacked, under their path in it', async () => {
  expect(await read(join(folder, 'tree'))).toEqual([
    ['b.json', 'B'],
    ['data/a.yaml', 'A'],
  ]);
});

it('finds the files of a zip archive', async () => {
  expect(await read(join(folder, 'repo.zip'))).toEqual([
    ['repo/data/1.yaml', 'one'],
    ['repo/data/2.yaml', 'two'],
    ['repo/data/3.yaml', 'three'],
  ]);
});

it('says what is wrong with an archive that is none', async () => {
  await expect(read(join(folder, 'broken.zip'))).rejects.toThrow(/no zip archive/);
});

it('follows links: data linked into a folder are not left out', async () => {
  await mkdir(join(folder, 'linked'));
  await symlink(join(folder, 'tree', 'b.json'), join(folder, 'linked', 'one.json'));
  await symlink(join(folder, 'tree', 'data'), join(folder, 'linked', 'more'));
  expect(await read(join(folder, 'linked'))).toEqual([
    ['more/a.yaml', 'A'],
    ['one.json', 'B'],
  ]);
});
