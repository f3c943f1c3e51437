import { describe, expect, it } from 'vitest';
import { lifecycleOfWord, linksOf, statusTables } from '../../src/standard';
import type { Vocabulary } from '../../src/standard';
import { record } from './shelf';

describe('status words', () => {
  it.each<[Vocabulary, string, string]>([
    ['cn', '现行', 'inForce'],
    ['cn', ' 即将实施 ', 'upcoming'],
    ['cn', '废止', 'withdrawn'],
    ['cn', '被代替', 'withdrawn'],
    ['cn', '被部分代替', 'inForce'],
    ['cn', '已发布', 'unknown'],
    ['cn', '正在起草', 'draft'],
    ['iso-stage', '60.60', 'inForce'],
    ['iso-stage', '9092', 'inForce'],
    ['iso-stage', '90.93', 'inForce'],
    ['iso-stage', '95.20', 'inForce'],
    ['iso-stage', '95.92', 'inForce'],
    ['iso-stage', '9599', 'withdrawn'],
    ['iso-stage', '98', 'cancelled'],
    ['iso-stage', '20.98', 'cancelled'],
    ['iso-stage', '60', 'draft'],
    ['iso-stage', '60.00', 'draft'],
    ['iso-stage', '40.99', 'draft'],
    ['iso-stage', '95.77', 'unknown'],
    ['iec', 'PUBLISHED', 'inForce'],
    ['iec', 'REVISED', 'withdrawn'],
    ['iec', 'REPLACED', 'withdrawn'],
    ['iec', 'WITHDRAWN', 'withdrawn'],
    ['rfc', 'INTERNET STANDARD', 'inForce'],
    ['rfc', 'Proposed Standard', 'inForce'],
    ['rfc', 'HISTORIC', 'withdrawn'],
    ['rfc', 'UNKNOWN', 'unknown'],
    ['bsi', 'CU', 'inForce'],
    ['bsi', 'PR', 'inForce'],
    ['bsi', 'OB', 'inactive'],
    ['w3c', 'PR', 'draft'],
    ['w3c', 'REC', 'inForce'],
    ['jis', '廃止', 'withdrawn'],
    ['ieee', 'Inactive-Reserved', 'inactive'],
    ['ieee', 'Superseded', 'withdrawn'],
    ['mil', 'Inactive for new design', 'inactive'],
  ])('%s: %s is %s', (vocabulary, raw, lifecycle) => {
    expect(lifecycleOfWord(vocabulary, raw)).toBe(lifecycle);
  });

  it.each<[Vocabulary, string]>([
    ['cn', 'PUBLISHED'],
    ['iec', '现行'],
    ['cn', 'current'],
    ['iso-stage', 'published'],
    ['rfc', ''],
  ])('nothing maps by guess: %s has no word “%s”', (vocabulary, raw) => {
    expect(lifecycleOfWord(vocabulary, raw)).toBe('unknown');
  });

  it('every vocabulary says where its meanings were read', () => {
    for (const { from, words } of statusTables()) {
      expect(from.length).toBeGreaterThan(10);
      expect(words).toBeGreaterThan(0);
    }
  });
});

describe('links of a dossier', () => {
  it('are what a gatherer has to fetch, from statements, mentions and the number itself', () => {
    const dossier = {
      id: 'DIN EN ISO 12100:2011/A1:2013',
      records: [
        record('DIN EN ISO 12100:2011/A1:2013', {
          replaces: [{ id: 'DIN 1:2000', extent: 'full' }],
          replacedBy: [{ id: 'DIN 2:2020', extent: 'part' }],
          adopts: [{ id: 'ISO 12100:2010', degree: 'IDT' }],
          supplementOf: 'DIN EN ISO 12100:2011',
          updates: ['RFC 1'],
          updatedBy: ['RFC 2'],
        }),
      ],
      mentionedBy: ['DIN 3:2021', 'DIN EN ISO 12100:2011/A1:2013'],
    };
    expect(linksOf(dossier).toSorted()).toEqual(
      [
        'DIN 1:2000',
        'DIN 2:2020',
        'DIN 3:2021',
        'DIN EN ISO 12100:2011',
        'EN ISO 12100',
        'ISO 12100',
        'ISO 12100:2010',
        'RFC 1',
        'RFC 2',
      ].toSorted(),
    );
  });
});
