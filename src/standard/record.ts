/**
 * What sources say about a document. Nothing here is a verdict: records are evidence, verdicts are computed from them
 * (docs/adr/0003-evidence-model.md).
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a calendar date as precise as its source. Compared as text (R4). */
export type DateText = string;

/** BCP 47 language tag → title. */
export type Titles = Readonly<Record<string, string>>;

/** Each list of words is the type's own source: what reads records from outside knows no others. */
export const LIFECYCLES = [
  'draft',
  'upcoming',
  'inForce',
  'withdrawn',
  'cancelled',
  'inactive',
  'unknown',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export const MANDATES = ['mandatory', 'recommended', 'guidance'] as const;
export type Mandate = (typeof MANDATES)[number];

/** `completes`: 部分代完, the edge with which a set of partial replacements becomes a whole one (R8). */
export const EXTENTS = ['full', 'part', 'completes'] as const;
export type Extent = (typeof EXTENTS)[number];

export const DEGREES = ['IDT', 'MOD', 'NEQ', 'EQV', 'unknown'] as const;
export type Degree = (typeof DEGREES)[number];

export const PROVENANCES = ['stated', 'inferred'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** How far a regime accepts an edition (R17). */
export const LISTING_EXTENTS = ['full', 'partial', 'restricted'] as const;

export const CONFIDENCES = ['official', 'crossChecked', 'single', 'inferred', 'conflict'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface DateStatement {
  readonly date: DateText;
  readonly provenance: Provenance;
}

export interface StatusStatement {
  readonly lifecycle: Lifecycle;
  /** The source's own word or stage code: `现行`, `90.92`, `REVISED`. */
  readonly raw: string;
}

/** An edge between this document and `id` (canonical designation of an edition, or of a work where undated). */
export interface ReplacementEdge {
  readonly id: string;
  readonly extent: Extent;
  readonly provenance?: Provenance;
  /** What part is replaced, in the source's words. */
  readonly scope?: string;
  readonly effective?: DateText;
  /** The other end is a project, not a published document: "being revised by", never "replaced by". */
  readonly project?: boolean;
}

export interface AdoptionEdge {
  readonly id: string;
  readonly degree: Degree;
}

/** R14: from a date on, the same edition carries another spelling and mandate. */
export interface Conversion {
  readonly from: DateText;
  readonly spelling: string;
  readonly mandate: Mandate;
  readonly notice?: string;
}

/** R15: clauses of this document that lost their mandatory force. */
export interface ClauseRepeal {
  readonly by: string;
  readonly clauses?: string;
  readonly from?: DateText;
}

/** R17: acceptance of this edition in a regime (EU directive, certification scheme, contract), apart from its lifecycle. */
export interface RegimeListing {
  readonly regime: string;
  readonly from?: DateText;
  readonly until?: DateText;
  readonly extent?: (typeof LISTING_EXTENTS)[number];
}

/** All that one source says of one document, as of one day. The unit that packs carry and layers hold. */
export interface SourceRecord {
  /** Canonical designation of the edition or supplement (the printed form of src/identifier). */
  readonly id: string;
  /** Key into the pack's table of sources. */
  readonly source: string;
  /** The day for which the source says it. */
  readonly asOf: DateText;
  readonly confidence?: Confidence;
  readonly titles?: Titles;
  readonly status?: StatusStatement;
  readonly published?: DateStatement;
  readonly effective?: DateStatement;
  readonly withdrawn?: DateStatement;
  readonly mandate?: Mandate;
  /** `2018年版`: the label that a recommended citation carries. */
  readonly editionLabel?: string;
  /** Year of last confirmation or reapproval (R12). */
  readonly confirmed?: DateText;
  readonly replaces?: readonly ReplacementEdge[];
  readonly replacedBy?: readonly ReplacementEdge[];
  readonly adopts?: readonly AdoptionEdge[];
  /** A supplement names the edition it belongs to. */
  readonly supplementOf?: string;
  readonly updatedBy?: readonly string[];
  readonly updates?: readonly string[];
  readonly aliases?: readonly string[];
  readonly conversions?: readonly Conversion[];
  readonly clauseRepeals?: readonly ClauseRepeal[];
  readonly regimes?: readonly RegimeListing[];
  /** Codes, each with its title after a blank where the source has it. */
  readonly ics?: readonly string[];
  readonly ccs?: string;
  readonly committee?: string;
  readonly notice?: string;
  /** The official page of this very document. */
  readonly url?: string;
  readonly note?: string;
}

/** Everything that all layers together say about one document. */
export interface Dossier {
  readonly id: string;
  /** Newest opinion first: the layers' order, then the source's date. */
  readonly records: readonly SourceRecord[];
  /**
   * Documents whose records name this one, in any of the members that `links.ts` lists, or whose own designation does.
   * Derived when a pack is built, so that an edge can be walked from either end; a document that is only ever named has
   * no records at all.
   */
  readonly mentionedBy: readonly string[];
}

/** Who a source is; every card names it; its evidence and the options page carry licence and attribution. */
export interface SourceDescription {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly url: string;
  readonly licence: string;
  readonly attribution: string;
  /** The day the data were fetched. */
  readonly retrieved: DateText;
  /** The body's own registry, as opposed to somebody's collection. */
  readonly official: boolean;
  /** The reader's own organisation speaks: its word counts before any other, and a difference is said (design: layers). */
  readonly own?: true;
  readonly records: number;
}
