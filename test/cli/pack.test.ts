import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookup } from '../../src/cli/lookup';
import { packBundle } from '../../src/cli/pack-bundle';
import { packBuild } from '../../src/cli/pack-build';
import { packSide } from '../../src/cli/pack-folder';
import { packDiff } from '../../src/cli/pack-diff';
import { packMerge } from '../../src/cli/pack-merge';
import { packVerify } from '../../src/cli/pack-verify';
import { readEntries } from '../../src/pack';

const SOURCES =
  'id,name_zh,name_en,url,licence,attribution,retrieved,official\nx,甲,X,,CC0,X,2026-01-02,yes\n';

function table(status: string): string {
  return `number,source,as_of,confidence,status\nGB/T 1-2020,x,2026-01-02,single,${status}\nGB/T 2-2020,x,,single,现行\nwhat,x,,single,\n`;
}

let folder: string;
let tables: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stdlens-'));
  tables = join(folder, 'tables');
  await mkdir(tables);
  await writeFile(join(tables, 'sources.csv'), SOURCES);
});
afterAll(() => rm(folder, { recursive: true }));

async function build(out: string, status = '现行', ...more: string[]): Promise<string> {
  await writeFile(join(tables, 'cn.csv'), table(status));
  return packBuild(['--source', `seed=${tables}`, '--out', join(folder, out), ...more]);
}

function reasonOf(line: string): unknown {
  const refused: unknown = JSON.parse(line);
  return typeof refused === 'object' && refused !== null && 'reason' in refused ? refused.reason : null;
}

async function* noLines(): AsyncGenerator<string> {
  yield* await Promise.resolve([]);
}

async function lines(answer: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of answer) all.push(line);
  return all;
}

describe('pack build', () => {
  it('writes a pack that verifies, and reports what was refused', async () => {
    const report = join(folder, 'refused.jsonl');
    expect(await build('a', '现行', '--report', report)).toMatch(/2 records of 2 documents/);
    expect(await packVerify([join(folder, 'a')])).toMatch(/is whole.*\n.*not signed/);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ path: 'cn.csv', line: 4 });
  });

  it('accounts for every input: packed, merged or refused', async () => {
    const twice = join(folder, 'twice');
    await mkdir(twice);
    const row = '{"number":"Q/ABC 1-2024","as_of":"2024-01-01"}';
    await writeFile(join(twice, 'a.json'), `[${row},${row},{"number":"what"},{"number":"Q/ABC 2-2024"}]`);
    const report = join(folder, 'counted.jsonl');
    const out = join(folder, 'counted');
    const said = await packBuild(['--source', `table=${twice}`, '--out', out, '--report', report]);
    expect(said).toContain(`table=${twice}: 4 in = 2 packed + 1 merged + 1 refused`);
    expect(said).toMatch(/counted: 2 records of 2 documents/);
    expect(said).toContain('1 inputs or statements were refused');
    expect((await readFile(report, 'utf8')).trim().split('\n').map(reasonOf)).toEqual([
      expect.stringMatching(/what/),
      '“Q/ABC 1-2024” is said word for word twice: kept once',
    ]);
  });

  describe('days of retrieval', () => {
    const document = (type: string, id: string, published?: string) =>
      `${JSON.stringify({
        docid: [{ id, type, primary: true }],
        ...(published === undefined ? {} : { date: [{ type: 'published', value: published }] }),
      })}\n`;

    async function daysOf(file: string, text: string, ...more: string[]): Promise<[string, string[]]> {
      const path = join(folder, file);
      await writeFile(path, text);
      const out = join(folder, `${file}-pack`);
      const said = await packBuild(['--source', `relaton=${path}`, '--out', out, ...more]);
      const { reader, index } = await packSide(out);
      const days: string[] = index.sources.map(({ id, retrieved }) => `${id} ${retrieved}`);
      for await (const { id, records } of readEntries(reader, index))
        for (const { asOf } of records) days.push(`${id} ${asOf}`);
      return [said, days.sort()];
    }

    it('each data set of Relaton has its own where one is given, else that of all', async () => {
      const both =
        document('IEC', 'IEC 1:2020', '2020-02-03') + document('JIS', 'JIS Z 1:2019', '2019-01-02');
      const given = ['--retrieved', 'relaton=2026-01-01', '--retrieved', 'relaton-jis=2025-04-16'];
      expect((await daysOf('both.jsonl', both, ...given))[1]).toEqual([
        'IEC 1:2020 2026-01-01',
        'JIS Z 1:2019 2025-04-16',
        'relaton-iec 2026-01-01',
        'relaton-jis 2025-04-16',
      ]);
    });

    it('where nothing names one, the build says so', async () => {
      const [said, days] = await daysOf('dayless.jsonl', document('CIE', 'CIE 015:2018'));
      expect(days).toEqual(['CIE 015:2018 1970', 'relaton-cie 1970']);
      expect(said).toMatch(/Nothing says when relaton-cie was fetched.*--retrieved relaton-cie=/);
      const again = await daysOf(
        'dayless.jsonl',
        document('CIE', 'CIE 015:2018'),
        '--retrieved',
        'relaton-cie=2025-04-11',
      );
      expect(again[1]).toEqual(['CIE 015:2018 2025-04-11', 'relaton-cie 2025-04-11']);
      expect(again[0]).not.toContain('Nothing says');
    });

    it('a date to come, by a slip in the data, is not the day', async () => {
      const text = document('IEC', 'IEC 1:2020', '2020-02-03') + document('IEC', 'IEC 2:2026', '2062-01-01');
      expect((await daysOf('slip.jsonl', text))[1]).toEqual([
        'IEC 1:2020 2020-02-03',
        'IEC 2:2026 2020-02-03',
        'relaton-iec 2020-02-03',
      ]);
      const rows = ['2025-02-28', '2062-02-28'].map((date, at) => ({
        C_STD_CODE: `GB/T ${at + 1}-2025`,
        C_C_NAME: '甲',
        STATE: '现行',
        ISSUE_DATE: date,
      }));
      const path = join(folder, 'slip.json');
      await writeFile(path, JSON.stringify({ total: 2, pageNumber: 1, rows }));
      await packBuild(['--source', `samr=${path}`, '--out', join(folder, 'slip')]);
      const { index } = await packSide(join(folder, 'slip'));
      expect(index.madeAt).toBe('2025-02-28');
    });

    it('a registry’s pages are as old as the newest standard on them, not as 1970', async () => {
      const page = JSON.stringify({
        total: 1,
        pageNumber: 1,
        rows: [{ C_STD_CODE: 'GB/T 45280-2025', C_C_NAME: '甲', STATE: '现行', ISSUE_DATE: '2025-02-28' }],
      });
      const path = join(folder, 'list.json');
      await writeFile(path, page);
      const out = join(folder, 'registry');
      await packBuild(['--source', `samr=${path}`, '--out', out]);
      const { index } = await packSide(out);
      expect(index.sources.filter(({ records }) => records > 0)).toMatchObject([{ retrieved: '2025-02-28' }]);
    });

    it('what the seed once copied of a data set stays as old as it is: the day is that of the data set itself', async () => {
      const copied = join(folder, 'copied');
      await mkdir(copied);
      const names = 'id,name_zh,name_en,url,licence,attribution,retrieved,official';
      await writeFile(join(copied, 'sources.csv'), `${names}\niso-open-data,甲,X,,CC0,X,2026-08-19,yes\n`);
      const number = 'ISO 9001:2015';
      await writeFile(
        join(copied, 'international.csv'),
        `number,source,as_of,confidence,status\n${number},iso-open-data,,official,60.60\n`,
      );
      const row = { id: 62085, reference: number, publicationDate: '2015-09-22', edition: 5 };
      const fresh = join(folder, 'iso_deliverables_metadata.jsonl');
      await writeFile(fresh, `${JSON.stringify({ ...row, currentStage: 9599 })}\n`);
      const out = join(folder, 'fresh');
      const sources = ['--source', `iso-open-data=${fresh}`, '--source', `seed=${copied}`];
      await packBuild([...sources, '--retrieved', 'iso-open-data=2026-11-30', '--out', out]);
      const [said = ''] = await lines(
        lookup(['--pack', out, '--on', '2026-12-01', '--json', number], noLines()),
      );
      expect(JSON.parse(said)).toMatchObject({ lifecycle: 'withdrawn', verdict: { answer: 'history' } });
      const { reader, index } = await packSide(out);
      for await (const { records } of readEntries(reader, index))
        expect(records.map(({ asOf }) => asOf)).toEqual(['2026-11-30', '2026-08-19']);
      await expect(
        packBuild(['--source', `seed=${copied}`, '--retrieved', 'iso-open-data=2026-11-30', '--out', out]),
      ).rejects.toThrow(/nothing of that name was read; there are seed/);
    });

    it('refuses what is no day', async () => {
      await expect(
        packBuild([
          '--source',
          `relaton=${folder}`,
          '--retrieved',
          'relaton=soon',
          '--out',
          join(folder, 'x'),
        ]),
      ).rejects.toThrow(/--retrieved relaton=soon: expected NAME=YYYY-MM-DD/);
    });
  });

  it('goes on where a record or its data set cannot be packed, and says which and why', async () => {
    const iso = (id: number, title: string) =>
      `${JSON.stringify({ id, reference: `ISO ${id}:2000`, title: { en: title }, publicationDate: 'TBD', edition: 1, currentStage: 6060 })}\n`;
    const documents = [
      { docid: [{ id: 'IEC 1:2020', type: 'IEC', primary: true }] },
      {
        docid: [{ id: 'IEC 2:2020', type: 'IEC', primary: true }],
        title: [{ content: 'x'.repeat(200_000), language: 'en' }],
      },
    ];
    await writeFile(join(folder, 'iso.jsonl'), iso(1, 'Gears') + iso(2, 'x'.repeat(1_200_000)));
    await writeFile(
      join(folder, 'odd.jsonl'),
      documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
    );
    const report = join(folder, 'odd-report.jsonl');
    const out = join(folder, 'odd');
    const said = await packBuild([
      ...['--source', `iso-open-data=${join(folder, 'iso.jsonl')}`],
      ...['--source', `relaton=${join(folder, 'odd.jsonl')}`],
      ...['--out', out, '--report', report],
    ]);
    expect(said.match(/\d in = .*/g)).toEqual([
      '2 in = 1 packed + 0 merged + 1 refused; 2 statements left out',
      '2 in = 1 packed + 0 merged + 1 refused',
    ]);
    expect((await readFile(report, 'utf8')).trim().split('\n').map(reasonOf)).toEqual([
      'publicationDate “TBD” is no date',
      expect.stringMatching(/^“ISO 2:2000” takes “\d+” characters/),
      'publicationDate “TBD” is no date',
      expect.stringMatching(/^“IEC 2:2020” takes “\d+” characters/),
    ]);
    await packVerify([out]);
  });

  it('does not pass a folder in which it reads nothing for a source with nothing in it', async () => {
    const empty = join(folder, 'nothing');
    await mkdir(empty);
    await writeFile(join(empty, 'notes.md'), 'none');
    await expect(packBuild(['--source', `table=${empty}`, '--out', join(folder, 'x')])).rejects.toThrow(
      /nothing of it can be packed: notes\.md is neither CSV, XLSX nor JSON/,
    );
  });

  it('makes no pack that names a data set without saying whose it is', async () => {
    const bare = join(folder, 'bare');
    await mkdir(bare);
    await writeFile(join(bare, 'sources.csv'), SOURCES.replace(',CC0,', ',,'));
    await writeFile(join(bare, 'cn.csv'), table('现行'));
    await expect(packBuild(['--source', `seed=${bare}`, '--out', join(folder, 'x')])).rejects.toThrow(
      /“x” is not described well enough: licence/,
    );
  });

  it('leaves nothing of an earlier build behind', async () => {
    await build('again', '现行');
    await build('again', '废止');
    expect(await readdir(join(folder, 'again', 'blocks'))).toHaveLength(1);
    await packVerify([join(folder, 'again')]);
  });

  it('signs, and verify tells the right key from a wrong one and from none', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const key = join(folder, 'key.pem');
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const said = await build('signed', '现行', '--key', key);
    const [, publicKey = ''] = /public key (\S+)\.$/m.exec(said) ?? [];
    const signed = join(folder, 'signed');
    expect(await packVerify([signed, '--trust', publicKey])).toMatch(/signature is valid/);
    await expect(packVerify([signed, '--trust', `${'A'.repeat(43)}=`])).rejects.toThrow(/signed by a key/);
    expect(await packVerify([signed])).toMatch(/signed by a key that was not given/);
  });

  it.each([
    [['--out', 'x'], /needs --source/],
    [['--source', 'unheard-of=x', '--out', 'x'], /Known: .*seed/],
    [['--source', 'seed', '--out', 'x'], /NAME=VALUE/],
    [['--source', 'seed=no-such-folder', '--out', 'x'], /no-such-folder is not there/],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(packBuild(args)).rejects.toThrow(message);
  });
});

describe('pack verify', () => {
  it('refuses a pack with a damaged or a missing block', async () => {
    await build('b');
    const blocks = join(folder, 'b', 'blocks');
    const [name = ''] = await readdir(blocks);
    const bytes = await readFile(join(blocks, name));
    bytes[20] = (bytes[20] ?? 0) ^ 0xff;
    await writeFile(join(blocks, name), bytes);
    await expect(packVerify([join(folder, 'b')])).rejects.toThrow();
    await rm(join(blocks, name));
    await expect(packVerify([join(folder, 'b')])).rejects.toThrow(/cannot be read/);
  });
});

describe('pack diff', () => {
  it('names the document whose status changed, with both statements', async () => {
    await build('old', '现行');
    await build('new', '废止');
    const [line = '', ...rest] = await lines(packDiff([join(folder, 'old'), join(folder, 'new'), '--json']));
    expect(rest).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      id: 'GB/T 1-2020',
      before: { records: [{ status: { raw: '现行' } }] },
      after: { records: [{ status: { raw: '废止' } }] },
    });
    expect(await lines(packDiff([join(folder, 'old'), join(folder, 'new')]))).toEqual(['~ GB/T 1-2020']);
  });
});

describe('pack merge', () => {
  it('holds what both packs say, and walks edges between them', async () => {
    await build('one');
    await writeFile(
      join(tables, 'cn.csv'),
      `number,source,as_of,confidence,replaces\nGB/T 3-2021,x,,single,GB/T 1-2020\n`,
    );
    await packBuild(['--source', `seed=${tables}`, '--out', join(folder, 'two')]);
    const out = join(folder, 'merged');
    expect(await packMerge([join(folder, 'one'), join(folder, 'two'), '--out', out])).toMatch(
      /3 records of 3 documents from 2 packs/,
    );
    expect((await packSide(out)).index.madeAt).toBe('2026-01-02');
    const later = ['--made-at', '2026-01-03T04:05:06Z'];
    await packMerge([join(folder, 'one'), join(folder, 'two'), '--out', out, ...later]);
    expect((await packSide(out)).index.madeAt).toBe(later[1]);
    const found = await lines(packDiff([join(folder, 'one'), out, '--json']));
    expect(found.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: 'GB/T 1-2020', after: { mentionedBy: ['GB/T 3-2021'] } },
      { id: 'GB/T 3-2021', before: null },
    ]);
  });
});

describe('pack bundle', () => {
  it('puts a whole pack into one file: index, then each block as it travels', async () => {
    await build('whole');
    const file = join(folder, 'whole.stdpack');
    expect(await packBundle([join(folder, 'whole'), '--out', file])).toMatch(/2 records.*\n.*not signed/);
    const index = await readFile(join(folder, 'whole', 'index.json'));
    const { blocks } = JSON.parse(index.toString()) as { blocks: { hash: string }[] };
    const parts = blocks.map(({ hash }) => readFile(join(folder, 'whole', 'blocks', hash)));
    expect(await readFile(file)).toEqual(Buffer.concat([index, ...(await Promise.all(parts))]));
  });

  it('puts it into the pack, where verify checks it and the next build takes it away', async () => {
    await build('with');
    const pack = join(folder, 'with');
    await packBundle([pack]);
    const { index } = await packSide(pack);
    expect(await readdir(join(pack, 'bundles'))).toEqual([`${index.revision}.stdpack`]);
    expect(await packVerify([pack])).toMatch(/is whole/);
    const file = join(pack, 'bundles', `${index.revision}.stdpack`);
    const bytes = await readFile(file);
    for (const wrong of [
      bytes.subarray(0, -1),
      Buffer.concat([bytes, bytes]),
      bytes.toReversed(),
      Buffer.of(),
    ]) {
      await writeFile(file, wrong);
      await expect(packVerify([pack])).rejects.toThrow(/make it anew with pack bundle/);
    }
    await build('with', '废止');
    expect(await readdir(pack)).not.toContain('bundles');
  });

  it('writes nothing where a block is damaged', async () => {
    await build('broken');
    const [name = ''] = await readdir(join(folder, 'broken', 'blocks'));
    await writeFile(join(folder, 'broken', 'blocks', name), 'damaged');
    const file = join(folder, 'broken.stdpack');
    await expect(packBundle([join(folder, 'broken'), '--out', file])).rejects.toThrow();
    expect(await readdir(folder)).not.toContain('broken.stdpack');
  });
});
