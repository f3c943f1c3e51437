import type { Vocabulary } from '../../standard/status-words';
import { numbered } from '../designation';

/** What an edge of a flavour means for us. */
export type Meaning = 'replaces' | 'replacedBy' | 'updates' | 'updatedBy' | 'adopts' | 'members' | 'amends';

/** One publisher's data set: the same words mean different things in each (measured, see docs/data-format.md). */
export interface Flavour {
  /** Type of the primary identifier, and second half of the source's name: `relaton-iec`. */
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly vocabulary?: Vocabulary;
  /** Words that the vocabulary does not have, or that mean something else here. */
  readonly words?: Readonly<Record<string, 'inForce' | 'draft' | 'withdrawn' | 'unknown'>>;
  readonly relations?: Readonly<Record<string, Meaning>>;
  /** Types of documents, or shapes of numbers, that are no documents one could cite as a standard. */
  readonly refused?: {
    readonly doctypes?: readonly string[];
    readonly ids?: RegExp;
    readonly reason: string;
  };
  /** Every document has a number: another name without a figure is a scrap of a title or of a list of publishers. */
  readonly numbered?: boolean;
  /** Numbers in which another figure may stand for the year, which is the group: no date of the record is near it. */
  readonly doubtfulYear?: RegExp;
  /** The dates say 1 January where only the year is known. */
  readonly yearsOnly?: boolean;
  /** Several editions share one number, and the edition stands apart from it. */
  readonly editionInId?: boolean;
  /** Identifiers of these bodies beside its own name the equivalent of that body. */
  readonly twins?: readonly string[];
  /** How a spelling becomes the printed one. */
  readonly spelling?: readonly { readonly from: RegExp; readonly to: string }[];
}

/** Where a flavour says nothing else. */
export const RELATIONS: Readonly<Record<string, Meaning>> = {
  obsoletes: 'replaces',
  supersedes: 'replaces',
  successorOf: 'replaces',
  obsoletedBy: 'replacedBy',
  supersededBy: 'replacedBy',
  hasSuccessor: 'replacedBy',
  updates: 'updates',
  updatedBy: 'updatedBy',
  amends: 'amends',
  adoptedFrom: 'adopts',
};

const DRAFTS = 'draft';

export const FLAVOURS: readonly Flavour[] = [
  {
    type: 'ISO',
    zh: 'ISO 标准（Relaton）',
    en: 'ISO standards (Relaton)',
    vocabulary: 'iso-stage',
    relations: {},
  },
  {
    type: 'IEC',
    zh: 'IEC 网上商店目录（Relaton）',
    en: 'IEC webstore catalogue (Relaton)',
    vocabulary: 'iec',
    // Joint documents are printed as ISO prints them.
    spelling: [
      { from: /^(ISO\b.*?)\/AMD ?(\d)/, to: '$1/Amd $2' },
      { from: /^(ISO\b.*?)\/COR ?(\d)/, to: '$1/Cor $2' },
    ],
    refused: {
      ids: / (?:RLV|CMV|EXV)\b/,
      reason: 'is a redline or commented version: a product, not a document',
    },
  },
  {
    type: 'IEEE',
    zh: 'IEEE 标准（Relaton）',
    en: 'IEEE standards (Relaton)',
    vocabulary: 'ieee',
    relations: { obsoletedBy: 'replacedBy', adoptedFrom: 'adopts' },
    refused: {
      doctypes: ['redline'],
      ids: / Redline$/,
      reason: 'is a redline: a product, not a document',
    },
    numbered: true,
    // Of numbers with ISO and IEC a part became the year: IEC/IEEE 60079-30-2 of 2015 is “60079-1930” here.
    doubtfulYear: /^(?:ISO|IEC)(?:\/[A-Z]+)* [\d.-]+-((?:19|20)\d\d)$/,
    // Relations that name the redline of a document mean the document.
    spelling: [{ from: / Redline$/, to: '' }],
  },
  {
    type: 'ITU',
    zh: 'ITU 建议书（Relaton）',
    en: 'ITU Recommendations (Relaton)',
    vocabulary: 'itu',
    twins: ['ISO', 'IEC'],
    spelling: [
      { from: / Technical Cor\. (\d+)/, to: ' Cor. $1' },
      { from: /^(?!ITU)([A-Z]\.\d)/, to: 'ITU-T $1' },
    ],
  },
  { type: 'ETSI', zh: 'ETSI 标准（Relaton）', en: 'ETSI standards (Relaton)' },
  {
    type: 'W3C',
    zh: 'W3C 规范（Relaton）',
    en: 'W3C specifications (Relaton)',
    vocabulary: 'w3c',
    words: {
      'Candidate Recommendation Snapshot': DRAFTS,
      'Last Call Working Draft': DRAFTS,
      'Proposed Edited Recommendation': DRAFTS,
      'Draft Registry': DRAFTS,
    },
    // updatedBy “errata” names the next dated version: the same edge as its obsoletes, seen from the other end.
    relations: { obsoletes: 'replaces' },
  },
  {
    type: '3GPP',
    zh: '3GPP 规范（Relaton）',
    en: '3GPP specifications (Relaton)',
    words: { published: 'unknown' },
  },
  {
    type: 'OGC',
    zh: 'OGC 标准（Relaton）',
    en: 'OGC standards (Relaton)',
    spelling: [{ from: /^(?=\d)/, to: 'OGC ' }],
  },
  {
    type: 'JIS',
    zh: 'JIS 日本工业标准（Relaton）',
    en: 'Japanese Industrial Standards (Relaton)',
    vocabulary: 'jis',
    spelling: [
      { from: /\/AMENDMENT (\d+)/, to: '/Amd $1' },
      { from: /^(?=T[RS] )/, to: 'JIS ' },
    ],
  },
  {
    type: 'CIE',
    zh: 'CIE 标准（Relaton）',
    en: 'CIE publications (Relaton)',
    twins: ['ISO', 'IEC'],
    refused: { ids: /\b(?:x0\d\d-)?[A-Z]{2}\d+(?: Pages\b|$)/, reason: 'is a paper of a conference' },
  },
  {
    type: 'IHO',
    zh: 'IHO 标准（Relaton）',
    en: 'IHO standards (Relaton)',
    editionInId: true,
    spelling: [{ from: /^(?=[A-Z]-\d)/, to: 'IHO ' }],
  },
  {
    type: 'BIPM',
    zh: 'BIPM 文件（Relaton）',
    en: 'BIPM documents (Relaton)',
    refused: {
      doctypes: ['article'],
      ids: /^Metrologia\b/,
      reason: 'is an article or an issue of a journal',
    },
    spelling: [{ from: /^(?!BIPM|CGPM|CIPM|JCRB|JCGM|CC[A-Z])/, to: 'BIPM ' }],
  },
  { type: 'OASIS', zh: 'OASIS 规范（Relaton）', en: 'OASIS specifications (Relaton)' },
  {
    type: 'IANA',
    zh: 'IANA 注册表（Relaton）',
    en: 'IANA registries (Relaton)',
    refused: { ids: /^/, reason: 'is a registry of code points, not a document' },
  },
  {
    type: 'OIML',
    zh: 'OIML 国际建议（Relaton）',
    en: 'OIML publications (Relaton)',
    vocabulary: 'oiml',
    yearsOnly: true,
    refused: { doctypes: ['article', 'section', 'issue', 'volume'], reason: 'is a part of a periodical' },
  },
  {
    type: 'CalConnect',
    zh: 'CalConnect 标准（Relaton）',
    en: 'CalConnect standards (Relaton)',
    words: { published: 'inForce' },
  },
  { type: 'IALA', zh: 'IALA 标准（Relaton）', en: 'IALA standards (Relaton)', yearsOnly: true },
  {
    type: 'IETF',
    zh: 'RFC（Relaton）',
    en: 'RFCs (Relaton)',
    vocabulary: 'rfc',
    relations: {
      includes: 'members',
      obsoletes: 'replaces',
      obsoletedBy: 'replacedBy',
      updates: 'updates',
      updatedBy: 'updatedBy',
    },
  },
];

const KNOWN: ReadonlyMap<string, Flavour> = new Map(FLAVOURS.map((flavour) => [flavour.type, flavour]));

/** What a type may take of a card or of a line of the report. */
const LONGEST_NAME = 60;

/** A flavour never seen is read by the words that Relaton defines, under its own name. */
export function flavourOf(type: string): Flavour {
  const name = type.trim() || 'unnamed';
  const said = named({ type: name });
  return KNOWN.get(name) ?? { type: name, zh: `${said}（Relaton）`, en: `${said} (Relaton)` };
}

/** How a flavour is called: by its type, or the beginning of a type that is no name any more. */
export function named({ type }: Pick<Flavour, 'type'>): string {
  return type.length > LONGEST_NAME ? `${type.slice(0, LONGEST_NAME)}…` : type;
}

/** Whether it can be a document's name: of those who number all of theirs it has a figure, or is one known (`NESC Handbook`). */
export function isName(text: string, flavour: Flavour): boolean {
  return flavour.numbered !== true || /\d/.test(text) || numbered(text) !== null;
}
