/**
 * The answer that every surface draws: computed once per citation and date, plain data, fit for a message.
 * `stdlens lookup --json` prints a projection of it (docs/data-format.md).
 */
import type {
  ClauseRepeal,
  Confidence,
  DateText,
  Degree,
  Lifecycle,
  Mandate,
  Provenance,
  RegimeListing,
  SourceDescription,
  Titles,
} from './record';

/** May I cite it? */
export type Permission = 'yes' | 'until' | 'history' | 'no' | 'unknown';

/** What the eye sees: one glyph, one mark, one hue each (the visual language's nine verdicts). */
export type Face =
  'yes' | 'revision' | 'partly' | 'until' | 'upcoming' | 'no' | 'history' | 'unknown' | 'conflict';

/** Why, as data: each language makes its own sentence of it. `rule` names the one that decided, R1–R24. */
export interface Reason {
  readonly rule: string;
  readonly code:
    | 'inForce'
    | 'currentEdition'
    | 'amended'
    | 'updated'
    | 'spellingChanged'
    | 'attributeMismatch'
    | 'underRevision'
    | 'withdrawalProposed'
    | 'partlyReplaced'
    | 'replacementAnnounced'
    | 'upcoming'
    | 'replaced'
    | 'workReplaced'
    | 'withdrawn'
    | 'successorsGone'
    | 'validWhenCited'
    | 'regime'
    | 'ownList'
    | 'cancelled'
    | 'draft'
    | 'draftCited'
    | 'notOut'
    | 'inactive'
    | 'noStatus'
    | 'notInData'
    | 'editionNotInData'
    | 'series'
    | 'overtaken'
    | 'conflict'
    | 'titleMismatch';
  /** Designations the sentence names: successors, amendments, the other spelling. */
  readonly ids?: readonly string[];
  readonly date?: DateText;
  /** `inferred` where the date or the edge to the successor is not in any source's words. */
  readonly provenance?: Provenance;
  /** What the sources disagree about: `status`, `published`, `effective`, `withdrawn`. */
  readonly field?: string;
  readonly regime?: string;
}

export interface Verdict {
  readonly answer: Permission;
  readonly face: Face;
  readonly reason: Reason;
  /** First day on which it may no longer be cited (the interval is half-open). */
  readonly until: DateText | null;
  /** Age of the data in days where over the limit of R19, else null: same verdict, drawn grey. */
  readonly staleDays: number | null;
}

export interface DateFact {
  readonly date: DateText;
  readonly provenance: Provenance;
  /** For an inferred date: the document it follows from. */
  readonly from?: string;
}

export interface Successor {
  readonly id: string;
  readonly titles: Titles;
  readonly extent: 'full' | 'part';
  readonly published: DateText | null;
  readonly effective: DateText | null;
  /** No published full successor of its own. */
  readonly terminal: boolean;
  readonly scope?: string;
  /** `inferred` where an edge on the way there is in no source's words. */
  readonly provenance?: Provenance;
}

export interface Predecessor {
  readonly id: string;
  readonly titles: Titles;
  readonly extent: 'full' | 'part';
}

export interface Equivalent {
  readonly id: string;
  readonly titles: Titles;
  readonly degree: Degree;
  /** `adopts`: ours takes over that one. `adoptedBy`: that one takes over ours. `sibling`: both take over `via`. */
  readonly direction: 'adopts' | 'adoptedBy' | 'sibling';
  /** For a sibling: what both adopt. */
  readonly via?: string;
  /** `inferred` where the number alone says it (`DIN EN ISO 12100`), or a sibling follows from two adoptions. */
  readonly provenance?: Provenance;
  readonly face: Face;
  /** The adopted edition has itself been superseded (R16). */
  readonly superseded: boolean;
  readonly latest: string | null;
}

export interface Amendment {
  readonly id: string;
  readonly kind: 'amendment' | 'corrigendum' | 'other';
  readonly lifecycle: Lifecycle;
  readonly effective: DateText | null;
  readonly inEffect: boolean;
}

/** R17: how a regime (EU directive, certification scheme, contract) stands to the document, apart from its lifecycle. */
export interface RegimeStanding extends RegimeListing {
  /** On the day: not yet accepted, accepted, or no longer. */
  readonly standing: 'notYet' | 'accepted' | 'over';
}

/** One edition on the time axis of the lineage picture. */
export interface LineageEdition {
  readonly id: string;
  readonly from: DateText | null;
  readonly published: DateText | null;
  readonly until: DateText | null;
  readonly lifecycle: Lifecycle;
  readonly cited: boolean;
  readonly replacedBy: readonly { readonly id: string; readonly extent: 'full' | 'part' }[];
}

export interface Evidence {
  readonly source: string;
  readonly asOf: DateText;
  readonly field: string;
  readonly raw: string;
}

export interface Answer {
  /** The citation as asked. */
  readonly query: string;
  /** Its canonical form; null where it is not an identifier. */
  readonly canonical: string | null;
  readonly match: 'edition' | 'work' | 'alias' | 'none';
  /** The document answered for; null where none is known. */
  readonly id: string | null;
  /** How it should be printed today, where that differs from `id`: `GB 50016-2014（2018年版）`, `GB/T 2312-1980`. */
  readonly citeAs: string | null;
  /** A Chinese body publishes it: references to it are written the Chinese way. */
  readonly chinese: boolean;
  readonly titles: Titles;
  readonly lifecycle: Lifecycle;
  readonly mandate: Mandate | null;
  /** The sources' own words for this lifecycle, newest first; the others stand in the evidence. */
  readonly statusWords: readonly string[];
  readonly dates: {
    readonly published: DateFact | null;
    readonly effective: DateFact | null;
    readonly withdrawn: DateFact | null;
  };
  readonly verdict: Verdict;
  readonly successors: readonly Successor[];
  readonly predecessors: readonly Predecessor[];
  readonly equivalents: readonly Equivalent[];
  readonly amendments: readonly Amendment[];
  readonly clauseRepeals: readonly ClauseRepeal[];
  /** Every regime that some source lists the document for. */
  readonly regimes: readonly RegimeStanding[];
  readonly lineage: readonly LineageEdition[];
  /** For an unknown edition: the editions of that work that the data hold. */
  readonly near: readonly { readonly id: string; readonly titles: Titles; readonly face: Face }[];
  readonly confidence: Confidence | null;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly SourceDescription[];
  /** The newest `asOf` among the records that were used. */
  readonly dataDate: DateText | null;
  /** The publisher's own page for this document, or its registry's look-up address. */
  readonly officialUrl: string | null;
  /** The day for which the answer holds. */
  readonly on: DateText;
}
