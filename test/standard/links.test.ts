import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/standard';
import { record } from './shelf';

describe('links of a dossier', () => {
  it('are, of an adoption, what its number says it adopts', () => {
    const dossier = { id: 'DIN EN ISO 12100:2011', records: [], mentionedBy: [] };
    expect(linksOf(dossier).toSorted()).toEqual(['EN ISO 12100', 'ISO 12100']);
  });

  it('are what a gatherer has to fetch, from statements, mentions and the number itself', () => {
    const dossier = {
      id: 'DIN EN ISO 12100:2011/A1:2013',
      records: [
        record('DIN EN ISO 12100:2011/A1:2013', {
          replaces: [{ id: 'DIN 1:2000', extent: 'full' }],
          replacedBy: [{ id: 'DIN 2:2020', extent: 'part' }],
          adopts: [{ id: 'ISO 12100:2010', degree: 'IDT' }],
          supplementOf: 'DIN 9:2011',
          updates: ['RFC 1'],
          updatedBy: ['RFC 2'],
          aliases: ['DIN 4:2011'],
          clauseRepeals: [{ by: 'DIN 5:2022' }],
        }),
      ],
      mentionedBy: ['DIN 3:2021', 'DIN EN ISO 12100:2011/A1:2013'],
    };
    expect(linksOf(dossier).toSorted()).toEqual(
      [
        'DIN 1:2000',
        'DIN 2:2020',
        'DIN 3:2021',
        'DIN 4:2011',
        'DIN 5:2022',
        'DIN 9:2011',
        'DIN EN ISO 12100:2011',
        'ISO 12100:2010',
        'RFC 1',
        'RFC 2',
      ].toSorted(),
    );
  });
});
