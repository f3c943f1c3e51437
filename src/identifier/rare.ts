import type { Identifier, Supplement } from './identifier';
import { BARE, LEADS, NAMED, NAMED_PLAINLY } from './rare-leads';
import { designates, hasWord, isWord } from './rare-words';

/**
 * The long tail that only whole-text parsing reads (running text never tries it): working documents, drafts with
 * their month, NBS series, names with versions. They are read by what may stand in a designation at all, not by each
 * series' own shape: codes with figures, and the trade's few words.
 */
const NAME_WORD = /^(?=.*[A-Z\d_-])[\w.+/-]+$/;
const PLAIN_NAME = /^[a-z]{3,}(?:[+/.][a-z]+)*$/;

const WITH_YEAR =
  /^(.*?[\d)\]®™][A-Za-z]{0,4}[®™]?|\D*?)([:\-Ee_]|, ?(?:[A-Z][a-z]{2,8}\.? ?)?|(?<=\d)-[A-Z][a-z]{2,8}| ?\((?:\d\d\/)?|:\s)((?:18|19|20)\d\d(?:-\d\d){0,2}(?![\d.]))(.*)$/;
/** Publishers who number by the year: theirs is none of an edition. */
const NUMBERED_BY_YEAR = /^(?:NIST|NBS)[ .](?:IR|RPT|GCR)$/;
/** `OD-2004`: operational documents of the certification systems count from 2000. */
const COUNTED = /^(?:(?:OD|GD)(?:-[A-Z])?|Bulletin|Resolution|Decision)[- ]\d+/;
/** A colon before a year says that it is one, whatever stands before it: `DIR 2 IEC:2022`. */
const COLON_YEAR = /^(.*?)(:)((?:18|19|20)\d\d(?:-\d\d){0,2}(?![\d.]))(.*)$/;
/** The engineers print a year behind a blank, too, and remarks behind that. */
const BLANK_YEAR = /^(\S+)( )((?:19|20)\d\d)( \(.*)$/;
/** Years of the East are written with two figures. */
const SHORT_YEAR = /^(.*\d)(-)(\d\d)$/;
/** The union prints the month with the year, and the brackets are a part of it; a meeting's year follows the body. */
const IN_BRACKETS = /^(.*?)( )(\((?:\d\d\/)?(?:19|20)\d\d\))(.*)$/;
const OF_MEETING = /^(.*?)( \()((?:18|19|20)\d\d)(.*)$/;
const SHORT_COLON_YEAR = /^(.*?\d[A-Z]*)(:)([MF]?\d\d)(?!\d)(.*)$/;
const BRACKETS = /^([^\s(].*?)((?: ?\((?!\d{3}\))[^()]*\))+)$/;
const SUPPLEMENT =
  /(?:[/+: )]|, |: )(?:Amd|AMD|AMENDM|Cor|COR|Technical Cor|Errata|Err|[Ss]upp?|[Aa]dd|Annex(?:es)?|App|Interp)|\/EXPL/;

function cutAtYear(publisher: string, prefix: string, rest: string): readonly string[] {
  if (/^[ГРП]/.test(publisher)) return (WITH_YEAR.exec(rest) ?? SHORT_YEAR.exec(rest))?.slice(1) ?? [rest];
  if (publisher === 'ITU' || publisher === 'BIPM') {
    const dated = (publisher === 'ITU' ? IN_BRACKETS : OF_MEETING).exec(rest);
    if (dated !== null) return dated.slice(1);
  }
  const isCounted = COUNTED.test(rest) || (publisher === 'IALA' && /^[a-z]/.test(rest));
  const canadian = /^(?:CSA|CGSB)$/.test(publisher) ? SHORT_COLON_YEAR.exec(rest) : null;
  if (canadian !== null) return canadian.slice(1);
  const cut =
    (publisher === 'IEEE' ? BLANK_YEAR.exec(rest) : null) ??
    (isCounted ? null : WITH_YEAR.exec(rest)) ??
    COLON_YEAR.exec(rest);
  if (cut !== null && !(NUMBERED_BY_YEAR.test(prefix) && cut[2] === '-')) return cut.slice(1);
  const [, number = rest, remark = ''] = (publisher === 'UN' ? null : BRACKETS.exec(rest)) ?? [];
  return [number, '', '', remark];
}

/** An identifier whose pieces are cut at the first year; what follows it is a supplement where it says so. */
function assemble(publisher: string, prefix: string, glue: string, rest: string): Identifier {
  const [number = rest, mark = '', year = '', after = ''] = cutAtYear(publisher, prefix, rest);
  const isSupplement = SUPPLEMENT.test(after);
  return {
    bodies: [bodyIn(publisher, prefix)],
    prefix,
    type: '',
    glue,
    number,
    yearMark: mark,
    year: year === '' ? null : year,
    supplements: isSupplement ? [wholeSupplement(after)] : [],
    tail: isSupplement ? '' : after,
    also: null,
  };
}

/** The publisher that a lead names where it names several or stands for several. */
function bodyIn(publisher: string, prefix: string): string {
  if (publisher === 'ITU') return /ITU(?:-[TRD])?/.exec(prefix)?.[0] ?? publisher;
  if (publisher === 'CEN') return prefix.replace(/^(?:Fpr|pr)/, '').replace(/[-/].*/, '');
  if (publisher !== '?') return publisher;
  if (prefix.startsWith('T/')) return prefix;
  return prefix.replace(/^(?:ANSI\/)+/, '').replace(/ ?[/(*].*| (?:CD|CDV|F?DIS|T[SR]|Std)\b.*/, '');
}

const ONE_SUPPLEMENT = /^[/+ ]*(?:Technical )?([A-Za-z]+)\.? ?(\d+)(?:[:-](\d{4}(?:-\d\d)?))?$/;

function wholeSupplement(text: string): Supplement {
  const one = ONE_SUPPLEMENT.exec(text);
  if (one === null) return { sign: '/', number: text.replace(/[^\w.]+/g, ''), year: null, text };
  return { sign: '/', number: one[2] ?? '', year: one[3] ?? null, text };
}

/** A mark at the end joins nothing. */
const DANGLING = /\s(?:[-,;&+—]+|and|of|to|for|on|in|with|by|as|the|from)$/;

/** A protocol extension's title stands behind its number, as its publisher prints it. */
const TITLED = /^((?:XSF )?[XJ]EP-\d{4})(: [A-Z]\S*(?: \S+){0,8})$/;

/** A designation of the long tail, null where the text is none. `text` has single blanks. */
export function parseRare(text: string): Identifier | null {
  if (DANGLING.test(text)) return null;
  const titled = TITLED.exec(text);
  if (titled !== null) {
    const id = parseRare(titled[1] ?? '');
    return id && { ...id, tail: titled[2] ?? '' };
  }
  for (const [publisher, shape] of BARE) {
    if (!shape.test(text)) continue;
    const [named = '', prefix = ''] = text.startsWith(publisher) ? (/^(\S+) /.exec(text) ?? []) : [];
    return assemble(publisher, prefix, named === '' ? '' : ' ', text.slice(named.length));
  }
  for (const [publisher, lead] of LEADS) {
    const prefix = lead.exec(text)?.[0];
    if (prefix === undefined) continue;
    const glue = /^[ .:-]/.exec(text.slice(prefix.length))?.[0] ?? '';
    const rest = text.slice(prefix.length + glue.length);
    if (publisher === 'IETF' && rest !== '') return assemble(publisher, prefix, glue, rest);
    const isDesignation =
      /\d/.test(publisher === 'W3C' ? rest : prefix + rest) && designates(rest, true, publisher === 'BIPM');
    if (isDesignation || isNamed(publisher, rest)) return assemble(publisher, prefix, glue, rest);
  }
  return null;
}

/** Whether the rest is a name: `REC-xml`, `webtransport`, `arctic-seminar-report (E)`. */
function isNamed(publisher: string, rest: string): boolean {
  if (!NAMED.has(publisher)) return false;
  const name = rest.replace(/ \((?:(?:\d\d\/)?\d{4}|[A-Z])\)$/, '').replace(/ Ed \d+(?:\.\d+)?$/, '');
  if (NAMED_PLAINLY.has(publisher) && PLAIN_NAME.test(name) && !isWord(name)) return true;
  return name.split(' ').every((word, at) => NAME_WORD.test(word) || (at > 0 && isWord(word)));
}

/** Publishers whose numbers go on where running text ends them: `IR 85-3273pt11`, `BS 9611 N004`. */
const GOES_ON = /^(?:NIST|NBS|(?:CAN\/)?CGSB$|BS$|BSI$)/;

/** Whether `rest` goes on with the number that the grammar has read a part of. */
export function isCutOff(id: Identifier, rest: string): boolean {
  if (/^-\d+(?:[a-z]|\.\d)/.test(rest) || (/IEEE/.test(id.prefix) && /^-\d\d?$/.test(rest))) return true;
  if (/^(?:BS|DD|PD)$/.test(id.prefix) && /^:(?:[A-Z]\d|Section|Method|Part)/.test(rest)) return true;
  // Lettered parts and profiles: `ISO 105-A:1978`, `IEC 61970-CGMES`.
  if (/^(?:ISO|IEC)/.test(id.prefix) && /^-[A-Z]{1,6}(?=:|$)/.test(rest)) return true;
  // Papers of a conference: `x050-PO115`.
  if (id.prefix === 'CIE') return /^-[A-Z]{2}\d/.test(rest);
  if (id.prefix === 'IEEE') return rest.startsWith(' IRE ');
  return GOES_ON.test(id.prefix) && /^(?:[-.]?\w| [A-Z]{1,4}\d)/.test(rest) && !/^ AMD\d/.test(rest);
}

/** What may stand right behind a designation of one publisher only. */
function withOwn(id: Identifier, rest: string): Identifier | null {
  const body = id.bodies.at(-1) ?? '';
  // The Japanese mark of a reprint is a part of the year, the amendment's or the standard's.
  if (/^R(?=\/|$)/.test(rest) && body === 'JIS' && id.year !== null) {
    const amended = id.supplements.at(-1);
    const reprint =
      amended === undefined
        ? { ...id, year: `${id.year}R` }
        : { ...id, supplements: [...id.supplements.slice(0, -1), { ...amended, text: `${amended.text}R` }] };
    return behind(reprint, rest.slice(1));
  }
  // Graphical symbols are numbered, or named, under the standard that collects them.
  if (body === 'JIS' && /^ SYMBOL (?:\d{5}|[A-Z][a-z]+(?: [a-z]+)*)$/.test(rest))
    return { ...id, tail: id.tail + rest };
  // A whole series is named behind its number, and French editions are told by a letter.
  const [named, series = '', mark = '', edition = '', left = ''] =
    /^((?: [A-Z]{2,3})? SERIES\b)?(?:([:-])([MF]?\d\d)(?!\d))?(.*)$/.exec(rest) ?? [];
  if (named !== undefined && series + mark !== '' && /CSA$/.test(body) && id.year === null)
    return behind({ ...id, number: id.number + series, yearMark: mark, year: edition || null }, left);
  const dated = /^ ((?:19|20)\d\d)(?= \(R|$)/.exec(rest)?.[1];
  if (dated !== undefined && body === 'SCTE' && id.year === null)
    return behind({ ...id, yearMark: ' ', year: dated }, rest.slice(5));
  // The common text of two bodies has the number of the other behind a bar.
  if (/^(?:ITU-T|CCITT)$/.test(body) && /^ ?\| ?ISO\/IEC \d+(?:-\d+)?(?::\d{4})?$/.test(rest))
    return { ...id, tail: id.tail + rest };
  const rating = /^\/\d{3}(?=-(?:19|20)\d\d|$)/.exec(rest)?.[0];
  if (rating !== undefined && /^A[HR]RI$/.test(body)) {
    const [, mark = '', year = null] = /^(-)(\d{4})/.exec(rest.slice(4)) ?? [];
    const own = { ...id, number: id.number + rating, yearMark: mark, year };
    return behind(own, rest.slice(4 + mark.length + (year ?? '').length));
  }
  // The grammar's `ed.1` of `ed.13`, and its `/Cor 1` of `/Cor 1:2013`.
  const figures = /^\d+/.exec(rest)?.[0];
  if (figures !== undefined && / ed\.\d+$/.test(id.tail))
    return behind({ ...id, tail: id.tail + figures }, rest.slice(figures.length));
  const last = id.supplements.at(-1);
  const year = /^:((?:19|20)\d\d)(?![\d-])/.exec(rest)?.[1];
  if (last === undefined || last.year !== null || year === undefined || id.tail !== '') return null;
  const supplement = { ...last, year, text: `${last.text}:${year}` };
  return behind({ ...id, supplements: [...id.supplements.slice(0, -1), supplement] }, rest.slice(5));
}

const behind = (id: Identifier, rest: string): Identifier | null => (rest === '' ? id : withRest(id, rest));

/**
 * What may follow a designation that the grammar has read: edition, draft month, what it revises, a product word.
 * @returns the designation with it, null where `rest` is anything else
 */
export function withRest(id: Identifier, rest: string): Identifier | null {
  const own = withOwn(id, rest);
  if (own !== null) return own;
  if (DANGLING.test(rest)) return null;
  if (!/^(?:[ ,:/(+[#®™-]|ED\d)/.test(rest) || /^ ?[,/+] ?\d/.test(rest)) return null;
  if (/^ (?:and|of|to|for|on|in|with|by|as|the|a|from)\b/.test(rest) || !designates(rest, false)) return null;
  // A lone letter or two after a number is somebody's word, not part of the designation.
  if (!/\d/.test(rest) && !hasWord(rest) && !/^ [A-Z]{3}-[A-Z]{3}$/.test(rest)) return null;
  return SUPPLEMENT.test(rest)
    ? { ...id, supplements: [...id.supplements, wholeSupplement(`${id.tail}${rest}`)], tail: '' }
    : { ...id, tail: id.tail + rest };
}
