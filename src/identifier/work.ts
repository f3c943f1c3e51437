import type { Identifier } from './identifier';
import { stepsOf } from './steps';

/** Approving bodies: the document is the developer's, `ANSI/ASHRAE 62.1` and `ASHRAE 62.1` are one work. */
const APPROVERS: ReadonlySet<string> = new Set(['ANSI', 'CAN']);
/** Type words that name a series of its own, not the standing of a document in a common one. */
const SERIES_TYPE: ReadonlySet<string> = new Set([
  'Guide',
  'GUIDE',
  'DATA',
  'TTA',
  'S',
  'SPEC',
  'MEM',
  'TR/',
  'PUB',
]);
/** Bodies whose types number their documents apart. */
const TYPED_BODIES = /^(?:ETSI|NIST|NBS|MIL|API|ECMA|GJB|HB|QJ|SJ|VDE|KS|JIS)\b/;

/** The lead that stands for a chain of publishers: joint ones fold to the first, adoptions keep every step. */
function leads(id: Identifier): string {
  return stepsOf(id.prefix)
    .map((step) => step.split('/'))
    .map((joint) => (joint.length > 1 && APPROVERS.has(joint[0] ?? '') ? joint[1] : joint[0]) ?? '')
    .join(' ');
}

function lineagePrefix(id: Identifier): string {
  const first = id.bodies[0] ?? '';
  if (/^[TQ]\//.test(first)) return first;
  if (first === 'NB/SH' || first === 'DG/TJ') return first;
  // A language closes a number of CIE; a draft of S 025 is a draft of that series.
  if (first === 'CIE' && id.bodies.length === 1 && /^(?:S|DIS|DS)$/.test(id.type)) return 'CIE S';
  // `DIN CEN/TS 12345` is no draft of DIN 12345: the type names the body that it comes from.
  const foreign = /^(?:CEN|CLC|ISO)(?=\/| ISO)/.exec(id.type)?.[0];
  if (foreign !== undefined && id.bodies.length === 1) return `${first} ${foreign}`;
  if (first === 'CAN/CSA' && id.bodies.length === 1) return 'CSA';
  if (TYPED_BODIES.test(id.prefix) && id.type !== 'T') return id.prefix;
  if (id.bodies.length === 1) {
    if (SERIES_TYPE.has(id.type)) return `${first} ${id.type.replace('GUIDE', 'Guide')}`;
    if (first.startsWith('CEN/') || first.startsWith('CLC/') || first.startsWith('AS/'))
      return first.split('/')[0] ?? first;
    return first;
  }
  const without = id.type === '' ? id.prefix : id.prefix.slice(0, -(id.type.length + 1));
  const kept = SERIES_TYPE.has(id.type) ? ` ${id.type.replace('GUIDE', 'Guide')}` : '';
  return leads({ ...id, prefix: without }) + kept;
}

function lead(id: Identifier): string {
  const prefix = lineagePrefix(id);
  return prefix + (prefix === 'CSA' || prefix.startsWith('DBJ') ? ' ' : id.glue);
}

function workNumber(id: Identifier): string {
  return id.bodies[0] === 'CIE' ? id.number.replace(/\/[EFG]$/, '') : id.number;
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
  return `${lead(id)}${workNumber(id)}`;
}

/** The work without its parts: `GB 2423.1` → `GB 2423`, `IEC 61000-4-5` → `IEC 61000`. */
export function seriesOf(id: Identifier): string {
  const number = workNumber(id);
  return `${lead(id)}${seriesNumber(id, number)}`;
}
