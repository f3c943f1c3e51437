import { answer, iso, samr } from '../answers';
import { currency, directives, wastewater } from './documents';
import { edition, foreign, gb, none, stated, type Sample } from './make';

/** One document in every face, as the sheet of states shows them. */
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
        {
          id: 'ISO 9001:2015/Amd 1:2024',
          kind: 'amendment',
          lifecycle: 'inForce',
          effective: '2024-02-22',
          inEffect: true,
        },
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
