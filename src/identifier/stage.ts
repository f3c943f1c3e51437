/** Stage marks of designations that are not published documents: `ISO/CD 9000`, `ISO/DTR 10314`, `prEN 1090-2`. */
const STAGE =
  /(?:^|[ /])(?:PNW|[AP]WI|NP|WD|F?CD|CDV|F?DIS|PRF|Fpr|[FP]?DT[RS]|DPAS|DISP|DG(?:uide|UIDE)|F?prEN)(?![A-Za-z])/;

/** Whether a designation, or its prefix, is that of a draft by its own mark. */
export function isDraft(print: string): boolean {
  return STAGE.test(print);
}
