/** How titles, designations and what is typed are brought to one form. */

const SCRIPT = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}〆ー`;
const IS_SCRIPT = new RegExp(`^[${SCRIPT}]$`, 'u');
const SCRIPT_RUNS = new RegExp(`[${SCRIPT}]+`, 'gu');
/** Marks and blanks between two runs do not part them: 质量管理体系 要求. Marks are rare: they are looked at first. */
const MARKS_BETWEEN = new RegExp(`[\\p{P}\\s](?<=[${SCRIPT}].)[\\p{P}\\s]*(?=[${SCRIPT}])`, 'gsu');
const TOKENS = new RegExp(`\\d+|[\\p{L}--[${SCRIPT}]]+`, 'gv');
const WORDS = new RegExp(`[[\\p{L}\\p{N}]--[${SCRIPT}]]+`, 'gv');
const DIACRITICS = /\p{M}/gu;

/** Nine titles of ten are plain: what Unicode asks for need not be looked for there. */
const NOT_PLAIN = /[^\0-\x7F]/;
const PLAIN_TOKENS = /\d+|[A-Z]+/g;
const PLAIN_WORDS = /[a-z\d]+/g;

/** Words that stand in most titles and tell none apart. */
const STOP_WORDS = new Set(
  (
    'a an and as at by for from in into is its of on or that the their this to with ' +
    'au aux d dans de des du en et l la le les ou par pour sur un une'
  ).split(' '),
);

/** @param character one code point @returns whether it is Han, Kana or Hangul, 〆 and ー among them */
export function isScript(character: string): boolean {
  return IS_SCRIPT.test(character);
}

/** @returns letters (upper case) and figures in order: `ISO/IEC 27001:2013` → ISO, IEC, 27001, 2013 */
export function tokensOf(text: string): string[] {
  if (!NOT_PLAIN.test(text)) return text.toUpperCase().match(PLAIN_TOKENS) ?? [];
  return text.normalize('NFKC').toUpperCase().match(TOKENS) ?? [];
}

/** @returns words in lower case without diacritics, stop words left out */
export function wordsOf(text: string): string[] {
  return allWords(text).filter((word) => !STOP_WORDS.has(word));
}

function allWords(text: string): string[] {
  if (!NOT_PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORDS) ?? [];
  return text.normalize('NFKD').replace(DIACRITICS, '').toLowerCase().match(WORDS) ?? [];
}

/** @returns runs of Han, Kana or Hangul, in order, joined over marks and blanks */
export function scriptRunsOf(text: string): string[] {
  if (!NOT_PLAIN.test(text)) return [];
  return text.normalize('NFKC').replace(MARKS_BETWEEN, '').match(SCRIPT_RUNS) ?? [];
}
