import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { relaton } from '../../src/source/relaton';
import { fileOf, readAll } from './given';
import { first, one, read, second, target } from './relaton-documents';

/** 10⁹ texts in a few bytes: each name stands for nine of the one before. */
const BOMB = Array.from({ length: 10 }, (_, at) =>
  at === 0
    ? 'a0: &a0 text\n'
    : `a${at}: &a${at} [${Array.from({ length: 9 }, () => `*a${at - 1}`).join(', ')}]\n`,
).join('');

describe('Relaton', () => {
  it('reads both models, and single objects where lists are usual', async () => {
    const { records, sources } = await read(
      first('IEC', 'IEC 60601-1:1988', {
        docstatus: { stage: { value: 'REVISED' } },
        date: [
          { type: 'published', value: '1988-12-30' },
          { type: 'stable-until', value: '2099-12-31' },
          { type: 'obsoleted', value: '2005-12-15' },
        ],
        ext: {
          ics: [{ code: '11.040.01' }],
          editorialgroup: { technical_committee: [{ name: 'TC 62/SC 62A' }] },
        },
        link: [{ content: 'https://webstore.iec.ch/publication/16801', type: 'src' }],
      }),
      second('ITU', 'ITU-T H.262 (02/2012)', {
        status: { stage: { content: 'Published' } },
        docidentifier: [
          { content: 'ITU-T H.262 (02/2012)', type: 'ITU', primary: true },
          { content: 'ISO/IEC 13818-2', type: 'ISO', primary: true },
        ],
      }),
      {
        docid: { id: 'B-10', type: 'IHO', primary: true },
        title: 'GEBCO',
        edition: { content: '5.0.0' },
        docstatus: { stage: 'in-force' },
      },
    );
    expect(sources).toEqual(['relaton-iec', 'relaton-itu', 'relaton-iho']);
    expect(records).toMatchObject([
      {
        id: 'IEC 60601-1:1988',
        asOf: '2026-03-15',
        titles: { en: 'Title of IEC 60601-1:1988', fr: 'Titre' },
        status: { lifecycle: 'withdrawn', raw: 'REVISED' },
        published: { date: '1988-12-30' },
        withdrawn: { date: '2005-12-15' },
        ics: ['11.040.01'],
        committee: 'TC 62/SC 62A',
        url: 'https://webstore.iec.ch/publication/16801',
      },
      {
        id: 'ITU-T H.262 (02/2012)',
        status: { lifecycle: 'inForce' },
        adopts: [{ id: 'ISO/IEC 13818-2', degree: 'unknown' }],
      },
      { id: 'IHO B-10 5.0.0', titles: { en: 'GEBCO' }, status: { lifecycle: 'inForce' } },
    ]);
  });

  it('gives IEEE the library’s status, and takes only “revises” for a replacement', async () => {
    const record = await one(
      first('IEEE', 'IEEE Std 802.1D-2004', {
        docstatus: { stage: { value: 'approved' } },
        ext: { standard_status: 'Superseded' },
        relation: [
          target('updates', 'IEEE Std 802.1D-1998', 'revises'),
          target('obsoletedBy', 'IEEE Std 802.1Q-2014'),
        ],
      }),
    );
    expect(record.status).toEqual({ lifecycle: 'withdrawn', raw: 'Superseded' });
    expect(record.replaces?.map(({ id }) => id)).toEqual(['IEEE Std 802.1D-1998']);
    expect(record.replacedBy?.map(({ id }) => id)).toEqual(['IEEE Std 802.1Q-2014']);
    const draft = await one(
      first('IEEE', 'IEEE P802.1Qbg/D-2.2-2012-02', { ext: { standard_status: 'Active' } }),
    );
    expect(draft.status?.lifecycle).toBe('draft');
  });

  it('what IEEE says to amend or correct an edition is a supplement of it, whatever its own number leaves out', async () => {
    const baseOf = async (id: string, other: string, how: string) =>
      (await one(first('IEEE', id, { relation: [target('updates', other, how)] }))).supplementOf;
    expect(await baseOf('IEEE Std 802.3cq-2019', 'IEEE Std 802.3-2018', 'amends')).toBe(
      'IEEE Std 802.3-2018',
    );
    expect(await baseOf('IEEE Std 516/Cor1-2023', 'IEEE Std 516-2021', 'corrects')).toBe('IEEE Std 516-2021');
  });

  it('a relation to the redline of a document is one to the document; the redline itself is none', async () => {
    const { records, refusals } = await read(
      first('IEEE', 'IEEE Std 1800-2012', {
        relation: [target('updates', 'IEEE Std 1800-2009 Redline', 'revises')],
      }),
      first('IEEE', 'IEEE Std 1016-2009 Redline', { ext: { doctype: { type: 'standard' } } }),
    );
    expect(records.map(({ replaces }) => replaces?.map(({ id }) => id))).toEqual([['IEEE Std 1800-2009']]);
    expect(refusals.map(({ line }) => line)).toEqual([2]);
  });

  it('a part that became a year makes no document: the dates of the record tell', async () => {
    const dated = (...years: string[]) => ({ date: years.map((value) => ({ type: 'issued', value })) });
    const { records, refusals } = await read(
      first('IEEE', 'IEC/IEEE 60079-1930', {
        date: [
          { type: 'created', value: '2015' },
          { type: 'issued', value: '2015-09-03' },
        ],
      }),
      first('IEEE', 'IEC/IEEE 62582.1-2011', dated('2013-09-03')),
      first('IEEE', 'ISO/IEC/IEEE 8802.1X/Amd2-2013', dated('2020')),
      first('IEEE', 'IEEE Std 149-1955', dated('1971-03-01')),
      first('IEEE', 'ISO/IEC 8802-2011', { date: [] }),
      first('IEEE', 'IEC/IEEE 63198-2775', dated('2023')),
    );
    expect(refusals.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 “IEC/IEEE 60079-1930” cannot be its number: the year in it is far from every date of the record',
    ]);
    expect(records).toHaveLength(5);
  });

  it('reads titles as text, whatever markup the page left in them', async () => {
    const content = 'SF<sub>6</sub> (see <a href="http://www.iec.ch">IEC</a>) &amp; <e> of x < y,  part 1';
    const { titles } = await one(first('IEC', 'IEC 60376:2018', { title: [{ content, language: ['en'] }] }));
    expect(titles).toEqual({ en: 'SF6 (see IEC) & <e> of x < y, part 1' });
  });

  it.each([
    ['Active', 'Approved', { lifecycle: 'inForce', raw: 'Active' }],
    ['Active', undefined, { lifecycle: 'unknown', raw: 'Active' }],
    ['Active', 'Superseded', { lifecycle: 'unknown', raw: 'Active, Superseded' }],
    ['Inactive', 'Reserved', { lifecycle: 'inactive', raw: 'Inactive-Reserved' }],
    ['Inactive', 'Withdrawn', { lifecycle: 'withdrawn', raw: 'Inactive-Withdrawn' }],
    ['Inactive', 'Draft', { lifecycle: 'draft', raw: 'draft' }],
    ['Inactive', 'Approved', { lifecycle: 'inactive', raw: 'Inactive' }],
  ])('IEEE’s “%s” with “%s” beside it', async (standing, act, status) => {
    const ext = { standard_status: standing, ...(act === undefined ? {} : { standard_modified: act }) };
    expect((await one(first('IEEE', 'IEEE Std 1588-2002', { ext }))).status).toEqual(status);
  });

  it('infers the next edition of a withdrawn Recommendation, and says that it is inferred', async () => {
    const record = await one(
      second('ITU', 'ITU-T H.264 (05/2003)', {
        status: { stage: { content: 'Withdrawal' } },
        relation: ['H.264 (V16) (06/2026)', 'H.264 (03/2005)', 'H.264 (2003) Cor. 1 (05/2004)'].map((id) =>
          target('hasEdition', id),
        ),
      }),
    );
    expect(record.replacedBy).toEqual([
      { id: 'ITU-T H.264 (03/2005)', extent: 'full', provenance: 'inferred' },
    ]);
  });

  it('tells successors from predecessors in the scrape of iso.org by their years', async () => {
    const record = await one(
      first('ISO', 'ISO 9001:2008', {
        docstatus: { stage: { value: '95' }, substage: { value: '99' } },
        relation: [
          target('obsoletes', 'ISO 9001:2000'),
          target('updates', 'ISO 9001:2015'),
          target('updates', 'ISO 9001:2008/Cor 1:2009'),
        ],
      }),
    );
    expect(record.status).toEqual({ lifecycle: 'withdrawn', raw: '95.99' });
    expect(record.replaces?.map(({ id }) => id)).toEqual(['ISO 9001:2000']);
    expect(record.replacedBy?.map(({ id }) => id)).toEqual(['ISO 9001:2015']);
  });

  it('makes an amendment belong to its edition, and a consolidated version to none', async () => {
    const { records } = await read(
      first('IEC', 'IEC 60950-1:2005/AMD1:2009'),
      first('IEC', 'IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV'),
    );
    expect(records.map(({ supplementOf }) => supplementOf)).toEqual(['IEC 60950-1:2005', undefined]);
  });

  it('reads a flavour never seen by the words that Relaton defines', async () => {
    const { records, sources } = await read(
      first('GOST', 'ГОСТ 1003-73', {
        docstatus: { stage: { value: 'superseded' } },
        relation: [target('supersededBy', 'ГОСТ 1003-2020'), target('hasPart', 'ГОСТ 1')],
      }),
    );
    expect(sources).toEqual(['relaton-gost']);
    expect(records[0]?.status?.lifecycle).toBe('withdrawn');
    expect(records[0]?.replacedBy).toHaveLength(1);
  });

  it('refuses what is no standard, and says why of each', async () => {
    const { records, refusals } = await read(
      first('IEC', 'IEC 60034-1:2010 RLV'),
      first('IEEE', 'IEEE Std 2401-2019 Redline', { ext: { doctype: { type: 'redline' } } }),
      second('BIPM', 'Metrologia 51 2 S65'),
      first('IANA', 'IANA acme'),
      { title: 'no number' },
      ['a list'],
    );
    expect(records).toEqual([]);
    expect(refusals.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives each flavour of one folder the newest day of its own documents', async () => {
    const document = (type: string, id: string, value: string): string =>
      JSON.stringify(second(type, id, { date: [{ type: 'published', value }] }));
    const lines = [
      document('OIML', 'OIML R 1:1994', '1994-05-02'),
      document('OGC', '18-062r2', '2019-12-20'),
      document('GOST', 'GOST 1-2031', '2031-01-01'),
      document('OIML', 'OIML R 2:1973', '1973'),
    ].join('\n');
    const { records } = await readAll(relaton, [fileOf('x.jsonl', lines, 1000)], { today: '2026-12-01' });
    expect(records.map(({ source, asOf }) => [source, asOf])).toEqual([
      ['relaton-oiml', '1994-05-02'],
      ['relaton-ogc', '2019-12-20'],
      ['relaton-gost', '1970'],
      ['relaton-oiml', '1994-05-02'],
    ]);
  });

  it('reads a folder of YAML, keeps dates as written, and leaves its indexes alone', async () => {
    const yaml =
      'docid:\n- id: ISO 9001:2008\n  type: ISO\n  primary: true\ndate:\n- type: published\n  value: 2008-11\n';
    const { records, refusals } = await readAll(relaton, [
      fileOf('data/iso-9001-2008.yaml', yaml),
      fileOf('data/broken.yaml', 'a: [1, 2'),
      fileOf('data/bomb.yaml', `${yaml}${BOMB}`),
      fileOf('index-v1.yaml', '- id: x\n'),
      fileOf('index1.csv', 'x,y\n'),
      fileOf('data/index-of-terms.yaml', yaml.replace('9001', '9002')),
      // Ruby prints so what is one object to it.
      fileOf('data/named.yaml', 'docid:\n- &1\n  id: ISO 9003:2008\n  type: ISO\ntitle: Named\nalso: *1\n'),
    ]);
    expect(records).toMatchObject([
      { id: 'ISO 9001:2008', asOf: '2008-11', published: { date: '2008-11' } },
      { id: 'ISO 9002:2008' },
      { id: 'ISO 9003:2008', titles: { en: 'Named' } },
    ]);
    expect(refusals.map(({ path }) => path)).toEqual(['data/broken.yaml', 'data/bomb.yaml']);
  });
});

describe.each([
  ['ieee', 11_787],
  ['oiml', 5_707],
  ['cie', 990],
  ['iho', 131],
])('the real %s set (needs ../shared/data)', (flavour, count) => {
  const path = `../shared/data/${flavour}.jsonl.gz`;
  it.skipIf(!existsSync(path))(
    `ends in records or refusals, all ${count} of it`,
    async () => {
      const { records, refusals } = await readAll(relaton, filesUnder(path), { retrieved: '2026-08-21' });
      expect(records.length + refusals.filter(({ statement }) => statement !== true).length).toBe(count);
      expect(refusals.filter(({ reason }) => reason === 'is no Relaton document')).toEqual([]);
    },
    180_000,
  );
});
