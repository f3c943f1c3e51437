import { BODIES } from '../../src/identifier/publishers';

/** Text made to hurt each rule: `piece` is repeated up to the length asked for. Used by the unit test and the bench. */
export const HOSTILE: Readonly<Record<string, string>> = {
  chain: 'DIN EN ISO ',
  chainWithoutFigures: 'ISO/IEC/IEEE/',
  parts: '.1',
  dashes: '-1',
  figures: '9',
  figuresWithoutNames: 'xA1 ',
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
  hanOne: 'GB 1一2一',
  smallGlued: '按gb按gb/t',
  telephone: 'DL 0411-84708888',
  fileName: 'JGJ_79-2012_扫描版扫描版',
  filmSpeeds: 'ISO 100-200-400-800-',
  verbs: '按照按 HJ 535 测',
  cleanRoom: 'ISO 5 clean class ',
  groups: 'SS 424 14 75 SN 640 461 EN 301 489',
  editionLabel: 'GB 1（2018年版）（',
  amendmentsInHan: '第1号修改单 第',
  joints: 'IS/ISO/IEC/DS/EN/',
  smallMarks: 'jt/t db11/t госту ',
  siblings: '"IS 456", "IS 457" ',
  spacedSlash: 'Q / T / ',
  flammability: 'UL94V-0',
  spacedParts: 'IEC 61000 - 4 - 2 - 3 ',
  partsOfChina: 'GB 2423-10-',
  smallNames: 'iso jis k din en q/gdw ',
  namesTwice: 'IECIECIEC 60 / IEC',
  escapes: '\\nGB1\\tISO',
  gluedWords: 'perISOnachDIN5',
  amendmentsGluedOn: 'GB 1-2003XG1-2004XG2',
  ...eachFamily(),
};

/** For each grammar a designation with everything that may follow it, broken off and begun anew. */
function eachFamily(): Record<string, string> {
  const pieces: Record<string, string> = {};
  for (const [name, { family }] of BODIES)
    pieces[`grammar ${family.types}/${family.number}`] ??=
      `${name} A1.1-1/A1 B2-3:2013+A1/Amd 1:2014 (R2015) V1.2.3 `;
  return pieces;
}

/** `piece` repeated to `length`, after `head` where the rule needs one to start. */
export function hostile(name: string, length: number): string {
  const piece = HOSTILE[name] ?? '';
  return ('GB/T 1.1' + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
}
