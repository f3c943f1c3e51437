import type { Amendment, Answer } from '../standard/answer';
import { Num, Parts, type Open } from './Parts';
import type { AnswerKey } from './i18n';
import type { Translate } from './sentences';

const kinds: Readonly<Record<Amendment['kind'], AnswerKey>> = {
  amendment: 'kindAmendment',
  corrigendum: 'kindCorrigendum',
  other: 'kindOther',
};

/** Of one that is neither over nor to come, and whose day nobody states, nothing is said. */
function standing({ lifecycle, effective, inEffect }: Amendment, t: Translate): string | null {
  if (lifecycle === 'withdrawn') return t('life_withdrawn');
  if (inEffect) return effective && t('amendmentFrom', { date: effective });
  return effective !== null || lifecycle === 'upcoming' ? t('amendmentNotYet') : null;
}

/** Supplements of the edition, and clauses that lost their mandatory force. */
export function Amendments({ answer, open, t }: { answer: Answer; open?: Open | undefined; t: Translate }) {
  return (
    <ul class="lst">
      {answer.amendments.map((amendment) => (
        <li key={amendment.id}>
          <Num id={amendment.id} open={open} t={t} />
          <span class="t">{t(kinds[amendment.kind])}</span>
          <span class="d">{standing(amendment, t)}</span>
        </li>
      ))}
      {answer.clauseRepeals.map(({ by, clauses, from }) => (
        <li key={by + (clauses ?? '')}>
          <span>
            <Parts
              parts={t.parts(from === undefined ? 'clauseRepealOpen' : 'clauseRepeal', {
                clauses: clauses ?? t('clauseRepealAll'),
                date: from ?? '',
                id: { id: by, text: by },
              })}
              open={open}
              t={t}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
