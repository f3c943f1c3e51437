/**
 * Words that a designation of the long tail may hold: months, kinds of publications, what a document does to another,
 * and the trade's abbreviations.
 */
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
    'edn reaff redesignated redesignation previously designated revison ofieee admendment adopted its printing nd use historical fdis cdv ' +
    'division bind training ashrae expl beta pol deu premier hbk expert commentary изменение изменением изм'
  ).split(' '),
);
/** Words that stand between others or before a number only: alone behind a number they are the sentence's. */
const WITHIN: ReadonlySet<string> = new Set(
  (
    'resolution résolution décision decision recommandation declaration déclaration opinion question brochure sur le la с ' +
    'bulletin release chapter complete through explanation quarter'
  ).split(' '),
);

const CODE = /^[#*]?(?=.*\d)[\w.:/+#*§&~®™–—-]+$/u;
/** `(June 30, 2023)`: a day may be followed by its year. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)/;
const CYRILLIC_CODE = /^[\u0400-\u04FF]{1,8}(?:\/[\u0400-\u04FF]{1,5})*$/;
/** Letters of parts, of organs and of products: `B-C`, `V&V`, `EXV-CMV`, `THz`, `App.I`. */
const SHORT =
  /^(?:[A-Za-z]{1,2}|(?:[A-Z]{2,8}\/)+(?:[A-Z]{2,8})?|[A-Z]{3,5}|-{1,2}|[&+—–•/]|[A-Z]\+|[A-Z][&-][A-Z]|[A-Z]{3}-[A-Z]{3}|[A-Z]{2}[a-z]|(?:App|Annex|Suppl|Add)\.[A-Z]+)$/;
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

/** What a bracket may say in anybody's words: the document's history. */
const REMARK =
  /[([](?:Revision|Revis|Incorporat|Includes|Supersed|Superced|Replac|Redesignat|Published|Issued|Reaff|Adoption|Amendment|Amends|Corrigendum|Supplement|Errata|Adapted|Now|Previously|IEEE|ASA)[^()[\]]*(?:\([^()]*\)[^()[\]]*)*[)\]]/g;
/** A year in brackets, behind a comma or before the word, and a lone figure in square brackets. */
const DATE = /\((?:19|20)\d\d\)|, (?:19|20)\d\d(?=$| \()|\[\d\]|,? (?:19|20)\d\d(?= [Ee]dition)/g;

/**
 * Whether everything in `rest` may stand in a designation.
 * @param first whether a bare figure may open it (right after the publisher) rather than follow a word
 * @param counting whether bare figures may follow each other (volume, issue, page of a journal)
 */
export function designates(rest: string, first: boolean, counting = false): boolean {
  if (WITHIN.has(/\S+$/.exec(rest)?.[0].toLowerCase() ?? '')) return false;
  const tokens = rest
    .replace(/<\/?sup>/g, '')
    .replace(REMARK, ' ')
    .replace(DATE, ' ')
    .split(/[\s,;()[\]{}（）]+/)
    .map((token) => token.replace(/^[/:](?=[A-Za-z])/, ''))
    .filter((token) => token !== '');
  let mayCount = first;
  let dated = false;
  // Addenda go by letters: `Addendum be to`, `Addenda as and at`.
  let lettered = false;
  for (const token of tokens) {
    dated ||= MONTH.test(token);
    lettered ||= /^[Aa]ddend/.test(token);
    if (isWord(token) || WITHIN.has(token.toLowerCase()) || CYRILLIC_CODE.test(token)) mayCount = true;
    else if (/^\d{1,6}$/.test(token)) {
      if (!mayCount) return false;
      mayCount = counting || dated;
    } else if (CODE.test(token) || /^(?:第[\d.]+版|[\u4E00-\u9FFF]+[編冊])$/.test(token)) mayCount = true;
    else if (!SHORT.test(token) || (STOP.has(token) && !lettered)) return false;
    else mayCount = true;
  }
  return true;
}

/** Whether it is one of the trade's words, in any letters. */
export function isWord(token: string): boolean {
  return WORDS.has(token.toLowerCase().replace(/[.:]$/, ''));
}

/** Whether one of the trade's words is in it. */
export function hasWord(text: string): boolean {
  return text.split(/[\s,;()[\]/]+/).some(isWord);
}
