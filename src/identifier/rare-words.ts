/**
 * Words that a designation of the long tail may hold: months, kinds of publications, what a document does to another,
 * and the trade's abbreviations. In the order that packs smallest.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    'nist dis feb revision italian gray astm may aug drm jul sm mar ob rev handbook statement recommendation wd pdrm june ' +
    'mem based pdf practice redesignation previously technical rm july august de meeting index rec number april package ' +
    'nfpa en third october apr buff prf proposed sep standard on wdar international supplements a fragments as pwi ind all ' +
    'supp september dec standards unapproved supplement sept requirement spanish trial use metric spa russian color ' +
    'publication quater corrigendum np session its addendum hdbk corr parts addenda fre vectors revisions ukr approved std ' +
    'ver nd versions amendment supplementary software by replaces asme into ansi grey reaffirmation fips test erratum ' +
    'orange march trial-use division ed version january pr fpd expert errata french trf ter du si green first part vol err ' +
    'volume incorporates editions ashrae chinese beta fdis february redline incorporated corrigenda bind annex emerald ' +
    'annexes edition fire being consolidation iprd cor awi in yellow gold attachment recommended crd octobor the of red ' +
    'translation interpretations for guideline itu includes translated cd fragment tutorials изм admendment section with ' +
    'expl pol aiee reaffirmed cdv изменением series white joint act suppl brown japanese hbk commentary slo drafts training ' +
    'consolidated edn and report jan portuguese isbn bronze draft por ed1 redesignated supersedes app bis trail ieee bul ' +
    'iec nov od ed2 interpretation book fpr partial unece ofieee bundle drafting iso sections ap including contains ' +
    'full-use directive full_use deu method supercedes amd res full reaff conformance german nesc new designated adopted ' +
    'also second historical from directives amendments fcd code note jtc november december decl packages dir réunion interp ' +
    'изменение ipd oct contain tc no violet to guide codes known jun interim corrected csa stds revison ispm hdb ara sup ' +
    'amends amended appendix blue incorporating issue i-p action printing issued excomm premier'
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
