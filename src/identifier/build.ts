import { plain } from './characters';
import type { Identifier, Supplement } from './identifier';
import type { Link, Reading } from './read';

/** Families whose letter and figures are printed with a blank between: `JIS X 4051`, `NF C 15-100`, `OIML R 89`. */
const BLANK_AFTER_LETTER: ReadonlySet<string> = new Set(['jis', 'nf', 'onorm', 'bs', 'plain', 'ss']);
/** Families that print letter and figures together: `ASTM A6`, `ASME B16.5`, `JTG D60`. */
const GLUED_LETTER: ReadonlySet<string> = new Set([
  'us',
  'asme',
  'astm',
  'tia',
  'ich',
  'sae',
  'lettered',
  'api',
]);
/** Bodies that join an adopted designation with a hyphen: `UNE-EN ISO 9001`, `CAN/CSA-ISO 9001`. */
const HYPHEN_JOINT: ReadonlySet<string> = new Set([
  'UNE',
  'PN',
  'SS',
  'SN',
  'SFS',
  'NEN',
  'NS',
  'EVS',
  'ÖNORM',
  'CAN/CSA',
  'CSA',
  'OVE',
]);

/** Construction standards of a province may have no slash at all: `DBJ01-419-2004`. */
function isHyphenated(link: Link): boolean {
  return link.printed.startsWith('DBJ') && plain(link.type) === '-';
}

function printType(link: Link, whole: string): string {
  if (link.type === '' || link.type === '/T') return link.type;
  const type = plain(link.type);
  const { family, printed } = link;
  if (family.types === 'cn' || family.types === 'jj' || family.types === 'local') {
    if (type.startsWith('(')) return type;
    if (isHyphenated(link)) return '';
    const mark = type.replace(/[^A-Za-z]/g, '').toUpperCase();
    return `/${mark}`;
  }
  const word = type.replace(/^[ /.-]+/, '');
  switch (family.types) {
    case 'gostiso':
    case 'cen':
      return `/${word}`;
    case 'iso':
      return (printed === 'ISO' || printed === 'ИСО') && !whole.includes('/') && !/^guide$/i.test(word)
        ? `/${word}`
        : ` ${word}`;
    case 'rec':
      return '';
    case 'std':
      if (printed === 'OEKO-TEX') return ' STANDARD';
      return ` ${word.replace(/^standard$|^std\.?$/i, 'Std').replace(/^no\.?$/i, 'No')}`;
    case 'mil':
      return `-${word}`;
    case 'fips':
      return ' PUB';
    default:
      return ` ${word}`;
  }
}

function printJoint(first: Link, before: Link, joint: string): string {
  const mark = plain(joint);
  if (mark.includes('/')) return '/';
  if (mark === '-')
    return HYPHEN_JOINT.has(before.printed) || first.printed === 'NEN'
      ? '-'
      : before.family.kind === 'a'
        ? '/'
        : ' ';
  return ' ';
}

function printNumber(link: Link, written: string): string {
  const { number: shape } = link.family;
  const flat = plain(written);
  const number = flat.includes(' ') ? flat.replace(/\s*([./-])\s*/g, '$1') : flat;
  if (BLANK_AFTER_LETTER.has(shape)) return number.replace(/^([A-Z]) ?(?=\d)/, '$1 ');
  if (shape === 'iso') return number.replace('/', '-');
  if (shape === 'ogc') return number.toLowerCase();
  if (shape === 'etsi' || shape === 'en') return number.replace(/^([2-4]\d\d)(?=\d{3}(?!\d))/, '$1 ');
  if (shape === 'mss') return number.replace(/^SP ?-?/, 'SP-');
  if (shape === 'smpte' || shape === 'nema') return number.replace(/^([A-Z]{2,3}) ?/, '$1 ');
  if (shape === 'group') return number.replace(/ S$/, 'S');
  if (shape === 'csa') return number.replace(/,? ?no\.? ?(?=\d)/i, ' No. ');
  if (GLUED_LETTER.has(shape) && /[ -]/.test(number))
    return number.replace(/(^|\/)([A-Z]) ?-?(?=\d)/g, '$1$2').replace(/^(J|AS|ARP|AMS|AIR) (?=\d)/, '$1');
  if (shape === 'din') return number.replace(/^(\d\d) (?=\d{3}\b)/, '$1');
  return number;
}

/** As nearly all years are written: a mark and figures. */
const DATED = /^[-:]\d+$/;

const HAN_FIGURES = '一二三四五六七八九';

function supplementKind(word: string): Supplement['kind'] {
  if (/^(?:A\d*|XG|.*A(?:MD|M|MENDMENT))$/i.test(word)) return 'amendment';
  if (/^(?:C|AC|ERRATUM|.*CORR?)$/i.test(word)) return 'corrigendum';
  return /^add/i.test(word) ? 'addendum' : 'other';
}

const SUPPLEMENT =
  /([/+]) ?((?:[A-Z]{2,4} )?)([A-Za-z]+)\.? ?(\d{0,3}(?:\.\d)?)(?:[:-](\d{4}(?:-\d\d){0,2}|\d\d(?!\d)))?/g;

function readSupplements(written: string): Supplement[] {
  if (written === '') return [];
  const text = plain(written);
  const han = /第 ?([\d一-九]) ?号/.exec(text)?.[1];
  if (han !== undefined) {
    const figure = HAN_FIGURES.includes(han) ? String(HAN_FIGURES.indexOf(han) + 1) : han;
    return [{ kind: 'amendment', sign: '/', number: figure, year: null, text: `/XG${figure}` }];
  }
  return [...text.matchAll(SUPPLEMENT)].map((match) => {
    const [, sign = '/', stage = '', word = '', number = '', year] = match;
    const xg = word === 'XG';
    const spaced =
      /^(?:AMD|AMENDMENT|ERRATUM|COR|ADD|SUP|[A-Z]*DAM|[A-Z]*DCOR)/i.test(word) &&
      sign === '/' &&
      number !== '';
    return {
      kind: supplementKind(word),
      sign: sign === '+' ? '+' : '/',
      number,
      year: year ?? null,
      text: `${sign}${stage}${word}${spaced ? ' ' : ''}${number}${year === undefined ? '' : `${xg ? '-' : ':'}${year}`}`,
    };
  });
}

/** The identifier that a reading says, every piece in its canonical print. */
export function build(reading: Reading): Identifier | null {
  const first = reading.links[0];
  const last = reading.links.at(-1);
  if (first === undefined || last === undefined) return null;
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
    prefix = prefix.replace('NISTIR', 'NIST IR');
    bodies = [prefix];
  }
  // `*`: bodies whose two marks are both in use keep the one that was written.
  const own = first.family.number === 'sn' && reading.links.length > 1 ? ':' : first.family.mark;
  const mark = own === '*' ? (/[:_]/.exec(plain(reading.year))?.[0] ?? '-') : own;
  const year = printYear(reading.year, mark);
  return {
    bodies,
    prefix,
    type: typeWord(last.type),
    glue: isHyphenated(last)
      ? '-'
      : last.family.types === 'ecma' && last.type !== ''
        ? '/'
        : last.family.glue === '~'
          ? plain(reading.gap) === '-'
            ? '-'
            : ' '
          : last.family.glue,
    number: printNumber(last, reading.number),
    yearMark: year === '' ? '' : mark,
    year: year === '' ? null : year,
    supplements: readSupplements(reading.supplement),
    tail: printTail(reading.tail),
    also: null,
  };
}

/** The mark or type without what joins it to the name. */
function typeWord(written: string): string {
  if (written === '') return '';
  return written === '/T' ? 'T' : plain(written).replace(/^[\s/._-]+/, '');
}

/** The year without its mark. */
function printYear(written: string, mark: string): string {
  if (written === '') return '';
  if (DATED.test(written)) return written.slice(1);
  return plain(written).replace(mark === ' ' ? /^ / : /^[\s:.\-_/\u4E00\u30FC]+/, '');
}

function printTail(written: string): string {
  if (written === '') return '';
  const tail = plain(written);
  const revision = /^,? ?rev(?:ision)?\.? ?(\d+[a-z]?)$/i.exec(tail);
  if (revision !== null) return ` Rev. ${revision[1] ?? ''}`;
  if (/^\(\d{4}\)$/.test(tail) || tail.startsWith('/') || /^e\d/.test(tail)) return tail;
  return ` ${tail}`;
}
