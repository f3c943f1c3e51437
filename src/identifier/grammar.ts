import { BLANK as B, COLON as C, DASH as D, DOT, PLUS, SLASH as L } from './characters';
import type { Family } from './publishers';

/** A publisher's way to write numbers, as regular expression source. */
interface Shape {
  readonly number: string;
  /** What may not follow the number, `NOT_WORD` where it is not said. */
  readonly end?: string;
  readonly year?: string;
  readonly supplement?: string;
  readonly tail?: string;
}

const YEAR = '(?:19|20)\\d\\d';
/** A part never looks like a year, unless another year follows it. */
const PART_AHEAD = `(?!${YEAR}(?![\\d.]|${D}\\d|${B}?${C}${B}?\\d))`;
const PARTS = `(?:${D}${PART_AHEAD}[A-Z]{0,2}\\d{1,5}(?!XX)[A-Z]{0,2}(?![A-Za-z\\d])){0,4}`;
const DOTS = `(?:${DOT}\\d{1,5}){0,4}`;

const ISO_YEAR = `${B}?(?:${C}${B}?(?:${YEAR}(?:-\\d\\d(?!\\d)(?:-\\d\\d)?)?|[\\u2013\\u2014-]{1,2})|${D}{1,2}${B}?${YEAR})(?!\\d)`;
/** Han one and the long-vowel mark are typed for a dash; before a whole year they can be nothing else. */
const CN_YEAR = `\\.?${B}?(?:${D}{1,3}|${C}|[\\u4E00\\u30FC](?=${B}?${YEAR}))${B}?(?:${YEAR}|[4-9]\\d)(?!\\d)`;
const US_YEAR = `${B}?(?:${D}|${C})${B}?(?:${YEAR}|\\d\\d)(?!\\d)(?:[a-z]\\d?(?!\\w))?`;

const ISO_STAGE = '(?:CD|WD|NP|AWI|PWI|DIS|FDIS|PRF|FCD)?\\s?';
const ISO_SUPPLEMENT = `(?:${B}{0,2}(?:${L}|${PLUS})${B}?${ISO_STAGE}(?:Amd|AMD|Amdt|Cor|COR|Corr|Add|ADD|Suppl|SUP|FDAmd|FDAM|DAmd|DAM|PDAM|FPDAM|DCor|DCOR|FDCOR|PDAmd|DTC|TC|ISH|AMENDMENT|ERRATUM|NA|CN|AC|A|C)\\.?${B}?\\d{0,3}(?:\\.\\d)?(?:[:\\uFF1A-]${YEAR}(?:-\\d\\d(?!\\d)(?:-\\d\\d)?)?)?(?![\\w])){1,4}`;
const CN_SUPPLEMENT = `(?:${L}XG${B}?\\d{1,2}(?:${D}\\d{4})?|[)\\uFF09]?${B}?${PLUS}?${B}?第${B}?[\\d一二三四五]${B}?号${B}?修改单)`;
const CONSOLIDATED = `${B}(?:EXV-RLV|CSV|RLV|CMV|EXV|SER|PRV|FREE)(?!\\w)`;
const REAPPROVED = `(?:${B}?\\((?:R|RA ?|W|Reaffirmed |Reapproved )${YEAR}\\))`;
const ASTM_TAIL = `(?:e\\d(?!\\w))?(?:\\(${YEAR}\\)|${B}?\\(R(?:eapproved )?${YEAR}\\))?(?:e\\d(?!\\w))?`;
const VERSION = `${B}(?:V\\d{1,2}(?:\\.\\d{1,3}){1,2}|ed\\.\\d)(?:${B}\\(\\d{4}-\\d\\d\\))?`;
const NOT_WORD = '(?![A-Za-z0-9])';

const CN_CODE = `\\d{1,5}(?:${DOT}\\d{1,5}){0,3}[A-Z]?`;
const CN_NUMBER = `\\d{1,8}(?:${DOT}\\d{1,5}){0,3}[A-Z]?`;
const CN_FIGURES = `\\d{1,8}${DOTS}[A-Z]?(?:${D}(?!(?:${YEAR}|[4-9]\\d)(?!\\d|\\.\\d|${D}))\\d{1,6}${DOTS}){0,3}`;

const CN_DASHED = `[A-Z]{0,4}${CN_FIGURES}`;

/** What may stand between prefix and number. */
const GAP = `\\s{0,2}(?:${D}|_)?\\s{0,2}`;
const SLASHED_GAP = `\\s{0,2}(?:${D}|_|/)?\\s{0,2}`;
const GAPS: Readonly<Record<string, string>> = {
  dashed: SLASHED_GAP,
  is: `\\s{0,2}(?:${D}|${C})?\\s{0,2}`,
};

const iso = (number: string): Shape => ({ number, year: ISO_YEAR, supplement: ISO_SUPPLEMENT });
const cn = (number: string): Shape => ({ number, year: CN_YEAR, supplement: CN_SUPPLEMENT });
const us = (number: string): Shape => ({ number, year: US_YEAR, tail: REAPPROVED });

const SHAPES: Readonly<Record<string, Shape>> = {
  cn: cn(CN_NUMBER),
  code: cn(CN_CODE),
  db: { ...cn(`(?:29${D}\\d{1,4}|${CN_CODE})`), supplement: `(?<!B.?\\d\\d)${CN_SUPPLEMENT}` },
  lettered: cn(`(?:[A-Z]{1,2}\\s?)?\\d{1,5}/\\d{1,2}(?=${D}\\d{4})|(?:[A-Z]{1,2}\\s?)?${CN_DASHED}`),
  local: cn(`(?!\\d{7})${CN_FIGURES}`),
  dashed: cn(CN_DASHED),
  group: cn(`(?:[A-Z]:)?(?:\\d \\d\\d \\d{3}|\\d{4} S|${CN_DASHED})`),
  cecs: { number: `\\d{1,4}${DOTS}`, year: `${B}?(?:${C}|${D})${B}?(?:${YEAR}|\\d\\d)(?!\\d)` },
  cei: { ...iso(`\\d{1,6}${PARTS}(?:/\\d{1,2})?`), tail: CONSOLIDATED },
  iso: { ...iso(`\\d{1,6}(?:/\\d{1,2}(?=:))?${PARTS}(?!\\.\\d)`), tail: CONSOLIDATED },
  en: { ...iso(`(?:[234]\\d\\d \\d{3}|\\d{1,6})${PARTS}`), tail: VERSION },
  hd: iso(`\\d{1,6}${DOTS}${PARTS}(?: S\\d)?`),
  etsi: {
    number: `(?:\\d{3} ?\\d{3}|(?:[A-Z][A-Z0-9]{1,3}|mWT)(?:-[A-Z]{2,4})? \\d{2,3}|GSM \\d\\d\\.\\d\\d|\\d\\d\\.\\d\\d|\\d{1,3})${PARTS}(?:/[AC]\\d)?`,
    tail: VERSION,
  },
  din: iso(
    `(?:\\d\\d \\d{3}(?!\\d)|\\d{1,7})${DOTS}(?:${D}${PART_AHEAD}(?:[A-Z]{0,2}\\d{1,4}[A-Z]?|[A-Z])(?![A-Za-z\\d])){0,4}${NOT_WORD}(?:${B}(?:Blatt|Beiblatt|Bbl\\.?|Bl\\.)${B}?\\d{1,3}(?:\\.\\d{1,2}){0,2}(?!\\w))?`,
  ),
  onorm: iso(`(?:[A-Z] ?)?\\d{1,6}${DOTS}${PARTS}`),
  bs: iso(
    `(?:\\d?[A-Z]{1,3} ?)?\\d{1,6}[a-z]?${DOTS}(?:/\\d(?=:))?(?:${D}${PART_AHEAD}[A-Z]{0,2}\\d{1,4}[A-Za-z]{0,2}(?:\\.\\d{1,3}){0,3}(?![A-Za-z\\d])){0,4}`,
  ),
  nf: iso(`(?:DTU \\d\\d\\.\\d{1,2}(?: P\\d(?:-\\d){0,2})?|[A-Z] ?\\d\\d${D}\\d{3}|\\d{1,6})${PARTS}`),
  ss: iso(`(?:\\d{3} \\d\\d \\d\\d|(?:[A-Z] ?)?\\d{1,6}${PARTS}(?:-?[A-Z](?!\\w))?)`),
  sn: cn(`(?:[56]\\d\\d \\d{3}[a-z]?|${CN_CODE})`),
  norsok: iso('[A-Z]-(?:[A-Z]{2,3}-)?\\d{3}'),
  ogc: { number: '\\d\\d-\\d{3}(?:[rR]\\d{1,2}(?:c\\d{1,2}|[a-z])?)?' },
  sia: iso('\\d{2,4}(?:[./]\\d{1,2})?'),
  une: {
    number: `\\d{1,6}${DOTS}${PARTS}`,
    year: `(?:${ISO_YEAR}|/\\d\\d(?!\\d))`,
    supplement: ISO_SUPPLEMENT,
  },
  plain: { ...iso(`(?:[A-Z] ?)?\\d{1,6}${PARTS}[A-Z]?`), tail: REAPPROVED },
  dotted: iso(`\\d{1,5}${DOTS}${PARTS}`),
  au: iso(`\\d{2,5}${DOTS}${PARTS}`),
  jis: iso(`(?:[A-Z] ?)?\\d{4,5}${PARTS}`),
  pn: iso(`(?:[A-Z]-)?\\d{4,6}${PARTS}`),
  csn: iso(`(?:\\d\\d \\d{4}|\\d{4,6})${PARTS}`),
  tis: { number: '\\d{1,5}', year: `(?:${D}|${C})2[45]\\d\\d(?!\\d)` },
  csaiso: {
    number: `\\d{1,6}${PARTS}`,
    year: `(?:${C}|${D})(?:${YEAR}|\\d\\d)(?!\\d)`,
    supplement: `(?:/A\\d:\\d\\d){1,2}`,
    tail: REAPPROVED,
  },
  sans: iso(`\\d{1,6}(?:-[A-Z]{1,2}\\d?(?!\\w))?${PARTS}`),
  vn: { ...iso(`\\d{1,6}${PARTS}`), tail: '/B[A-Z]{2,6}(?!\\w)' },
  sni: iso(`(?:\\d\\d-)?\\d{1,6}${DOTS}${PARTS}`),
  gost: {
    number: `(?:[IVX]{1,4}-)?\\d{1,6}${DOTS}(?:${D}(?!(?:${YEAR}|\\d\\d)(?![\\d.]|${D}))\\d{1,4}){0,3}`,
    year: `${B}?(?:${D}|${C})${B}?(?:${YEAR}|\\d\\d)(?!\\d)\\*?`,
  },
  sp: { number: '\\d{1,3}(?:\\.\\d{5,7}|-\\d{3})?', year: '[.-](?:19|20)\\d\\d(?!\\d)' },
  itu: {
    number: `[A-Z]{1,3}\\s?\\.\\s?\\d{1,5}${DOTS}(?: ?(?:bis|ter)(?!\\w))?(?:/[A-Z]\\.\\d{1,5}${DOTS})?(?:-\\d{1,3})?`,
    year: `(?: \\([Vv]\\.?\\d{1,2}\\))?${B}?\\((?:\\d\\d/)?${YEAR}\\)`,
    tail: `(?: (?:Amd|Cor|Technical Cor|Add)\\. ?\\d{1,2}(?: \\(\\d\\d/\\d{4}\\))?)`,
  },
  ieee: {
    number: `P?(?:[A-Z]{1,2})?\\d{1,5}${DOTS}[a-zA-Z]{0,3}(?:TM|™|®)?(?:${D}(?:${PART_AHEAD}\\d{3,5}|\\d(?=[-:]${YEAR})))?(?:/D\\d{1,2}(?:\\.\\d{1,2})?)?(?!\\w)`,
    year: `${B}?(?:${D}|${C})${B}?${YEAR}(?!\\d)`,
    supplement: `(?:/Cor ?\\d(?:-\\d{4})?)`,
  },
  asme: us(
    `(?:BPVC(?:[.-](?!${YEAR})[A-Z0-9]{1,4}){0,5}|[A-Z]{0,4}[ .-]?\\d{1,5}${DOTS}[A-Z]{0,3}(?:(?:-\\d(?!\\d)){1,2})?(?:/(?:CSA )?[A-Z]\\d{1,3}${DOTS}M?)?)`,
  ),
  nema: us('(?:[A-Z]{2,4} ?\\d{1,5}(?:\\.\\d{1,2})?|\\d{3})'),
  tia: us(`[A-Z]{0,3}-?\\d{2,5}${DOTS}(?:-[A-Z]\\d?(?!\\w)|(?:-\\d(?!\\d)){1,2})?`),
  us: us(
    `(?!(?:ISO|IEC|EN|UL|DIN)[ -])[A-Z]{0,4}(?:[ -]?)\\d{1,5}${DOTS}(?:[A-Z]{1,3}|[a-z](?=-\\d))?(?:-[A-Z]?\\d{3}|-[A-Z](?!\\w)|(?:-\\d(?!\\d)){1,3})?(?:/[A-Z]\\d{1,3}${DOTS}M|/(?:A21|D|B|A)\\.?\\d{1,3}${DOTS}(?=-\\d\\d))?`,
  ),
  mss: us(`SP(?: |${D})?\\d{1,3}`),
  smpte: us(`(?:(?:ST|RP|EG|RDD|OV) ?)?\\d{1,4}M?(?:${D}(?!${YEAR})\\d{1,3}(?!\\d))?`),
  astm: {
    number: '[A-GP-W][ -]?\\d{1,4}[A-Z]?(?:/[A-G] ?\\d{1,4}M)?(?![A-Z0-9])',
    year: `${B}?${D}${B}?(?:${YEAR}|\\d\\d)(?!\\d)(?:[a-df-z](?!\\w))?`,
    tail: ASTM_TAIL,
  },
  api: {
    number: 'Q?\\d{1,5}(?:\\.\\d{1,2}){0,3}[A-Z]{0,3}\\d?(?:-(?:[A-Z1-9]|WSD|LRFD)(?!\\w))?',
    year: `[:-]${YEAR}(?!\\d)`,
  },
  ul: { number: `\\d{1,5}[A-Z]{0,3}${PARTS}`, year: `${B}?${D}${YEAR}(?!\\d)`, tail: REAPPROVED },
  nfpa: { number: '\\d{1,4}[A-Z]{0,3}', year: `${B}?(?:${D}|${C})${B}?(?:${YEAR}|\\d\\d)(?!\\d)` },
  sae: {
    number: '(?:J ?|AS ?|ARP ?|AMS ?|AIR ?|MA ?)\\d{1,5}[A-Z]{0,2}(?:[-/]\\d{1,4}[A-Z]?(?![\\dA-Za-z]))?',
    year: `(?:_\\d{6}|:\\d{4})(?!\\d)`,
  },
  csa: {
    number: `[A-Z]{0,4}\\d{0,5}(?:${DOT}\\d{1,4}){0,3}(?:,? (?:[Nn]o\\.?|NO\\.?) ?\\d{1,6}(?:\\.\\d{1,3}){0,3})?${PARTS}`,
    year: `(?:${C}|${D})M?(?:${YEAR}|\\d\\d)(?!\\d)`,
    supplement: `(?:/A\\d:\\d\\d){1,2}`,
    tail: REAPPROVED,
  },
  nist: {
    number: `\\d{1,5}(?:${D}\\d{1,5}){0,3}[A-H]?(?:r\\d|v\\d|pt\\d)*`,
    tail: `(?:,? ?[Rr]ev(?:ision)?\\.? ?\\d{1,2}[a-z]?)(?!\\w)`,
  },
  mil: { number: '\\d{1,6}(?:[./]\\d{1,3})?[A-Z]{0,2}(?:-\\d{1,4}[A-Z]{0,2}){0,2}' },
  rfc: { number: '\\d{1,5}' },
  tgpp: {
    number: '[A-Z]?\\d\\d\\.\\d{2,3}[UA]?(?:-\\d{1,2}){0,2}',
    tail: `${B}V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}`,
  },
  ich: { number: '[QESM] ?\\d{1,2}[A-Z]?(?:\\(R\\d\\))?' },
  jcgm: iso('(?:GUM-)?[1-9]\\d{0,2}'),
  cie: iso('(?:x|D(?=00))?\\d{1,3}(?:[.-](?:SP)?\\d{1,2}(?!\\d)(?:\\.\\d{1,2})?)?(?:/[EFG])?'),
  avionics: {
    number:
      '(?:(?:1(?:60|78)|2(?:00|01|04|54|78|97)|3(?:11|26|3[0-3]|55|56))[A-Z]?|(?:12|14|76|79|80|94|109|20[2-5]|21[5-8])[A-Z]?)',
  },
  do: { number: '\\d{1,3}[A-Z]?' },
  ecss: { number: `[EQMSU](?:${D}(?:ST|HB|TM|AS))?${D}\\d{1,2}(?:${D}\\d{1,2}){0,2}[A-Z]?` },
  ccsds: { number: '[A-Z]?\\d{2,3}\\.\\d{1,2}-[BGMYORS]-\\d{1,2}(?:\\.\\d)?(?:-S)?', tail: ` Cor\\. \\d` },
  ipc: { number: '(?:[A-Z]{1,3}-)?\\d{3,4}[A-Z]{0,2}' },
  jesd: { number: '\\d{1,3}(?:\\.\\d{1,2})?[A-Z]?(?:-[A-Z]?\\d{1,3}[A-Z]?)?' },
  aec: { number: 'Q\\d{3}(?:-\\d{3})?[A-Z]?' },
  aerospace: iso('(?:9[01]\\d\\d|13(?:100|00\\d)|5553|6081|6171|6174|6496|6500)[A-Z]?(?:/\\d{1,3})?'),
  aes: iso('\\d{1,2}(?:-(?!(?:19|20)\\d\\d)\\d{1,2}(?!\\d))?[a-z]?'),
  semi: { number: '[A-Z]\\d{1,3}(?:\\.\\d)?', year: `-\\d{4}(?!\\d)` },
  is: iso(
    `\\d{2,5}(?: ?\\(Part ?-? ?(?:\\d{1,2}|[IVX]{1,4})(?:/ ?Sec ?\\d{1,2})?\\)| [Pp]art \\d{1,2}| P\\d{1,2})?${PARTS}`,
  ),
  sa: iso('8000'),
  aws: {
    number: '[A-GJ]\\d{1,2}(?:\\.\\d{1,3})M?(?:/[A-GJ]\\d{1,2}(?:\\.\\d{1,3})M?)?',
    year: `(?:${C}|${D})(?:${YEAR}|\\d\\d)(?!\\d)`,
  },
  nmx: {
    number: '[A-Z]{1,2}-(?:[A-Z]{1,5}-)?\\d{1,5}(?:/\\d{1,3})?(?:-\\d{1,3}(?!\\d))?(?:-[A-Z]{3,7}(?!\\w))?',
    year: `-${YEAR}(?!\\d)`,
  },
  arinc: {
    number: `\\d{3,4}[A-Z]?(?:P\\d{1,2}[A-Z]?)?(?:-(?!${YEAR})\\d{1,2}(?!\\d))?`,
    year: `-${YEAR}(?!\\d)`,
  },
  nom: { number: '\\d{3}-[A-Z\\d/]{3,10}', year: `-${YEAR}(?!\\d)` },
  dstu: {
    number: `(?:[БН](?:-П)? )?(?:[А-ЯA-Z]\\.)?\\d{1,6}${DOTS}(?:${D}(?!(?:${YEAR}|\\d\\d)(?![\\d.:]|${D}))\\d{1,4}){0,3}`,
    year: `${B}?(?:${D}|${C})${B}?(?:${YEAR}|\\d\\d)(?!\\d)`,
  },
  aero: { number: '[2-7]\\d{3}[A-Z]?(?:/\\d{1,3}[A-Z]?)?' },
};

const ISO_TYPE =
  '(?:Fpr|AWI|NP|PWI|WD|CD|FCD|DIS|FDIS|PRF|R|TR|TS|PAS|Guide|GUIDE|DATA|TTA|ISP|IWA|DTR|DTS|DPAS|DISP|FDTR|FDTS|PDTR|PDTS|SRD|Directives|DGuide|DGUIDE)';

/** Marks and type words between publisher and number. */
const TYPES: Readonly<Record<string, string>> = {
  cn: `\\s{0,2}(?:${L}|${D}|_)?\\s{0,2}[TZt](?![A-Za-z])`,
  jj: `(?:\\s{0,2}(?:${L}|${D}|_)?\\s{0,2}[TZ](?![A-Za-z])|[(\\uFF08][\\u4E00-\\u9FFF]{1,4}[)\\uFF09])`,
  local: `(?:\\s{0,2}(?:${L}|${D}|_)\\s{0,2}T?|T)(?![A-Za-z])`,
  iso: `\\s{0,2}(?:${L}|${B})\\s{0,2}${ISO_TYPE}(?:[ /]${ISO_TYPE})?(?![A-Za-z])`,
  rec: `[\\s-]Rec(?:s|ommendations?)?\\.?(?=\\s?[A-Z])`,
  std: `[ -](?:Std\\.?|STD|Standard|STANDARD|standard|No\\.?|no\\.?|Draft Std)(?=\\s)`,
  astm: `[ -](?:Standard|standard|Practice|Guide|Test Method|Specification|Method)(?=\\s)`,
  us: `[ -](?:Std\\.?|STD|Standard|standard|Guideline|Publication)(?=\\s)`,
  api: `(?:\\s{1,2}|-)(?:Std\\.?|STD|Standard|standard|Spec\\.?|SPEC|Specification|Recommended Practice|Bulletin|BULLETIN|RP|TR|TP|BULL|PUBL|Publ|Bull|MPMS(?: C[Hh]\\.?)?)(?=[\\s\\d])`,
  cie: ` (?:S|DIS|DS|TN)(?= )`,
  jis: `(?:[ /](?:TS|TR)(?= [A-Z])|[ -]?[A-Z](?![A-Za-z]))`,
  letter: `[ -]?[A-Z](?![A-Za-z])`,
  cen: `[ /](?:TS|TR|Guide|WS)(?= )`,
  etsi: ` (?:EN|ETS|I-ETS|ES|EG|TS|TR|SR|GS|GR|ETR|TBR|TCRTR|GTS|CTR)(?= )`,
  din: `[ -](?:V VDE V|VDE V|V VDE|VDE|SPEC|CEN/TS|CEN/TR|CLC/TS|PAS|V|E|ISO/TS|ISO/TR)(?= )`,
  bsi: `[ -](?:PAS|CEN/TS|CLC/TS|CEN ISO/TS|ISO/TR|ISO/TS|CR)(?= )`,
  french: `[ -](?:XP|FD|C|P|X)(?= [A-Z]{2})`,
  gost: `\\s(?:Р|R)(?= )`,
  gostiso: `[/ ](?:ТУ|ТО|ТС|TS|TR|TO|Guide|Руководство)(?= )`,
  csa: `[ -](?:Std\\.?)(?= )`,
  nist: `[ .-]?(?:SP|IR|TN|HB|GCR|NCSTAR|FIPS|AMS|CSWP|MONO|RPT|CIRC)(?=[ .\\d-])`,
  fips: `[ -](?:PUB|Pub|publication|Publication)(?=[ -])`,
  mil: `(?:(?: |${D})(?:STD|PRF|DTL|HDBK|SPEC)(?= |${D})|${D}(?:[A-Z]|QPL|PRI)(?=${D}))`,
  tgpp: `\\s(?:TS|TR)(?=[\\s\\d])`,
  ecma: `[ -](?:TR|MEM)(?=/)`,
};

/** Types with a letter that is one only between two publishers (`KS C IEC 60364`): before figures it is the number's. */
const WITHIN_CHAIN: Readonly<Record<string, string>> = {
  letter: '(?!)',
  jis: '[ /](?:TS|TR)(?= [A-Z])',
};

const compiled = new Map<Family, RegExp>();

/**
 * The sticky expression that reads on after a publisher's name.
 * Groups: 1 mark or type with its separator, 2 number, 3 year with its mark. What may follow these is `following`.
 */
export function rest(family: Family): RegExp {
  let expression = compiled.get(family);
  if (expression === undefined) {
    const shape = SHAPES[family.number] ?? { number: '(?!)' };
    const types = WITHIN_CHAIN[family.types] ?? TYPES[family.types] ?? '(?!)';
    const gap = GAPS[family.number] ?? (family.types === 'local' ? SLASHED_GAP : GAP);
    expression = new RegExp(
      `(${types})?${family.types === 'ecma' ? `(?:[ /]|${D})?` : gap}((?:${shape.number})${shape.end ?? NOT_WORD})(${shape.year ?? '(?!)'})?`,
      'y',
    );
    compiled.set(family, expression);
  }
  return expression;
}

const followers = new Map<string, RegExp>();

/** One expression for all families that end alike, made when it is first needed: making it costs more than using it. */
function follower(source: string): RegExp {
  let expression = followers.get(source);
  if (expression === undefined) followers.set(source, (expression = new RegExp(source, 'y')));
  return expression;
}

/**
 * The supplements behind number and year of a family.
 * @param at offset behind them
 * @returns as written, empty where there are none
 */
export function supplementAt(family: Family, text: string, at: number): string {
  return matchAt(SHAPES[family.number]?.supplement, text, at);
}

/**
 * What else belongs to a designation of a family: reapproval, version, label.
 * @param at offset behind its supplements
 * @returns as written, empty where there is none
 */
export function tailAt(family: Family, text: string, at: number): string {
  return matchAt(SHAPES[family.number]?.tail, text, at);
}

function matchAt(source: string | undefined, text: string, at: number): string {
  if (source === undefined || at >= text.length) return '';
  const expression = follower(source);
  expression.lastIndex = at;
  return expression.test(text) ? text.slice(at, expression.lastIndex) : '';
}

const links = new Map<string, RegExp>();

/** The sticky expression from one publisher's name to the next in a chain: group 1 the type between them, 2 the joint. */
export function link(family: Family): RegExp {
  let expression = links.get(family.types);
  if (expression === undefined) {
    expression = new RegExp(`(${TYPES[family.types] ?? '(?!)'})?(\\s{0,2}(?:${L}|${D})?\\s{0,2})`, 'y');
    links.set(family.types, expression);
  }
  return expression;
}
