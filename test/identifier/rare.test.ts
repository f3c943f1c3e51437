import { describe, expect, it } from 'vitest';
import { canonical, editionOf, parse, publisherOf, sortKey, workOf } from '../../src/identifier';
import { read } from './read';

describe('the long tail', () => {
  it.each([
    // Names without a figure.
    'W3C compression',
    'W3C foo+bar',
    'IANA widgets/flags',
    'IALA report-of-a-seminar-on-fog (E)',
    'IALA fog-signal-handbook Ed 2.0',
    'ITU-T GSTR-ABC (2022)',
    // Acts of the metre convention, in both languages.
    'CGPM Resolution 4 (2030)',
    'CIPM Decision 120-7 (2031)',
    'Recommandation 2 du CCU (1999)',
    'Statement de la CGPM (1933)',
    'Décision CIPM/121-3 (2032)',
    'SI MEP Abc',
    'CCM-GD-XYZ-2',
    'BIPM SI Brochure 8e v1.02 (2006/2014, E)',
    // Symbols of the United Nations.
    'A/91/12',
    'CD/2207',
    'A/RES/512(VI)',
    'S/RES/1999 (2011)',
    'A/RES/ES-12/3',
    'A/RES/71/9B',
    'E/2031/4/Add.2',
    'CRC/C/GC/77',
    'UNEP/EA.9/Res.2',
    'S/PV.4321',
    'UN A/RES/90/2',
    // Drafts of the internet.
    'draft-doe-Abc.7_x-00',
    'draft-ietf-foo-v2.0-bar-11',
    'IEN 7',
    // Bodies that are looked up, and seldom cited.
    'NECA 90-2031',
    'BIFMA X9.2-2031',
    'ULC-S901',
    'PPI TR-91',
    'ISTA 9B',
    'JEITA ED-9701',
    'IMO A.912(19)',
    'prENV 1999-7',
    // Electrical engineers.
    'IEC/IEEE CDV P61234-2/D7, May 2031',
    'IEC/IEEE FDIS P61234.2-2031-05',
    'IEC/ISO/IEEE 71234.1-2031',
    'ANSI/USEMCSC C63.99-2031',
    'AIEE No 700-1950 (Published for Trial Use)',
    'IEEE No 99-1950 (Revision of A. I. E. E. No. 98, and more)',
    'USAS C99.1-1970 (Reaff 1975)',
    '61 IRE 9.S1',
    '2031 NESC(R) Handbook, Second Edition',
    'IEEE P2222 and ASHRAE Guideline 99/D3, May 2031',
    'IEEE Std 802.77de®-2031',
    'IEEE 802.77-2031/Cor 1-2032®',
    // Chinese codes with a range, a star, a union's number.
    'T/22/ABCD 0002-2031',
    'HG 30100~30120-2031',
    'CB* 1234-1999',
    'JJF(DX) 012-2031',
    // Products, papers and symbols.
    'IEC 60000-2-7:2031 EXV-CMV',
    'IEC White Paper Tidal power:2031',
    'JIS Z 8888:2031 SYMBOL 12345',
    'JIS Z 8888:2031 SYMBOL Full set',
    'JIS B 9999:1999/CORRIGENDUM 2:2003',
    'JIS B 9999:1999R',
    'JIS B 9999:1999/AMENDMENT 2:2003R',
    // Vehicles.
    'SAE JA9911',
    'SAE USCAR-99',
    'SAE GEIA-STD-0099-2',
    'SAE AMS-QQ-A-999/1',
    // Telecommunication.
    'ITU-T Z Suppl. 7 (1999) Cor. 2 (03/2001)',
    'ITU-T Z.99 (1999) Technical Cor. 1 (02/2001)',
    'ITU-T Z.99 App.II (06/2001)',
    'ITU-T Z.99 (10/2031) | ISO/IEC 99999-8:2031',
    'ITU-R Resolution 9-3',
    'ITU-R Question 301-2/6',
    'Annex to ITU OB No. 9999 (01/2031)',
    'ETSI GR THz 099 V1.1.1 (2031-12)',
    'ETSI ETS 300 999 ed.12 (1999-03)',
    // Drafts and reports of the European bodies.
    'prCEN/TS 99638',
    'FprCEN/TR 99705:2031',
    'CLC/prTS 59701:2031',
    'prCWA 99284',
    'CWA CEN-CLC 99145-1:2031',
    'CEN-CLC-ETSI/TR 101999:2031',
    // Hyphens that their publishers print.
    'CGA K-7',
    'ANSI/CGA K-1.2-2031',
    'ANSI/ANS-9.7-2031',
    'ASME V&V 90-2031',
    'ASME IX-2031',
    // Approvals.
    'ANSI/AAMI ZZ75:2029/(R)2031',
    'ANSI/SCTE 99 2031',
    'ANSI/NSF/CAN 99-2031',
    'ANSI/J-STD-099',
    'ANSI/IPC-Z-610',
    'ANSI/AHRI 310/390-2031',
    'BSR/ASHRAE Standard 99-2031R',
    // British drafts and classifications.
    '31/30999999 DC',
    'BIP 2999',
    'BS 1000[7]:Supplement No. 1:1977',
    'BS 9777 N012:1979',
    // American government.
    'NSRDS-NBS 99',
    'CHIPS.2000-2',
    'NIST SP 800-999a',
    // Others.
    'OIML Bulletin 2031-01-05',
    'Amendment (2031) to OIML R 999 Edition 2029 (E)',
    'ASHRAE Addendum be to Standard 99.1-2031',
    'ASHRAE Addendum e to ASHRAE Guideline 99-2031 (December 3, 2032)',
    'ГОСТ РВ 0099-002-2031',
    'ГОСТ В 99.211-78',
    'RMG 99-2031',
    'Р 50.2.999-2004',
    'ISO 999|IDF 99:2031',
    'ISO 9998-1:2031 | IDF 98-1:2031',
    'Bulletin of the IDF 999/2031',
    'AMCA 999 – 1',
    '31-095c1',
    'NP IWA 99',
    'CC/WD-R 99003:2031',
    'CC/S/WD 99017:2031',
    'formal/2031-03-01',
    'XEP-0999: Telepathic Chat',
    '99-GP-56M',
  ])('%s is read, and printed as it is written', (text) => {
    expect(canonical(read(text))).toBe(text);
  });

  it.each([
    ['JJF (电子) 0999-2031', 'JJF(电子) 0999-2031'],
    ['CIE S 099 / E:2031', 'CIE S 099/E:2031'],
    ['CAN/CGSB-9.2-2031 / A1-2032', 'CAN/CGSB-9.2-2031/A1-2032'],
    ['AS-NZS 1200-2000', 'AS/NZS 1200:2000'],
    ['ISO-CD 12991', 'ISO/CD 12991'],
    ['NIST Special Publication 800-999 Revision 2', 'NIST SP 800-999 Rev. 2'],
    ['IETF RFC 9999', 'RFC 9999'],
    ['IEEE Std 99-2031/Cor 1-2032', 'IEEE Std 99-2031/Cor 1:2032'],
  ])('%s prints %s', (written, printed) => {
    expect(canonical(read(written))).toBe(printed);
  });

  it.each([
    'W3C is',
    'W3C standard',
    'IEEE 802.3 and',
    'ISO 9001 question',
    'E/1',
    'S/N 123',
    'TCP/IP 4',
    'CEN/CLC JTC 21',
    'BS 5839 of',
  ])('%s is none', (text) => {
    expect(parse(text)).toBeNull();
  });

  it.each([
    ['ITU-R SG01.999', 'ITU-R'],
    ['JCGM GUM-9:2031', 'JCGM'],
    ['CCSDS 999.0-B-S', 'CCSDS'],
    ['IEC/IEEE CDV P61234-2/D7', 'IEC'],
  ])('%s is published by %s', (text, publisher) => {
    expect(publisherOf(read(text)).id).toBe(publisher);
  });
});

describe('the work of the long tail', () => {
  it.each([
    // Nothing of a number is cut off.
    ['NIST SP 800-999a', 'NIST SP 800-999A'],
    ['NIST NCSTAR 9-1a', 'NIST NCSTAR 9-1A'],
    ['NIST IR 85-9273pt11', 'NIST IR 85-9273pt11'],
    ['NBS IR 80-2079', 'NBS IR 80-2079'],
    ['NBS IR 80-2079 2', 'NBS IR 80-2079'],
    ['IECEE OD-2999 3.8', 'IECEE OD-2999'],
    ['IECEE OD-2999:2031-06(en)', 'IECEE OD-2999'],
    ['IECEx OD-2999', 'IECEx OD-2999'],
    ['BS 9428:B2:1953', 'BS 9428:B2'],
    ['DD 99:Section 2:1977', 'DD 99:Section 2'],
    ['BS 9777 N012:1979', 'BS 9777 N012'],
    // No edition is left in it.
    ['CAN/CSA-C22.2 No. 60999-1-07 (R2022)', 'CSA C22.2 No. 60999-1'],
    ['CAN/CSA-C22.2 No. 60335-2-89', 'CSA C22.2 No. 60335-2-89'],
    ['CSA Z999-15', 'CSA Z999'],
    ['C22.99-10 PACKAGE', 'CSA C22.99'],
    ['CSA Z999:31 Code, Handbook & Training Package', 'CSA Z999'],
    ['CAN/CSA-A999-M88 (R2001)', 'CSA A999'],
    ['NBS FIPS 199-1985', 'FIPS 199'],
    ['NIST HB 999-10-2020', 'NIST HB 999-10'],
    ['NIST SP 800-999r5', 'NIST SP 800-999'],
    ['NIST SP 800-999r5upd1', 'NIST SP 800-999'],
    ['NIST.SP.800-999r5', 'NIST SP 800-999'],
    ['NIST SP 999-errata', 'NIST SP 999'],
    ['NIST SP 800-99a-add', 'NIST SP 800-99A'],
    ['IEEE P999.3/D3.0', 'IEEE 999.3'],
    ['IEEE Std 802.77ABcu-2031', 'IEEE 802.77ABcu'],
    ['CCSDS 999.0-B-2', 'CCSDS 999.0-B'],
    ['ITU-R BT.9999-2', 'ITU-R BT.9999'],
    ['ITU-R BT.9999-2 (10/2031)', 'ITU-R BT.9999'],
    ['ITU-R Question 301-2/6', 'ITU-R Question 301/6'],
    ['IHO S-999 5.2.0', 'IHO S-999'],
    ['HD 999.1 S3:2031', 'HD 999.1'],
    ['CSA Z999 MH SERIES:16 (R2025)', 'CSA Z999 MH SERIES'],
    ['CAN/CSA-C999 SERIES-13', 'CSA C999 SERIES'],
    ['CSA  A999S1:25', 'CSA A999S1'],
    ['SAE J9999-2031', 'SAE J9999'],
    ['IEEE P99026.2-2031-04', 'IEEE 99026.2'],
    ['ISO/IEC/IEEE P29999-2-FDIS, April 2031', 'ISO 29999-2'],
    ['IEEE Std 802.99g 2031 (Amendment to IEEE Std 802.99-2029)', 'IEEE 802.99g'],
    ['IEC CDV 60999-1', 'IEC 60999-1'],
    ['ISO/IEC DIR 9 IEC:2031', 'ISO DIR 9 IEC'],
    ['TS 01.99:REL-97/6.0.0', '3GPP 01.99'],
    ['draft-ietf-foo-bar-34', 'draft-ietf-foo-bar'],
    ['ASTM D999-23ae1', 'ASTM D999'],
    ['ASME BPE-2031', 'ASME BPE'],
    ['3GPP TS 03.99:Release 2000/0.0.1', '3GPP 03.99'],
    ['OIML R 999 Edition 2029 (E)', 'OIML R 999'],
    ['OGC 31-121r9', 'OGC 31-121'],
    ['31-121r9', 'OGC 31-121'],
    ['OMG ABC 2.5.1', 'OMG ABC'],
    ['OASIS abc-v2.4', 'OASIS abc'],
    ['OASIS ABC-XY-3.0-Part3-PS01', 'OASIS ABC-XY-Part3'],
    ['OASIS ABC-v1.2.1-Overview-CS01-Pt1', 'OASIS ABC-Overview-Pt1'],
    ['W3C REC-abc-20310102', 'W3C abc'],
    ['IALA R9999 Ed 2.0 (F)', 'IALA R9999'],
    ['R999:ed2.0(F)', 'IALA R999'],
    ['ST/SGB/99/Rev.3', 'UN ST/SGB/99'],
    ['A/RES/71/9B', 'UN A/RES/71/9B'],
    // What tells documents apart stays.
    ['CCTF REC 9 (2012, F)', 'CCTF REC 9 (2012)'],
    ['Recommandation 9 du CCTF (2012)', 'CCTF REC 9 (2012)'],
    ['CGPM RES 9 (1948)', 'CGPM RES 9 (1948)'],
    ['Décision CIPM/121-3 (2032)', 'CIPM DECN 121-3'],
    ['NA to BS EN 1999-1-1:2004', 'NA to BS EN 1999-1-1'],
    ['BSI EP 999', 'BSI EP 999'],
    ['Handbook 99', 'BSI Handbook 99'],
    ['Supplement No. 1 (1970) to BS 9831', 'BS 9831'],
    ['BS 9742:Addendum No. 1:1972', 'BS 9742'],
    ['JJF(电子) 0999-2031', 'JJF(电子) 0999'],
    ['ASHRAE Guideline 99-2031', 'ASHRAE Guideline 99'],
    ['ASHRAE Addendum be to Standard 99.1-2031', 'ASHRAE 99.1'],
    ['TR Z 0099:2031', 'JIS TR Z 0099'],
    ['PD CR 10999:2000', 'PD CR 10999'],
    ['CIE x099-PO77', 'CIE x099-PO77'],
    ['CIE TN 099:2031', 'CIE TN 099'],
    ['CEN/CLC Guide 99:2031', 'CEN/CLC Guide 99'],
    ['CAN/CGSB-99-GP-9Ma', 'CGSB 99-GP-9Ma'],
    ['CAN/CGSB/CSA-Z9999-18', 'CGSB Z9999'],
    ['ГОСТ Р 99.11-2031', 'ГОСТ Р 99.11'],
    ['ANSI/API STD 999', 'API STD 999'],
    ['ГОСТ РВ 0099-002-2031', 'ГОСТ РВ 0099-002'],
    // One lead, however it is written.
    ['IEC 100/9608/DC', 'IEC 100/9608/DC'],
    ['100/9608/DC', 'IEC 100/9608/DC'],
    ['XEP 99', 'XEP-0099'],
    ['I-D.ietf-foo-bar', 'draft-ietf-foo-bar'],
    ['prEN 99335-1', 'EN 99335-1'],
    ['FprCEN/TR 99705:2031', 'CEN 99705'],
    ['CGA K7', 'CGA K-7'],
    ['ANSI/ANS-9.7-2031', 'ANS 9.7'],
    ['ANSI/NSF/CAN 99-2031', 'NSF 99'],
    ['CAN/CGSB-9.2-2031', 'CGSB 9.2'],
    ['IEC 60050 (999):1987', 'IEC 60050-999'],
    ['ISO 999|IDF 99:2031', 'ISO 999'],
    ['RMG 99-2031', 'РМГ 99'],
    ['CC/S/WD 99017:2031', 'CC 99017'],
    ['IEC/IEEE FDIS P61234.2-2031-05', 'IEC 61234-2'],
    ['2031 NESC(R) Handbook, Second Edition', 'IEEE NESC Handbook'],
  ])('%s belongs to %s, which is read as itself', (text, work) => {
    expect(workOf(read(text))).toBe(work);
    const again = parse(work);
    if (again !== null) expect(workOf(again)).toBe(work);
  });

  it.each([
    ['CSA Z999-15', '2015'],
    ['CSA Z999-M85', '1985'],
    ['CSA Z999:F20', '2020'],
    ['NIST SP 800-999r5upd1', 'Rev. 5'],
    ['NBS HB 999r1977', '1977'],
    ['ECMA-999 ed5.1', '5.1'],
    ['IECEE OD-2999 3.8', '3.8'],
    ['W3C abc', null],
    ['ASTM D999-23ae1', '2023'],
    ['NIST SP 800-999r5', 'Rev. 5'],
    ['CCSDS 999.0-B-2', '2'],
    ['3GPP TS 03.99:REL-17/17.5.0', '17.5.0'],
    ['OIML R 999 Edition 2029 (E)', '2029'],
    ['IHO S-999 5.2.0', '5.2.0'],
    ['draft-ietf-foo-bar-34', '34'],
    ['IEEE P999.3/D3.0', 'D3.0'],
    ['W3C REC-abc-20310102', '2031-01-02'],
    ['ST/SGB/99/Rev.3', 'Rev.3'],
    ['NBS BMS 99supp2', null],
  ])('%s is edition %s', (text, edition) => {
    expect(editionOf(read(text))).toBe(edition);
  });

  it.each([
    ['EN 99335-1:2031', 'prEN 99335-1:2031'],
    ['IEEE 999.3', 'IEEE P999.3'],
    ['ITU-R BT.9999-1', 'ITU-R BT.9999-2'],
    ['BS 9831:1970', 'Supplement No. 1 (1970) to BS 9831'],
    ['ASHRAE Standard 99.1-2031', 'ASHRAE Addendum be to Standard 99.1-2031'],
    ['draft-ietf-foo-bar-33', 'draft-ietf-foo-bar-34'],
    ['3GPP TS 03.99:Ph2/1.0.0', '3GPP TS 03.99:Ph2/1.1.0'],
    ['W3C REC-abc-20310102', 'W3C REC-abc-20310203'],
  ])('%s and %s are two documents', (one, other) => {
    expect(sortKey(read(one))).not.toBe(sortKey(read(other)));
  });

  it.each([
    ['NIST SP 800-999r5', 'NIST SP 800-999 Rev. 5'],
    ['31-121r9', 'OGC 31-121r9'],
    ['ISO 999:2031', 'ISO 999|IDF 99:2031'],
    ['XEP-0999', 'XEP-0999: Telepathic Chat'],
    ['CGA K7-2031', 'CGA K-7-2031'],
  ])('%s and %s are one document', (one, other) => {
    expect(sortKey(read(one))).toBe(sortKey(read(other)));
  });
});
