import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { nistCsrc } from '../../src/source/nist';
import { fileOf, readAll } from './given';

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

describe('NIST CSRC', () => {
  it('keeps a draft apart from its publication, the update apart from what it updates', async () => {
    const list = [
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
    ];
    const read = await readAll(nistCsrc, [fileOf('pubs.json', JSON.stringify(list))]);
    expect(read.records).toMatchObject([
      {
        id: 'NIST SP 800-53 Rev. 5',
        asOf: '2020-12-10',
        status: { lifecycle: 'inForce', raw: 'final active' },
      },
      { id: 'NIST SP 800-53 Rev. 5 ipd', replacedBy: [{ id: 'NIST SP 800-53 Rev. 5' }] },
      { id: 'FIPS 140-2', replacedBy: [{ id: 'FIPS 140-3' }] },
    ]);
    expect(read.records[2]?.replaces).toBeUndefined();
    expect(read.refusals.map(({ line }) => line)).toEqual([1, 5]);
  });

  it.skipIf(!existsSync(REAL))('places all 932 real publications (needs ../shared/data)', async () => {
    const { records, refusals } = await readAll(nistCsrc, filesUnder(REAL));
    expect(records.length + refusals.length).toBe(932);
    expect(refusals.every(({ reason }) => reason.includes('stands twice'))).toBe(true);
    expect(records.filter(({ status }) => status?.lifecycle === 'unknown')).toEqual([]);
  });
});
