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

it('reads both of two files of one name in an archive, empty and unpacked ones, and such as lead out of it', async () => {
  const zip = Buffer.from(
    zipSync({
      'b.json': [strToU8('one'), { level: 0 }],
      'a.json': strToU8('two'),
      'c.json': strToU8(''),
      '../d.json': strToU8('up'),
    }),
  );
  // The name stands in the file's own header and in the directory.
  for (let at = zip.indexOf('b.json'); at >= 0; at = zip.indexOf('b.json')) zip.write('a.json', at);
  await writeFile(join(folder, 'twice.zip'), zip);
  expect(await read(join(folder, 'twice.zip'))).toEqual([
    ['../d.json', 'up'],
    ['a.json', 'one'],
    ['a.json', 'two'],
    ['c.json', ''],
  ]);
});

it('reads a file of an archive as often as it is asked to, piece by piece', async () => {
  const line = `${'x'.repeat(99)}\n`;
  await writeFile(join(folder, 'large.zip'), zipSync({ 'a.jsonl': strToU8(line.repeat(30_000)) }));
  for await (const file of filesUnder(join(folder, 'large.zip'))) {
    for (let time = 0; time < 2; time += 1) {
      const sizes: number[] = [];
      for await (const { length } of file.bytes()) sizes.push(length);
      expect(sizes.reduce((sum, size) => sum + size)).toBe(3_000_000);
      expect(Math.max(...sizes)).toBeLessThan(1_000_000);
    }
  }
});

it('reads archives of more files than the directory’s own figures can say', async () => {
  const names = Array.from({ length: 3 }, (_, at) => `${at}.json`);
  const plain = Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)]))));
  const end = plain.length - 22;
  const large = Buffer.alloc(76);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(3n, 32);
  large.writeBigUInt64LE(BigInt(plain.readUInt32LE(end + 12)), 40);
  large.writeBigUInt64LE(BigInt(plain.readUInt32LE(end + 16)), 48);
  large.writeUInt32LE(0x07064b50, 56);
  large.writeBigUInt64LE(BigInt(end), 64);
  const last = Buffer.from(plain.subarray(end));
  last.fill(0xff, 8, 20);
  await writeFile(join(folder, 'many.zip'), Buffer.concat([plain.subarray(0, end), large, last]));
  expect(await read(join(folder, 'many.zip'))).toEqual(names.map((name) => [name, name]));
});

it.each([
  ['is no archive', () => Buffer.from('not a zip'), /no zip archive.*Fetch or pack it again/],
  ['breaks off', (zip: Buffer) => zip.subarray(0, -30), /no zip archive.*Fetch or pack it again/],
  ['has lost a piece', (zip: Buffer) => zip.subarray(20), /.*Fetch or pack it again/],
  [
    'is damaged inside',
    (zip: Buffer) => zip.fill(0x55, 44, 48),
    /1\.yaml is damaged.*Fetch or pack it again/,
  ],
  ['is locked', (zip: Buffer) => put(zip, 8, 1), /1\.yaml is locked with a password\. Unpack the archive/],
  [
    'is locked with what PKWARE calls strong encryption',
    (zip: Buffer) => put(zip, 8, 0x41),
    /a file in it is locked with a password\. Unpack the archive/,
  ],
  [
    'leads to beyond any file',
    (zip: Buffer) => {
      const locator = Buffer.alloc(20, 0xff);
      locator.writeUInt32LE(0x07064b50);
      return Buffer.concat([zip.subarray(0, -22), locator, zip.subarray(-22)]);
    },
    /no zip archive.*Fetch or pack it again/,
  ],
  [
    'has its directory beyond any file',
    (zip: Buffer) => {
      const record = Buffer.alloc(56);
      record.writeUInt32LE(0x06064b50);
      record.writeUInt32LE(1, 32);
      record.fill(0xff, 48);
      const locator = Buffer.alloc(20);
      locator.writeUInt32LE(0x07064b50);
      locator.writeUInt32LE(zip.length - 22, 8);
      return Buffer.concat([zip.subarray(0, -22), record, locator, zip.subarray(-22)]);
    },
    /no zip archive.*Fetch or pack it again/,
  ],
  [
    'is packed otherwise',
    (zip: Buffer) => put(zip, 10, 12),
    /1\.yaml is packed in a way.*Unpack the archive/,
  ],
  ['unpacks to too much', (zip: Buffer) => put(zip, 26, 0x1001), /more than 256 MB\. Unpack the archive/],
  ['says less than it is', (zip: Buffer) => put(zip, 24, 1), /1\.yaml is damaged/],
])('says what is wrong with an archive that %s, and what to do', async (_, spoil, told) => {
  const zip = Buffer.from(zipSync({ 'data/1.yaml': strToU8('one two three one two three '.repeat(9)) }));
  await writeFile(join(folder, 'spoilt.zip'), spoil(zip));
  await expect(read(join(folder, 'spoilt.zip'))).rejects.toThrow(told);
});

/** Sets a figure of the one file in the archive's directory. */
function put(zip: Buffer, place: number, value: number): Buffer {
  zip.writeUInt16LE(value, zip.indexOf('PK\u0001\u0002') + place);
  return zip;
}

it('follows links: data linked into a folder are not left out', async () => {
  await mkdir(join(folder, 'linked'));
  await symlink(join(folder, 'tree', 'b.json'), join(folder, 'linked', 'one.json'));
  await symlink(join(folder, 'tree', 'data'), join(folder, 'linked', 'more'));
  expect(await read(join(folder, 'linked'))).toEqual([
    ['more/a.yaml', 'A'],
    ['one.json', 'B'],
  ]);
});
