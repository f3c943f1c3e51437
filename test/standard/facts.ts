/**
 * A handful of documents as public sources describe them, re-typed. Sources: `openstd` and `std` = the national
 * standards registries, `iso` = ISO Open Data (ODC-By 1.0), `iec` = IEC webstore metadata, `rfc` = RFC index,
 * `mohurd`, `nmpa` = notices of the ministries. Where the golden case is of another day than the public list, the
 * record says so in `note`.
 */
import type { ReplacementEdge, SourceRecord } from '../../src/standard';
import { record } from './shelf';

const stated = (date: string) => ({ date, provenance: 'stated' as const });
const full = (...ids: string[]): ReplacementEdge[] => ids.map((id) => ({ id, extent: 'full' }));
const part = (...ids: string[]): ReplacementEdge[] => ids.map((id) => ({ id, extent: 'part' }));
const status = (raw: string, lifecycle: 'inForce' | 'withdrawn' | 'upcoming') => ({ raw, lifecycle });

type Fields = Partial<SourceRecord>;

const cn = (id: string, published: string, effective: string, fields: Fields = {}): SourceRecord =>
  record(id, {
    source: 'openstd',
    asOf: '2026-04-22',
    ...(published === '' ? {} : { published: stated(published) }),
    ...(effective === '' ? {} : { effective: stated(effective) }),
    ...fields,
  });

const iso = (id: string, stage: string, published: string, fields: Fields = {}): SourceRecord =>
  record(id, {
    source: 'iso',
    asOf: '2026-08-19',
    status: status(stage, stage === '95.99' ? 'withdrawn' : 'inForce'),
    published: stated(published),
    ...fields,
  });

const rfc = (number: number, published: string, raw: string, fields: Fields = {}): SourceRecord =>
  record(`RFC ${number}`, {
    source: 'rfc',
    asOf: '2026-08-21',
    status: status(raw, 'inForce'),
    published: stated(published),
    ...fields,
  });

const rfcs = (...numbers: number[]): ReplacementEdge[] => full(...numbers.map((n) => `RFC ${n}`));

export const FACTS: readonly SourceRecord[] = [
  // openstd pages recorded 2026-04-22
  cn('GB/T 1.1-2020', '2020-03-31', '2020-10-01', {
    status: status('现行', 'inForce'),
    replaces: full('GB/T 1.1-2009'),
  }),
  cn('GB/T 1.1-2009', '2009-06-17', '2010-01-01', { status: status('废止', 'withdrawn') }),
  cn('GB/T 7714-2015', '2015-05-15', '2015-12-01', {
    status: status('废止', 'withdrawn'),
    asOf: '2026-07-01',
    replaces: full('GB/T 7714-2005'),
    adopts: [{ id: 'ISO 690:2010', degree: 'NEQ' }],
    titles: { zh: '信息与文献 参考文献著录规则' },
  }),
  cn('GB/T 7714-2025', '2025-12-02', '2026-07-01', {
    status: status('现行', 'inForce'),
    asOf: '2026-07-01',
    replaces: full('GB/T 7714-2015'),
    titles: { zh: '信息与文献 参考文献著录规则' },
  }),
  cn('GB 8978-1996', '1996-10-04', '1998-01-01', {
    status: status('现行', 'inForce'),
    asOf: '2026-09-22',
    replacedBy: part('GB 20425-2006', 'GB 20426-2006'),
    titles: { zh: '污水综合排放标准' },
  }),
  cn('GB/T 18386.1-2021', '2021-03-09', '2021-10-01', {
    status: status('现行', 'inForce'),
    asOf: '2026-10-09',
    replaces: part('GB/T 18386-2017'),
  }),
  cn('GB/T 18386-2017', '', '', {
    status: status('现行', 'inForce'),
    asOf: '2022-01-15',
    replacedBy: part('GB/T 18386.1-2021'),
  }),
  cn('GB/T 20000.2-2009', '2009-06-17', '2010-01-01', {
    status: status('废止', 'withdrawn'),
    adopts: [{ id: 'ISO/IEC Guide 21-1:2005', degree: 'MOD' }],
  }),
  cn('GB/T 20000.9-2014', '2014-09-30', '2015-02-01', { status: status('废止', 'withdrawn') }),
  cn('GB/T 1.2-2020', '2020-11-19', '2021-06-01', {
    status: status('现行', 'inForce'),
    replaces: full('GB/T 20000.2-2009', 'GB/T 20000.9-2014'),
  }),
  // notice 2017 no. 7
  cn('GB 2312-1980', '1981-05-01', '', {
    status: status('现行', 'inForce'),
    conversions: [
      {
        from: '2017-03-23',
        spelling: 'GB/T 2312-1980',
        mandate: 'recommended',
        notice: '2017 年第 7 号',
      },
    ],
  }),
  cn('GB 13000-2010', '2011-01-10', '2011-11-01', {
    status: status('现行', 'inForce'),
    conversions: [{ from: '2017-03-23', spelling: 'GB/T 13000-2010', mandate: 'recommended' }],
  }),
  // openstd page only: neither date of withdrawal nor successor
  cn('GB/T 20223-2006', '2006-03-10', '2006-09-01', {
    status: status('废止', 'withdrawn'),
    titles: { zh: '棉短绒' },
  }),
  cn('GB/T 5606.1-2004', '2004-12-14', '2005-03-01', {
    status: status('现行', 'inForce'),
    replaces: full('GB/T 5606.1-1996'),
    note: '2005-03-01实施,代替GB/T 5606.1-1996',
  }),
  // mohurd: partial revisions and the clauses that the general codes GB 55xxx repealed
  cn('GB 50016-2014', '', '2015-05-01', {
    source: 'mohurd',
    status: status('现行', 'inForce'),
    editionLabel: '2018年版',
    clauseRepeals: [{ by: 'GB 55037-2022', clauses: '部分条文' }],
  }),
  cn('GB/T 50308-2017', '2017-09-27', '2018-05-01', {
    source: 'mohurd',
    status: status('现行', 'inForce'),
  }),
  cn('GB/T 50010-2010', '', '2011-07-01', {
    source: 'mohurd',
    status: status('现行', 'inForce'),
    editionLabel: '2024年版',
  }),
  ...['JGJ 255-2012', 'JGJ 116-2009', 'CJJ 140-2010'].map((id) =>
    cn(id, '', '', {
      source: 'mohurd',
      status: status('现行', 'inForce'),
      clauseRepeals: [{ by: 'GB 55015-2021', clauses: '全部强制性条文', from: '2022-04-01' }],
      replacedBy: full('GB 55015-2021'),
    }),
  ),
  cn('GB/T 151-2014', '2014-12-05', '2015-05-01', {
    source: 'std',
    asOf: '2026-07-19',
    status: status('现行', 'inForce'),
    replacedBy: [{ id: 'GB/T 151-2026', extent: 'full', effective: '2026-08-01' }],
  }),
  // nmpa: notice newer than the catalogue, successor in another series
  cn('YY/T 0316-2016', '2016-01-26', '2017-01-01', {
    source: 'catalogue',
    asOf: '2026-05-01',
    status: status('现行', 'inForce'),
  }),
  cn('YY/T 0316-2016', '', '', {
    source: 'nmpa',
    asOf: '2026-07-20',
    notice: '2026 年第 56 号',
    status: status('废止', 'withdrawn'),
    replacedBy: full('GB/T 42062-2022'),
  }),
  cn('GB/T 42062-2022', '2022-10-14', '2023-11-01', { status: status('现行', 'inForce') }),
  cn('GBZ 2.2-2007', '2007-04-12', '2007-11-01', {
    status: status('现行', 'inForce'),
    replaces: part('GBZ 2-2002'),
  }),
  cn('GBZ 2.1-2019', '2019-08-27', '2020-04-01', { status: status('现行', 'inForce') }),
  cn('GB/T 19001-2016', '2016-12-30', '2017-07-01', {
    status: status('现行', 'inForce'),
    adopts: [{ id: 'ISO 9001:2015', degree: 'IDT' }],
  }),
  cn('GB/T 19001-2008', '', '', {
    replacedBy: [{ id: 'GB/T 19001-2016', extent: 'full', provenance: 'inferred' }],
    adopts: [{ id: 'ISO 9001:2008', degree: 'IDT' }],
  }),

  iso('ISO 9000:2005', '95.99', '2005-09-20', { replacedBy: full('ISO 9000:2015') }),
  iso('ISO 9000:2015', '95.99', '2015-09-22', { replacedBy: full('ISO 9000:2026') }),
  iso('ISO 9000:2026', '60.60', '2026-05-27', { replaces: full('ISO 9000:2015') }),
  iso('ISO 9001:2008', '95.99', '2008-11-13', { replacedBy: full('ISO 9001:2015') }),
  iso('ISO 9001:2015', '90.92', '2015-09-22', {
    replaces: full('ISO 9001:2008'),
    replacedBy: [{ id: 'ISO 9001', extent: 'full', project: true }],
    titles: { en: 'Quality management systems — Requirements' },
  }),
  iso('ISO 9001:2015/Amd 1:2024', '60.60', '2024-02-23', { supplementOf: 'ISO 9001:2015' }),
  iso('ISO 8601:2004', '95.99', '2004-12-03', {
    replacedBy: full('ISO 8601-1:2019', 'ISO 8601-2:2019'),
  }),
  iso('ISO 8601-1:2019', '90.92', '2019-02-25', { replaces: full('ISO 8601:2004') }),
  iso('ISO 8601-1:2019/Amd 1:2022', '60.60', '2022-10-25', { supplementOf: 'ISO 8601-1:2019' }),
  iso('ISO 8601-2:2019', '90.92', '2019-02-25', { replaces: full('ISO 8601:2004') }),
  iso('ISO 31-0:1981', '95.99', '1981-07-01', { replacedBy: full('ISO 31-0:1992') }),
  iso('ISO 31-0:1992', '95.99', '1992-07-23', { replacedBy: full('ISO 80000-1:2009') }),
  iso('ISO 80000-1:2009', '95.99', '2009-11-17', { replacedBy: full('ISO 80000-1:2022') }),
  iso('ISO 80000-1:2022', '60.60', '2022-12-06'),
  iso('ISO/IEC 27001:2013', '95.99', '2013-09-25', {
    replacedBy: full('ISO/IEC 27001:2022'),
    // IAF MD 26: transition of accredited certification
    regimes: [{ regime: 'IAF', from: '2013-09-25', until: '2025-10-31' }],
  }),
  iso('ISO/IEC 27001:2013/Cor 1:2014', '95.99', '2014-09-18', {
    replacedBy: full('ISO/IEC 27001:2022'),
  }),
  iso('ISO/IEC 27001:2022', '60.60', '2022-10-25', { replaces: full('ISO/IEC 27001:2013') }),
  iso('ISO/IEC 27001:2022/Amd 1:2024', '60.60', '2024-02-23'),

  rfc(761, '1980-01', 'UNKNOWN', {}),
  rfc(793, '1981-09', 'INTERNET STANDARD', { replacedBy: rfcs(9293) }),
  rfc(9293, '2022-08', 'INTERNET STANDARD', { replaces: rfcs(793) }),
  rfc(2616, '1999-06', 'DRAFT STANDARD', {
    replacedBy: rfcs(7230, 7231, 7232, 7233, 7234, 7235),
  }),
  rfc(7230, '2014-06', 'PROPOSED STANDARD', { replacedBy: rfcs(9110, 9112) }),
  ...[7231, 7232, 7233, 7235].map((number) =>
    rfc(number, '2014-06', 'PROPOSED STANDARD', { replacedBy: rfcs(9110) }),
  ),
  rfc(7234, '2014-06', 'PROPOSED STANDARD', { replacedBy: rfcs(9111) }),
  rfc(9110, '2022-06', 'INTERNET STANDARD'),
  rfc(9111, '2022-06', 'INTERNET STANDARD'),
  // "Updated by" is a fixture: the RFC index names none for 9112 in August 2026
  rfc(9112, '2022-06', 'INTERNET STANDARD', { updatedBy: ['RFC 9999'] }),

  record('IEC 60950-1:2001', {
    source: 'iec',
    asOf: '2026-03-15',
    status: status('REVISED', 'withdrawn'),
    published: stated('2001-10-25'),
    withdrawn: stated('2005-12-08'),
  }),
  record('IEC 60950-1:2005', {
    source: 'iec',
    asOf: '2026-03-15',
    status: status('WITHDRAWN', 'withdrawn'),
    published: stated('2005-12-08'),
    withdrawn: stated('2024-03-29'),
  }),
  record('IEC 60950-1:2005/AMD1:2009', {
    source: 'iec',
    asOf: '2026-03-15',
    published: stated('2009-12-08'),
    supplementOf: 'IEC 60950-1:2005',
  }),
  record('IEC 60950-1:2005/AMD2:2013', {
    source: 'iec',
    asOf: '2026-03-15',
    published: stated('2013-05-28'),
    supplementOf: 'IEC 60950-1:2005',
  }),
  record('IEC 61131-3:2013', {
    source: 'iec',
    asOf: '2026-03-15',
    status: status('REVISED', 'withdrawn'),
    published: stated('2013-02-20'),
    withdrawn: stated('2025-05-22'),
  }),
  record('IEC 61131-3:2025', {
    source: 'iec',
    asOf: '2026-03-15',
    status: status('PUBLISHED', 'inForce'),
    published: stated('2025-05-22'),
  }),
];
