import type { Identifier } from './identifier';
import { numberParts } from './number-parts';
import { isAct, workOfAct } from './metre';
import { remembering } from './remembering';
import { EUROPEAN_DRAFT, STAGES } from './stage';
import { stepsOf } from './steps';

/** Approving bodies: the document is the developer's, `ANSI/ASHRAE 62.1` and `ASHRAE 62.1` are one work. */
const APPROVERS: ReadonlySet<string> = new Set(['ANSI', 'BSR', 'CAN']);
/** Type words that name a series of its own, not the standing of a document in a common one. */
const SERIES_TYPE: ReadonlySet<string> = new Set(['Guide', 'S', 'SPEC', 'MEM', 'TR/', 'PUB']);
/** Bodies whose types number their documents apart. */
const TYPED_BODIES = /^(?:ETSI|NIST|NBS|MIL|API|ECMA|GJB|HB|QJ|SJ|VDE|KS|JIS)\b/;

/** Drafts belong to the family of the document that they are to become: `prEN 60335-1`. */
const DRAFT = new RegExp(EUROPEAN_DRAFT, 'g');

/**
 * Leads that do not print the series by their body alone, and what they are folded to; the first that fits is taken.
 * Their right sides are what the parser reads again.
 */
const FOLDED: readonly (readonly [prefix: RegExp, lead: string])[] = [
  [/^(?:NA|National Annex)(?:\+A\d:\d{2,4})* to BS$/, 'NA to BS '],
  [/^(?:Supplement .* to BS|BS)$/, 'BS '],
  [/^(?:BSI )?(?:EP|ep)$/, 'BSI EP '],
  [/^(?:BSI )?Flex$/, 'BSI Flex '],
  [/^(PP|BIP|Handbook|AMD|DPC)$/, 'BSI $1 '],
  [/^(?:DISC )?(PD|DD|PAS)$/, '$1 '],
  [/^(?:XSF )?[XJ]EP$/, 'XEP-'],
  [/^(?:(?:NIST|NBS)[. ])?FIPS(?: PUB)?$/, 'FIPS '],
  [/^(NSRDS-NBS|ITL Bulletin|IDF RM)$/, '$1 '],
  [/^IDF\/RM$/, 'IDF RM '],
  [/^(?:BIPM )?JCGM$/, 'JCGM '],
  [/^Draft (ETSI.*)$/, '$1 '],
  [/^(?:I-D )?draft-$|^I-D\.$/, 'draft-'],
  [/^(IEN)$/, '$1 '],
  // The electrical engineers before 1963 numbered other subjects.
  [/^(AIEE|IRE)(?: .*)?$/, '$1 '],
  [/^(?:NIST.)?CHIPS$/, 'NIST CHIPS '],
  [/^(?:CalConnect )?CC(?:\/.*)?$/, 'CC '],
  [/^(IEC(?:EE|RE|Ex|Q)|Annex to ITU OB|OIML-CS|ГОСТ (?:РВ|РО|В|ВД)|IEN|PNW|PWI)$/, '$1 '],
  [new RegExp(`^(?:${STAGES.draft}) IWA$`), 'IWA '],
  [/^(?:GUIDE|Guide)$/, 'ISO Guide '],
  // Data of standards and assessments of technology trends count from one, as the standards do.
  [/^ISO\/(DATA|TTA)$/, 'ISO $1 '],
  [/^Bulletin of the IDF$/, 'IDF Bulletin '],
  [/^NSF\/ANSI(?:\/CAN)?$/, 'NSF '],
  [/^CEN[-/]CLC Guide$/, 'CEN/CLC Guide '],
  [/^CEN[-/]CLC(?:[-/].*)?$/, 'CEN '],
  [/^(JJ[FG]\(.+\))$/, '$1 '],
  [/^R$/, 'CENELEC R'],
];

/** Few prefixes are met, and each again and again. */
const foldedLead = remembering((prefix) => {
  const folded = FOLDED.find(([written]) => written.test(prefix));
  return folded === undefined ? null : prefix.replace(folded[0], folded[1]);
});

/** The lead that stands for a chain of publishers: joint ones fold to the first, adoptions keep every step. */
function leads(id: Identifier): string {
  return stepsOf(id.prefix.replace(DRAFT, ''))
    .map((step) => step.split('/'))
    .map((joint) => (joint.length > 1 && APPROVERS.has(joint[0] ?? '') ? joint[1] : joint[0]) ?? '')
    .join(' ');
}

/** The series that a type says, with a blank before it; empty for the standing of a document. `CD Guide`, `DGuide` → ` Guide`. */
function seriesType(type: string): string {
  const word = type.replace(/^.* |^D(?=G)/g, '').replace('GUIDE', 'Guide');
  return SERIES_TYPE.has(word) ? ` ${word}` : '';
}

function lineagePrefix(id: Identifier): string {
  const first = (id.bodies[0] ?? '').replace(DRAFT, '');
  if (/^[TQ]\//.test(first)) return first;
  if (first === 'NB/SH' || first === 'DG/TJ') return first;
  // A language closes a number of CIE; a draft of S 025 is a draft of that series.
  if (first === 'CIE' && id.bodies.length === 1 && /^(?:S|DIS|DS)$/.test(id.type)) return 'CIE S';
  if (first === 'CIE' && id.bodies.length === 1 && id.type === 'TN') return 'CIE TN';
  // `DIN CEN/TS 12345` is no draft of DIN 12345: the type names the body that it comes from.
  const foreign = /^(?:CEN|CLC|ISO)(?=\/| ISO)|^CR$/.exec(id.type)?.[0];
  if (foreign !== undefined && id.bodies.length === 1) return `${first} ${foreign}`;
  if (/^CAN\/(?:CSA|CGSB|ULC)$/.test(first) && id.bodies.length === 1) return first.slice(4);
  if (first === 'ASHRAE' && id.type === 'Guideline') return 'ASHRAE Guideline';
  const own = id.bodies.length === 2 ? id.prefix.replace(/^(?:ANSI|BSR)\//, '') : id.prefix;
  if (TYPED_BODIES.test(own) && id.type !== 'T') return own.replace(/\./g, ' ');
  // A national standard of Russia is no interstate one.
  if (/^(?:ГОСТ|GOST)$/.test(first) && /^[РPR]$/.test(id.type) && id.bodies.length === 1) return id.prefix;
  if (id.bodies.length === 1) {
    const series = seriesType(id.type);
    if (series !== '') return first + series;
    if (first.startsWith('CEN/') || first.startsWith('CLC/') || first.startsWith('AS/'))
      return first.split('/')[0] ?? first;
    // A Japanese report is numbered apart from the standards.
    return first === 'JIS' ? `JIS ${id.prefix}` : first;
  }
  const without = id.type === '' ? id.prefix : id.prefix.slice(0, -(id.type.length + 1));
  return leads({ ...id, prefix: without }) + seriesType(id.type);
}

/** Bodies that print a hyphen behind their name in some spellings only. */
const BLANK_GLUE = /^(?:CSA|CGSB|ULC|IEEE)$|^ANS$|^DBJ|^(?:NIST|NBS)\b/;

function lead(id: Identifier): string {
  if (id.bodies[0] === 'BIPM') return id.prefix + id.glue;
  const folded = foldedLead(id.prefix);
  if (folded !== null) return folded;
  const prefix = lineagePrefix(id);
  // A designation without its publisher's name begins with the number.
  return prefix + (id.prefix === '' || BLANK_GLUE.test(prefix) ? ' ' : id.glue);
}

/** What else of a number is spelling or standing, not identity, by the lead of the work. */
const PLAIN: readonly (readonly [lead: RegExp, written: RegExp, plain: string])[] = [
  [/^CIE/, /\/[EFG]$/, ''],
  [/CGA $/, /^([A-Z]{1,2})-?(?=\d)/, '$1-'],
  [/\bEN $|^ETSI /, /^([2-4]\d\d)(?=\d{3}(?!\d))/, '$1 '],
  [/^CEN $/, /^(?:T[RS] )?(\d{3}) (?=\d{3})/, '$1'],
  [/^IEC $/, /^(60050) \((\d{3})\)$/, '$1-$2'],
  [/^BSI $/, /^(\d\d\/\d+) DC$/, 'DPC $1'],
  [/^W3C $/, /^(?:REC|WD|CRD?|PR|PER|NOTE|DNOTE|LCWD|FPWD|TR)-(?=.)/, ''],
  [/^(?:A?IEEE|IRE) $/, /^No\.? ?(?=\d)/, ''],
  [/^IDF $/, new RegExp(`^(?:${STAGES.draft}) (?=\\d)`), ''],
  [/^OGC $/, /^(\d\d-\d{3}[a-z]?)R/, '$1r'],
];

/** A volume of a publication of NIST, which stands behind its number and is a work of its own: ` Part 2`. */
export function volumeOf({ tail }: Identifier): string {
  return /^ (?:Part|Vol\.?) \d+/.exec(tail)?.[0] ?? '';
}

function workNumber(id: Identifier, before: string): string {
  const { number, project } = numberParts(id);
  if (before === 'XEP-') return number.padStart(4, '0');
  // Parts of these are small letters in some lists: `SP 800-204a`.
  if (/^(?:NIST|NBS) /.test(before)) {
    const capital = number.replace(/(?<=\d)[a-z]$/, (part) => part.toUpperCase());
    if (before !== 'NIST SP ') return capital;
    return (
      capital.replace(/(?<=\d)pt(?=\d+$)/, ' Part ').replace(/(?<=\d)v(?=\d+$)/, ' Vol. ') + volumeOf(id)
    );
  }
  // Drafts of joint standards part with a point what the standard parts with a hyphen: `P63195.2`.
  const parted = project && /^(?:ISO|IEC) $/.test(before) ? number.replace(/\./g, '-') : number;
  const spelling = PLAIN.find(([body, written]) => body.test(before) && written.test(parted));
  return spelling === undefined ? parted : parted.replace(spelling[1], spelling[2]);
}

function seriesNumber(id: Identifier, number: string): string {
  // `C22.2 No. 60601-1`: the series is one of hundreds of numbers under C22.2.
  const shape = /CSA$/.test(id.bodies.at(-1) ?? '') ? /^.*No\. \d+/ : /^\D*\d+(?: \d{3})?[A-Z]*/;
  return (shape.exec(number) ?? /^\D*\d+[A-Z]*/.exec(number))?.[0] ?? number;
}

/**
 * The lineage key in printed form: no year, no supplement, no mandate mark or type, joint publishers folded to the
 * lead. `GB/T 2312-1980` → `GB 2312`, `ISO/IEC TR 24028:2020` → `ISO 24028`, `GB 2423.1` keeps its part.
 */
export function workOf(id: Identifier): string {
  if (isAct(id)) return workOfAct(id);
  const before = lead(id);
  return before + workNumber(id, before);
}

/** The work without its parts: `GB 2423.1` → `GB 2423`, `IEC 61000-4-5` → `IEC 61000`. */
export function seriesName(id: Identifier): string {
  if (isAct(id)) return workOfAct(id);
  const before = lead(id);
  return before + seriesNumber(id, workNumber(id, before));
}
