import type { Identifier, Supplement } from './identifier';

/**
 * The long tail that only whole-text parsing reads (running text never tries it): working documents, drafts with
 * their month, NBS series, names with versions. They are read by what may stand in a designation at all, not by each
 * series' own shape: codes with figures, and the trade's few words.
 */
const LEADS: readonly (readonly [publisher: string, lead: RegExp])[] = [
  ['NIST', /^(?:NIST|NBS)(?:[ .][A-Z][A-Z-]{1,12})?(?=[ .\d])/],
  [
    'IEEE',
    /^(?:ANSI ?\/ ?)?(?:IEEE|AIEE|IRE)(?:\/[A-Z]{2,6})*(?: (?:Approved|Unapproved|Active))?(?: (?:Draft|DRAFT))?(?: (?:Std|STD|Standard|No))?(?=[ .P\d])/,
  ],
  ['IEEE', /^(?:ANSI|IEC\/IEEE|IEEP)(?= ?P?[A-Z]?\d)/],
  ['IEEE', /^(?=(?:P[CNJ]?|Std )\d[\d.-]*[A-Za-z\d]{0,5}(?:[_ ]Cor ?\d)?(?:[/_]D|-\d{4}|, \d{4}$))/],
  ['ASHRAE', /^(?:ANSI\/)?ASHRAE(?:\/[A-Z]{2,6})*(?=[ -])/],
  ['ASHRAE', /^Interpretations for/],
  ['ASHRAE', /^\d{4} (?:Addenda|Supplement)/],
  ['AMCA', /^(?:ANSI\/)?AMCA(?= )/],
  ['ANS', /^ANS(?= )/],
  ['API', /^API(?= )/],
  ['ASME', /^(?:ISO\/)?ASME(?:\/[A-Z]{2,5})*(?= )/],
  ['ASTM', /^(?:ISO\/)?ASTM(?=[ A-Z])/],
  ['BIPM', /^(?:CGPM|CIPM|JCRB|JCGM|BIPM|Metrologia|CC[A-Z]{1,4})(?= )/],
  ['BIPM', /^(?:Action|Recommendation|Résolution|Resolution|Décision|Decision)(?= \d)/],
  [
    'BSI',
    /^(?:BSI Flex|Flex|BSI|BS|PP|Handbook|Supplement No\. \d|DISC PD|PD|DD|PAS|EP|AMD|(?:NA|National Annex)(?:\+A\d:\d{2,4})* to BS)(?= )/,
  ],
  ['CalConnect', /^CC(?:\/[A-Za-z]{1,4})?(?= \d)/],
  ['CCSDS', /^CCSDS(?= )/],
  ['CEN', /^(?:CEN|CENELEC|CLC|EN|ES|HD|CR)(?=[ /](?!TC|SC|WG))/],
  ['CSA', /^(?:CAN\d?[/-](?:CSA|CGA|CGSB|ULC)?|CSA|CGA|C22\.\d|B\d{3}HB)(?=[ -])/],
  ['CSA', /^(?:CAN\d?-|B651|C22\.1)/],
  ['CIE', /^CIE(?= )/],
  ['ECMA', /^ECMA(?=[ -])/],
  ['ETSI', /^ETSI(?= )/],
  ['3GPP', /^(?:3GPP )?(?:TS|TR)(?= \d\d\.)/],
  ['IALA', /^IALA(?= )/],
  ['JIS', /^(?:TR|TS)(?= [A-Z] \d{4})/],
  ['IANA', /^IANA(?= )/],
  ['IDF', /^IDF(?:\/[A-Z]{2,4})?(?= )/],
  ['IEC', /^(?:IECEE|IECRE|CISPR|IECEx|IECQ|IEC|PNW|PWI)(?= )/],
  ['IHO', /^IHO(?= )/],
  [
    'ISO',
    /^(?:(?:Guide|GUIDE|WD|CD|AWI|PRF|Fpr) ?)?\/?(?:ISO|IWA|ИСО)(?!\/(?:TC|SC|WG|JTC))(?:\/[A-Z\u0410-\u042F]{2,5})*(?=[ /])/,
  ],
  ['ISO', /^Руководств[оа] ИСО(?:\/МЭК)?(?= )/],
  ['ITU', /^ITU(?:-[TRD])?(?= )/],
  ['OASIS', /^OASIS(?= )/],
  ['OIML', /^OIML(?= )/],
  ['OMG', /^OMG(?= )/],
  ['PLATEAU', /^PLATEAU(?= )/],
  ['W3C', /^W3C(?= )/],
  ['XSF', /^XEP(?=[ -]\d)/],
  ['Adobe', /^Adobe(?= )/],
  ['IETF', /^draft-(?=[a-z0-9+-]+$)/],
];

/** Designations without their publisher's name, told by shape alone. */
const BARE: readonly (readonly [publisher: string, shape: RegExp])[] = [
  [
    'IEC',
    /^(?:[A-Za-z0-9]{1,16}|[A-Z0-9]+-[A-Z0-9]+|CIS\/[A-Z])\/\d{1,6}[A-Z]?(?:\([A-Z]\))?\/[A-Z]{1,8}\d?$/,
  ],
  ['UN', /^(?:[ASE]|TRADE|ECE|TRANS)(?:\/[A-Z][A-Z0-9.]*)+(?:\/[A-Z.]*\d+)+$/],
  ['OGC', /^\d{2}-\d{3}(?:[rR]\d{1,2}(?:c\d{1,2})?)?[a-z]?$/],
  ['IALA', /^[CGMRS]\d{1,4}(?:-\d{1,2})?(?:(?: Ed |:ed)\d+(?:\.\d+)?)?(?:\([A-Z]\))?$/],
];

/** Series named rather than numbered: one word with a capital, a figure, a hyphen or an underscore in it. */
const NAMED: ReadonlySet<string> = new Set(['W3C', 'OASIS', 'IANA', 'OMG', 'Adobe', 'BIPM', 'ISO', 'JCGM']);
const NAME_WORD = /^(?=.*[A-Z\d_-])[\w.+/-]+$/;

const WORDS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'draft drafts std stds standard standards guideline publication unapproved approved proposed interim requirement ' +
    'revision revisions redline amendment amendments amends amd corrigendum corrigenda cor corr errata err erratum ' +
    'addendum addenda annex annexes app appendix suppl supplement supp sup series technical bis ter quater part parts ' +
    'section edition ed version ver vol volume rev issue interp interpretations interpretation incorporated ' +
    'supersedes reaffirmed reaffirmation consolidated consolidation package code codes handbook tutorials bundle index no number ' +
    'meeting rec res decl statement recommendation action act du de réunion session directives directive dir jtc iec iso ieee ansi itu nist nesc fips ' +
    'aiee nfpa csa astm asme en unece guide report mem hdbk all attachment method spanish french russian chinese japanese ' +
    'german translated translation pdf incorporating incorporates including includes ispm and of to for on in based from into with by as ' +
    'the a trial use joint international full partial recommended practice supplementary supplements ed1 ed2 tc sm crd note trf od hdb ob ap ' +
    'amended amends being italian portuguese octobor errata drafting based ' +
    'package packages contains contain ipd fpd iprd por ukr spa fre ara bul ind slo excomm fire fragment fragments sections test vectors software i-p si metric ' +
    'isbn replaces cd wd dis fdis np awi pwi fcd pr prf fpd fpr drm pdrm rm wdar editions versions also known first second third corrected conformance ' +
    'full-use full_use trial-use trail new issued supercedes orange violet bronze red green gold gray grey brown buff white yellow blue emerald book color ' +
    'edn reaff redesignated redesignation previously designated revison ofieee admendment adopted its printing nd use historical fdis cdv'
  ).split(' '),
);

const CODE = /^[#*]?(?=.*\d)[\w.:/+#*§&–—-]+$/u;
/** `(June 30, 2023)`: a day may be followed by its year. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)/;
const CYRILLIC_CODE = /^[\u0400-\u04FF]{1,8}(?:\/[\u0400-\u04FF]{1,5})*$/;
const SHORT = /^(?:[A-Za-z]{1,2}|(?:[A-Z]{2,8}\/)+(?:[A-Z]{2,8})?|[A-Z]{3,5}|-{1,2}|[&+—])$/;
const STOP: ReadonlySet<string> = new Set([
  'is',
  'it',
  'we',
  'at',
  'or',
  'if',
  'so',
  'be',
  'he',
  'my',
  'us',
  'do',
  'go',
  'up',
]);

/**
 * Whether everything in `rest` may stand in a designation.
 * @param first whether a bare figure may open it (right after the publisher) rather than follow a word
 * @param counting whether bare figures may follow each other (volume, issue, page of a journal)
 */
function designates(rest: string, first: boolean, counting = false): boolean {
  const tokens = rest
    .replace(/<\/?sup>/g, '')
    .split(/[\s,;()[\]{}]+/)
    .filter((token) => token !== '');
  let mayCount = first;
  let dated = false;
  for (const token of tokens) {
    const word = token.toLowerCase().replace(/[.:]$/, '');
    dated ||= MONTH.test(token);
    if (WORDS.has(word) || CYRILLIC_CODE.test(token)) mayCount = true;
    else if (/^\d{1,6}$/.test(token)) {
      if (!mayCount) return false;
      mayCount = counting || dated;
    } else if (CODE.test(token) || /^第[\d.]+版$/.test(token)) mayCount = true;
    else if (!SHORT.test(token) || STOP.has(token)) return false;
    else mayCount = true;
  }
  return true;
}

const WITH_YEAR =
  /^(.*?\d[A-Za-z]?|\D*?)([:\-Ee]|, ?(?:[A-Z][a-z]{2,8}\.? ?)?| \((?:\d\d\/)?|:\s)((?:18|19|20)\d\d(?:-\d\d){0,2}(?![\d.]))(.*)$/;
const SUPPLEMENT = /(?:[/+: )]|, |: )(?:Amd|AMD|Cor|COR|Errata|Err|[Ss]upp?|[Aa]dd|Annex(?:es)?|App|Interp)/;

/** An identifier whose pieces are cut at the first year; what follows it is a supplement where it says so. */
function assemble(publisher: string, prefix: string, glue: string, rest: string): Identifier {
  const cut = WITH_YEAR.exec(rest);
  const [number, yearMark, year, after] =
    cut === null ? [rest, '', null, ''] : [cut[1] ?? '', cut[2] ?? '', cut[3] ?? null, cut[4] ?? ''];
  const supplement = SUPPLEMENT.test(after);
  return {
    bodies: [publisher],
    prefix,
    type: '',
    glue,
    number,
    yearMark,
    year,
    supplements: supplement ? [wholeSupplement(after)] : [],
    tail: supplement ? '' : after,
    also: null,
  };
}

function wholeSupplement(text: string): Supplement {
  return { sign: '/', number: text.replace(/[^\w.]+/g, ''), year: null, text };
}

/** A mark at the end joins nothing. */
const DANGLING = /\s[-,;&+—]+$/;

/** A designation of the long tail, null where the text is none. `text` has single blanks. */
export function parseRare(text: string): Identifier | null {
  if (DANGLING.test(text)) return null;
  for (const [publisher, shape] of BARE) {
    if (shape.test(text)) return assemble(publisher, '', '', text);
  }
  for (const [publisher, lead] of LEADS) {
    const prefix = lead.exec(text)?.[0];
    if (prefix === undefined) continue;
    const glue = /^[ .:-]/.exec(text.slice(prefix.length))?.[0] ?? '';
    const rest = text.slice(prefix.length + glue.length);
    if (publisher === 'IETF' && rest !== '') return assemble(publisher, prefix, glue, rest);
    if (/\d/.test(prefix + rest) && designates(rest, true, publisher === 'BIPM'))
      return assemble(publisher, prefix, glue, rest);
    if (
      NAMED.has(publisher) &&
      rest.split(' ').every((word, at) => NAME_WORD.test(word) || (at > 0 && WORDS.has(word.toLowerCase())))
    ) {
      return assemble(publisher, prefix, glue, rest);
    }
  }
  return null;
}

/**
 * What may follow a designation that the grammar has read: edition, draft month, what it revises, a product word.
 * @returns the designation with it, null where `rest` is anything else
 */
export function withRest(id: Identifier, rest: string): Identifier | null {
  if (DANGLING.test(rest)) return null;
  if (!/^(?:[ ,:/(+[#-]|ED\d)/.test(rest) || /^ ?[,/+] ?\d/.test(rest)) return null;
  if (/^ (?:and|of|to|for|on|in|with|by|as|the|a|from)\b/.test(rest) || !designates(rest, false)) return null;
  // A lone letter or two after a number is somebody's word, not part of the designation.
  if (
    !/\d/.test(rest) &&
    !rest.split(/[\s,;()[\]]+/).some((token) => WORDS.has(token.toLowerCase().replace(/[.:]$/, '')))
  )
    return null;
  return SUPPLEMENT.test(rest)
    ? { ...id, supplements: [...id.supplements, wholeSupplement(`${id.tail}${rest}`)], tail: '' }
    : { ...id, tail: id.tail + rest };
}
