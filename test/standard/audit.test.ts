/**
 * Numbers looked up by hand in all public data and found answered wrongly; each with the shape of the data that misled.
 */
import { describe, expect, it } from 'vitest';
import { alive, ask, stated, status } from './cases';
import { record } from './shelf';

const PUBLISHED = status('PUBLISHED', 'inForce');

describe('an undated citation means the edition in force', () => {
  it('not the handbook that IEC sells under the number', () => {
    const records = [
      record('ISO/IEC 27001:2022', { status: PUBLISHED, published: stated('2022-10-25') }),
      record('ISO/IEC 27001-HBK:2024', { status: PUBLISHED, published: stated('2024-05-03') }),
    ];
    expect(ask('ISO/IEC 27001', records)).toMatchObject({ match: 'work', id: 'ISO/IEC 27001:2022' });
    expect(ask('ISO/IEC 27001:2022', records).verdict.reason.code).toBe('inForce');
    expect(ask('ISO/IEC 27001-HBK:2024', records).id).toBe('ISO/IEC 27001-HBK:2024');
  });

  it('not a row without year, filed for an amendment; nor does that row overtake the edition', () => {
    const active = status('Active', 'inForce');
    const records = [
      record('IEEE Std 802.3-2022', { status: active, published: stated('2022-05-13') }),
      record('IEEE Std 802.3', {
        status: active,
        published: stated('2023-03-30'),
        titles: { en: 'IEEE Standard for Ethernet Amendment 7' },
      }),
    ];
    expect(ask('IEEE 802.3', records)).toMatchObject({
      id: 'IEEE Std 802.3-2022',
      verdict: { answer: 'yes' },
    });
    expect(ask('IEEE Std 802.3-2022', records).verdict).toMatchObject({ answer: 'yes', face: 'yes' });
  });

  it('a row without year still stands where no edition with a year is in force', () => {
    const draft = record('NIST SP 800-92 Rev. 1 ipd', { status: status('draft-public active', 'draft') });
    const records = [alive('NIST SP 800-92'), draft];
    expect(ask('NIST SP 800-92', records)).toMatchObject({
      id: 'NIST SP 800-92',
      verdict: { answer: 'yes' },
    });
  });
});

describe('amendments', () => {
  it('drafts and deleted projects are none', () => {
    const edition = alive('ISO/IEC 27001:2013');
    const records = [
      edition,
      record('ISO/IEC 27001:2013/DAmd 1', {
        supplementOf: edition.id,
        status: status('40.98', 'cancelled'),
      }),
      record('ISO/IEC 27001:2013/CD Amd 2', { supplementOf: edition.id, status: status('30.60', 'draft') }),
      record('ISO/IEC 27001:2013/Cor 1:2014', {
        supplementOf: edition.id,
        status: status('60.60', 'inForce'),
        published: stated('2014-09-18'),
      }),
    ];
    expect(ask('ISO/IEC 27001:2013', records).amendments.map(({ id }) => id)).toEqual([
      'ISO/IEC 27001:2013/Cor 1:2014',
    ]);
  });
});

describe('a number that the data lack', () => {
  it('names what it takes over by construction, with its standing', () => {
    const answer = ask('DIN EN ISO 12100:2011-03', [
      record('ISO 12100:2010', { status: status('60.60', 'inForce'), published: stated('2010-10-20') }),
    ]);
    expect(answer).toMatchObject({ match: 'none', verdict: { answer: 'unknown' } });
    expect(answer.equivalents.find(({ id }) => id === 'ISO 12100:2010')).toMatchObject({
      degree: 'IDT',
      provenance: 'inferred',
      face: 'yes',
    });
  });
});
