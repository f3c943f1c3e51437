import { describe, expect, it } from 'vitest';
import {
  adopted,
  baseOf,
  canonical,
  editionOf,
  keyOf,
  seriesName,
  sortKey,
  workKey,
  workOf,
} from '../../src/identifier';
import { read } from './read';

describe('the lineage key', () => {
  it.each([
    ['GB/T 2312-1980', 'GB 2312'],
    ['GB 2312', 'GB 2312'],
    ['GB/Z 40637-2021', 'GB 40637'],
    ['GB 2423.1-2008', 'GB 2423.1'],
    ['GBZ/T 205-2007', 'GBZ 205'],
    ['GBZ 2.1-2019', 'GBZ 2.1'],
    ['ISO/IEC TR 24028:2020', 'ISO 24028'],
    ['ISO 24028', 'ISO 24028'],
    ['ISO/TR 24971:2020', 'ISO 24971'],
    ['ISO/IEC/IEEE 29119-1:2022', 'ISO 29119-1'],
    ['ISO/IEC Guide 51:2014', 'ISO Guide 51'],
    ['ISO/TTA 1:1994', 'ISO TTA 1'],
    ['ISO TTA 1', 'ISO TTA 1'],
    ['ISO/DATA 3:1977', 'ISO DATA 3'],
    ['ISO/R 1:1951', 'ISO 1'],
    ['ISO/DIS 9001', 'ISO 9001'],
    ['ISO/CD 24212.2', 'ISO 24212'],
    ['ISO/IEC DTS 4213.2', 'ISO 4213'],
    ['IEC TS 62443-1-1:2009', 'IEC 62443-1-1'],
    ['DIN EN ISO 12100:2011-03', 'DIN EN ISO 12100'],
    ['ANSI/ASHRAE 62.1-2019 (R2021)', 'ASHRAE 62.1'],
    ['IEEE Std 802.3-2018', 'IEEE 802.3'],
    ['T/CECS 1903-2025', 'T/CECS 1903'],
    ['DB31/T 1122-2018', 'DB31 1122'],
    ['NB/SH/T 0001-2019', 'NB/SH 0001'],
    ['JTG/T F50-2011', 'JTG F50'],
    ['MIL-STD-810H', 'MIL-STD-810H'],
    ['IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV', 'IEC 60950-1'],
    ['GB 7258-2017/XG1-2019', 'GB 7258'],
    ['RFC 9110', 'RFC 9110'],
    ['EN ISO 13485:2016/A11:2021', 'EN ISO 13485'],
    ['ETSI EN 300 328 V2.2.2 (2019-07)', 'ETSI EN 300 328'],
    ['DS/EN 1090-2', 'DS EN 1090-2'],
    ['IS/ISO 9001:2015', 'IS ISO 9001'],
    ['DIN CEN/TS 16175-1', 'DIN CEN 16175-1'],
    ['PD ISO/TR 12489', 'PD ISO 12489'],
    ['CAN/CSA-C22.2 No. 60601-1:14', 'CSA C22.2 No. 60601-1'],
    ['CSA C22.2 No. 60601-1', 'CSA C22.2 No. 60601-1'],
    ['CAN/CSA-ISO 14001:16', 'CSA ISO 14001'],
    ['ANSI/AAMI/ISO 14971:2007', 'AAMI ISO 14971'],
    ['CIE S 025/E:2015', 'CIE S 025'],
    ['CIE DIS 025/E:2014', 'CIE S 025'],
    ['FIPS PUB 180-4', 'FIPS 180'],
    ['SP 800-63-3', 'NIST SP 800-63'],
    ['NIST SP 800-63B-4', 'NIST SP 800-63B'],
    ['NIST SP 800-85a-1', 'NIST SP 800-85A'],
    ['NIST SP 800-53A Rev. 5', 'NIST SP 800-53A'],
    ['NIST SP 800-28ver2', 'NIST SP 800-28'],
    ['NIST SP 800-160 Vol. 2 Rev. 1', 'NIST SP 800-160 Vol. 2'],
    ['NIST SP 1800-1B', 'NIST SP 1800-1B'],
    ['NIST SP 500-267-1', 'NIST SP 500-267-1'],
  ])('%s belongs to %s', (text, work) => {
    expect(workOf(read(text))).toBe(work);
  });

  it('drops the parts for the series', () => {
    expect(seriesName(read('IEC 61000-4-5:2014'))).toBe('IEC 61000');
    expect(seriesName(read('GB/T 2423.1-2008'))).toBe('GB 2423');
    expect(seriesName(read('CSA C22.2 No. 60601-1'))).toBe('CSA C22.2 No. 60601');
  });
});

describe('the catalogue key', () => {
  it('is a prefix that all editions and supplements share, and no other work', () => {
    const work = workKey(read('GB 2423'));
    expect(sortKey(read('GB/T 2423-2008')).startsWith(work)).toBe(true);
    expect(sortKey(read('GB/T 2423-2008/XG1-2010')).startsWith(work)).toBe(true);
    expect(sortKey(read('GB/T 2423.1-2008')).startsWith(work)).toBe(false);
    expect(sortKey(read('GB/T 24230-2008')).startsWith(work)).toBe(false);
  });

  it('orders numbers as numbers and editions by year', () => {
    const texts = [
      'GB/T 150.1-2011',
      'GB/T 150.2-2011',
      'GB/T 150.10-2011',
      'GB/T 1500-94',
      'GB/T 1500-2003',
      'GB/T 10000-1988',
    ];
    const keys = texts.map((text) => sortKey(read(text)));
    expect([...keys].sort()).toEqual(keys);
  });

  it.each([
    ['GB 2312-1980', 'GB/T 2312-1980'],
    ['GB 7718-94', 'GB 7718-1994'],
    ['GB 7258-2017 第1号修改单', 'GB 7258-2017/XG1-2019'],
    ['GB 50016-2014（2018年版）', 'GB 50016-2014'],
    ['ISO 27001:2013', 'ISO/IEC 27001:2013'],
    ['RFC 793', 'RFC 0793'],
    ['NIST SP 800-63-3', 'NIST SP 800-63 Rev. 3'],
    ['NIST SP 800-28ver2', 'NIST SP 800-28 Version 2'],
  ])('%s and %s are one document', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each([
    ['IEEE Std C37.094-2019', 'IEEE Std C37.94-2019'],
    ['IEC 61643-01:2024', 'IEC 61643-1:2024'],
    ['AIEE 802', 'IEEE 802'],
    ['ISO/TTA 1:1994', 'ISO 1:1994'],
    ['NIST SP 800-63B-4', 'NIST SP 800-63-4'],
    ['NIST SP 800-57 Part 1', 'NIST SP 800-57 Part 2'],
    ['IEC 61970-CGMES:2022', 'IEC 61970:2022'],
  ])('%s and %s are two works', (a, b) => {
    expect(workKey(read(a))).not.toBe(workKey(read(b)));
  });

  it('keeps names apart from numbers', () => {
    expect(keyOf('CSS Color Module Level 4')).toBe('~CSS!COLOR!MODULE!LEVEL!4');
  });
});

describe('relations that the designation itself shows', () => {
  it.each([
    ['GB/T 19001-2016/ISO 9001:2015', 'ISO 9001:2015'],
    ['BS EN ISO 13849-1:2023', 'EN ISO 13849-1, ISO 13849-1'],
    ['ÖNORM EN 13501-1:2020', 'EN 13501-1'],
    ['SN EN 12620:2008', 'EN 12620'],
    ['UNE-EN 60079-14:2016', 'EN 60079-14'],
    ['UNI EN ISO 14001:2015', 'EN ISO 14001, ISO 14001'],
    ['UNI CEI EN ISO/IEC 17025:2018', 'EN ISO/IEC 17025, ISO/IEC 17025'],
    ['NEN-EN-ISO 9001:2015', 'EN ISO 9001, ISO 9001'],
    ['SS-EN 1090-2', 'EN 1090-2'],
    ['PN-EN ISO 9001:2015-10', 'EN ISO 9001, ISO 9001'],
    ['CSN EN 206+A2', 'EN 206'],
    ['DS/EN ISO 9001:2015', 'EN ISO 9001, ISO 9001'],
    ['NS-EN 1990', 'EN 1990'],
    ['EVS-EN ISO 9001', 'EN ISO 9001, ISO 9001'],
    ['KS C IEC 60364-5-52:2009', 'IEC 60364-5-52'],
    ['AS/NZS ISO 9001:2016', 'ISO 9001'],
    ['AS/NZS IEC 60079.0:2019', 'IEC 60079-0'],
    ['CAN/CSA-ISO 9001:16', 'ISO 9001'],
    ['CAN/CSA-ISO 9241-3-00 (R2016)', 'ISO 9241-3'],
    ['CAN/CSA-C22.2 No. 60601-1:14', ''],
    ['ANSI/ASME B16.5-2020', ''],
    ['ANSI/AAMI/ISO 14971:2007', 'ISO 14971'],
    ['IS/IEC 60079-1:2014', 'IEC 60079-1'],
    ['GOST R ISO 9001-2015', 'ISO 9001'],
    ['ГОСТ Р ИСО/МЭК 27001-2021', 'ISO/IEC 27001'],
    ['СТБ ISO 9001-2015', 'ISO 9001'],
    ['PD ISO/TR 12489', 'ISO/TR 12489'],
    ['ISO/IEC 27001:2022', ''],
    ['ISO/IEC/IEEE 29119-1:2022', ''],
  ])('%s adopts %s', (national, wanted) => {
    expect(adopted(read(national)).map(canonical).join(', ')).toBe(wanted);
  });

  it.each([
    'DIN EN 1993-1-1/NA:2018-12',
    'DIN EN 1993-1-1/NA/A1:2018',
    'DIN EN 1993-1-1 NA:2018',
    'NF EN 1993-1-1/NA',
    'BS EN 1993-1-1:2005+A1:2014/NA',
    'NS-EN 1993-1-1:2005+NA:2008',
    'DS/EN 1993-1-1 DK NA:2015',
    'NEN-EN 1993-1-1/NB:2011',
    'NBN EN 1993-1-1 ANB:2010',
    'NF EN ISO 9001/A1:2024',
    'EN ISO 13849-1:2015/AC:2016',
    'KS Q ISO 9001:2015/Amd 1',
    'CAN/CSA-ISO 9001:16/A1:20',
  ])('%s stands beside an adoption and adopts nothing itself', (beside) => {
    expect(adopted(read(beside)).map(canonical)).toEqual([]);
  });

  it.each([
    ['BS EN 1993-1-1:2005+A1:2014', 'EN 1993-1-1'],
    ['BS EN 1993-1-1:2005+A1:2014+AC:2015', 'EN 1993-1-1'],
    ['BS EN ISO 9001:2015+A1:2024', 'EN ISO 9001, ISO 9001'],
    ['BS EN ISO 9001:2015 - TC', 'EN ISO 9001, ISO 9001'],
    ['BS EN ISO 9001:2015 (E)', 'EN ISO 9001, ISO 9001'],
    ['ČSN EN 60204-1 ed. 3', 'EN 60204-1'],
  ])('%s is the adopted text still: %s', (national, wanted) => {
    expect(adopted(read(national)).map(canonical).join(', ')).toBe(wanted);
  });

  it('lists what an adoption adopts, nearest first', () => {
    expect(adopted(read('DIN EN ISO 12100:2011')).map(canonical)).toEqual(['EN ISO 12100', 'ISO 12100']);
    expect(adopted(read('UNE-EN ISO 9001:2015')).map(canonical)).toEqual(['EN ISO 9001', 'ISO 9001']);
    expect(adopted(read('GB/T 19001-2016/ISO 9001:2015')).map(canonical)).toEqual(['ISO 9001:2015']);
    expect(adopted(read('ISO/IEC 27001:2022'))).toEqual([]);
  });

  it('knows the edition that a supplement belongs to', () => {
    const base = (text: string): string | null => {
      const id = baseOf(read(text));
      return id === null ? null : canonical(id);
    };
    expect(base('ISO/IEC 27001:2022/Amd 1:2024')).toBe('ISO/IEC 27001:2022');
    expect(base('GBZ 2.1-2019 第1号修改单')).toBe('GBZ 2.1-2019');
    expect(base('IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV')).toBe('IEC 60950-1:2005');
    expect(base('ISO 9001:2015')).toBeNull();
  });

  it('reads the edition as a full year', () => {
    expect(editionOf(read('ГОСТ 15150-69'))).toBe('1969');
    expect(editionOf(read('ASTM D596-01(2011)'))).toBe('2001');
    expect(editionOf(read('DIN EN ISO 12100:2011-03'))).toBe('2011-03');
    expect(editionOf(read('ISO 9001'))).toBeNull();
  });
});
