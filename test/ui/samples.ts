import type { Answer } from '../../src/standard/answer';
import { answer, iso, replacedBy, samr } from './answers';

/** One document in every face, as the visual language's sheet of states shows them. */
export interface Sample {
  readonly name: string;
  readonly answer: Answer | null;
  readonly pageText?: string;
  readonly language?: 'en';
  readonly expanded?: boolean;
  readonly pinned?: boolean;
}

const data = { zh: samr, en: iso };
const stated = (date: string) => ({ date, provenance: 'stated' as const });
const inferred = (date: string, from: string) => ({ date, provenance: 'inferred' as const, from });
const none = { published: null, effective: null, withdrawn: null };

const gb = (id: string, title: string, change: Parameters<typeof answer>[0] = {}) =>
  answer({ query: id, canonical: id, id, titles: { zh: title }, ...change });

const foreign = (id: string, title: string, change: Parameters<typeof answer>[0] = {}) =>
  answer({
    query: id,
    canonical: id,
    id,
    titles: { en: title },
    statusWords: ['60.60'],
    mandate: null,
    sources: [data.en],
    dataDate: '2026-08-19',
    evidence: [{ source: 'iso', asOf: '2026-08-19', field: 'status', raw: '60.60' }],
    ...change,
  });

const directives = gb('GB/T 1.1-2009', '标准化工作导则 第1部分：标准的结构和编写', {
  lifecycle: 'withdrawn',
  statusWords: ['废止'],
  dates: {
    published: stated('2009-06-17'),
    effective: stated('2010-01-01'),
    withdrawn: inferred('2020-10-01', 'GB/T 1.1-2020'),
  },
  verdict: {
    answer: 'no',
    face: 'no',
    reason: { rule: 'R5', code: 'replaced', ids: ['GB/T 1.1-2020'], date: '2020-10-01' },
  },
  successors: replacedBy('GB/T 1.1-2020').map((one) => ({
    ...one,
    titles: { zh: '标准化工作导则 第1部分：标准化文件的结构和起草规则' },
  })),
  evidence: [
    { source: 'samr', asOf: '2026-11-21', field: 'status', raw: '废止' },
    { source: 'iso', asOf: '2026-08-19', field: 'replacedBy', raw: 'GB/T 1.1-2020' },
  ],
  lineage: [
    edition('GB/T 1.1-2000', '2000-12-20', '2001-06-01', '2010-01-01', 'GB/T 1.1-2009'),
    { ...edition('GB/T 1.1-2009', '2009-06-17', '2010-01-01', '2020-10-01', 'GB/T 1.1-2020'), cited: true },
    edition('GB/T 1.1-2020', '2020-03-31', '2020-10-01', null),
  ],
});

function edition(
  id: string,
  published: string | null,
  from: string | null,
  until: string | null,
  ...replacedByIds: string[]
): Answer['lineage'][number] {
  return {
    id,
    published,
    from,
    until,
    lifecycle: until === null ? 'inForce' : 'withdrawn',
    cited: false,
    replacedBy: replacedByIds.map((next) => ({ id: next, extent: 'full' })),
  };
}

const currency = gb('GB/T 12406-2022', '表示货币的代码', {
  confidence: 'conflict',
  dates: { published: stated('2022-12-30'), effective: stated('2022-12-30'), withdrawn: null },
  verdict: {
    face: 'conflict',
    answer: 'unknown',
    reason: { rule: 'R18', code: 'conflict', field: 'effective' },
  },
  sources: [samr, iso],
  dataDate: '2026-07-10',
  evidence: [
    { source: 'samr', asOf: '2026-07-10', field: 'effective', raw: '2022-12-30' },
    { source: 'iso', asOf: '2026-07-10', field: 'effective', raw: '2023-07-01' },
  ],
  equivalents: [
    {
      id: 'ISO 4217:2015',
      titles: {},
      degree: 'MOD',
      direction: 'adopts',
      face: 'yes',
      superseded: false,
      latest: null,
    },
  ],
  predecessors: [{ id: 'GB/T 12406-2008', titles: { zh: '表示货币和资金的代码' }, extent: 'full' }],
});

const wastewater = gb('GB 8978-1996', '污水综合排放标准', {
  mandate: 'mandatory',
  dates: { published: stated('1996-10-04'), effective: stated('1998-01-01'), withdrawn: null },
  verdict: {
    face: 'partly',
    reason: { rule: 'R7', code: 'partlyReplaced', ids: ['GB 20425-2006', 'GB 20426-2006'] },
  },
  successors: ['GB 20425-2006', 'GB 20426-2006'].map((id) => ({
    id,
    titles: {},
    extent: 'part',
    published: '2006-09-01',
    effective: '2007-01-01',
    terminal: true,
  })),
  lineage: [
    {
      ...edition('GB 8978-1996', '1996-10-04', '1998-01-01', null),
      cited: true,
      replacedBy: [
        { id: 'GB 20425-2006', extent: 'part' },
        { id: 'GB 20426-2006', extent: 'part' },
      ],
    },
    edition('GB 20425-2006', '2006-01-01', '2007-01-01', null),
    edition('GB 20426-2006', '2006-01-01', '2007-01-01', null),
  ],
});

const bicycles = foreign('ISO 4210:1996', 'Cycles — Safety requirements for bicycles', {
  lifecycle: 'withdrawn',
  statusWords: ['95.99'],
  dates: {
    published: stated('1996-11-07'),
    effective: null,
    withdrawn: inferred('2014-06-23', 'ISO 4210-1:2014'),
  },
  verdict: {
    answer: 'no',
    face: 'no',
    reason: {
      rule: 'R9',
      code: 'replaced',
      ids: Array.from({ length: 9 }, (_, index) => `ISO 4210-${index + 1}:2023`),
    },
  },
  successors: [
    'Vocabulary',
    'Requirements for city and trekking, young adult, mountain and racing bicycles',
    'Common test methods',
    'Braking test methods',
    'Steering test methods',
    'Frame and fork test methods',
    'Wheel and rim test methods',
    'Pedal and drive system test methods',
    'Saddles and seat-post test methods',
  ].map((title, index) => ({
    id: `ISO 4210-${index + 1}:2023`,
    titles: { en: title },
    extent: 'part',
    published: '2023-01-01',
    effective: null,
    terminal: true,
  })),
});

const http = foreign('RFC 2616', 'Hypertext Transfer Protocol — HTTP/1.1', {
  lifecycle: 'withdrawn',
  statusWords: ['OBSOLETED'],
  dates: { ...none, published: stated('1999-06') },
  verdict: {
    answer: 'no',
    face: 'no',
    reason: { rule: 'R9', code: 'replaced', ids: ['RFC 9110', 'RFC 9111', 'RFC 9112'] },
  },
  successors: [
    ...['RFC 9110', 'RFC 9111', 'RFC 9112'].map((id) => ({
      id,
      titles: { en: 'HTTP' },
      extent: 'full' as const,
      published: '2022-06',
      effective: null,
      terminal: true,
    })),
    ...[7230, 7231, 7232, 7233, 7234, 7235].map((number) => ({
      id: `RFC ${number}`,
      titles: {},
      extent: 'full' as const,
      published: '2014-06',
      effective: null,
      terminal: false,
    })),
  ],
  lineage: [
    {
      ...edition(
        'RFC 2616',
        '1999-06',
        '1999-06',
        '2014-06',
        ...[7230, 7231, 7232, 7233, 7234, 7235].map((number) => `RFC ${number}`),
      ),
      cited: true,
    },
    ...[7230, 7231, 7232, 7233, 7234, 7235].map((number) =>
      edition(`RFC ${number}`, '2014-06', '2014-06', '2022-06', 'RFC 9110', 'RFC 9111', 'RFC 9112'),
    ),
    ...[9110, 9111, 9112].map((number) => edition(`RFC ${number}`, '2022-06', '2022-06', null)),
  ],
});

export const compactSamples: readonly Sample[] = [
  {
    name: 'yes',
    answer: answer({
      equivalents: [
        {
          id: 'ISO 9001:2015',
          titles: {},
          degree: 'IDT',
          direction: 'adopts',
          face: 'revision',
          superseded: false,
          latest: null,
        },
      ],
      lineage: [
        edition('GB/T 19001-2008', '2008-12-30', '2009-03-01', '2017-07-01', 'GB/T 19001-2016'),
        { ...edition('GB/T 19001-2016', '2016-12-30', '2017-07-01', null), cited: true },
      ],
    }),
  },
  {
    name: 'until',
    answer: gb('GB 8624-2012', '建筑材料及制品燃烧性能分级', {
      verdict: {
        answer: 'until',
        face: 'until',
        until: '2027-01-01',
        reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB 8624-2025'], date: '2027-01-01' },
      },
    }),
  },
  {
    name: 'upcoming',
    answer: gb('GB/T 47587-2026', '航空航天用1550MPa镍基合金MJ螺纹螺栓技术规范', {
      lifecycle: 'upcoming',
      statusWords: ['已发布'],
      dates: { published: stated('2026-05-25'), effective: stated('2026-12-01'), withdrawn: null },
      verdict: { face: 'upcoming', reason: { rule: 'R4', code: 'upcoming', date: '2026-12-01' } },
    }),
  },
  {
    name: 'history',
    answer: gb('GB/T 28001-2011', '职业健康安全管理体系 要求', {
      lifecycle: 'withdrawn',
      statusWords: ['废止'],
      verdict: { answer: 'history', face: 'history', reason: { rule: 'R11', code: 'withdrawn' } },
    }),
  },
  { name: 'no', answer: directives },
  { name: 'partly', answer: wastewater },
  {
    name: 'revision',
    answer: foreign('ISO 9001:2015', 'Quality management systems — Requirements', {
      statusWords: ['90.92'],
      verdict: { face: 'revision', reason: { rule: 'R12', code: 'underRevision' } },
      amendments: [
        { id: 'ISO 9001:2015/Amd 1:2024', kind: 'amendment', effective: '2024-02-22', inEffect: true },
      ],
    }),
  },
  {
    name: 'not in data',
    answer: answer({
      query: 'GB/T 99999-2019',
      canonical: 'GB/T 99999-2019',
      id: null,
      match: 'none',
      titles: {},
      lifecycle: 'unknown',
      sources: [],
      evidence: [],
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'notInData' } },
    }),
  },
  {
    name: 'no status',
    answer: gb('GB/T 15706-2012', '', {
      titles: {},
      lifecycle: 'unknown',
      statusWords: [],
      dates: none,
      sources: [samr, iso],
      dataDate: '2026-07-10',
      equivalents: [
        {
          id: 'ISO 12100:2010',
          titles: {},
          degree: 'IDT',
          direction: 'adopts',
          face: 'revision',
          superseded: false,
          latest: null,
        },
      ],
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R18', code: 'noStatus' } },
    }),
  },
  { name: 'conflict', answer: currency },
  {
    name: 'stale',
    answer: gb('GB 4943.1-2022', '音视频、信息技术和通信技术设备 第1部分：安全要求', {
      dataDate: '2026-09-22',
      dates: { ...none, effective: stated('2023-08-01') },
      verdict: { staleDays: 63 },
    }),
  },
  {
    name: 'spelling',
    pageText: 'GB 50010-2010',
    answer: gb('GB/T 50010-2010', '混凝土结构设计标准', {
      canonical: 'GB 50010-2010',
      match: 'alias',
      citeAs: 'GB/T 50010-2010（2024年版）',
      dates: { ...none, effective: stated('2011-07-01') },
      verdict: {
        reason: { rule: 'R14', code: 'spellingChanged', ids: ['GB/T 50010-2010'], date: '2024-08-01' },
      },
    }),
  },
  {
    name: 'undated',
    answer: foreign('ISO 9000:2026', 'Quality management — Fundamentals and vocabulary', {
      query: 'ISO 9000',
      canonical: 'ISO 9000',
      match: 'work',
      dates: { ...none, published: stated('2026-05-27') },
      verdict: { reason: { rule: 'R2', code: 'currentEdition' } },
    }),
  },
  {
    name: 'long title',
    language: 'en',
    answer: foreign(
      'ISO 9618:2016',
      'Aerospace — Nuts, hexagonal, slotted (castellated), reduced height, normal across flats, with MJ threads, classifications: 450 MPa (at ambient temperature)/120 degrees C, 450 MPa (at ambient temperature)/235 degrees C, 600 MPa (at ambient temperature)/425 degrees C',
      { dates: { ...none, published: stated('2016') } },
    ),
  },
  { name: 'loading', answer: null, pageText: 'GB/T 3098.1-2010' },
];

export const englishSamples: readonly Sample[] = [
  {
    name: 'yes until DATE',
    answer: gb(
      'GB 34660-2017',
      'Road vehicles — Requirements and test methods of electromagnetic compatibility',
      {
        titles: { en: 'Road vehicles — Requirements and test methods of electromagnetic compatibility' },
        verdict: {
          answer: 'until',
          face: 'until',
          until: '2027-07-01',
          reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB 34660-2026'], date: '2027-07-01' },
        },
      },
    ),
  },
  {
    name: 'no, use X',
    answer: foreign(
      'ISO 965-1:2013',
      'ISO general purpose metric screw threads — Tolerances — Part 1: Principles and basic data',
      {
        lifecycle: 'withdrawn',
        statusWords: ['95.99'],
        dates: { ...none, withdrawn: inferred('2026-04-14', 'ISO 965-1:2026') },
        verdict: {
          answer: 'no',
          face: 'no',
          reason: {
            rule: 'R5',
            code: 'replaced',
            ids: ['ISO 965-1:2026'],
            date: '2026-04-14',
            provenance: 'inferred',
          },
        },
      },
    ),
  },
  { name: 'no, nine parts', answer: bicycles },
  { name: 'no, chain', answer: http },
  {
    name: 'history',
    answer: foreign(
      'IEC 60950-1:2005',
      'Information technology equipment — Safety — Part 1: General requirements',
      {
        lifecycle: 'withdrawn',
        dates: { ...none, withdrawn: stated('2024-03-29') },
        verdict: { answer: 'history', face: 'history', reason: { rule: 'R11', code: 'withdrawn' } },
      },
    ),
  },
  {
    name: 'revision',
    answer: foreign(
      'ISO 12100:2010',
      'Safety of machinery — General principles for design — Risk assessment and risk reduction',
      {
        statusWords: ['90.92'],
        dates: { ...none, published: stated('2010-11') },
        verdict: { face: 'revision', reason: { rule: 'R12', code: 'underRevision' } },
      },
    ),
  },
  {
    name: 'amended',
    answer: foreign(
      'ISO/IEC 27001:2022',
      'Information security, cybersecurity and privacy protection — Information security management systems — Requirements',
      {
        dates: { ...none, published: stated('2022-10-25') },
        verdict: { reason: { rule: 'R13', code: 'amended', ids: ['ISO/IEC 27001:2022/Amd 1:2024'] } },
        amendments: [
          { id: 'ISO/IEC 27001:2022/Amd 1:2024', kind: 'amendment', effective: '2024-02-22', inEffect: true },
        ],
      },
    ),
  },
  { name: 'partly', answer: { ...wastewater, titles: { en: 'Integrated wastewater discharge standard' } } },
  { name: 'conflict', answer: { ...currency, titles: { en: 'Codes for the representation of currencies' } } },
  {
    name: 'stale',
    answer: foreign('ISO 4762:2004', 'Hexagon socket head cap screws', {
      dates: { ...none, published: stated('2004-02-27') },
      verdict: { staleDays: 63 },
    }),
  },
  {
    name: 'unknown edition',
    answer: foreign('ISO 13849-1:2014', '', {
      id: null,
      match: 'none',
      titles: {},
      sources: [],
      evidence: [],
      near: [{ id: 'ISO 13849-1:2015', titles: {}, face: 'no' }],
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R21', code: 'editionNotInData' } },
    }),
  },
];

export const openSamples: readonly Sample[] = [
  { name: 'no', answer: directives, expanded: true },
  { name: 'conflict, pinned', answer: currency, expanded: true, pinned: true },
  { name: 'nine parts', answer: bicycles, language: 'en', expanded: true },
  { name: 'partly', answer: wastewater, expanded: true },
  { name: 'chain', answer: http, language: 'en', expanded: true },
];
