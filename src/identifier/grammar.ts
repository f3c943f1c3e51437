import { sourceOf } from './notation';
import type { Family } from './publishers';
import { SHAPES } from './shapes';

const MONTH = '-##(?!#)(?:-##)?';

/** What may stand between prefix and number besides blanks, a dash and an underscore. */
const GAPS: Readonly<Record<string, string>> = { '/': '/', ';': ';' };

const YEARS: Readonly<Record<string, string>> = {
  i: `_?(?:;\\s?&(?:${MONTH})?|;[–—-]{1,2}|~{1,2}_?&|/&)`,
  // Han one and the long-vowel mark are typed for a dash; before a whole year they can be nothing else.
  c: `\\.?_?(?:(?:~_?){1,3}(?:\\n(?=&))?|;|[一ー](?=_?&))_?(?:&|[4-9]#)`,
  // A colon before two figures and a blank is the sentence's own.
  u: `(?:_?~_?(?:&|##)|;##|_?;_?&)(?:[a-z]#?\\b)?`,
  y: `_?(?:~|;)_?&`,
};

const SUPPLEMENTS: Readonly<Record<string, string>> = {
  i: `(?:_{0,2}[/／∕⁄╱+＋]_?(?:[A-Z]{2,3}\\s)?(?:[FPD]{0,3}(?:A(?:mdt?|MD?|p)|C(?:orr?|OR))|A(?:dd|DD|z|C|N[AB])?|CN?|N[AB]|Suppl|SUP|D?TC|ISH|IS(?=#:)|AMENDMENT)\\.?(?:_?#{1,3}(?:\\.#)?)?(?:_?[:：-]_?&(?:${MONTH})?)?(?!\\w)){1,6}`,
  c: '(?:"|_)?XG_?#2(?:~#{4})?|(?<!DB.?##)[)）]?_?[+＋]?_?第_?[\\d一二三四五]_?号_?修改单',
  e: '/Cor_?#(?:-#{4})?',
  k: '(?:/A#:(?:&|##)){1,2}',
};

/** What else belongs to a designation: reapproval, version, label. */
const TAILS: Readonly<Record<string, string>> = {
  a: '(?:(?<=-##\\w?)_)?\\(R?&\\)(?:e#\\b)?',
  r: '/\\(R\\)&|_?\\((?:RA?_?|W|Rea\\w{7}_)&\\)',
  s: '_(?:EXV-)?[CERSP][SLMXR]V\\b',
  v: '_[Vv]\\.?#2(?:\\.#3){1,2}(?:_\\(#{4}-##\\))?',
  n: '(?:_Part_#2\\b)?(?:,?_?[Rr]ev(?:ision)?\\.?_?#2(?:\\.#|[a-z])?\\b)?',
  t: '_(?:Amd|Cor|Add)\\._?#2(?:_\\(##/#{4}\\))?',
  w: '/B[A-Z]{2,6}\\b',
};

const STAGE = '(?:[AP]WI|NP|WD|F?CD|DP|F?DIS|PRF|R|(?:[FP]?D)?T[RS]|D?(?:PAS|ISP|Guide|GUIDE))';
const WORD =
  '(?:\\s{1,2}|-)(?:Std\\.?|STD|[Ss]tandard|STANDARD|[Nn]o\\.?|Practice|Guide(?:line)?|Method|S(?:pec|PEC)(?:ification|IFICATION|\\.)?|Publication|Draft_Std|Recommended_Practice|RECOMMENDED_PRACTICE|Bull(?:etin)?|RP|T[RP]|MPMS(?:_C[Hh]\\.?)?)(?=[\\s\\d])';
const MARK = '\\s{0,2}"?\\s{0,2}[TZ](?![A-Za-z](?!#))';

/** Marks and type words between publisher and number. */
const TYPES: Readonly<Record<string, string>> = {
  code: MARK,
  jj: `${MARK}|_?[(（][一-鿿]{1,4}[)）]`,
  local: '(?:\\s{0,2}"\\s{0,2}(?:J?T|TJ|J)?|T)(?![A-Za-z])',
  iso: `\\s{0,2}(?:"|_)\\s{0,2}${STAGE}(?:(?:_|/)${STAGE})?(?![A-Za-z])|_[Ss]tandard(?=_#)`,
  itu: '[\\s-]Rec(?:s|ommendations?)?\\.?(?=\\s?[A-Z])',
  ieee: WORD,
  us: WORD,
  api: WORD,
  cie: '_(?:S|DI?S|TN)(?=_)',
  jis: '[ -]?[A-Z](?![A-Za-z])',
  letter: '[ -]?[A-Z](?![A-Za-z])',
  cen: '(?:_|/)(?:T[SR]|Guide)(?=_)',
  etsi: '_(?:I-)?[A-Z]{2,5}(?=_)',
  din: '[ -](?:(?:V_)?VDE(?:_V)?|SPEC|(?:CEN|CLC|ISO)/T[SR]|PAS|[VE])(?=_)',
  bs: '[ -](?:PAS|(?:CEN_)?(?:CEN|CLC|ISO)/T[SR]|CR)(?=_)',
  nf: '[ -](?:XP|FD|[CPX])(?=_[A-Z]{2})',
  gost: '\\s[РRБН](?=_)',
  gostiso: '[ /](?:[ТT][УОСSRO]|Guide)(?=_)',
  nist: '[ .-]?(?:SP|IR|TN|HB|GCR|NCSTAR|FIPS|AMS|CSWP|MONO|RPT|CIRC)(?=[ .\\d-])',
  fips: '[ -](?:PUB|[Pp]ub(?:lication)?)(?=[ -])',
  mil: '(?:_|~)(?:STD|PRF|DTL|HDBK|SPEC)(?=_|~)|~[A-Z](?=~)',
  tgpp: '\\sT[SR](?=[\\s\\d])',
  ecma: '[ -](?:TR|MEM)(?=/)',
};

/** Types with a letter that is one only between two publishers (`KS C IEC 60364`): before figures it is the number's. */
const WITHIN_CHAIN: Readonly<Record<string, string>> = {
  letter: '(?!)',
  jis: '(?:_|/)T[SR](?=_[A-Z])',
};

/** How the designations of a family go on behind its name. */
export interface Grammar {
  /** Groups: 1 mark or type with its separator, 2 number, 3 year with its mark. Like the others it is sticky. */
  readonly rest: RegExp;
  /** From one publisher's name to the next in a chain. Groups: 1 the type between them, 2 the joint. */
  readonly step: RegExp;
  readonly supplement: RegExp;
  readonly tail: RegExp;
}

const NOTHING = '(?!)';
const grammars = new Map<Family, Grammar>();

/** Made when it is first needed: making it costs more than using it. */
export function grammarOf(family: Family): Grammar {
  let grammar = grammars.get(family);
  if (grammar === undefined) {
    const { ways, number: shape, types } = family;
    const [, number = NOTHING, year] = SHAPES.get(shape) ?? [];
    const any = (table: Readonly<Record<string, string>>, own?: string): string =>
      [
        own,
        ...ways
          .slice(1)
          .split('')
          .map((way) => table[way]),
      ]
        .filter(Boolean)
        .join('|') || NOTHING;
    grammar = {
      rest: sticky(
        `(${WITHIN_CHAIN[types] ?? TYPES[types] ?? NOTHING})?\\s{0,2}(?:${any(GAPS, '~|\\x5f')})?\\s{0,2}((?!&-##-##|#2/#2/#)(?:${number})>)((?:${any(YEARS, year)})(?!#(?![类级])))?`,
      ),
      step: sticky(`(${TYPES[types] ?? NOTHING})?(~|\\s{0,2}(?:[/／∕⁄╱]\\s{0,2})?)`),
      supplement: sticky(any(SUPPLEMENTS)),
      tail: sticky(any(TAILS)),
    };
    grammars.set(family, grammar);
  }
  return grammar;
}

function sticky(written: string): RegExp {
  return new RegExp(sourceOf(written), 'y');
}

/**
 * @param expression sticky
 * @returns what it finds at an offset, as written; empty where it finds nothing
 */
export function matchAt(expression: RegExp, text: string, at: number): string {
  if (at >= text.length) return '';
  expression.lastIndex = at;
  return expression.test(text) ? text.slice(at, expression.lastIndex) : '';
}
