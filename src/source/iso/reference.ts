import { designation } from '../designation';

/** The designation of a reference, or why it has none. */
export type Reference = { readonly id: string } | { readonly id: null; readonly fault: string };

/** The second draft of a stage (`ISO/DIS 11927.2`) is the same document to a reader. */
export function referenceOf(reference: string): Reference {
  if (reference.startsWith('Withdrawn ')) {
    return { id: null, fault: `“${reference}” is the reference of a deleted project` };
  }
  const drafted = /\b(?:PWI|NP|AWI|WD|CD|DIS|FDIS|PRF|DTR|DTS|DPAS)\b/.test(reference);
  const id = designation(drafted ? reference.replace(/\.\d+$/, '') : reference);
  if (id !== null) return { id };
  const fault = reference.trim() === '' ? 'is empty' : 'is too long for a designation';
  return { id: null, fault: `the reference “${reference.slice(0, 40)}” ${fault}` };
}
