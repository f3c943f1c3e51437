import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { isoOpenData } from '../../src/source/iso';
import type { SourceRecord } from '../../src/standard/record';
import { fileOf, readAll, type Read } from './given';

const FULL = '../shared/data/iso_deliverables_metadata.jsonl.gz';
/** Five columns of all rows as ISO published them, and so the real form of what FULL was put together from. */
const COLUMNS = '../shared/data/iso_snapshot.real-2026-08-19.csv.gz';

function row(id: number, reference: string, stage: number, more: object = {}): object {
  return {
    id,
    deliverableType: 'IS',
    supplementType: null,
    reference,
    title: { en: `Title of ${reference}`, fr: null },
    publicationDate: stage >= 6060 ? '2015-09-22' : null,
    edition: 1,
    icsCode: ['03.120.10'],
    ownerCommittee: 'ISO/TC 176/SC 2',
    currentStage: stage,
    replaces: null,
    replacedBy: null,
    scope: { en: '<p class="MsoNormal">Never read.</p>' },
    ...more,
  };
}

const ROWS = [
  row(1, 'ISO 9001:2008', 9599, { replacedBy: [2] }),
  row(2, 'ISO 9001:2015', 9092, { replaces: [1], replacedBy: [3, 4, 99] }),
  row(3, 'ISO 9001', 6000, { publicationDate: null }),
  row(4, 'ISO/CD 9001.2', 3098, { publicationDate: null }),
  row(5, 'ISO 9001:2015/Amd 1:2024', 6060),
  row(6, 'ISO/PWI 13567', 98, { publicationDate: null }),
  row(7, 'Withdrawn 4866/Amd 3', 2098, { publicationDate: null }),
  row(8, 'ISO/R 365:1967', 9599),
  row(9, 'ISO/R 365:1967', 6060),
  row(10, 'ISO/DIS 11927.2', 4020, { publicationDate: null }),
];

function jsonl(rows: readonly object[]): string {
  return rows.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function byId(read: Read): Map<string, SourceRecord> {
  return new Map(read.records.map((record) => [record.id, record]));
}

describe('ISO Open Data', () => {
  it('writes numbers of projects as designations, and a project as no successor', async () => {
    const read = await readAll(isoOpenData, [fileOf('deliverables.jsonl', jsonl(ROWS))]);
    const records = byId(read);
    expect(records.get('ISO 9001:2008')).toMatchObject({
      status: { lifecycle: 'withdrawn', raw: '95.99' },
      replacedBy: [{ id: 'ISO 9001:2015', extent: 'full' }],
    });
    expect(records.get('ISO 9001:2015')).toMatchObject({
      status: { lifecycle: 'inForce', raw: '90.92' },
      replaces: [{ id: 'ISO 9001:2008' }],
      replacedBy: [{ id: 'ISO 9001', project: true }],
      url: 'https://www.iso.org/standard/2.html',
    });
    expect(records.get('ISO 9001:2015/Amd 1:2024')?.supplementOf).toBe('ISO 9001:2015');
    expect(records.get('ISO/PWI 13567')?.status).toEqual({ lifecycle: 'cancelled', raw: '00.98' });
    expect(records.get('ISO/DIS 11927')?.status?.lifecycle).toBe('draft');
  });

  it('keeps the better of two rows with one reference and says where every other input went', async () => {
    const read = await readAll(isoOpenData, [fileOf('deliverables.jsonl', jsonl(ROWS))]);
    expect(byId(read).get('ISO/R 365:1967')?.status?.lifecycle).toBe('inForce');
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringContaining('“4”, which was deleted')],
      [2, expect.stringContaining('“99”, which is not in the data')],
      [7, expect.stringContaining('deleted project')],
      [8, expect.stringContaining('“9”, which stands for it')],
    ]);
  });

  it('answers by the live project where a deleted one bears the same designation, also that of a second draft', async () => {
    const draft = { publicationDate: null };
    const read = await readAll(isoOpenData, [
      fileOf(
        'deliverables.jsonl',
        jsonl([
          row(1, 'ISO/DIS 15118-2', 4098, { ...draft, edition: 2 }),
          row(2, 'ISO/DIS 15118-2', 4060, draft),
          row(3, 'ISO/CD 21527.2', 3020, draft),
          row(4, 'ISO/CD 21527', 3098, draft),
          row(5, 'ISO/CD 24409', 3020, draft),
          row(6, 'ISO/CD 24409', 3060, draft),
        ]),
      ),
    ]);
    expect(read.records.map(({ id, status, url }) => [id, status?.raw, url?.slice(-6)])).toEqual([
      ['ISO/DIS 15118-2', '40.60', '2.html'],
      ['ISO/CD 21527', '30.20', '3.html'],
      ['ISO/CD 24409', '30.60', '6.html'],
    ]);
  });

  it('says the same whatever the order of the lines', async () => {
    const rows = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 4 }),
        reference: fc.constantFrom('ISO 4:2010', 'ISO/DIS 4', 'ISO/DIS 4.2', 'ISO 5:2010'),
        title: fc.constantFrom({ en: 'Gears' }, { en: 'Worms' }),
        publicationDate: fc.constantFrom(null, '2010-01-01', '2010-02-01', 'TBD'),
        edition: fc.constantFrom(null, 1, 2),
        currentStage: fc.constantFrom(98, 4060, 4098, 4099, 6060, 9599, 12345),
        replacedBy: fc.subarray([1, 2, 3, 4]),
      }),
      { minLength: 2, maxLength: 6 },
    );
    const shuffled = rows.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    const recordsOf = async (given: readonly object[]): Promise<string[]> => {
      const { records } = await readAll(isoOpenData, [fileOf('deliverables.jsonl', jsonl(given), 999)]);
      return records.map((record) => JSON.stringify(record)).sort();
    };
    await fc.assert(
      fc.asyncProperty(shuffled, async ([given, other]) => {
        expect(await recordsOf(other)).toEqual(await recordsOf(given));
      }),
    );
  });

  it.each([[[2, 3]], [[3, 2]]])(
    'is replaced by %j where one of two projects of a number is published',
    async (ids) => {
      const read = await readAll(isoOpenData, [
        fileOf(
          'deliverables.jsonl',
          jsonl([
            row(1, 'ISO 4:2000', 9599, { replacedBy: ids }),
            row(2, 'ISO 4:2010', 6060),
            row(3, 'ISO 4:2010', 5000, { publicationDate: null }),
          ]),
        ),
      ]);
      expect(byId(read).get('ISO 4:2000')?.replacedBy).toEqual([{ id: 'ISO 4:2010', extent: 'full' }]);
    },
  );

  it('tells what it leaves out: days that no calendar has, relations to nothing else, numbers that are none', async () => {
    const rows = [
      row(1, 'ISO 1:2000', 6060, { publicationDate: '2000-02-30', replaces: [1] }),
      row(2, 'ISO 2:2000', 6060, { publicationDate: 'TBD' }),
      row(3, `ISO 3:2000 ${'x'.repeat(250)}`, 6060, { publicationDate: null }),
      row(4, 'ISO 4:2000', 6060, { publicationDate: '1999' }),
    ];
    const read = await readAll(isoOpenData, [fileOf('deliverables.jsonl', `${jsonl(rows)}{broken\n`)]);
    expect(read.records.map(({ id, asOf, published }) => [id, asOf, published?.date])).toEqual([
      ['ISO 1:2000', '1999', undefined],
      ['ISO 2:2000', '1999', undefined],
      ['ISO 4:2000', '1999', '1999'],
    ]);
    expect(read.refusals.map(({ line, reason, statement }) => [line, reason, statement])).toEqual([
      [1, 'publicationDate “2000-02-30” is no date', true],
      [1, 'relation to project “1”, which bears the same designation', true],
      [2, 'publicationDate “TBD” is no date', true],
      [3, expect.stringMatching(/^the reference “ISO 3:2000 x.*” is too long/), undefined],
      [5, 'is no JSON', undefined],
    ]);
  });

  it('says the same from CSV, with lists as Python prints them and commas and line feeds in titles', async () => {
    const csv = [
      'id,deliverableType,supplementType,reference,title.en,title.fr,publicationDate,edition,icsCode,ownerCommittee,currentStage,replaces,replacedBy,languages,pages.en,scope.en',
      '1,IS,,ISO 9001:2008,"Title, of ""it""\nand more",,2008-11-13,4,"[\'03.120.10\', \'03.100.70\']",ISO/TC 176/SC 2,9599,,[2],"[\'en\']",27,"<p>x</p>"',
      "2,IS,,ISO 9001:2015,Title,Titre,2015-09-22,5,['03.120.10'],ISO/TC 176/SC 2,9092,[1],,['en'],29,",
      'x,IS,,ISO 1,,,,,,,,,,,,',
      '',
    ].join('\r\n');
    const read = await readAll(isoOpenData, [fileOf('deliverables.csv', csv)]);
    expect(
      read.records.map(({ id, titles, ics, replacedBy }) => [id, titles?.['en'], ics, replacedBy?.[0]?.id]),
    ).toEqual([
      ['ISO 9001:2008', 'Title, of "it"\nand more', ['03.120.10', '03.100.70'], 'ISO 9001:2015'],
      ['ISO 9001:2015', 'Title', ['03.120.10'], undefined],
    ]);
    expect(read.refusals).toHaveLength(1);
    expect(read.records[0]?.asOf).toBe('2015-09-22');
  });

  it('loses no line of CSV in a quote, and reads no list where none stands', async () => {
    const csv = [
      'id,reference,title.en,publicationDate,edition,icsCode,ownerCommittee,currentStage,replaces,replacedBy',
      '1,ISO 1:2000,5" pipes,2000-01-01,1,,,6060,,',
      '2,ISO 2:2000,"pipes,2000-01-01,1,,,6060,,',
      '3,ISO 3:2000,pipes,2000-01-01,1,,,6060,,',
      '4,ISO 4:2000,pipes,2000-01-01,1,,,6060,,5',
      '5,ISO 5:2000,pipes,2000-01-01,1,,,6060,,[4]',
    ].join('\n');
    const read = await readAll(isoOpenData, [fileOf('deliverables.csv', csv)]);
    expect(read.records.map(({ id }) => id)).toEqual(['ISO 1:2000', 'ISO 3:2000', 'ISO 5:2000']);
    expect(read.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [3, expect.stringMatching(/^the quotation mark that opens a cell here/)],
      [5, expect.stringMatching(/replacedBy/)],
      [6, expect.stringMatching(/^relation to project “4”/)],
    ]);
    expect(read.inputs).toBe(5);
  });

  it('names committee and class where their files lie beside, and refuses lines that are no records', async () => {
    const committees = jsonl([{ reference: 'ISO/TC 176/SC 2', title: { en: 'Quality systems' } }]);
    const read = await readAll(isoOpenData, [
      fileOf('iso_technical_committees.jsonl', committees),
      fileOf('ICS.csv', '\ufeffidentifier,parent,titleEn\n"03.120.10","03.120","Quality, assured"\n"99",,\n'),
      fileOf('ICS.xml', '<ics/>'),
      fileOf('deliverables.jsonl', `${jsonl(ROWS.slice(0, 1))}not json\n{"id":"x"}\n`),
    ]);
    expect(read.records.map(({ committee }) => committee)).toEqual(['ISO/TC 176/SC 2 Quality systems']);
    expect(read.records[0]?.ics?.[0]).toBe('03.120.10 Quality, assured');
    expect(read.refusals.map(({ line }) => line).filter((line) => line > 1)).toEqual([2, 3]);
  });

  it.skipIf(!existsSync(FULL))(
    'loses none of the 81,323 real rows (needs ../shared/data)',
    async () => {
      const read = await readAll(isoOpenData, filesUnder(FULL), { retrieved: '2026-08-19' });
      const gone = read.refusals.filter(({ reason }) => !reason.startsWith('relation'));
      expect(read.records.length + gone.length).toBe(81_323);
      const lifecycles = new Set(read.records.map(({ status }) => status?.lifecycle));
      expect(lifecycles).toEqual(new Set(['inForce', 'withdrawn', 'draft', 'cancelled']));
      const nine = read.records.find(({ id }) => id === 'ISO 9001:2015');
      expect(nine?.replacedBy).toEqual([{ id: 'ISO 9001', extent: 'full', project: true }]);
    },
    180_000,
  );

  it.skipIf(!existsSync(COLUMNS))(
    'says of the 81,323 real rows of CSV what it says of the JSON lines, zeros before stages or not (needs ../shared/data)',
    async () => {
      const day = { retrieved: '2026-08-19' };
      const read = await readAll(isoOpenData, filesUnder(COLUMNS), day);
      expect(read.records.length + read.refusals.length).toBe(81_323);
      const facts = ({ records }: Read) =>
        new Map(records.map(({ url, id, status, published }) => [url, { id, status, published }]));
      const found = facts(read);
      expect(found).toEqual(facts(await readAll(isoOpenData, filesUnder(FULL), day)));
      expect(found.get('https://www.iso.org/standard/62085.html')).toEqual({
        id: 'ISO 9001:2015',
        status: { lifecycle: 'inForce', raw: '90.92' },
        published: { date: '2015-09-22', provenance: 'stated' },
      });
      expect(found.get('https://www.iso.org/standard/86874.html')).toMatchObject({
        id: 'ISO/PWI 13567',
        status: { raw: '00.98' },
      });
    },
    180_000,
  );
});
