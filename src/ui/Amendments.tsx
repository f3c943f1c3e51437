import type { Amendment, Answer } from '../standard/answer';
import { Num, Parts, type Open } from './Parts';
import type { AnswerKey } from './i18n';
import type { Translate } from './sentences';

const kinds: Readonly<Record<Amendment['kind'], AnswerKey>> = {
  amendment: 'kindAmendment',
  corrigendum: 'kindCorrigendum',
  other: 'kindOther',
};

/** Supplements of the edition, and clauses that lost their mandatory force. */
export function Amendments({ answer, open, t }: { answer: Answer; open?: Open | undefined; t: Translate }) {
  return (
    <ul class="lst">
      {answer.amendments.map(({ id, kind, effective, inEffect }) => (
        <li key={id}>
          <Num id={id} open={open} t={t} />
          <span class="t">{t(kinds[kind])}</span>
          <span class="d">
            {inEffect ? effective && t('amendmentFrom', { date: effective }) : t('amendmentNotYet')}
          </span>
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
