import { iso, replacedBy, samr } from '../answers';
import { edition, foreign, gb, inferred, none, stated } from './make';

export const directives = gb('GB/T 1.1-2009', '标准化工作导则 第1部分：标准的结构和编写', {
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

export const currency = gb('GB/T 12406-2022', '表示货币的代码', {
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

export const wastewater = gb('GB 8978-1996', '污水综合排放标准', {
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

export const bicycles = foreign('ISO 4210:1996', 'Cycles — Safety requirements for bicycles', {
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

export const http = foreign('RFC 2616', 'Hypertext Transfer Protocol — HTTP/1.1', {
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

export const announced = gb('GB 8624-2012', '建筑材料及制品燃烧性能分级', {
  mandate: 'mandatory',
  dates: { published: stated('2012-12-31'), effective: stated('2013-10-01'), withdrawn: null },
  verdict: {
    answer: 'until',
    face: 'until',
    until: '2027-01-01',
    reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB 8624-2025'], date: '2027-01-01' },
  },
  successors: replacedBy('GB 8624-2025'),
  lineage: [
    {
      ...edition('GB 8624-2012', '2012-12-31', '2013-10-01', '2027-01-01', 'GB 8624-2025'),
      lifecycle: 'inForce',
      cited: true,
    },
    { ...edition('GB 8624-2025', '2025-12-01', '2027-01-01', null), lifecycle: 'upcoming' },
  ],
});
