/** Text made to hurt each rule: `piece` is repeated up to the length asked for. Used by the unit test and the bench. */
export const HOSTILE: Readonly<Record<string, string>> = {
  chain: 'DIN EN ISO ',
  chainWithoutFigures: 'ISO/IEC/IEEE/',
  parts: '.1',
  dashes: '-1',
  figures: '9',
  blanks: ' ',
  newlines: '\n',
  prefixOnly: 'GB/T ',
  lettersGlued: 'GBGBGB',
  supplement: '/Amd 1',
  consolidated: '+A1:2013',
  list: '、19001',
  range: '~2423.',
  openBracket: 'GB 1 (',
  reaffirmed: 'ASTM D1-14e1(2014)(2014)',
  url: 'https://a.b/c/GB50016/',
  noBlankPath: 'a/',
  fullWidth: 'ＧＢ／Ｔ１．１—２０２０',
  softHyphens: '\u00ADGB\u00AD1',
  group: 'T/CECSCECSCECS-',
  enterprise: 'Q/ABC-DEF-GHI-',
  local: 'DB31DB31/',
  csaNumber: 'CSA C22.2 NO. NO. ',
  bpvc: 'BPVC.A.B.C.D.',
  nist: 'NIST SP 800-1-1-1-1',
  cues: '标准standard',
  capitals: 'ANSI/ASME/AWWA/NSF/',
  cyrillic: 'ГОСТ Р ИСО/МЭК ',
  realHits: 'GB/T 19001-2016 ',
};

/** `piece` repeated to `length`, after `head` where the rule needs one to start. */
export function hostile(name: string, length: number): string {
  const piece = HOSTILE[name] ?? '';
  return ('GB/T 1.1' + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
}
