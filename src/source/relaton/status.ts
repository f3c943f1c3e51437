import type { Lifecycle, SourceRecord } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import type { Document } from './document';
import type { Flavour } from './flavours';

/** Words that mean the same wherever they stand; `published` alone says no more than that it came out. */
const WORDS: Readonly<Record<string, Lifecycle>> = {
  'in-force': 'inForce',
  'in force': 'inForce',
  active: 'inForce',
  current: 'inForce',
  valid: 'inForce',
  withdrawn: 'withdrawn',
  superseded: 'withdrawn',
  obsolete: 'withdrawn',
  obsoleted: 'withdrawn',
  replaced: 'withdrawn',
  cancelled: 'cancelled',
  draft: 'draft',
  proposal: 'draft',
  'working-draft': 'draft',
  'committee-draft': 'draft',
  'final-draft': 'draft',
};

/** Numbers of IEEE projects and their drafts: `IEEE P802.1Qbg/D-2.2`. */
const IEEE_DRAFT = /\/D-?\d|\bP\d/;

/**
 * What the document says of its own status.
 * @param id its designation, which tells drafts of IEEE
 * @returns nothing where it says nothing
 */
export function statusOf(document: Document, flavour: Flavour, id: string): Pick<SourceRecord, 'status'> {
  if (flavour.type === 'IEEE') return ieee(document, id);
  const raw = document.stage;
  if (raw === null) return {};
  const obsoleted = document.relations.some(({ type }) => type === 'obsoletedBy');
  // The rank of an obsoleted RFC stays on it for ever: the relation decides.
  if (flavour.type === 'IETF' && obsoleted) return { status: { lifecycle: 'withdrawn', raw } };
  return { status: { lifecycle: lifecycleOf(raw, flavour), raw } };
}

function lifecycleOf(raw: string, flavour: Flavour): Lifecycle {
  const own = flavour.words?.[raw];
  if (own !== undefined) return own;
  const known = flavour.vocabulary === undefined ? 'unknown' : lifecycleOfWord(flavour.vocabulary, raw);
  return known === 'unknown' ? (WORDS[raw.toLowerCase()] ?? 'unknown') : known;
}

/**
 * The standing in the library is what a reader means by status; a draft is a draft whatever its standing. “Active”
 * counts with an approval beside it only: it also stands on papers, and on editions that were superseded long ago.
 */
function ieee({ standing, act, stage }: Document, id: string): Pick<SourceRecord, 'status'> {
  if (IEEE_DRAFT.test(id) || (standing === 'Inactive' && act === 'Draft'))
    return { status: { lifecycle: 'draft', raw: stage ?? 'draft' } };
  const raw = standing ?? stage;
  if (raw === null) return {};
  if (raw === 'Active' && act !== 'Approved')
    return { status: { lifecycle: 'unknown', raw: act === null ? raw : `${raw}, ${act}` } };
  const whole = raw === 'Inactive' && act !== null ? `${raw}-${act}` : raw;
  const known = lifecycleOfWord('ieee', whole) !== 'unknown';
  return known
    ? { status: { lifecycle: lifecycleOfWord('ieee', whole), raw: whole } }
    : { status: { lifecycle: lifecycleOfWord('ieee', raw), raw } };
}
