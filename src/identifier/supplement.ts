import type { Supplement } from './identifier';

const AMENDMENT = /Amd|AMD|A[Mm][Ee][Nn][Dd]|AM\b|XG|^[/+] ?(?:[A-Z]{2,4} )?A\d*(?![A-Za-z])/;
const CORRIGENDUM = /C[Oo][Rr]|E[Rr][Rr]|^[/+] ?(?:[A-Z]{2,4} )?A?C\d*(?![A-Za-z])/;

/** What a supplement is, by its word in the printed form: `/Amd 1:2020`, `+A1:2013`, `/XG1`, `/AC:2010`. */
export function kindOfSupplement({ text }: Supplement): 'amendment' | 'corrigendum' | 'addendum' | 'other' {
  if (AMENDMENT.test(text)) return 'amendment';
  if (CORRIGENDUM.test(text)) return 'corrigendum';
  return /A[Dd][Dd]|addend/.test(text) ? 'addendum' : 'other';
}
