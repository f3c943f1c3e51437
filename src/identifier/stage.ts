/**
 * Words of stage and type that stand before a number without naming a series of their own, and whether what bears them
 * is a draft: projects and ballots up to the proof (ISO/IEC Directives, Part 1, table 1), with the words of before 1999
 * (`DP`, `FCD`, `DISP`).
 */
export const STAGES = {
  draft: 'PNW|[AP]WI|NP|WD|F?CD|CDV|DP|F?DISP?|PRF|[FP]?DT[RS]|DPAS|DG(?:uide|UIDE)',
  published: 'R|T[RS]|PAS|ISP|SRD',
};
/** What Europe puts before the name instead: `prEN`, `FprHD`. */
export const EUROPEAN_DRAFT = '(?<![A-Za-z])F?pr(?=[A-Z])';

/** Codes of groups and companies follow a slash too (`T/NP`), and the standards of Portugal begin with `NP`. */
const DRAFT = new RegExp(
  `(?:(?<!^[TQ])/|(?<= )|^(?!NP(?! IWA)))(?:${STAGES.draft})(?![A-Za-z])|${EUROPEAN_DRAFT}`,
);

/** The first mark of a draft in a designation or its prefix: `/DIS`, `CDV`, `pr`; empty where it has none. */
export function stageIn(print: string): string {
  return DRAFT.exec(print)?.[0] ?? '';
}

/** Whether a designation, or its prefix, is that of a draft by its own mark: `ISO/CD 9000`, `prEN 1090-2`. */
export function isDraft(print: string): boolean {
  return DRAFT.test(print);
}
