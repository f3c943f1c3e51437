import type { Identifier } from './identifier';
import { remembering } from './remembering';
import { STAGES } from './stage';

/** A number cut into what all editions of its work share and what tells them apart. */
export interface NumberParts {
  readonly number: string;
  /** As printed in the number: `-07`, `r5`, `/D3.0`, `-34`; empty for most. */
  readonly edition: string;
  /** Whether the number is a project's: `P802.3`. */
  readonly project: boolean;
}

/**
 * Publishers whose numbers hold their edition where running text cannot tell it from a part. The first group is the
 * number of the work, the second the edition; the look-ahead behind it leaves what belongs to the number again.
 */
const CUTS: readonly (readonly [prefix: RegExp, number: RegExp])[] = [
  // Reports are numbered by their year: `IR 85-3273` is no edition of 1985.
  [
    /^(?:NIST|NBS)[ .](?:IR|RPT|GCR)$/,
    /^(\d+(?:-\d+)*[A-Z]?(?:(?:v|pt?)\d+)*)((?: |r(?:\d|$)|e\d|-?sup|-?add|\/?[Uu]pd|-?err|-?ind).*)$/,
  ],
  [
    /^(?:NIST|NBS)(?![A-Z]|[ .](?:IR|RPT|GCR)$)|^SP$|^CHIPS$|^FIPS/,
    /^(v\d+n\d+|\d+(?:-(?!(?:19|20)\d\d(?!\d))\d+|\.\d+)*(?:-[A-Z](?![a-z])|[A-Za-z])?(?:(?:v|pt?|n)\d+[a-z]?)*)((?: |r(?:\d|ev|$)|e\d|-?sup|-?add|[/-]?[Uu]pd|-?err|-?ind|[.-](?:\d?[a-z]?pd|draft)|-(?:(?:19|20)\d\d|[A-Z][a-z]{2}\d)).*)$/,
  ],
  // Their revisions are counted behind a hyphen: `FIPS 140-2`, `SP 800-63B-4`.
  [/FIPS/, /^(\d+)(-\d)$/],
  [/^(?:NIST )?SP$/, /^(800-\d+[A-Da-d]?)(-\d(?: .*)?|ver\d)$/],
  [/^CCSDS$/, /^([A-Z]?[\d.]+(?:-[A-Z])?)(-\d[\d.]*(?:-S)?|-S)$/],
  [/^ITU-R$/, /^((?:[A-Z]{1,3}\.|(?:Resolution|Question|Opinion|RES|REC) )\d+)(-\d+)(?=\/\d+$|$)/],
  [/^ITU/, /^(No\. \d+)(-[A-Z])$/],
  [/^IHO$/, /^(.*?\S)( \d+(?:\.\d+)+)$/],
  [/^(?:I-D )?draft-$|^I-D\.$/, /^(.+?)(-\d\d)$/],
  [/^(?:ISO\/)?ASTM/, /^(.*?\d[A-Z]*(?:\/[A-Z]\d+M)?)(-\d\d[a-z]?\d?(?:e\d)?)$/],
  [/ASME$/, /^(.*[A-Z])(-(?:19|20)\d\d)$/],
  [/^(?:3GPP )?(?:TS|TR)$|^3GPP$/, /^([\d.]+[A-Za-z]*(?:-\d+)*)([:/ ].*)$/],
  [/^IALA$/, /^([CGLMRS]\d.*?)((?: Ed |:ed)\d.*| ?\([A-Z]\))$/],
  [/^IALA$/, /^(.*?)( Ed \d.*)$/],
  [/^ECMA/, /^(\d+)((?: ed[\d.]+| \d[\d.]*)(?: vol\d+)?)$/],
  [/^OGC/, /^(\d\d-\d{3}[a-z]?)([rRc]\d.*)$/],
  [/^OMG$/, /^(\S+)( \d+\.\d.*)$/],
  [/^PLATEAU$/, /^(.*?)( 第.*)$/],
  [/^W3C$/, /^(.*?)(-(?:19|20)\d{6})$/],
  [
    /^(?:BSI.*|BS|EP|ep|Flex)$/,
    /^(.+?)((?:[:/] ?| )(?:Addendum|Supplement|AMD|Amd|Index)\b.*| v\d.*| Version \d.*)$/,
  ],
  [/^ETSI|^Draft/, /^(.*?)( V\d.*)$/],
  [/OIML/, /^(.*?)( Edition \d{4})$/],
  [/^BIPM$/, /^(.*(?:SI|Brochure))( \d+e.*)$/],
  [/(?:^| )HD$/, /^(.*?\d)( S\d+)$/],
  [/^IEC(?:EE|RE|Ex|Q)$/, /^([A-Z]+(?:-[A-Z])?[- ]\d\S*|\d+-[A-Z]\S*)( \d+(?:\.\d+)?)$/],
  [/^SAE$/, /^(.*?\d[A-Z]?)(-(?:19|20)\d\d)$/],
  [/^SAE$/, /^(USCAR-?\d+)(-\d+)$/],
  [/^(?:ISO|ISO\/TS)$/, /^(\d+(?:-\d+)?)( ?\| ?IDF.*)$/],
  [/^UN$/, /^([A-Z].*?)((?:\/(?:Rev|Corr)\.\d+)+)$/],
];

/** A draft, a stage or a supplement behind the number of a project or a standard of the engineers. */
const ENGINEERS: readonly RegExp[] = [
  /^(.*?\d[A-Za-z]*?)( ?[/_] ?(?:D-?[\w.]|F?DIS|CD|E-?\d|ED\d|Amd ?\d|Cor ?\d).*|[ -](?:F?DIS|CDV?\d?)\b.*| Draft \d.*|,? \d\d|, CDV?\d?|-? ?REV(?:[a-z/].*)?)$/,
  /^(.*?\d[A-Za-z]*)(-(?:19|20)\d\d(?:-\d\d)?)$/,
];

/** Numbers of international standards, whose last figures may be a part: `60335-2-89`. */
const INTERNATIONAL = /^(?:(?:[CE]|.*No\. )?\d{5}|E\d{3,4})(?:-|$)/;

/** What ends a Canadian number is its year, unless it can be a part of an international standard that was adopted. */
function canadian(id: Identifier): readonly [string, string] | null {
  const match = /^(.*?\d[A-Z]*(?: SERIES)?)-(M?\d\d(?:\d\d)?)( [A-Z].*|\/A\d.*)?$/.exec(id.number);
  if (match === null || id.year !== null) return null;
  const [, stem = '', year = '', rest = ''] = match;
  const parts = stem.split('-').length - 1;
  const isYear =
    /^M|^0|^19/.test(year) ||
    /\(R ?\d/.test(id.tail) ||
    id.supplements.length > 0 ||
    !(INTERNATIONAL.test(id.number) || /ISO|IEC|CISPR/.test(id.prefix)) ||
    parts > 1 ||
    (parts === 1 && stem.endsWith('-1') && Number(year) > 80);
  return isYear ? [stem, `-${year}${rest}`] : null;
}

/** Marks of registration are no part of a number. */
const REGISTERED = /[™®]|\((?:R|TM)\)/g;
const PROJECT = /^P(?=[A-Z]{0,2}\d)/;
/** The electrical code and its handbook begin with their year: `2017 NESC Handbook`. */
const ELECTRICAL_CODE =
  /^(?:Std )?(?:((?:19|20)\d\d) )?(?:NESC|National Electrical Safety Code)( Handbook)?(.*)$/;
/** An addendum is named before the standard that it belongs to, and the standard's kind where it is the common one. */
const ADDENDUM =
  /^(?:(.*?) (?:to|for) )?(?:ANSI\/)?(?:ASHRAE(?:\/[A-Z]+)* )?(?:Standard )?((?:Guideline )?\d\S*?)( .*|: .*)?$/;
/** A stage or type between a joint name and its number: `ISO/UNDP FDIS 53002`. */
const STAGED = new RegExp(`^(?:(${STAGES.draft})|${STAGES.published}) (?=\\d)`);

/** The shapes by name: few names are met, and each again and again. */
const shapesOf = remembering((name) => CUTS.flatMap(([prefix, shape]) => (prefix.test(name) ? [shape] : [])));

/** A specification's version and the stage of it stand before its part: `OSLC-CM-3.0-Part3-PS01`. */
const SPECIFICATION =
  /^(.*?)(-v?\d+(?:\.\d+)+)((?:-[a-z]+\d*)*?)((?:-(?:CSPRD|CSD|CS|PSD|PS|OS|CND|CN|WD|ED)\d*)?)((?:-(?:Pt|Part)\d+)?)$/i;

function firstOf(own: readonly RegExp[], number: string): readonly [string, string] | undefined {
  for (const shape of own) {
    const [, stem, edition = ''] = shape.exec(number) ?? [];
    if (stem !== undefined) return [stem, edition];
  }
  return undefined;
}

function cutOf(id: Identifier, number: string): readonly [string, string] {
  const body = id.bodies[0] ?? '';
  // Without its publisher's name a designation is told by the number, which its publisher's names are found by.
  const name = id.prefix === '' ? body : id.prefix;
  if (body !== 'IEEE' && /CSA|CGSB|^CAN/.test(name)) return canadian(id) ?? [number, ''];
  if (body === 'IEEE') {
    const [code, year, handbook = '', rest = ''] = ELECTRICAL_CODE.exec(number) ?? [];
    if (code !== undefined) return [`NESC${handbook}`, `${year === undefined ? '' : `-${year}`}${rest}`];
  }
  if (body === 'ASHRAE') {
    const [whole, addendum = '', stem = '', rest = ''] = ADDENDUM.exec(number) ?? [];
    if (whole !== undefined) return [stem, (id.prefix.replace(/^.*ASHRAE\S*/, '') + addendum + rest).trim()];
  }
  if (body === 'OASIS') {
    const [whole, name = '', version = '', part = '', ballot = '', last = ''] =
      SPECIFICATION.exec(number) ?? [];
    // A profile for a version of another specification has two: `xacml-3.0-multiple-v1.0`.
    const other = /-v?\d+(?:\.\d+)+/.exec(name)?.[0] ?? '';
    if (whole !== undefined) return [name.replace(other, '') + part + last, version + ballot + other];
  }
  const [stage, draft = ''] = (/^(?:ISO|IEC)$/.test(body) && STAGED.exec(number)) || [];
  if (stage !== undefined) return [number.slice(stage.length), draft];
  const engineers =
    body === 'IEEE' || name.includes('IEEE') || PROJECT.test(number) ? firstOf(ENGINEERS, number) : undefined;
  if (engineers !== undefined) return engineers;
  for (const shape of shapesOf(name)) {
    const match = shape.exec(number);
    if (match === null) continue;
    const [found, stem = '', edition = ''] = match;
    return [stem + number.slice(found.length), edition];
  }
  return [number, ''];
}

/** The number of a designation without the edition that it may hold. */
export function numberParts(id: Identifier): NumberParts {
  const plain = /[™®(]/.test(id.number) ? id.number.replace(REGISTERED, '') : id.number;
  const [stem, edition] = cutOf(id, plain);
  const project = PROJECT.test(stem) && /IEEE|^$|^Std$|\/|^IEC/.test(id.prefix);
  return { number: project ? stem.slice(1) : stem, edition, project };
}

/** A year of two figures in full: above 40 it is of 19…, else of 20… (docs/data-format.md, YEAR). */
export function wholeYear(figures: string): string {
  return (Number(figures) > 40 ? '19' : '20') + figures;
}

const VERSIONED = /^(?:CCSDS|OASIS|HD|IEC|ITU-R|IHO|IETF|IALA|ECMA|OMG|BSI|OGC|PLATEAU|SAE|BIPM)$/;

/** What an edition mark says, for people: a year, a revision, a version; null where it is none, as of a supplement. */
export function editionIn(mark: string, id: Identifier): string | null {
  const year = /^(?:[-e]M?| Edition )((?:18|19|20)\d\d)(?!\d)/.exec(mark)?.[1];
  if (year !== undefined) return year;
  const short = /^-M?(\d\d)[a-z]?\d?(?:e\d)?$/.exec(mark)?.[1];
  if (short !== undefined && /CSA|CGSB|^CAN|ASTM/.test(id.prefix)) return wholeYear(short);
  const body = id.bodies[0] ?? '';
  if (body === 'W3C')
    return /^-\d{8}$/.test(mark) ? mark.replace(/^-(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : null;
  if (/^(?:NIST|NBS|SP$|FIPS)/.test(body)) {
    const version = /^ver(\d)$/.exec(mark)?.[1];
    if (version !== undefined) return `Version ${version}`;
    const revision = /^(?:r(?:ev)?|-)(\d+[a-z]?)(?=\/?[Uu]pd|$)/.exec(mark)?.[1];
    if (revision === undefined) return /^e(\d+)$/.exec(mark)?.[1] ?? null;
    return /^(?:18|19|20)\d\d$/.test(revision) ? revision : `Rev. ${revision}`;
  }
  if (body === '3GPP') return /\d+\.\d+\.\d+$/.exec(mark)?.[0] ?? null;
  if (body === 'UN') return /Rev\.\d+/.exec(mark)?.[0] ?? null;
  const draft = /^[/_] ?(D-?[\d.]+)/.exec(mark)?.[1];
  if (draft !== undefined) return draft;
  if (!VERSIONED.test(body)) return null;
  return (
    /^(?:[-\s:rc]|-v| S| Ed |:ed| ed|:Release | v| 第)?(\d[\d.]*)/i.exec(mark)?.[1]?.replace(/\.$/, '') ??
    null
  );
}
