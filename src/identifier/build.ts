import { plain } from './characters';
import type { Identifier, Supplement } from './identifier';
import type { Link, Reading } from './read';

/** Bodies that join an adopted designation with a hyphen: `UNE-EN ISO 9001`, `CAN/CSA-ISO 9001`. */
const HYPHEN_JOINT = /^(?:CEN|UNE|NTC|PN|S[SN]|SFS|NS|EVS|ÖNORM|.*CSA)$/;

/** Construction standards of a province may have no slash, and a hyphen behind their mark: `DBJ01-419-2004`, `DBJ50/T-255-2017`. */
function isHyphenated(link: Link, joint: string): boolean {
  return link.printed.startsWith('DBJ') && plain(joint) === '-';
}

/** What joins a type to the name of its publisher, a blank where it is not said. */
const TYPE_JOINTS: Readonly<Record<string, string>> = { gostiso: '/', cen: '/', mil: '-' };

function printType(link: Link, whole: string): string {
  if (link.type === '' || link.type === '/T') return link.type;
  const type = plain(link.type);
  const { types } = link.family;
  if (types === 'code' || types === 'jj' || types === 'local') {
    if (type.startsWith('(')) return type;
    return isHyphenated(link, type) ? '' : `/${type.replace(/[^A-Z]/g, '')}`;
  }
  if (types === 'itu') return '';
  if (types === 'fips') return ' PUB';
  const word = typeWord(type).replace(/^rec.*/i, 'RP');
  const isStandard = /^(?:standard|std\.?)$/i.test(word);
  if (isStandard && (types === 'us' || types === 'iso')) return '';
  if (types === 'ieee') return ` ${isStandard ? 'Std' : word.replace(/^no\.?$/i, 'No')}`;
  const slashed = types === 'iso' && /^[^/]*ISO$/.test(whole);
  return `${/^guide$/i.test(word) ? ' ' : slashed ? '/' : (TYPE_JOINTS[types] ?? ' ')}${word}`;
}

function printJoint(first: Link, before: Link, joint: string): string {
  const mark = plain(joint);
  if (mark.includes('/')) return '/';
  if (mark === '-')
    return HYPHEN_JOINT.test(before.printed) || first.printed === 'NEN'
      ? '-'
      : before.family.kind === 'a'
        ? '/'
        : ' ';
  return ' ';
}

/** How numbers are printed, by the first of their shape's ways: what is found in one, and what it becomes. */
const PRINTS: Readonly<Record<string, readonly [RegExp, string]>> = {
  // `JIS X 4051`, `NF C 15-100`, `OIML R 89`
  b: [/^([A-Z]) ?(?=\d)/, '$1 '],
  // `ASTM A6`, `ASME B16.5`, `SAE J1939`
  g: [/(^|\/)([A-Z]|A[A-Z]{1,2})[ -]+(?=\d)/g, '$1$2'],
  // `ISO 7/1`
  '-': [/\//, '-'],
  d: [/^(\d\d)[ .](?=\d{3}\b)/, '$1'],
  n: [/^([A-Z]{2,3}) ?(?=\d)/, '$1 '],
  // `NIST SP 800 53`
  N: [/ /, '-'],
  m: [/^SP[ -]?/, 'SP-'],
  // `Q/ABD 0007 S`
  f: [/ S$/, 'S'],
  o: [/,? ?no\.? ?(?=\d)/i, ' No. '],
  w: [/R/, 'r'],
};

function printNumber({ family }: Link, written: string): string {
  const flat = plain(written);
  const number = flat.includes(' ') ? flat.replace(/\s*([./-])\s*/g, '$1') : flat;
  const print = PRINTS[family.ways.charAt(0)];
  return print === undefined ? number : number.replace(print[0], print[1]);
}

/** As nearly all years are written: a mark and figures. */
const DATED = /^[-:]\d+$/;

const HAN_FIGURES = '一二三四五';

const SUPPLEMENT =
  /([-/+]?) ?((?:[A-Z]{2,4} )?)([A-Za-z]+)\.? ?(\d{0,3}(?:\.\d)?)(?: ?[:-] ?(\d{4}(?:-\d\d){0,2}|\d\d(?!\d)))?/g;

function readSupplements(written: string): Supplement[] {
  if (written === '') return [];
  const text = plain(written);
  const han = /第 ?(.) ?号/.exec(text)?.[1];
  if (han !== undefined) {
    const figure = String(HAN_FIGURES.indexOf(han) + 1 || han);
    return [{ sign: '/', number: figure, year: null, text: `/XG${figure}` }];
  }
  return [...text.matchAll(SUPPLEMENT)].map((match) => {
    const [, mark, stage = '', word = '', number = '', year] = match;
    const sign = mark === '+' ? mark : '/';
    const spaced = sign === '/' && number !== '' && /a[md]|cor|sup/i.test(word);
    const edition = year === undefined ? '' : `${word === 'XG' ? '-' : ':'}${year}`;
    return {
      sign,
      number,
      year: year ?? null,
      text: `${sign}${stage}${word}${spaced ? ' ' : ''}${number}${edition}`,
    };
  });
}

/** What stands between prefix and number. */
function printGlue(link: Link, gap: string): string {
  const { types, glue } = link.family;
  if (isHyphenated(link, link.type) || isHyphenated(link, gap)) return '-';
  // `ECMA TR/84`
  if (types === 'ecma' && link.type !== '') return '/';
  if (glue !== '~') return glue;
  return plain(gap) === '-' ? '-' : ' ';
}

/** `*`: bodies whose two marks are both in use keep the one that was written, or take that of whose document they approve. */
function yearMark(first: Link, last: Link, year: string): string {
  // `SN EN 12464-1`: Switzerland's, not the entry inspection's.
  if (first !== last && first.family.number === 'sn') return ':';
  const { mark, kind } = first.family;
  const own = mark === '*' && kind === 'a' ? last.family.mark : mark;
  return own === '*' ? (/[:_.]/.exec(plain(year))?.[0] ?? '-') : own;
}

/** The identifier that a reading says, every piece in its canonical print. */
export function build(reading: Reading): Identifier {
  const { first, last } = reading;
  let prefix = '';
  let before: Link | null = null;
  for (const link of reading.links) {
    if (before !== null) prefix += printJoint(first, before, link.joint);
    prefix += link.printed;
    prefix += printType(link, prefix);
    before = link;
  }
  let bodies = reading.links.map((link) => link.printed);
  if (first.family.number === 'nist') {
    // A bare `SP 800-53` and `NIST 800-53` are NIST's special publications.
    if (prefix === 'SP' || prefix === 'NIST') prefix = 'NIST SP';
    bodies = [prefix.replace('NISTIR', 'NIST IR')];
  }
  const mark = yearMark(first, last, reading.year);
  const year = printYear(reading.year, mark);
  return {
    bodies,
    prefix,
    type: typeWord(last.type),
    glue: printGlue(last, reading.gap),
    number: printNumber(last, reading.number),
    yearMark: year && mark,
    year: year || null,
    supplements: readSupplements(reading.supplement),
    tail: printTail(reading.tail),
    also: null,
  };
}

/** The mark or type without what joins it to the name. */
function typeWord(written: string): string {
  return written && plain(written).replace(/^[\s/._-]+/, '');
}

/** The year without its mark. */
function printYear(written: string, mark: string): string {
  if (DATED.test(written)) return written.slice(1);
  return plain(written).replace(mark === ' ' ? /^ / : /^[\s:.\-_/一ー]+/, '');
}

function printTail(written: string): string {
  if (written === '') return '';
  const tail = plain(written)
    .replace(/,? ?rev(?:ision)?\.? ?/i, ' Rev. ')
    .replace(/^ ?v\.?/i, 'V');
  return /^(?:[ /]|\(\d{4}\))/.test(tail) ? tail : ` ${tail}`;
}
