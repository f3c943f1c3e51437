import { describe, expect, it } from 'vitest';
import { first, read, second, target } from './relaton-documents';

describe('what Relaton’s documents say and no record does', () => {
  it('tells of links that are no web addresses, and of a number of another body that is none', async () => {
    const { records, refusals } = await read(
      second('CIE', 'CIE 1:2020', {
        docidentifier: [
          { content: 'CIE 1:2020', type: 'CIE', primary: true },
          { content: `ISO/IEC ${'1'.repeat(300)}`, type: 'ISO' },
        ],
        source: [
          { type: 'pdf', content: 'pdfs/one.pdf' },
          { type: 'src', content: 'https://standards.example/1' },
        ],
      }),
    );
    expect(records).toMatchObject([{ url: 'https://standards.example/1' }]);
    expect(records[0]?.adopts).toBeUndefined();
    expect(refusals.map(({ reason, statement }) => [reason, statement])).toEqual([
      ['“pdfs/one.pdf” is a link that is no web address', true],
      ['is a number of another body beside one of CIE, too long or too short for one', true],
    ]);
  });

  it('tells the relations of which it makes no edge by their kind, each kind once', async () => {
    const { records, refusals, inputs } = await read(
      second('ITU', 'ITU-T A.1 (03/1993)', {
        status: { stage: { content: 'Withdrawal' } },
        date: [{ type: 'published', at: '1993-03-01' }],
        relation: [
          ...['A.1 (10/1996)', 'A.1 (10/2000)', 'A.1 (03/1993)'].map((id) => target('hasEdition', id)),
          ...['A Suppl. 1 (10/2000)', 'A Suppl. 2 (12/2022)'].map((id) => target('complementOf', id)),
        ],
      }),
      second('ITU', 'ITU-T A.2 (11/2012)', { relation: [target('complementOf', 'A Suppl. 2 (12/2022)')] }),
      first('3GPP', '3GPP TR 03.39:REL-96/5.0.0', {
        relation: [target('adoptedAs', '3GPP TR 03.39:REL-96/5.0.0'), { type: 'updates', bibitem: {} }],
      }),
      first('IEC', 'IEC 1:2020 RLV', { relation: [target('hasPart', 'IEC 1-1:2020')] }),
    );
    expect(inputs).toBe(4);
    expect(records.map(({ replacedBy }) => replacedBy?.map(({ id }) => id))).toEqual([
      ['ITU-T A.1 (10/1996)'],
      undefined,
      undefined,
    ]);
    const nothing = 'it says nothing here of what replaces, updates or adopts a document';
    expect(refusals).toEqual([
      { path: 'x.jsonl', line: 3, reason: 'is a relation “updates” that names no document', statement: true },
      {
        path: 'x.jsonl',
        line: 4,
        reason: 'is a redline or commented version: a product, not a document',
      },
      {
        path: 'x.jsonl',
        line: 1,
        reason: `is a relation “hasEdition” of ITU: ${nothing}`,
        statement: true,
      },
      {
        path: 'x.jsonl',
        line: 1,
        reason: 'is a relation “hasEdition” of ITU that names the document itself',
        statement: true,
      },
      {
        path: 'x.jsonl',
        line: 1,
        reason: `is a relation “complementOf” of ITU: ${nothing}`,
        statement: true,
        count: 3,
      },
      {
        path: 'x.jsonl',
        line: 3,
        reason: 'is a relation “adoptedAs” of 3GPP that names the document itself',
        statement: true,
      },
    ]);
  });

  it('takes what amends an edition for a supplement of it, and a translation for nothing', async () => {
    const { records, refusals } = await read(
      second('OIML', 'OIML R 60:2017+Amendment:2019', { relation: [target('amends', 'OIML R 60:2017')] }),
      second('OIML', 'OIML D 1:2020 (S)', { relation: [target('translatedFrom', 'OIML D 1:2020 (E)')] }),
    );
    expect(records.map(({ supplementOf, updates }) => [supplementOf, updates])).toEqual([
      ['OIML R 60:2017', undefined],
      [undefined, undefined],
    ]);
    expect(refusals.map(({ line, reason }) => `${line} ${reason.slice(0, 42)}`)).toEqual([
      '2 is a relation “translatedFrom” of OIML: it',
    ]);
  });

  it('reads the languages of titles however they are written; what cannot be read is told', async () => {
    const title = (content: string, language: string, type?: string) => ({
      content,
      language: [language],
      type,
    });
    const { records, refusals } = await read(
      first('GOST', 'GOST 1', {
        title: [
          title('标准化', 'zh-Hans', 'main'),
          title('Standardization', 'eng'),
          title('Standardisation', 'en'),
          title('Стандартизация', 'rus'),
          title('Parts of the whole', 'en', 'title-part'),
          title('Normung', 'main-de'),
          title('Anything', 'Chinese'),
        ],
        date: [
          { type: 'published', value: '2001-02-31' },
          { type: 'issued', value: '2001-03-01' },
          { value: '2002' },
          { type: 'confirmed' },
        ],
      }),
    );
    expect(records).toMatchObject([
      {
        titles: { zh: '标准化', en: 'Standardization', ru: 'Стандартизация' },
        published: { date: '2001-03-01' },
      },
    ]);
    expect(Object.keys(records[0]?.titles ?? {})).toHaveLength(3);
    expect(refusals.every(({ line, statement }) => line === 1 && statement === true)).toBe(true);
    expect(refusals.map(({ reason }) => reason)).toEqual([
      '“main-de” is no language: a title in it is left out',
      '“Chinese” is no language: a title in it is left out',
      '“Standardisation” is a second title in “en”: the first stands',
      '“2001-02-31” is no date: not taken for “published”',
      '“2002” is a date of which nothing says what happened',
    ]);
  });

  it('gives every flavour a data set of its own, whatever its type is written in', async () => {
    const types = [
      'IEC',
      'iec',
      '中国',
      '日本',
      'GOST',
      'gost',
      'IEC-',
      'x'.repeat(300),
      'x'.repeat(301),
      '',
    ];
    const { records, sources } = await read(...types.map((type) => first(type, 'X 1:2020')));
    expect(records.map(({ source }) => source)).toEqual(sources);
    expect(new Set(sources).size).toBe(types.length);
    expect(sources.filter((id) => !/^[\w.-]{1,64}$/.test(id))).toEqual([]);
    expect(sources).toEqual(expect.arrayContaining(['relaton-iec', 'relaton-gost']));
    const again = await read(...types.toReversed().map((type) => first(type, 'X 1:2020')));
    expect(again.sources.toReversed()).toEqual(sources);
  });

  it('leaves out what has no number where every document has one: no chain runs through it', async () => {
    const { records, refusals } = await read(
      first('IEEE', 'IEEE Std 9802.1-2014', {
        relation: [target('obsoletedBy', 'ISO/IEC/ IEEE'), target('obsoletedBy', 'IEEE Std 9802.1-2018')],
      }),
      first('IEEE', 'ISO/IEC/ IEEE', { relation: [target('obsoletedBy', 'IEEE Std 9026-2023')] }),
      first('IEEE', 'IEEE Std 9139-1999', { relation: [target('updates', 'IEEE Std Std', 'revises')] }),
      first('IEEE', 'IEEE NESC HBK-2017', { relation: [target('obsoletedBy', 'NESC Handbook')] }),
      first('W3C', 'W3C REC-xml', {}),
    );
    expect(
      records.map(({ id, replacedBy, replaces }) => [id, replacedBy?.map((edge) => edge.id), replaces]),
    ).toEqual([
      ['IEEE Std 9802.1-2014', ['IEEE Std 9802.1-2018'], undefined],
      ['IEEE Std 9139-1999', undefined, undefined],
      ['IEEE NESC HBK-2017', ['NESC Handbook'], undefined],
      ['W3C REC-xml', undefined, undefined],
    ]);
    expect(refusals).toEqual([
      { path: 'x.jsonl', line: 2, reason: '“ISO/IEC/ IEEE” has no number: it names no document' },
      {
        path: 'x.jsonl',
        line: 1,
        reason: 'is a relation “obsoletedBy” of IEEE that names no number',
        statement: true,
      },
      {
        path: 'x.jsonl',
        line: 3,
        reason: 'is a relation “updates” of IEEE that names no number',
        statement: true,
      },
    ]);
  });
});
