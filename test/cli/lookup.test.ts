import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookup } from '../../src/cli/lookup';
import { packBuild } from '../../src/cli/pack-build';
import { answers, none, type Line } from './answers';

let pack: string;
beforeAll(async () => {
  pack = await mkdtemp(join(tmpdir(), 'stdlens-seed-'));
  await packBuild(['--source', 'seed=data/seed', '--out', pack]);
});
afterAll(() => rm(pack, { recursive: true }));

describe('lookup in the seed', () => {
  it('answers in the order asked, one line each, also for what is no number', async () => {
    const lines = await answers(pack, '2026-11-24', 'GB/T 1.1—2020', 'nonsense', 'ＧＢ／Ｔ１．１—２００９');
    expect(lines.map(({ query, match, id }) => [query, match, id])).toEqual([
      ['GB/T 1.1—2020', 'edition', 'GB/T 1.1-2020'],
      ['nonsense', 'none', null],
      ['ＧＢ／Ｔ１．１—２００９', 'edition', 'GB/T 1.1-2009'],
    ]);
  });

  it('has one line for each NUMBER, be it blank or of several lines', async () => {
    const numbers = ['', 'RFC 2616', ' ', 'RFC\n9110'];
    const lines = await answers(pack, '2026-11-24', ...numbers);
    expect(lines.map(({ query }) => query)).toEqual(numbers);
    expect(lines[0]).toMatchObject({ match: 'none', id: null, verdict: { reason: 'notInData' } });
    const table: string[] = [];
    for await (const line of lookup(['--pack', pack, ...numbers], none())) table.push(line);
    expect(table).toHaveLength(4);
    expect(table.map((line) => line.split('\t').length)).toEqual([7, 7, 7, 7]);
    expect(table.join('')).not.toContain('\n');
  });

  it('names what to cite instead where the answer is no, and nothing where it is not', async () => {
    const lines = await answers(pack, '2026-11-24', 'ISO 14001:2015', 'GB/T 1.1-2020');
    expect(lines.map(({ instead }) => instead)).toEqual([['ISO 14001:2026'], []]);
  });

  it('reads numbers from standard input where none is given', async () => {
    async function* input(): AsyncGenerator<string> {
      yield* await Promise.resolve(['RFC 2616', '', 'RFC 9110']);
    }
    const lines: string[] = [];
    for await (const line of lookup(['--pack', pack, '--json'], input())) lines.push(line);
    expect(lines).toHaveLength(2);
  });
});

describe('lookup says what no source says in words (R5)', () => {
  const provenance = async (...numbers: string[]) =>
    (await answers(pack, '2026-11-24', ...numbers)).map((line) => line['provenance']);

  it('a date that follows from the successor’s, beside one that is stated', async () => {
    expect(await provenance('RFC 4122', 'IEC 60034-1:2010')).toMatchObject([
      {
        dates: { published: 'stated', effective: 'inferred', withdrawn: 'inferred' },
        successors: { 'RFC 9562': 'stated' },
      },
      { dates: { withdrawn: 'stated' } },
    ]);
  });

  it('a successor that is the next edition by its date, and what follows from it', async () => {
    expect(await provenance('IEC 60034-1:2010')).toMatchObject([
      {
        instead: { 'IEC 60034-1:2026': 'inferred' },
        successors: { 'IEC 60034-1:2017': 'inferred', 'IEC 60034-1:2026': 'inferred' },
      },
    ]);
  });

  it('what to cite instead, where no successor is listed', async () => {
    const [line] = await answers(pack, '2026-11-24', 'ISO 14001:2015');
    expect(line).toMatchObject({ instead: ['ISO 14001:2026'], successors: [] });
    expect(line?.['provenance']).toMatchObject({ instead: { 'ISO 14001:2026': 'inferred' }, successors: {} });
  });

  it('nothing of what is not known', async () => {
    expect(await provenance('nonsense')).toEqual([
      { dates: { published: null, effective: null, withdrawn: null }, instead: {}, successors: {} },
    ]);
  });
});

describe('lookup says what stands beside the verdict', () => {
  it('how to print the number today, and its mandate', async () => {
    const lines = await answers(pack, '2026-11-24', 'GB 50010-2010', 'GB/T 1.1-2020', 'RFC 9110');
    expect(lines.map(({ citeAs, mandate }) => [citeAs, mandate])).toEqual([
      ['GB/T 50010-2010（2024年版）', 'recommended'],
      [null, 'recommended'],
      [null, null],
    ]);
  });

  it('clauses that lost their force (R15), and lists that accept it (R17)', async () => {
    const lines = await answers(pack, '2026-11-24', 'GB 50009-2012', 'ISO/IEC 27001:2013');
    expect(lines.map(({ clauseRepeals, regimes }) => [clauseRepeals, regimes])).toEqual([
      [[{ by: 'GB 55001-2021', clauses: '相关强制性条文', from: '2022-01-01' }], []],
      [
        [],
        [{ regime: 'IAF certification', from: null, until: '2025-10-31', extent: 'full', standing: 'over' }],
      ],
    ]);
  });
});

describe('lookup beside one’s own list', () => {
  it('answers by the list and shows every statement with its source and date', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stdlens-own-'));
    const list = join(folder, 'list.csv');
    await writeFile(list, 'number,status,as_of,note\nGB/T 7714-2015,现行,2026-01-05,old theses only\n');
    const out = join(folder, 'pack');
    await packBuild(['--source', 'seed=data/seed', '--source', `table=${list}`, '--out', out]);
    const lines: Line[] = [];
    for await (const line of lookup(
      ['--pack', out, '--on', '2026-11-24', '--json', 'GB/T 7714-2015'],
      none(),
    ))
      lines.push(JSON.parse(line) as Line);
    await rm(folder, { recursive: true });
    const [{ verdict, evidence } = {}] = lines;
    expect(verdict).toMatchObject({ answer: 'yes', reason: 'ownList' });
    expect(evidence).toEqual(
      expect.arrayContaining([
        { source: 'table', asOf: '2026-01-05', field: 'status', raw: '现行' },
        { source: 'table', asOf: '2026-01-05', field: 'note', raw: 'old theses only' },
        expect.objectContaining({ field: 'status', raw: '废止' }),
      ]),
    );
  });
});

describe('lookup for a citing document or a regime', () => {
  const NUMBER = 'ISO/IEC 27001:2013';
  async function verdict(...args: string[]): Promise<unknown> {
    const lines: Line[] = [];
    for await (const line of lookup(['--pack', pack, '--json', ...args, NUMBER], none()))
      lines.push(JSON.parse(line) as Line);
    return [lines[0]?.['lifecycle'], lines[0]?.['verdict']];
  }

  it('says of a document of 2018 that its reference was good then, and of one of 2024 that it was not', async () => {
    const on = ['--on', '2026-11-24'];
    expect(await verdict(...on, '--cited-on', '2018-05-02')).toEqual([
      'withdrawn',
      { answer: 'history', reason: 'validWhenCited', until: null },
    ]);
    expect(await verdict(...on, '--cited-on', '2024-05-02')).toMatchObject(['withdrawn', { answer: 'no' }]);
  });

  it('accepts in a certification scheme what is withdrawn, for as long as the scheme does', async () => {
    const within = (on: string) => verdict('--on', on, '--regime', 'IAF certification');
    expect(await within('2024-01-15')).toEqual([
      'withdrawn',
      { answer: 'until', reason: 'regime', until: '2025-10-31' },
    ]);
    expect(await within('2025-10-31')).toMatchObject(['withdrawn', { answer: 'no' }]);
  });
});

describe('lookup with the title that the text gives', () => {
  const reason = async (title: string, ...numbers: string[]) => {
    for await (const line of lookup(['--pack', pack, '--json', '--title', title, ...numbers], none()))
      return (JSON.parse(line) as Line)['verdict'];
    return undefined;
  };

  it('says that the number is another document’s, before any status', async () => {
    expect(await reason('建筑设计防火规范', 'GB 8978-1996')).toEqual({
      answer: 'unknown',
      reason: 'titleMismatch',
      until: null,
    });
    expect(await reason('污水综合排放标准', 'GB 8978-1996')).toMatchObject({ answer: 'yes' });
  });

  it('asks for the one number that is called so', async () => {
    await expect(reason('污水综合排放标准', 'GB 8978-1996', 'GB 50016-2014')).rejects.toThrow(/one NUMBER/);
    await expect(reason('污水综合排放标准')).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('a regime that the pack has', () => {
  it('changes nothing for documents that it does not list', async () => {
    const lines: Line[] = [];
    const asked = ['--pack', pack, '--on', '2026-11-24', '--json', 'GB/T 1.1-2020', 'GB/T 1.1-2009'];
    for await (const line of lookup([...asked, '--regime', 'IAF certification'], none()))
      lines.push(JSON.parse(line) as Line);
    expect(lines).toEqual(await answers(pack, '2026-11-24', 'GB/T 1.1-2020', 'GB/T 1.1-2009'));
  });
});

describe('lookup says what is wrong', () => {
  it('with the name of a regime: before any answer, with the names that there are', async () => {
    const asked = lookup(['--pack', pack, '--regime', 'IAF', 'ISO/IEC 27001:2013'], none()).next();
    await expect(asked).rejects.toThrow(/^--regime IAF: .*“IAF certification”/);
    await expect(asked).rejects.toMatchObject({ exitCode: 2 });
  });

  it.each([
    [['GB/T 1.1-2020'], /needs --pack/],
    [['--pack', 'no-such-folder', 'GB/T 1.1-2020'], /is no-such-folder a pack/],
    [['--pack', '.', '--on', 'today', 'GB/T 1.1-2020'], /YYYY-MM-DD/],
    [['--pack', '.', '--on', '2026-02-30', 'GB/T 1.1-2020'], /YYYY-MM-DD/],
    [['--pack', '.', '--cited-on', '2018', 'GB/T 1.1-2020'], /--cited-on 2018: expected a day/],
  ])('%j', async (args, message) => {
    await expect(lookup(args, none()).next()).rejects.toThrow(message);
  });

  it('of a pack with a damaged index: it does not answer “unknown”', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'stdlens-broken-'));
    await writeFile(join(broken, 'index.json'), '{}');
    const answer = async (): Promise<void> => {
      for await (const line of lookup(['--pack', broken, 'GB/T 1.1-2020'], none())) {
        expect(line).toContain('GB/T 1.1-2020');
      }
    };
    await expect(answer()).rejects.toThrow(/index is not that of a pack/);
    await rm(broken, { recursive: true });
  });
});
