/** Several packs into one: whose statements they are, which of them count, and what is not believed. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookup } from '../../src/cli/lookup';
import { packBuild } from '../../src/cli/pack-build';
import { packDiff } from '../../src/cli/pack-diff';
import { packSide } from '../../src/cli/pack-folder';
import { packMerge } from '../../src/cli/pack-merge';
import { packVerify } from '../../src/cli/pack-verify';
import { readEntries } from '../../src/pack';
import type { SourceDescription } from '../../src/standard/record';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-merge-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A pack of one own list. @param rows number and status of each */
async function own(name: string, rows: string, ...more: readonly string[]): Promise<string> {
  await writeFile(at(`${name}.csv`), `number,status\n${rows}\n`);
  const days = ['--retrieved', 'table=2026-01-01', '--id', name];
  await packBuild(['--source', `table=${at(`${name}.csv`)}`, '--out', at(name), ...days, ...more]);
  return at(name);
}

/** A pack of one described source with the id `x`. */
async function described(name: string, who: string, day: string, rows: string): Promise<string> {
  const tables = at(`${name}-tables`);
  await mkdir(tables);
  const sources = `id,name_zh,name_en,url,licence,attribution,retrieved,official\nx,${who},${day},yes\n`;
  await writeFile(join(tables, 'sources.csv'), sources);
  await writeFile(join(tables, 'cn.csv'), `number,source,as_of,confidence,status\n${rows}\n`);
  await packBuild(['--source', `seed=${tables}`, '--out', at(name)]);
  return at(name);
}

interface Merged {
  readonly said: string;
  readonly sources: readonly SourceDescription[];
  /** Source, day and status word of each record, under its document. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

async function merged(out: string, ...args: readonly string[]): Promise<Merged> {
  const said = await packMerge([...args, '--out', at(out)]);
  const { reader, index } = await packSide(at(out));
  const words: Record<string, string[]> = {};
  for await (const { id, records } of readEntries(reader, index))
    words[id] = records.map(({ source, asOf, status }) => `${source} ${asOf} ${status?.raw ?? ''}`);
  return { said, sources: index.sources, words };
}

async function answerOf(pack: string, number: string): Promise<unknown> {
  const none = (async function* () {})();
  for await (const line of lookup(['--pack', pack, '--on', '2026-02-01', '--json', number], none))
    return JSON.parse(line) as unknown;
  return null;
}

async function key(name: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(at(name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return at(name);
}

async function alter(pack: string, change: (index: Record<string, unknown>) => object): Promise<void> {
  const path = join(pack, 'index.json');
  const index = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify(change(index)));
}

const ALPHA = 'Alpha,Alpha,https://alpha.example,CC-BY-4.0,Firma Alpha';
const BETA = 'Beta,Beta,https://beta.example,Confidential,Beta GmbH';

describe('sources of one name', () => {
  it('that are others are kept apart with their licences, whichever pack comes first', async () => {
    const alpha = await described(
      'alpha',
      ALPHA,
      '2026-01-01',
      'GB/T 1-2020,x,,single,现行\nGB/T 2-2020,x,,single,现行',
    );
    const beta = await described('beta', BETA, '2026-01-01', 'GB/T 1-2020,x,,single,废止');
    const { said, sources, words } = await merged('ab', alpha, beta);
    expect(
      sources.map(({ licence, attribution, records }) => [licence, attribution, records]).toSorted(),
    ).toEqual([
      ['CC-BY-4.0', 'Firma Alpha', 2],
      ['Confidential', 'Beta GmbH', 1],
    ]);
    const [a, b] = ['Alpha', 'Beta'].map(
      (name) => sources.find((source) => source.name.en === name)?.id ?? '',
    );
    expect(words['GB/T 1-2020']?.toSorted()).toEqual(
      [`${a} 2026-01-01 现行`, `${b} 2026-01-01 废止`].toSorted(),
    );
    expect(words['GB/T 2-2020']).toEqual([`${a} 2026-01-01 现行`]);
    expect(said).toContain(`Kept apart from another of its name: ${b} (Beta, Beta GmbH).`);
    await merged('ba', beta, alpha);
    expect(await readFile(at('ba/index.json'))).toEqual(await readFile(at('ab/index.json')));
    // Again with one of them: it is the same source as before.
    expect((await merged('aba', at('ab'), alpha)).words).toEqual(words);
    expect(await packVerify([at('aba')])).toMatch(/is whole: 3 records/);
  });

  it('of two organisations that name nobody in their own lists are known by their packs, and may be at odds', async () => {
    const a = await own('a', 'GB/T 1-2000,现行\nGB/T 2-2000,现行');
    const b = await own('b', 'GB/T 1-2000,废止\nGB/T 3-2000,现行');
    const { sources } = await merged('own', a, b);
    expect(sources.map(({ attribution, records }) => [attribution, records]).toSorted()).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(await answerOf(at('own'), 'GB/T 1-2000')).toMatchObject({
      verdict: { answer: 'unknown', reason: 'conflict' },
    });
    expect(await answerOf(at('own'), 'GB/T 2-2000')).toMatchObject({ verdict: { answer: 'yes' } });
    const again = await merged('own-again', at('own'), b, a);
    expect(again.sources).toEqual(sources);
  });

  it('that are the same keep it: the newest word on each document counts, and each is counted once', async () => {
    const old = await described(
      'old',
      ALPHA,
      '2025-01-01',
      'GB/T 1-2020,x,,single,现行\nGB/T 2-2020,x,,single,现行',
    );
    const young = await described('young', ALPHA, '2026-01-01', 'GB/T 1-2020,x,,single,废止');
    const { sources, words } = await merged('both', young, old, young);
    expect(words).toEqual({ 'GB/T 1-2020': ['x 2026-01-01 废止'], 'GB/T 2-2020': ['x 2025-01-01 现行'] });
    expect(sources).toMatchObject([{ id: 'x', retrieved: '2026-01-01', records: 2 }]);
  });
});

describe('what pack merge is given', () => {
  it('is verified: a pack whose sources were altered is named, and nothing is written', async () => {
    const whole = await own('whole', 'GB/T 1-2000,现行');
    const hollow = await own('hollow', 'GB/T 1-2000,现行');
    await alter(hollow, (index) => ({ ...index, sources: [] }));
    await expect(merged('never', whole, hollow)).rejects.toThrow(
      /hollow: The index names a revision.*Build the pack anew/,
    );
    await expect(readFile(at('never/index.json'))).rejects.toThrow();
    // Nobody else reads it without a word either.
    await expect(answerOf(hollow, 'GB/T 1-2000')).rejects.toThrow(/hollow: The index names a revision/);
    await expect(packDiff([whole, hollow]).next()).rejects.toThrow(/hollow: The index names a revision/);
  });

  it('is signed by a key that is given, where one is: neither an altered nor an unsigned pack passes', async () => {
    const pem = await key('k.pem');
    const signed = await own('signed', 'GB/T 1-2000,现行', '--key', pem);
    const unsigned = await own('unsigned', 'GB/T 2-2000,现行');
    const said = await packMerge([signed, unsigned, '--out', at('resigned'), '--key', pem]);
    const publicKey = /public key (\S+)\.$/.exec(said)?.[1] ?? '';
    expect(await packVerify([at('resigned'), '--trust', publicKey])).toMatch(/signature is valid/);
    const trust = ['--trust', publicKey];
    await expect(merged('x', signed, unsigned, ...trust)).rejects.toThrow(/unsigned: It is not signed/);
    expect((await merged('x', signed, at('resigned'), ...trust)).sources).not.toEqual([]);
    await alter(signed, (index) => ({ ...index, madeAt: '2027-01-01' }));
    await expect(merged('x', at('resigned'), signed, ...trust)).rejects.toThrow(
      /signed: The signature does not belong/,
    );
  });

  it('may be followed from an earlier merge, and speaks for the day that is given', async () => {
    const one = await own('one', 'GB/T 1-2000,现行');
    const two = await own('two', 'GB/T 2-2000,现行');
    await merged('first', one, one);
    const { said } = await merged('second', one, two, '--since', at('first'), '--made-at', '2026-03-04');
    expect(said).toMatch(/Since \w{12}: 2 documents/);
    expect((await packSide(at('second'))).index).toMatchObject({
      madeAt: '2026-03-04',
      changes: [{ count: 2 }],
    });
    await expect(merged('first', one, two, '--since', at('first'))).rejects.toThrow(/name a copy/);
  });
});

describe('pack diff', () => {
  it('shows a source that is described otherwise, beside the documents', async () => {
    const row = 'GB/T 1-2020,x,2026-01-01,single,现行';
    const before = await described('before', ALPHA, '2026-01-01', row);
    const after = await described(
      'after',
      ALPHA.replace('CC-BY-4.0', 'CC0').replace('Firma', 'Haus'),
      '2026-02-01',
      row,
    );
    const lines = async (...args: readonly string[]): Promise<string[]> => {
      const all: string[] = [];
      for await (const line of packDiff(args)) all.push(line);
      return all;
    };
    expect(await lines(before, after)).toEqual(['~ source x: attribution, licence, retrieved']);
    const [json = ''] = await lines(before, after, '--json');
    expect(JSON.parse(json)).toMatchObject({
      source: 'x',
      before: { licence: 'CC-BY-4.0' },
      after: { licence: 'CC0', attribution: 'Haus Alpha' },
    });
    expect(await lines(before, before)).toEqual([]);
    const other = await own('other', 'GB/T 1-2020,现行');
    expect((await lines(before, other)).slice(0, 2)).toEqual(['+ source table', '- source x']);
  });
});
