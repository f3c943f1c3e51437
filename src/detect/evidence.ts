import type { Identifier } from '../identifier';
import type { Reading } from '../identifier/read';

/**
 * How much evidence each class of doubt asks for (publishers.ts, last column). Points: see `weigh`.
 * A class that is not named asks for nothing.
 */
const ASKED: Readonly<Record<string, number>> = {
  k: 2, // long names that hardly mean anything else
  f: 3,
  g: 3, // GB: also gigabyte
  m: 4, // names that other trades use too
  c: 5, // two-letter industry codes in common use
  w: 7, // two-letter codes that are words of other trades too
  e: 3, // EN: also a language code and a part number
  h: 6,
  d: 2, // DIN: also sizes and rails
  b: 5,
  i: 3, // ISO: also film speeds
  n: 6,
  s: 7, // SS, SN, SR: words and part numbers
  v: 6, // IS, AS: words of English
  j: 2,
  a: 3,
  u: 2,
  p: 4,
  r: 1,
  x: 5,
  z: 8, // only ever in a chain: TS EN ISO 9001
  t: 4,
};

const CUES =
  /标准|規格|规范|规程|導則|导则|符合|遵循|执行|依据|依據|按照|根据|根據|参照|引用|采用|採用|检验|认证|認証|[Ss]tandard|STANDARD|[Nn]orm|[Cc]ompl(?:y|i)|[Cc]onform|[Aa]ccord|[Cc]ertif|[Ss]pecifi(?:ed|es|cation)|[Dd]efined in|[Rr]equirement|стандарт|Стандарт|норм/;

/** A word right before the number that says "as laid down in", in the languages of the publishers. */
const ACCORDING_TO =
  /(?:^|[\s(])(?:per|[Nn]ach|gem[.äa]ß?s{0,2}|laut|entspr\.|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo|[Cc]onforme|[Vv]olgens|[Ee]nligt|[Ii]følge|[Ww]g|[Dd]le|[Pp]odle|[Пп]о|[Сс]огласно|to|[Uu]nder|with)\s$/;

/** The same in Chinese, right before the number. */
const ACCORDING_TO_ZH = /(?:[按依据據见見照]|执行|執行|参照|參照|满足)\s?[《（(]?$/;
/** What is done by the number that such a word names. */
const DONE_BY_IT =
  /^[》）)]?\s?[\u4E00-\u9FFF]{0,4}?(?:测定|测量|检测|检验|试验|测试|规定|要求|方法|执行|計算|计算|測定|試驗|規定)/;

/** Words before a number that make it somebody's own: part, order, course, phone. */
const FOREIGN =
  /(?:[Gg]rant|[Cc]lass|[Cc]ourse|[Mm]odel|[Pp]art ?(?:[Nn]o|[Nn]umber|#)|P\/N|SKU|[Ss]erial|[Pp]hone|[Tt]el|[Oo]rder|[Ii]nvoice|[Rr]oom|[Ff]light|[Ee]xt|[Ff]ax|[Ll]ot|[Bb]atch|[Zz]ip|图号|型号|物料号?|编号|货号|批号|学号|单号|房号|班级|订单号?|电话|传真|热线|料号|模具|品番|型番)(?: ?(?:no|No|number|nr|Nr))?[.:：#]{0,2}\s?$/;

/** `IEEE 128-bit`, `ISO 100-page`: a compound, whoever is named before it. */
const COMPOUND = /^-(?:bit|byte|pin|day|inch|point|page|member|layer|wire|fold)/;

const COMMITTEE = /^\s(?:Sub)?[Cc]ommittee/;

/** Units and counters after a number: it is a quantity. */
const QUANTITY =
  /^\s?(?:[%°℃‰#″]|(?:MHz|GHz|kHz|Hz|MT\/s|Mbps|Gbps|bytes?|bits?|mm|cm|km|kg|mg|mAh|V(?!-)|kW|kN|MPa|kV|lb|lbs|rpm|dpi|px|fps|USD|EUR|RMB|people|users|times|m[²³23]|[个元台套人名次条页度万亿块米吨班室栋幢箱]|分(?![析类光散级部项布]))(?![A-Za-z]))/;
/** `0411-84708888`: a telephone number, or an order's. */
const LONG_TAIL = /^-\d{5,}/;
/** `按国标GB 50 系列`: a family of standards, no number. */
const FAMILY_WORD = /^\s?系列/;

const HAN = /[\u3400-\u9FFF《》（）、，。；：]/;
const YEAR_LIKE = /^(?:19\d\d|20[0-3]\d)$/;
/** Film speeds, as cameras print them. */
const FILM_SPEED =
  /^(?:(?:25|50|64|100|125|160|200|250|320|400|500|640|800|1000|1250|1600|2000|2500|3200|6400|12800|25600|51200|102400)(?:-(?!\d\d?$)|$))+$/;

function hanBeside(text: string, reading: Reading): boolean {
  const before = text[reading.start - 1] ?? '';
  const after = text[reading.end] ?? '';
  return (
    HAN.test(before) ||
    HAN.test(after) ||
    (before === ' ' && HAN.test(text[reading.start - 2] ?? '')) ||
    (after === ' ' && HAN.test(text[reading.end + 1] ?? ''))
  );
}

const RUN_IN_MARK = /^[A-Z]{2}[TZ]/;

/** Evidence in the designation itself and right beside it, in points. */
function weigh(text: string, reading: Reading, id: Identifier): number {
  let points = 0;
  const first = reading.links[0];
  const written = text.slice(reading.start, reading.numberStart);
  const figures = /\d+/.exec(reading.number)?.[0] ?? '';
  if (id.year !== null) points += /^(?:19|20)\d\d/.test(id.year) ? 4 : first?.family.kind === 'c' ? 3 : 2;
  // `DLT 1` is a tape: a mark that runs into the name counts where the number is long.
  if (id.type !== '' && (figures.length >= 3 || !RUN_IN_MARK.test(written))) points += 3;
  if (reading.links.length > 1) points += 4;
  if (id.supplements.length > 0 || id.tail !== '') points += 2;
  if (/\d[ .-][A-Z]?\d/.test(id.number)) points += 2;
  if (LETTERED.has(first?.family.number ?? '') && /^[A-Z]{1,3}[ -]?\d/.test(id.number)) points += 2;
  else if (first?.family.kind !== 'c' && /\d[A-Z]{1,2}$/.test(id.number)) points += 2;
  points += Math.min(figures.length, 5) - 1;
  if (/\s$/.test(written)) points += 1;
  else if (/[-_‐]$/.test(written)) points += /[-~]/.test(first?.family.glue ?? '') ? 1 : -1;
  if (id.year === null && reading.links.length === 1 && YEAR_LIKE.test(figures)) points -= 3;
  if (text[reading.start - 1] === '-') points -= 3;
  if (first?.family.kind === 'c' && hanBeside(text, reading)) points += 1;
  return points;
}

/** Publishers whose numbers begin with a letter: the letter is evidence. */
const LETTERED: ReadonlySet<string> = new Set([
  'us',
  'asme',
  'astm',
  'aws',
  'csa',
  'ipc',
  'sae',
  'semi',
  'nema',
  'tia',
  'nf',
  'jis',
]);
/** Whose letter is often written right after the name: `ASTMD638`, `JISX0208`, `NFC15-100`. */
const RUNS_TOGETHER = /^(?:ASTM|ANSI|ASME|JIS|KS|NF|IPC|AEC|JESD)$/;
/** Eurocodes have numbers like years. */
const EUROCODE = /^199\d$/;
/** Material numbers: `DIN 1.7225`. */
const STEEL = /^\d\.\d{4}$/;
/** Answers of web servers: `API 404`. */
const HTTP_STATUS = /^(?:20[0-4]|30[1-478]|40\d|422|429|50[0-4])$/;

/** `THE RESULT IS 1500`: among capitals a word is no name. */
const SHOUTING = /[A-Z]{2}\s$/;
const ENCLOSED = /^(?:\(\)|（）|\[\]|《》)$/;

const CUE_WINDOW = 30;

function cueNear(text: string, reading: Reading): boolean {
  const before = text.slice(Math.max(0, reading.start - CUE_WINDOW), reading.start);
  return (
    CUES.test(before) ||
    ACCORDING_TO.test(before) ||
    (/\d{4}/.test(reading.number) && ACCORDING_TO_ZH.test(before)) ||
    CUES.test(text.slice(reading.end, reading.end + CUE_WINDOW))
  );
}

/** Small letters are a designation after a blank (`iso 9001`) and, with a year or a mark, glued to Han (`按gb50096-2011`). */
function typedSmall(text: string, reading: Reading, id: Identifier): boolean {
  const written = text.slice(reading.start, reading.end);
  if (/^[a-z/]+\s\d{4}/.test(written) || /^(?:pr|Fpr)EN/.test(written)) return true;
  return (id.year?.length === 4 || id.type !== '') && /\d{3}/.test(id.number) && hanBeside(text, reading);
}

/** Things that are counted or named by a bare number: `NBR 70 Shore`, `JB 160 冲床`, `DIN 5 plug`. */
const THING =
  /^(?:\s(?:Shore|rubber|gloves?|plugs?|connectors?|layout|rail|words|people|students|languages|soldiers|visits|reps|files|bus(?:es)?)\b|\s?(?:型(?!式)|芯片|模块|驱动|机床|冲床|电机|水泵|断路器|变频器|控制器|传感器|接口|接头|机车|卡车|摩托|三极管))/;
/** Where numbers of networks are spoken of, `AS 64512` is one. */
const ROUTING = /BGP|ASN|[Pp]eer|[Pp]refix|[Aa]nnounce|[Rr]out/;

function routing(text: string, reading: Reading): boolean {
  return ROUTING.test(text.slice(Math.max(0, reading.start - CUE_WINDOW), reading.end + CUE_WINDOW));
}

/** Numbers that their publisher never gives without the word or mark that is missing: `MIL 40`, `ETS 2`, `ED 14`. */
function incomplete(reading: Reading, id: Identifier): boolean {
  const name = reading.links[0]?.printed;
  if (id.type !== '') return false;
  if (reading.links[0]?.family.types === 'mil') return true;
  if (name === 'ETS' || name === 'ETSI') return /^\d{1,3}$/.test(id.number);
  return (name === 'DO' || name === 'ED') && /^\s/.test(reading.gap) && /^\d\d$/.test(id.number);
}

/** `ISO 5 / Class 100`: the air of a clean room. */
function cleanroom(text: string, reading: Reading): boolean {
  return /[Cc]lass|[Cc]lean ?room|洁净/.test(
    text.slice(Math.max(0, reading.start - CUE_WINDOW), reading.end + CUE_WINDOW),
  );
}

/**
 * Judges whether a reading is a citation where its publisher's letters also mean something else.
 * @param company whether other sure citations stand in the same text
 */
export function convincing(text: string, reading: Reading, id: Identifier, company: boolean): boolean {
  const first = reading.links[0];
  if (first === undefined) return false;
  const written = text.slice(reading.start, reading.end);
  if (/^[a-z]/.test(written) && !typedSmall(text, reading, id)) return false;
  const { doubt } = first.family;
  const after = text.slice(reading.end, reading.end + 16);
  if (id.year === null && (COMPOUND.test(after) || LONG_TAIL.test(after))) return false;
  if (COMMITTEE.test(after)) return false;
  if (incomplete(reading, id)) return false;
  if (id.year === null && id.type === '' && reading.gap !== '' && THING.test(after)) return false;
  if (doubt === 'w' && id.year === null && id.type === '' && FAMILY_WORD.test(after)) return false;
  if (first.printed === 'AS' && reading.links.length === 1 && routing(text, reading)) return false;
  if (/[co]/.test(first.family.kind) && id.year === null && id.type === '' && QUANTITY.test(after))
    return false;
  if (doubt === '') return true;
  // `CTAGS 5.6` is not CTA's: letters run into the name only with those who write so.
  if (/^[A-Z]/.test(id.number) && reading.gap === '' && id.type === '' && !RUNS_TOGETHER.test(first.printed))
    return false;
  if (id.year === null && QUANTITY.test(after)) return false;
  const before = text.slice(Math.max(0, reading.start - 12), reading.start);
  if (doubt === 'g' && id.type === '' && id.year === null && /(?:^|[^A-Za-z\d])\d{1,4}\s?$/.test(before))
    return false;
  // `ISA 1932`, `AATCC 1993`: a bare year, whatever stands around it. ISO, IEC, GB and industry codes do have such numbers.
  if (
    id.year === null &&
    id.type === '' &&
    reading.links.length === 1 &&
    !/[acgiku]/.test(doubt) &&
    !(doubt === 'e' && EUROCODE.test(id.number)) &&
    YEAR_LIKE.test(id.number)
  )
    return false;
  if (/^V\d$/.test(id.number)) return false;
  if (doubt === 'd' && STEEL.test(id.number)) return false;
  let points = weigh(text, reading, id) + (company ? 2 : 0);
  if (before !== '' && FOREIGN.test(before)) points -= 4;
  if (doubt === 'a' && id.type === '' && (HTTP_STATUS.test(id.number) || id.number.includes('.')))
    points -= 4;
  if (doubt === 'i' && id.year === null && id.type === '' && FILM_SPEED.test(id.number)) points -= 4;
  if (doubt === 'g' && id.year === null && id.type === '' && /^\d{1,2}$/.test(id.number))
    points -= FAMILY_WORD.test(after) ? 4 : 2;
  if (doubt === 'i' && id.year === null && /^\d$/.test(id.number) && cleanroom(text, reading)) return false;
  if (doubt === 'v' && SHOUTING.test(before)) points -= 4;
  if (first.printed === 'IS' && ENCLOSED.test(text.charAt(reading.start - 1) + text.charAt(reading.end)))
    points += 2;
  if (doubt === 'w' && id.year === null && id.type === '' && !/\d{4}|\d[ .]/.test(id.number)) points -= 4;
  if (first.printed === 'SP' && reading.gap === '' && !id.number.includes('-')) points -= 3;
  // `按 HJ 535 测定`: a verb before and what is done after leave no doubt.
  if (
    /[cwn]/.test(doubt) &&
    /^\d{3}/.test(id.number) &&
    ACCORDING_TO_ZH.test(before) &&
    DONE_BY_IT.test(after)
  )
    points += 8;
  const asked = ASKED[doubt] ?? 0;
  if (points >= asked) return true;
  return points >= asked - 2 && cueNear(text, reading);
}
