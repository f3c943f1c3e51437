/** Numbers that look like years. */
export const YEAR_LIKE = /^(?:19\d\d|20[0-3]\d)$/;

/**
 * What a name may also mean, a class a row: the letter or figure that publishers.ts has behind class and year mark, the points
 * of evidence that are asked for (see `weigh`; where there is no row the figure says them), and what is true of its numbers:
 * - `years`: those that look like years are as good as others;
 * - `telling`: they bear each other out, and say something where nothing else stands;
 * - `hyphen`: one before them speaks against none of three figures;
 * - `verbs`: `按 … 测定` leaves no doubt;
 * - `parts`: glued and short, they are part numbers too.
 */
const CLASSES: Readonly<Record<string, string>> = {
  k: '2 years hyphen', // long names that hardly mean anything else
  g: '3 years', // GB: also gigabyte
  c: '5 years verbs parts', // two-letter industry codes in common use
  w: '7 verbs parts', // two-letter codes that are words of other trades too
  e: '3 years telling', // EN: also a language code and a part number
  d: '2 years telling', // DIN: also sizes and rails
  i: '3 years hyphen', // ISO: also film speeds
  n: '6 years telling verbs',
  s: '7', // SS, SN, SR: words and part numbers
  v: '6 years telling', // IS, AS: words of English
  a: '3 years', // API: also interfaces
  3: '3 telling',
  4: '4 telling',
};

/** What numbers of some classes are for certain: years (not the Eurocodes), materials (`DIN 1.7225`), steels, the 3GPP's. */
const ELSE: Readonly<Record<string, RegExp>> = {
  e: /^(?:19[0-8]|20[0-3])\d$/,
  d: /^\d\.\d{4}$/,
  s: /^(?:3[0-24]|4[1-4])\d\D?$/,
  8: /^\d+\.\d+$/,
};

/** @returns points of evidence that a class asks for */
export function askedBy(doubt: string): number {
  return Number((CLASSES[doubt] ?? doubt).charAt(0));
}

/** Whether something is true of a class's numbers. */
export function is(doubt: string, trait: string): boolean {
  return CLASSES[doubt]?.includes(trait) === true;
}

/** Whether a number that stands alone is none for certain: a year, a version (`HL7 V3`). */
export function isNone(doubt: string, number: string): boolean {
  return (
    (YEAR_LIKE.test(number) && !is(doubt, 'years')) ||
    /^V\d$/.test(number) ||
    ELSE[doubt]?.test(number) === true
  );
}
