import type { Face, Verdict } from '../standard/answer';
import { splitEdition } from './designation';
import type { PageTranslate } from './pageTranslate';

export interface Noted {
  readonly id: string;
  readonly verdict: Verdict;
  /** Documents to use instead, ends of the chain. */
  readonly successors: readonly string[];
}

type Note = (row: Noted, t: PageTranslate) => string;

const notes: Readonly<Record<Face, Note | null>> = {
  yes: null,
  revision: (_, t) => t('noteRevision'),
  partly: (_, t) => t('notePartly'),
  until: ({ verdict }, t) =>
    verdict.until === null ? t('face_until') : t('noteUntil', { date: verdict.until }),
  upcoming: ({ verdict: { reason } }, t) =>
    reason.date === undefined ? t('face_upcoming') : t('noteUpcoming', { date: reason.date }),
  no: ({ id, successors }, t) => {
    const [next] = successors;
    if (next === undefined) return t('noteNoUnknown');
    const [old, fresh] = [splitEdition(id), splitEdition(next)];
    return t('noteNo', { id: old.work === fresh.work && fresh.edition !== null ? fresh.edition : next });
  },
  history: (_, t) => t('noteHistory'),
  unknown: (_, t) => t('noteUnknown'),
  conflict: (_, t) => t('noteConflict'),
};

/** The word at a row's right edge. A plain yes needs none: null. */
export function noteOf(row: Noted, t: PageTranslate): string | null {
  return notes[row.verdict.face]?.(row, t) ?? null;
}
