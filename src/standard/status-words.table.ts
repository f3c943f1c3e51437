/**
 * Every status word a source uses, and what it means for us. A word without a place here means nothing
 * (R18: unmapped is unknown, never in force). The line above each vocabulary says where its meaning was read.
 */
import type { Lifecycle } from './record';

export type Vocabulary =
  | 'cn'
  | 'iso-stage'
  | 'iec'
  | 'rfc'
  | 'bsi'
  | 'jis'
  | 'ieee'
  | 'w3c'
  | 'itu'
  | 'astm'
  | 'mil'
  | 'nist'
  | 'oiml';

/**
 * What a word says beside the lifecycle. `nextEditionReplaces`: the word says that the document was replaced or is one
 * that its list does not name the successor of; where a later edition of the number is filed, that is inferred to be it.
 * `yieldsToNextEdition`: in force until the next edition of the number takes effect, which always replaces it; so for
 * Chinese standards, whose lists seldom name it.
 */
export type Signal =
  'toBeRevised' | 'partlyReplaced' | 'withdrawalProposed' | 'nextEditionReplaces' | 'yieldsToNextEdition';

/** The words of one vocabulary by what they mean; `firm` and `coexists` (see `StatusWord`) hold for all of them. */
export interface StatusTable {
  readonly vocabulary: Vocabulary;
  readonly firm?: boolean;
  readonly coexists?: boolean;
  readonly words: Partial<Record<Lifecycle, readonly string[]>>;
  readonly signals?: Readonly<Record<string, Signal>>;
}

export const STATUS_TABLES: readonly StatusTable[] = [
  // openstd.samr.gov.cn, std.samr.gov.cn (gbQueryPage STATE), hbba.sacinfo.org.cn, csres; Standardization Law art. 35
  {
    vocabulary: 'cn',
    words: {
      inForce: ['现行', '现行有效', '有效', '被部分代替', '部分代替', '局部修订'],
      upcoming: ['即将实施', '未生效', '未实施', '暂不实施'],
      withdrawn: ['废止', '作废', '已修订', '历史', '被代替', '已废止', '已作废'],
      draft: ['正在起草', '正在征求意见', '正在审查', '正在批准', '征求意见'],
      // 已发布 heads the entry of a *plan*, 有更新版 says that there is a newer edition: neither says that this one is in force.
      unknown: ['已发布', '有更新版'],
    },
    signals: {
      被部分代替: 'partlyReplaced',
      部分代替: 'partlyReplaced',
      现行: 'yieldsToNextEdition',
      现行有效: 'yieldsToNextEdition',
      有效: 'yieldsToNextEdition',
      废止: 'nextEditionReplaces',
      作废: 'nextEditionReplaces',
      已废止: 'nextEditionReplaces',
      已作废: 'nextEditionReplaces',
      已修订: 'nextEditionReplaces',
      被代替: 'nextEditionReplaces',
    },
  },
  // ISO international harmonized stage codes (iso.org/stage-codes.html)
  {
    vocabulary: 'iso-stage',
    firm: true,
    coexists: true,
    words: {
      inForce: ['60.60', '90.20', '90.60', '90.92', '90.93', '90.99', '95.20', '95.60', '95.92'],
      withdrawn: ['95.99'],
    },
    signals: {
      '90.92': 'toBeRevised',
      '90.99': 'withdrawalProposed',
      '95.20': 'withdrawalProposed',
      '95.60': 'withdrawalProposed',
    },
  },
  // IEC webstore publication status
  {
    vocabulary: 'iec',
    firm: true,
    coexists: true,
    words: { inForce: ['PUBLISHED'], withdrawn: ['REVISED', 'REPLACED', 'WITHDRAWN'] },
    signals: {
      REVISED: 'nextEditionReplaces',
      REPLACED: 'nextEditionReplaces',
      WITHDRAWN: 'nextEditionReplaces',
    },
  },
  // rfc-editor.org index (current-status), RFC 2026 section 4, RFC 6410, RFC 7841
  {
    vocabulary: 'rfc',
    coexists: true,
    words: {
      inForce: [
        'INTERNET STANDARD',
        'DRAFT STANDARD',
        'PROPOSED STANDARD',
        'BEST CURRENT PRACTICE',
        'INFORMATIONAL',
        'EXPERIMENTAL',
      ],
      // RFC 2026 section 4.2.4: superseded or obsolete for any other reason.
      withdrawn: ['HISTORIC', 'OBSOLETED'],
      unknown: ['UNKNOWN'],
    },
  },
  // BSI standards statuses (standardsdevelopment.bsigroup.com/Home/Page/Statuses) and BSOL status codes
  {
    vocabulary: 'bsi',
    firm: true,
    words: {
      inForce: ['Current', 'Confirmed', 'CU', 'CF', 'Partially replaced', 'PR'],
      inactive: ['Obsolescent', 'OB'],
      withdrawn: ['Withdrawn', 'Superseded', 'WD', 'SU', 'Replaced'],
      draft: ['Draft for public comment', 'DPC'],
    },
    signals: {
      'Partially replaced': 'partlyReplaced',
      PR: 'partlyReplaced',
      Superseded: 'nextEditionReplaces',
      SU: 'nextEditionReplaces',
      Replaced: 'nextEditionReplaces',
    },
  },
  // JSA web desk (確認 / 廃止), relaton-data-jis (valid / withdrawn)
  {
    vocabulary: 'jis',
    firm: true,
    words: { inForce: ['valid', '有効', '確認'], withdrawn: ['withdrawn', '廃止'] },
    signals: { withdrawn: 'nextEditionReplaces' },
  },
  // IEEE SA maintenance FAQ (standards.ieee.org/faqs/maintenance)
  {
    vocabulary: 'ieee',
    // Not firm: the library leaves “Active” on editions that its own relations call obsoleted (IEEE Std 1588-2002).
    words: {
      inForce: ['Active'],
      inactive: ['Inactive', 'Inactive-Reserved'],
      withdrawn: ['Superseded', 'Inactive-Withdrawn', 'Inactive-Superseded'],
      draft: ['Draft'],
    },
    signals: { Superseded: 'nextEditionReplaces', 'Inactive-Superseded': 'nextEditionReplaces' },
  },
  // W3C Process document section 6 (maturity stages)
  {
    vocabulary: 'w3c',
    words: {
      inForce: ['Recommendation', 'REC', 'Statement', 'Note', 'Registry', 'Living Standard', 'good'],
      draft: [
        'Working Draft',
        'WD',
        'First Public Working Draft',
        'FPWD',
        'Last Call Working Draft',
        'Candidate Recommendation',
        'Candidate Recommendation Snapshot',
        'CR',
        'Candidate Recommendation Draft',
        'CRD',
        'Proposed Recommendation',
        'Proposed Edited Recommendation',
        'PR',
        'Draft Note',
        'DNOTE',
        'Draft Registry',
        "Editor's Draft",
        'ED',
        'pending',
      ],
      withdrawn: [
        'Obsolete Recommendation',
        'OBSL',
        'Rescinded Recommendation',
        'RSCND',
        'Superseded Recommendation',
        'SPSD',
        'Retired',
        'RET',
        'discontinued',
      ],
    },
  },
  // ITU recommendation pages (in force, superseded, withdrawn); relaton-data-itu
  {
    vocabulary: 'itu',
    words: {
      inForce: ['In force', 'Published'],
      withdrawn: ['Superseded', 'Withdrawn', 'Withdrawal'],
      draft: ['Pre-published'],
    },
    signals: { Superseded: 'nextEditionReplaces' },
  },
  // ASTM Regulations Governing Technical Committees (SN May/June 2009)
  {
    vocabulary: 'astm',
    words: { inForce: ['Active', 'Reapproved'], withdrawn: ['Historical', 'Withdrawn'] },
  },
  // DoD 4120.24 document notices
  {
    vocabulary: 'mil',
    words: {
      inForce: ['Active', 'Validation notice'],
      inactive: ['Inactive for new design'],
      withdrawn: ['Cancelled', 'Canceled'],
    },
  },
  // csrc.nist.gov publications export (status and substage: neither says alone what both do)
  {
    vocabulary: 'nist',
    coexists: true,
    words: {
      inForce: ['final active'],
      withdrawn: ['final withdrawn'],
      draft: ['draft-public active'],
      // A draft is never in force: withdrawn where its successor is out, retired where there will be none.
      cancelled: ['draft-public withdrawn', 'draft-public retired'],
    },
  },
  // relaton-data-oiml status
  {
    vocabulary: 'oiml',
    words: { inForce: ['in-force'], withdrawn: ['superseded', 'withdrawn'] },
    signals: { superseded: 'nextEditionReplaces' },
  },
];
