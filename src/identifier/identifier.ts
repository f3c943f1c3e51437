/** One supplement of an edition: amendment, corrigendum, 修改单 … */
export interface Supplement {
  /** `+` joins it into a consolidated text, `/` names the supplement itself. */
  readonly sign: '/' | '+';
  /** Digits as printed, `''` where the designation has none (`/AC`). */
  readonly number: string;
  /** Year as printed (`2013`, `2013-11`), null where none is. */
  readonly year: string | null;
  /** The printed form with its sign: `/Amd 1:2020`, `+A1:2013`, `/XG1`. */
  readonly text: string;
}

/**
 * What a standard number is: plain immutable data, the canonical print cut into its pieces.
 * `canonical(id)` is `prefix + glue + number + yearMark + year + supplements + tail`, then `/` and the other half, if any.
 */
export interface Identifier {
  /** The bodies named, in printed order, without type words: `['DIN','EN','ISO']`, `['GB']`, `['T/CECS']`. */
  readonly bodies: readonly string[];
  /** Printed prefix with mandate mark or type: `GB/T`, `DIN EN ISO`, `ISO/IEC TR`, `DB31/T`. */
  readonly prefix: string;
  /** Mandate mark, deliverable type or stage (`T`, `Z`, `TR`, `DIS`), `''` for a plain standard. */
  readonly type: string;
  /** What stands between prefix and number: a blank, `-`, or nothing. */
  readonly glue: string;
  /** Number with its parts: `2423.1`, `61000-4-5`, `C22.2 No. 18.1`. */
  readonly number: string;
  readonly yearMark: string;
  /** Year as printed, with brackets where it has them: `2015`, `2011-03`, `94`, `(11/1988)`. */
  readonly year: string | null;
  readonly supplements: readonly Supplement[];
  /** What follows: reapproval ` (R2021)`, version ` V2.2.2 (2019-07)`, label `(2018年版)`, ` CSV`. */
  readonly tail: string;
  /** The other half of a double number: `GB/T 19001-2016/ISO 9001:2015`. */
  readonly also: Identifier | null;
}
