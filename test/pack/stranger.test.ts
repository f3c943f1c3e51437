/** docs/data-format.md lets somebody else write a reader: one that was written by it alone reads what we write. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { keyOf } from '../../src/identifier';
import { buildPack, Gathering, readEntries, type PackEntry, type PackSigner } from '../../src/pack';
import { seed } from '../../src/source/seed';
import type { SourceDescription } from '../../src/standard/record';
import { newSigner } from '../sync/fixtures';
import { MemoryPack } from './memory';
import { Stranger } from './stranger';
import { strangersKeys } from './stranger-key';

let signer: PackSigner;
let pack: MemoryPack;
let ours: PackEntry[];

/** The pack that ships, but for the specifications that are known by name. */
beforeAll(async () => {
  signer = await newSigner();
  pack = new MemoryPack();
  const gathering = new Gathering();
  const sources = new Map<string, SourceDescription>();
  for await (const item of seed.read(filesUnder('data/seed'), {})) {
    if (item.kind === 'record') gathering.add(item.record);
    else if (item.kind === 'source') sources.set(item.source.id, { ...item.source, records: 0 });
  }
  const plan = { id: 'test', sources: [...sources.values()], entries: gathering.entries(), signer };
  const index = await buildPack(plan, pack);
  ours = [];
  for await (const entry of readEntries(pack, index)) ours.push(entry);
});

describe('a reader that knows the document only', () => {
  it('verifies the pack and reads every entry of it', () => {
    const stranger = new Stranger(pack.files, signer.publicKey);
    expect(ours.length).toBeGreaterThan(4000);
    expect(stranger.entries()).toEqual(ours);
  });

  it('finds every document by its number', () => {
    const stranger = new Stranger(pack.files, signer.publicKey);
    const missed = ours
      .filter((_, at) => at % 40 === 0)
      .filter(({ id }) => !stranger.find(id).some((line) => line.id === id));
    expect(missed.map(({ id }) => id)).toEqual([]);
    expect(stranger.find('GB/T 99999-2026')).toEqual([]);
  });

  it('makes the key of every designation that ships', () => {
    expect(ours.filter(({ id, key }) => strangersKeys(id)[0] !== key)).toEqual([]);
  });

  it('refuses a pack of another key, one with a changed index, and one with a changed block', async () => {
    expect(() => new Stranger(pack.files, 'A'.repeat(43) + '=')).toThrow('another key');
    const index = Buffer.from(await pack.read('index.json')).toString();
    const forged = index.replace('"official":true', '"official":false');
    const changed = new Map(pack.files).set('index.json', new TextEncoder().encode(forged));
    expect(() => new Stranger(changed, signer.publicKey)).toThrow('signature');
    const [name = ''] = [...pack.files.keys()].filter((path) => path.startsWith('blocks/'));
    const damaged = (await pack.read(name)).slice();
    damaged[30] = (damaged[30] ?? 0) ^ 1;
    const other = new Stranger(new Map(pack.files).set(name, damaged), signer.publicKey);
    expect(() => other.entries()).toThrow();
  });
});

describe('the examples of the document', () => {
  const section = /\n### Keys\n([\s\S]*?)\n## /.exec(readFileSync('docs/data-format.md', 'utf8'))?.[1] ?? '';
  const examples = [...section.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(
    ([, id = '', key = '']): [string, string] => [id, key.replace('␠', ' ')],
  );

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('%s has the key “%s”, by the code', (id, key) => {
    expect(keyOf(id)).toBe(key);
  });

  it.each(examples)('%s has the key “%s”, by the rule beside them', (id, key) => {
    expect(strangersKeys(id)).toContain(key);
  });
});
