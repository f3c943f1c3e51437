import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { nistCsrc } from '../../src/source/nist';
import { ask } from '../standard/cases';
import { fileOf, readAll, type Read } from './given';

const REAL = '../shared/data/nist-csrc-pubs-export.json.gz';

function publication(docidentifier: string, uri: string, more: object = {}): object {
  return {
    docidentifier,
    uri: `https://csrc.nist.gov/pubs/${uri}`,
    'title-main': 'Digital Identity Guidelines',
    'title-sub': null,
    iteration: 'final',
    'published-date': '2017-06-22',
    'updated-date': null,
    'obsoleted-date': null,
    status: 'final',
    substage: 'active',
    supersedes: [],
    'superseded-by': [],
    ...more,
  };
}

async function read(...publications: object[]): Promise<Read> {
  return readAll(nistCsrc, [fileOf('pubs.json', JSON.stringify(publications))]);
}

describe('NIST CSRC', () => {
  it('keeps a draft apart from its publication, the update apart from what it updates', async () => {
    const { records, refusals } = await read(
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/final', {
        substage: 'withdrawn',
        'obsoleted-date': '2020-12-10',
      }),
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/upd1/final', { 'updated-date': '2020-12-10' }),
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/ipd', {
        iteration: 'ipd',
        status: 'draft-public',
        substage: 'withdrawn',
        'superseded-by': [
          { docidentifier: 'SP 800-53 Rev. 5', uri: 'https://x/pubs/sp/800/53/r5/upd1/final' },
        ],
      }),
      publication('FIPS 140-2', 'fips/140-2/upd2/final', {
        'superseded-by': [{ docidentifier: 'FIPS 140-3', uri: 'https://x/pubs/fips/140-3/final' }],
        supersedes: [{ docidentifier: 'FIPS 140-2', uri: 'https://x/pubs/fips/140-2/final' }],
      }),
      { docidentifier: 'SP 1' },
    );
    expect(records).toMatchObject([
      {
        id: 'NIST SP 800-53 Rev. 5',
        asOf: '2020-12-10',
        status: { lifecycle: 'inForce', raw: 'final active' },
      },
      { id: 'NIST SP 800-53 Rev. 5 ipd', replacedBy: [{ id: 'NIST SP 800-53 Rev. 5' }] },
      { id: 'FIPS 140-2', replacedBy: [{ id: 'FIPS 140-3' }] },
    ]);
    expect(records[2]?.replaces).toBeUndefined();
    expect(refusals.map(({ line }) => line)).toEqual([1, 5]);
  });

  it('a public draft is none of its publication’s states, whatever the export calls it', async () => {
    const draft = { status: 'draft-public', substage: 'withdrawn', 'obsoleted-date': '2020-09-23' };
    const { records } = await read(
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/ipd', { ...draft, iteration: 'ipd' }),
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/fpd', { ...draft, 'published-date': '2020-03-16' }),
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/final', { 'published-date': '2020-09-23' }),
      publication('SP 800-217', 'sp/800/217/fpd', { status: 'draft-public' }),
      publication('CSWP 34', 'cswp/34/some-title/public-draft', { ...draft, iteration: 'ipd' }),
    );
    expect(records.map(({ id, status }) => [id, status?.lifecycle])).toEqual([
      ['NIST SP 800-53 Rev. 5 ipd', 'cancelled'],
      ['NIST SP 800-53 Rev. 5 fpd', 'cancelled'],
      ['NIST SP 800-53 Rev. 5', 'inForce'],
      ['NIST SP 800-217 fpd', 'draft'],
      ['NIST CSWP 34 ipd', 'cancelled'],
    ]);
    expect(records[2]?.published?.date).toBe('2020-09-23');
    const on = (day: string) => ask('NIST SP 800-53 Rev. 5 ipd', records, day).lifecycle;
    expect([on('2018-06-01'), on('2020-09-23')]).toEqual(['draft', 'cancelled']);
  });

  it('a publication came out with its first state; title, status and end are those of the last', async () => {
    const withdrawn = { substage: 'withdrawn' };
    const { records, refusals } = await read(
      publication('SP 800-63-3', 'sp/800/63/3/upd2/final', {
        ...withdrawn,
        'issued-date': '2017-06',
        'published-date': '2020-03-02',
        'obsoleted-date': '2025-08-01',
        'title-main': 'Digital  Identity\u00a0Guidelines',
        'superseded-by': [
          { docidentifier: 'SP 800-63-4', uri: 'https://csrc.nist.gov/pubs/sp/800/63/4/final' },
        ],
      }),
      publication('SP 800-63-3', 'sp/800/63/3/final', {
        ...withdrawn,
        'obsoleted-date': '2017-12-01',
        supersedes: [{ docidentifier: 'SP 800-63-2', uri: 'https://csrc.nist.gov/pubs/sp/800/63/2/final' }],
      }),
      publication('SP 800-63-3', 'sp/800/63/3/final-(1)', { ...withdrawn, 'published-date': '2020-03-02' }),
      publication('CSWP 39', 'cswp/39/some-title/final', { ...withdrawn, 'published-date': '2025-12-19' }),
      publication('CSWP 39upd1', 'cswp/39/upd1/some-title/final', { 'published-date': '2026-06-29' }),
    );
    expect(records).toMatchObject([
      {
        id: 'NIST SP 800-63-3',
        titles: { en: 'Digital Identity Guidelines' },
        published: { date: '2017-06-22' },
        withdrawn: { date: '2025-08-01' },
        replaces: [{ id: 'NIST SP 800-63-2' }],
        replacedBy: [{ id: 'NIST SP 800-63-4' }],
      },
      { id: 'NIST CSWP 39', status: { lifecycle: 'inForce' }, published: { date: '2025-12-19' } },
    ]);
    expect(refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringContaining('earlier state of “NIST SP 800-63-3”')],
      [3, '“NIST SP 800-63-3” stands twice'],
      [4, expect.stringContaining('earlier state of “NIST CSWP 39”')],
    ]);
    expect(ask('NIST SP 800-63-3', records, '2018-06-01').verdict.answer).toBe('yes');
  });

  it('a supplement is a document of its own, and belongs to its publication', async () => {
    const { records } = await read(
      publication('SP 800-63B', 'sp/800/63/b/sup/final', {
        'title-main': '[Supplement 1] Incorporating Syncable Authenticators',
        'published-date': '2024-04-22',
      }),
      publication('SP 800-63B', 'sp/800/63/b/final'),
      publication('SP 800-38A', 'sp/800/38/a/sup/final', { doi: '10.6028/NIST.SP.800-38A-Add' }),
      publication('SP 800-38B', 'sp/800/38/b/sup/final'),
    );
    expect(records.map(({ id, supplementOf }) => [id, supplementOf])).toEqual([
      ['NIST SP 800-63B Suppl. 1', 'NIST SP 800-63B'],
      ['NIST SP 800-63B', undefined],
      ['NIST SP 800-38A Addendum', 'NIST SP 800-38A'],
      ['NIST SP 800-38B Suppl.', 'NIST SP 800-38B'],
    ]);
    expect(ask('NIST SP 800-63B', records).amendments.map(({ id }) => id)).toEqual([
      'NIST SP 800-63B Suppl. 1',
    ]);
  });

  it('parts that share a number are one document under their common title', async () => {
    const { records, refusals } = await read(
      publication('SP 800-73-5', 'sp/800/73/pt1/5/final', { 'title-sub': 'Part 1' }),
      publication('SP 800-73-5', 'sp/800/73/pt2/5/final', { 'title-sub': 'Part 2' }),
    );
    expect(records.map(({ titles }) => titles)).toEqual([{ en: 'Digital Identity Guidelines' }]);
    expect(refusals.map(({ reason }) => reason)).toEqual([
      'is a part of “NIST SP 800-73-5”, which is packed as one document',
    ]);
  });

  it('two revisions called active stand beside each other', async () => {
    const { records } = await read(
      publication('SP 800-53 Rev. 4', 'sp/800/53/r4/final', { 'published-date': '2013-04-30' }),
      publication('SP 800-53 Rev. 5', 'sp/800/53/r5/final', { 'published-date': '2020-09-23' }),
    );
    expect(ask('NIST SP 800-53 Rev. 4', records).verdict).toMatchObject({ answer: 'yes' });
  });

  it.skipIf(!existsSync(REAL))('places all 932 real publications (needs ../shared/data)', async () => {
    const { records, refusals } = await readAll(nistCsrc, filesUnder(REAL));
    expect(records.length + refusals.length).toBe(932);
    expect(refusals.filter(({ reason }) => reason.includes('is no publication'))).toEqual([]);
    expect(records.filter(({ status }) => status?.lifecycle === 'unknown')).toEqual([]);
    const inForce = (id: string, on: string) => ask(id, records, on).verdict.answer;
    expect([
      inForce('NIST SP 800-63-3', '2018-06-01'),
      inForce('NIST SP 800-53 Rev. 4', '2014-06-20'),
      inForce('NIST SP 800-171 Rev. 1', '2018-06-01'),
      inForce('NIST SP 800-37 Rev. 1', '2014-06-01'),
    ]).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(ask('NIST SP 800-53', records, '2018-06-01').id).toBe('NIST SP 800-53 Rev. 4');
  });
});
