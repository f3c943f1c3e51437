/** R2: how a citation without year prints a document, whatever its publisher calls its editions. */
import { expect, it } from 'vitest';
import { canonical, namesWork, parse, undatedOf, workOf } from '../../src/identifier';

it.each([
  ['GB/T 19001-2016', 'GB/T 19001'],
  ['GB 7718-94', 'GB 7718'],
  ['GB 50016-2014（2018年版）', 'GB 50016'],
  ['GB/T 19001-2016/ISO 9001:2015', 'GB/T 19001'],
  ['DB31/T 1122-2018', 'DB31/T 1122'],
  ['ISO 9001:2015/Amd 1:2024', 'ISO 9001'],
  ['IEC 60950-1:2005+AMD1:2009+AMD2:2013 CSV', 'IEC 60950-1'],
  ['DIN EN ISO 12100:2011-03', 'DIN EN ISO 12100'],
  ['ASTM D596-01(2011)', 'ASTM D596'],
  ['ASTM C109/C109M-99', 'ASTM C109/C109M'],
  ['ITU-T X.509 (10/2019)', 'ITU-T X.509'],
  ['ITU-R BT.709-6', 'ITU-R BT.709'],
  ['NIST SP 800-53 Rev. 5', 'NIST SP 800-53'],
  ['NIST SP 800-57 Part 1 Rev. 5', 'NIST SP 800-57 Part 1'],
  ['FIPS 140-2', 'FIPS 140'],
  ['NIST SP 800-63B-4', 'NIST SP 800-63B'],
  ['NIST SP 800-28 Version 2', 'NIST SP 800-28'],
  ['ISO/TTA 1:1994', 'ISO/TTA 1'],
  ['ГОСТ 8.417-2002', 'ГОСТ 8.417'],
  ['CAN/CSA-C22.2 No. 60601-1:14', 'CAN/CSA-C22.2 No. 60601-1'],
  ['CSA B149.1-15', 'CSA B149.1'],
  ['SAE J1939_202306', 'SAE J1939'],
  ['ETSI EN 300 328 V2.2.2 (2019-07)', 'ETSI EN 300 328'],
  ['CCSDS 131.0-B-5', 'CCSDS 131.0-B'],
  ['IEEE Std 802.3-2018', 'IEEE Std 802.3'],
])('%s is %s', (edition, undated) => {
  const id = parse(edition);
  if (id === null) throw new Error(`not read: ${edition}`);
  expect(undatedOf(id)).toBe(undated);
  const work = parse(undated);
  expect(work && canonical(work)).toBe(undated);
  expect(work && namesWork(work)).toBe(true);
  expect(work && workOf(work)).toBe(workOf(id));
});

it('the year of a resolution belongs to its name: every meeting counts from one', () => {
  const id = parse('CGPM RES 1 (1948)');
  expect(id && undatedOf(id)).toBe('CGPM RES 1 (1948)');
});
