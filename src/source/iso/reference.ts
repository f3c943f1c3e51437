import { designation } from '../designation';

const DELETED = 'Withdrawn ';

/**
 * The designation of a reference; null where it has none. The second draft of a stage (`ISO/DIS 11927.2`) is the same
 * document to a reader.
 */
export function designationOf(reference: string): string | null {
  if (reference.startsWith(DELETED)) return null;
  const drafted = /\b(?:PWI|NP|AWI|WD|CD|DIS|FDIS|PRF|DTR|DTS|DPAS)\b/.test(reference);
  return designation(drafted ? reference.replace(/\.\d+$/, '') : reference);
}

/** Why a reference has no designation. */
export function faultOf(reference: string): string {
  if (reference.startsWith(DELETED)) return `“${reference}” is the reference of a deleted project`;
  const fault = reference.trim() === '' ? 'is empty' : 'is too long for a designation';
  return `the reference “${reference.slice(0, 40)}” ${fault}`;
}
