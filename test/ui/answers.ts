import { isChinese, parse } from '../../src/identifier';
import type { Answer, Reason } from '../../src/standard/answer';

type Change = Partial<Omit<Answer, 'verdict'>> & { verdict?: Partial<Answer['verdict']> };

/** An answer as the rules give it for an edition in force, changed where a test needs it. */
export function answer(change: Change = {}): Answer {
  const { verdict, ...rest } = change;
  const identifier = parse(rest.id ?? rest.canonical ?? 'GB/T 19001-2016');
  return {
    query: 'GB/T 19001-2016',
    canonical: 'GB/T 19001-2016',
    match: 'edition',
    id: 'GB/T 19001-2016',
    citeAs: null,
    chinese: identifier !== null && isChinese(identifier),
    titles: { zh: '质量管理体系 要求', en: 'Quality management systems — Requirements' },
    lifecycle: 'inForce',
    mandate: 'recommended',
    statusWords: ['现行'],
    dates: {
      published: { date: '2016-12-30', provenance: 'stated' },
      effective: { date: '2017-07-01', provenance: 'stated' },
      withdrawn: null,
    },
    successors: [],
    predecessors: [],
    equivalents: [],
    amendments: [],
    clauseRepeals: [],
    regimes: [],
    lineage: [],
    near: [],
    confidence: 'official',
    evidence: [{ source: 'samr', asOf: '2026-11-21', field: 'status', raw: '现行' }],
    sources: [samr],
    dataDate: '2026-11-21',
    officialUrl: 'https://openstd.samr.gov.cn/bzgk/gb/',
    on: '2026-11-24',
    ...rest,
    verdict: {
      answer: 'yes',
      face: 'yes',
      reason: { rule: 'R4', code: 'inForce' },
      until: null,
      staleDays: null,
      ...verdict,
    },
  };
}

export const samr = {
  id: 'samr',
  name: { zh: '全文公开系统', en: 'SAMR' },
  url: 'https://openstd.samr.gov.cn/',
  licence: 'facts only',
  attribution: 'SAMR',
  retrieved: '2026-11-21',
  official: true,
  records: 1,
};

export const iso = {
  ...samr,
  id: 'iso',
  name: { zh: 'ISO Open Data', en: 'ISO Open Data' },
  url: 'https://www.iso.org/open-data.html',
};

export const replacedBy = (...ids: string[]): Answer['successors'] =>
  ids.map((id) => ({
    id,
    titles: {},
    extent: 'full',
    published: '2020-03-31',
    effective: '2020-10-01',
    terminal: true,
  }));

/** One reason a code, with what the rules put into it. */
export const reasons: Readonly<Record<Reason['code'], Reason>> = {
  inForce: { rule: 'R4', code: 'inForce' },
  currentEdition: { rule: 'R2', code: 'currentEdition' },
  amended: { rule: 'R13', code: 'amended', ids: ['ISO/IEC 27001:2022/Amd 1:2024'] },
  updated: { rule: 'R12', code: 'updated', ids: ['RFC 9110', 'RFC 9111'] },
  spellingChanged: { rule: 'R14', code: 'spellingChanged', ids: ['GB/T 50010-2010'], date: '2024-08-01' },
  attributeMismatch: { rule: 'R1', code: 'attributeMismatch', ids: ['GB/T 50010-2010'] },
  underRevision: { rule: 'R12', code: 'underRevision' },
  withdrawalProposed: { rule: 'R12', code: 'withdrawalProposed' },
  partlyReplaced: { rule: 'R7', code: 'partlyReplaced', ids: ['GB 20425-2006', 'GB 20426-2006'] },
  replacementAnnounced: {
    rule: 'R6',
    code: 'replacementAnnounced',
    ids: ['GB 8624-2025'],
    date: '2027-01-01',
  },
  upcoming: { rule: 'R4', code: 'upcoming', date: '2026-12-01' },
  replaced: { rule: 'R5', code: 'replaced', ids: ['ISO 965-1:2026'], date: '2026-04-14' },
  workReplaced: { rule: 'R2', code: 'workReplaced', ids: ['GB/T 45001-2020'] },
  withdrawn: { rule: 'R11', code: 'withdrawn' },
  successorsGone: { rule: 'R9', code: 'successorsGone', ids: ['ISO 5:2010'] },
  validWhenCited: { rule: 'R23', code: 'validWhenCited', ids: ['GB/T 1.1-2020'], date: '2020-10-01' },
  regime: { rule: 'R17', code: 'regime', regime: '2006/42/EC', date: '2027-01-14' },
  ownList: { rule: 'R17', code: 'ownList', field: 'status' },
  cancelled: { rule: 'R4', code: 'cancelled' },
  draft: { rule: 'R4', code: 'draft' },
  draftCited: { rule: 'R3', code: 'draftCited', ids: ['ISO 9001:2015'] },
  notOut: { rule: 'R4', code: 'notOut', date: '2027-01-01' },
  inactive: { rule: 'R4', code: 'inactive' },
  noStatus: { rule: 'R18', code: 'noStatus' },
  notInData: { rule: 'R18', code: 'notInData' },
  editionNotInData: { rule: 'R21', code: 'editionNotInData' },
  series: { rule: 'R1', code: 'series', ids: ['ISO 26262-1:2018', 'ISO 26262-2:2018'] },
  overtaken: { rule: 'R18', code: 'overtaken', ids: ['OIML R 21:2007'] },
  conflict: { rule: 'R18', code: 'conflict', field: 'effective' },
  titleMismatch: { rule: 'R22', code: 'titleMismatch' },
};
