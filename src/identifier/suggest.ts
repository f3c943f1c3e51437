import { canonical } from './canonical';
import { parse } from './parse';
import { readAt } from './read';

/** Letters that scanning and typing put for figures, and figures put for letters of a publisher's name. */
const FIGURE_FOR: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};
/** Between figures, or beside one: a closing capital may be the number's own (`GJB 150A`). */
const CONFUSED = /(?<=\d)[Ooil|](?=\w|$)|(?<=\d)[IQDZSB]\B|[OoQDliIZSB|](?=[OoQDliIZSB|]*\d)/g;
const NAME_FOR: readonly (readonly [RegExp, string])[] = [
  [/^(?:6B|G8|C8|CB(?=\/T)|GB)(?=[\s/TZ\d])/, 'GB'],
  [/^[Il1|][S5][O0](?![A-Za-z])/, 'ISO'],
  [/^[Il1|]E[CG](?![A-Za-z])/, 'IEC'],
  [/^D[Il1|]N(?![A-Za-z])/, 'DIN'],
  [/^A[S5]TM(?![A-Za-z])/, 'ASTM'],
];

/**
 * What a misread designation probably is (`IS0 9OO1:2O15` → `ISO 9001:2015`). For offering, never for marking.
 * @returns a canonical designation, null where the text reads as it stands or no such confusion makes it readable
 */
export function suggest(text: string): string | null {
  const written = text.trim();
  // A grammar reads it as it stands: `ASTM D638` and `ISO 105-B02` are no slips.
  if (written.length > 60 || readAt(written, 0)?.end === written.length) return null;
  const named = NAME_FOR.reduce((name, [wrong, right]) => name.replace(wrong, right), written);
  const fixed = named.replace(/[\w|]+/g, (run) =>
    /\d/.test(run) ? run.replace(CONFUSED, (letter) => FIGURE_FOR[letter] ?? letter) : run,
  );
  if (fixed === written) return null;
  const id = parse(fixed);
  return id === null ? null : canonical(id);
}
