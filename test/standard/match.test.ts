/** R2, R3: a draft, a supplement or a variant is never answered by another document of its number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alive, ask, stated, status } from './cases';
import { record } from './shelf';

const CURRENT = alive('ISO 5:2015', { published: stated('2015-03-01') });
const GONE = status('95.99', 'withdrawn');

describe('a draft', () => {
  it('that nobody filed is not the published edition, which is offered', () => {
    const answer = ask('ISO/DIS 5', [CURRENT]);
    expect(answer).toMatchObject({
      match: 'none',
      id: null,
      verdict: { answer: 'unknown', reason: { rule: 'R3', code: 'draftCited' } },
    });
    expect(answer.near.map(({ id }) => id)).toEqual(['ISO 5:2015']);
  });

  it('that is filed answers for itself', () => {
    const project = record('ISO/FDIS 5', { status: status('50.20', 'draft') });
    expect(ask('ISO/FDIS 5', [CURRENT, project])).toMatchObject({
      id: 'ISO/FDIS 5',
      verdict: { answer: 'no', reason: { code: 'draft' } },
    });
  });

  it('of any stage never gets a yes from its number', () => {
    const stages = fc.constantFrom(
      'NP',
      'WD',
      'AWI',
      'CD',
      'FCD',
      'DIS',
      'FDIS',
      'PRF',
      'DTR',
      'DTS',
      'DPAS',
    );
    fc.assert(
      fc.property(stages, fc.constantFrom('ISO', 'ISO/IEC', 'IEC'), (stage, body) => {
        const citation = `${body}/${stage} 5`;
        expect(ask(citation, [CURRENT, alive(`${body} 5:2015`)]).verdict.answer).not.toBe('yes');
      }),
    );
  });

  it('never gets a yes from the document that it became, were it of the same year', () => {
    for (const draft of [
      'ISO/DTR 5:2015',
      'ISO/DTS 5:2015',
      'ISO/DPAS 5:2015',
      'ISO/DP 5:2015',
      'IEC CDV 5:2015',
    ])
      expect(ask(draft, [CURRENT, alive('ISO/TR 5:2015'), alive('IEC 5:2015')])).toMatchObject({
        match: 'none',
        verdict: { answer: 'unknown', reason: { code: 'draftCited' } },
      });
  });
});

describe('a supplement without its edition', () => {
  const amendment = (base: string, year: string) =>
    alive(`${base}/Amd 1:${year}`, { supplementOf: base, published: stated(`${year}-01-01`) });

  it('is that of the edition in force', () => {
    const old = record('ISO 5:2005', { status: GONE, published: stated('2005-01-01') });
    const records = [old, CURRENT, amendment('ISO 5:2005', '2007'), amendment('ISO 5:2015', '2024')];
    expect(ask('ISO 5/Amd 1', records).id).toBe('ISO 5:2015/Amd 1:2024');
    expect(ask('ISO 5/Amd 1:2024', records).id).toBe('ISO 5:2015/Amd 1:2024');
  });

  it('is the only one of its year, and goes with its edition', () => {
    const old = record('ISO 5:2005', { status: GONE, published: stated('2005-01-01') });
    const records = [old, CURRENT, amendment('ISO 5:2005', '2007')];
    expect(ask('ISO 5/Amd 1:2007', records)).toMatchObject({
      id: 'ISO 5:2005/Amd 1:2007',
      verdict: { answer: 'no', reason: { rule: 'R13' } },
    });
  });

  it('that is not on file is unknown, whatever the edition is', () => {
    expect(ask('ISO 5/Amd 2:2020', [CURRENT]).verdict.answer).toBe('unknown');
    expect(ask('ISO 5+A1:2020', [CURRENT]).verdict.answer).toBe('unknown');
  });
});

it('a lettered part or a named version is not the number that it begins with', () => {
  const gone = record('ISO 5-B:1978', { status: GONE });
  expect(ask('ISO 5-B:1978', [CURRENT, gone])).toMatchObject({ id: 'ISO 5-B:1978', lifecycle: 'withdrawn' });
  expect(ask('ISO 5:TC3', [CURRENT]).verdict.answer).toBe('unknown');
});

it.each([
  ['ASTM D596', 'ASTM D596-01(2011)'],
  ['ITU-T X.509', 'ITU-T X.509 (10/2019)'],
  ['NIST SP 800-53', 'NIST SP 800-53 Rev. 5'],
  ['ГОСТ 8.417', 'ГОСТ 8.417-2002'],
  ['CSA B149.1', 'CSA B149.1-15'],
  ['SAE J1939', 'SAE J1939_202306'],
  ['ETSI EN 300 328', 'ETSI EN 300 328 V2.2.2 (2019-07)'],
  ['GB 7718', 'GB 7718-94'],
])('%s is the number itself, no other name of %s', (cited, edition) => {
  expect(ask(cited, [alive(edition)])).toMatchObject({ match: 'work', id: edition });
});

it.each([
  ['NB/SH 5-2019', 'NB/SH/T 5-2019'],
  ['DBJ50-5-2017', 'DBJ50/T-5-2017'],
  ['GB 50016-2014', 'GB 50016-2014(2018年版)'],
])('%s and %s are one document, filed twice', (one, other) => {
  const records = [alive(one), record(other, { titles: { zh: '名称' } })];
  expect(ask(one, records)).toMatchObject({ id: one, titles: { zh: '名称' } });
});

it('of numbered revisions the last number counts, whatever day its file is of', () => {
  const records = [
    alive('ITU-R BT.709-5', { published: stated('2020-06-01') }),
    alive('ITU-R BT.709-6', { published: stated('2015-06-17') }),
    alive('ITU-R BT.709-10', { published: stated('2015-06-18') }),
  ];
  expect(ask('ITU-R BT.709', records)).toMatchObject({ match: 'work', id: 'ITU-R BT.709-10' });
});

it('a publication without year is not answered by the draft of its first revision', () => {
  const records = [
    alive('NIST SP 800-5', { published: stated('1998-04-01') }),
    record('NIST SP 800-5 Rev. 1 ipd', { status: status('draft-public active', 'draft') }),
  ];
  expect(ask('NIST SP 800-5', records)).toMatchObject({ id: 'NIST SP 800-5', verdict: { answer: 'yes' } });
});

it('an unfinished entry without year does not live on where the dated editions are over', () => {
  const records = [
    record('ISO/IEC/IEEE 5:2016', { status: GONE, published: stated('2016-01-01') }),
    alive('ISO/IEC/IEEE 5'),
  ];
  expect(ask('ISO/IEC/IEEE 5', records).verdict.answer).not.toBe('yes');
});

it('an amendment in the number of a joint printing is no edition', () => {
  const records = [
    alive('ISO/IEC/IEEE 8802.9-2018', { published: stated('2018-01-01') }),
    alive('ISO/IEC/IEEE 8802.9/Amd1-2021', { published: stated('2021-01-01') }),
  ];
  expect(ask('ISO/IEC/IEEE 8802.9', records).id).toBe('ISO/IEC/IEEE 8802.9-2018');
});

it('on a day before the oldest edition on file nobody knows what the number meant', () => {
  const records = [alive('GB 5-2022', { published: stated('2022-03-15') })];
  expect(ask('GB 5', records, '2008-01-01').verdict).toMatchObject({ answer: 'unknown', face: 'unknown' });
  expect(ask('GB 5-2022', records, '2008-01-01').verdict.reason.code).toBe('notOut');
});

it('an edition whose word was never changed does not outlive the younger one that is over', () => {
  const records = [
    alive('IEC 5:1972', { published: stated('1972-01-01') }),
    record('IEC 5:2002', { status: status('WITHDRAWN', 'withdrawn'), published: stated('2002-06-01') }),
  ];
  expect(ask('IEC 5', records)).toMatchObject({ id: 'IEC 5:2002', verdict: { answer: 'history' } });
  expect(ask('IEC 5:1972', records).verdict).toMatchObject({
    answer: 'history',
    reason: { code: 'successorsGone', ids: ['IEC 5:2002'], provenance: 'inferred' },
  });
  const next = alive('IEC 6:2003', { replaces: [{ id: 'IEC 5:2002', extent: 'full' }] });
  for (const cited of ['IEC 5', 'IEC 5:1972'])
    expect(ask(cited, [...records, next]).verdict).toMatchObject({
      answer: 'no',
      reason: { ids: ['IEC 6:2003'] },
    });
  expect(ask('IEC 5:1972', records, '2001-01-01').verdict.answer).toBe('yes');
});

it('an older Recommendation is not simply current beside a younger one', () => {
  const word = status('Recommendation', 'inForce');
  const dated = (day: string) =>
    record(`W3C REC-foo-${day.replaceAll('-', '')}`, { status: word, published: stated(day) });
  const records = [dated('2003-06-24'), dated('2007-04-27')];
  expect(ask('W3C REC-foo-20030624', records).verdict).toMatchObject({
    answer: 'unknown',
    reason: { code: 'overtaken', ids: ['W3C REC-foo-20070427'] },
  });
  expect(ask('W3C REC-foo-20070427', records).verdict.answer).toBe('yes');
  expect(ask('W3C REC-foo-20030624', records, '2005-01-01').verdict.answer).toBe('yes');
});

describe('a number without its edition', () => {
  const gone = (id: string, day: string, next: string) =>
    record(id, {
      status: status('withdrawn', 'withdrawn'),
      published: stated(day),
      withdrawn: stated('2024-02-01'),
      replacedBy: [{ id: next, extent: 'full' }],
    });
  const records = [
    gone('FIPS 9180', '1993-05-11', 'FIPS 9180-1'),
    gone('FIPS 9180-1', '1995-04-17', 'FIPS 9180-2'),
    alive('FIPS 9180-2', { published: stated('2024-02-01') }),
    gone('NIST SP 800-963B', '2017-06-22', 'NIST SP 800-963B-4'),
    alive('NIST SP 800-963B-4', { published: stated('2024-02-01') }),
    gone('NIST SP 800-928', '2001-10-01', 'NIST SP 800-928 Version 2'),
    alive('NIST SP 800-928 Version 2', { published: stated('2024-02-01') }),
  ];

  it.each([
    ['FIPS 9180', 'FIPS 9180-2'],
    ['FIPS PUB 9180', 'FIPS 9180-2'],
    ['NIST SP 800-963B', 'NIST SP 800-963B-4'],
    ['NIST SP 800-928', 'NIST SP 800-928 Version 2'],
  ])('%s is its latest revision, not the first one, which is gone', (citation, id) => {
    expect(ask(citation, records)).toMatchObject({
      id,
      verdict: { answer: 'yes', reason: { rule: 'R2', code: 'currentEdition' } },
    });
  });

  it('a revision that is named keeps its own status', () => {
    expect(ask('FIPS 9180-1', records)).toMatchObject({
      id: 'FIPS 9180-1',
      verdict: { answer: 'no', reason: { code: 'replaced', ids: ['FIPS 9180-2'] } },
    });
  });
});

it('an assessment or data of ISO is not the standard of that number', () => {
  expect(ask('ISO/TTA 5', [CURRENT]).match).toBe('none');
  expect(ask('ISO 5:1994', [alive('ISO/TTA 5:1994')]).id).toBeNull();
  expect(ask('ISO/DATA 5', [CURRENT, alive('ISO/DATA 5:1978')]).id).toBe('ISO/DATA 5:1978');
});

it('one edition filed with and without the word “Std” has one answer, and two words of its registry are a contradiction', () => {
  const records = [
    record('IEEE C99.92-1989', { status: status('Superseded', 'withdrawn') }),
    alive('IEEE Std C99.92-1989'),
    record('ANSI/IEEE Std C99.92-1989', { status: GONE }),
  ];
  const [one, other] = ['IEEE C99.92-1989', 'IEEE Std C99.92-1989'].map((id) => ask(id, records).verdict);
  expect(one).toEqual(other);
  expect(one).toMatchObject({ answer: 'unknown', reason: { rule: 'R18', code: 'conflict' } });
});
