import { describe, expect, it } from 'vitest';
import { SOURCES, type Source, type SourceFile } from '../../src/source';
import { fileOf, readAll, type Read } from './given';

/** One input that each source takes. */
const GOOD: Readonly<Record<string, readonly SourceFile[]>> = {
  seed: [
    fileOf(
      'sources.csv',
      'id,name_zh,name_en,url,licence,attribution,retrieved,official\nx,甲,X,,CC0,X,2026-01-02,yes\n',
    ),
    fileOf('cn.csv', 'number,source,as_of,confidence\nGB/T 1-2020,x,2026-01-02,single\n'),
  ],
  'iso-open-data': [
    fileOf(
      'deliverables.jsonl',
      '{"id":1,"reference":"ISO 1:2022","publicationDate":null,"edition":1,"currentStage":6060}\n',
    ),
  ],
  'rfc-index': [
    fileOf(
      'rfc-index.xml',
      '<rfc-index><rfc-entry><doc-id>RFC0793</doc-id><title>TCP</title></rfc-entry></rfc-index>',
    ),
  ],
  relaton: [fileOf('a.jsonl', '{"docid":[{"id":"IEC 1:2020","type":"IEC","primary":true}]}\n')],
  'web-specs': [
    fileOf(
      'index.json',
      '[{"url":"https://x.example/","shortname":"x","title":"X","organization":"W3C","standing":"good"}]',
    ),
  ],
  'nist-csrc': [
    fileOf(
      'pubs.json',
      JSON.stringify([
        {
          docidentifier: 'SP 800-53 Rev. 5',
          uri: 'https://csrc.nist.gov/pubs/sp/800/53/r5/final',
          'title-main': 'Security and Privacy Controls',
          'title-sub': null,
          iteration: 'final',
          'published-date': '2020-09-23',
          'updated-date': null,
          'obsoleted-date': null,
          status: 'final',
          substage: 'active',
          supersedes: [],
          'superseded-by': [],
        },
      ]),
    ),
  ],
  samr: [fileOf('a.json', '{"rows":[{"C_STD_CODE":"GB/T 1-2020"}]}')],
  table: [fileOf('a.csv', 'number\nQ/ABC 1-2024\n')],
};

/** A file of a form that the source reads, cut off. */
const BROKEN: Readonly<Record<string, SourceFile>> = {
  seed: fileOf('additions.csv', 'number,source,as_of,confidence\nGB/T 2-20'),
  'iso-open-data': fileOf('more.jsonl', '{"id":2,"refe'),
  'rfc-index': fileOf('more.xml', '<rfc-index><rfc-entry><doc-id>RFC0'),
  relaton: fileOf('b.json', '{"docid":[{"i'),
  'web-specs': fileOf('b.json', '[{"url":"'),
  'nist-csrc': fileOf('b.json', '[{"docident'),
  samr: fileOf('b.json', '{"rows":[{"C_S'),
  table: fileOf('b.json', '[{"number":"Q/'),
};

const each = [...SOURCES].map(([name, source]) => [name, source] as const);

async function readWith(name: string, source: Source, ...more: readonly SourceFile[]): Promise<Read> {
  return readAll(source, [...(GOOD[name] ?? []), ...more]);
}

function isAccountedFor({ inputs, records, refusals }: Read): boolean {
  return inputs === records.length + refusals.filter(({ statement }) => statement !== true).length;
}

describe.each(each)('every input of %s ends as a record or as a refusal', (name, source) => {
  it('also a file that is none of its own', async () => {
    const alone = await readWith(name, source);
    expect(alone.records).not.toEqual([]);
    expect(alone.refusals).toEqual([]);
    const read = await readWith(name, source, fileOf('notes/README.rst', 'Notes\n=====\n'));
    expect(read.records).toEqual(alone.records);
    expect(read.refusals.map(({ path, line }) => [path, line])).toEqual([['notes/README.rst', 0]]);
    expect(read.refusals[0]?.reason).toMatch(/^is n/);
    expect(isAccountedFor(read)).toBe(true);
  });

  it('also a file that breaks off, beside which the others are read', async () => {
    const broken = BROKEN[name] ?? fileOf('', '');
    const read = await readWith(name, source, broken);
    expect(read.records.map(({ id }) => id)).toEqual(
      (await readWith(name, source)).records.map(({ id }) => id),
    );
    expect(read.refusals.map(({ path }) => path)).toEqual([broken.path]);
    expect(isAccountedFor(read)).toBe(true);
  });
});

it('a table that stands twice in a folder of tables is read once, and the other named', async () => {
  const seed = SOURCES.get('seed');
  const read = seed && (await readWith('seed', seed, fileOf('old/cn.csv', 'number,source\nGB/T 9-2020,x\n')));
  expect(read?.refusals).toEqual([
    { path: 'old/cn.csv', line: 0, reason: '“cn.csv” stands twice in the folder' },
  ]);
});

it('an index of RFCs is not read beyond a place without entries, and says so', async () => {
  const rfc = SOURCES.get('rfc-index');
  const endless = fileOf('long.xml', `<rfc-index>${' '.repeat(2_100_000)}<rfc-entry></rfc-entry>`, 300_000);
  const read = rfc && (await readAll(rfc, [endless]));
  expect(read?.refusals.map(({ reason }) => reason)).toEqual([
    'goes on without an entry: the rest of the file is not read',
  ]);
});

it('titles of committees that cannot be read are told, line by line; of classes, as a file', async () => {
  const iso = SOURCES.get('iso-open-data');
  const read =
    iso &&
    (await readWith(
      'iso-open-data',
      iso,
      fileOf('iso_technical_committees.jsonl', '{"reference":"ISO/TC 1","title":{"en":"Threads"}}\nwhat\n'),
      fileOf('ICS.csv', 'code,name\n01,Terms\n'),
    ));
  expect(read?.refusals.map(({ path, line }) => [path, line])).toEqual([
    ['iso_technical_committees.jsonl', 2],
    ['ICS.csv', 0],
  ]);
  expect(read && isAccountedFor(read)).toBe(true);
});
