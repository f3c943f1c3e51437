/** A slash between a national body and the international one that it adopts; `ISO/IEC` and `EN ISO/IEC` are one step. */
const STEP =
  / (?=[^ ])|-(?=EN|ISO|IEC)|(?<!(?:^|[ /-])(?:ISO|IEC|EN|CEN|CLC|ИСО))\/(?=(?:EN|ISO|IEC)(?![A-Za-z]))/;

/** The publishers of a printed prefix step by step, each adopting the next: `DS/EN ISO` → `DS`, `EN`, `ISO`. */
export function stepsOf(prefix: string): string[] {
  return prefix.split(STEP);
}
