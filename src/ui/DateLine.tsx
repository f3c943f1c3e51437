import type { Answer, DateFact } from '../standard/answer';
import type { AnswerKey } from './i18n';
import type { Translate } from './sentences';

const fields = [
  ['published', 'datePublished'],
  ['effective', 'dateEffective'],
  ['withdrawn', 'dateWithdrawn'],
] as const satisfies readonly (readonly [keyof Answer['dates'], AnswerKey])[];

/** Published, effective, withdrawn. Never a blank: what is not known says so, what is inferred says from what. */
export function DateLine({ answer, t }: { answer: Answer; t: Translate }) {
  return (
    <dl class="dates">
      {fields.map(([field, label]) => {
        const fact = answer.dates[field];
        const disputed = answer.verdict.face === 'conflict' && answer.verdict.reason.field === field;
        const inferred = fact?.provenance === 'inferred';
        return (
          <div key={field} class={disputed || inferred ? 'inf' : fact ? '' : 'open'}>
            <dt>
              {t(label)}
              {inferred && !disputed && <small title={howInferred(fact, t)}>{t('inferred')}</small>}
            </dt>
            <dd>{disputed ? t('twoAccounts') : (fact?.date ?? absent(field, answer, t))}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function howInferred(fact: DateFact, t: Translate): string {
  return fact.from === undefined ? t('inferredHow') : t('inferredFrom', { id: fact.from });
}

/** A document that is in force or coming has no withdrawal date; for all else silence is only silence. */
function absent(field: keyof Answer['dates'], { lifecycle }: Answer, t: Translate): string {
  const stands = lifecycle === 'inForce' || lifecycle === 'upcoming' || lifecycle === 'draft';
  return t(field === 'withdrawn' && stands ? 'none' : 'notStated');
}
