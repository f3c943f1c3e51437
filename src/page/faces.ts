import type { Glance } from '../messages';
import type { Face } from '../standard/answer';
import type { Settings } from '../settings';
import type { Mark, MarkFace } from './mark';

/** What stays unmarked in quiet mode: a page in good order looks untouched. */
const IN_ORDER: ReadonlySet<Face> = new Set<Face>(['yes', 'revision']);
/** Forced colours paint every highlight as a block of colour, so only what asks for a change is marked. */
const URGENT: ReadonlySet<Face> = new Set<Face>(['no', 'history', 'until', 'conflict']);

/**
 * How a citation is drawn; null: not at all. Until its answer comes it is not drawn, so that no mark changes under the
 * reader's eyes.
 */
export function faceOf(
  mark: Mark,
  glance: Glance | null,
  marks: Settings['marks'],
  forcedColors: boolean,
): MarkFace | null {
  if (glance === null) return null;
  const { face } = glance;
  if (forcedColors) return URGENT.has(face) && !mark.quiet ? face : null;
  if (mark.quiet) return marks === 'quiet' ? null : 'quiet';
  return marks === 'quiet' && IN_ORDER.has(face) ? null : face;
}

/** Whether the badge counts it: only what should be cited differently. */
export function needsAttention(mark: Mark, glance: Glance | null): boolean {
  return !mark.quiet && glance?.face === 'no';
}
