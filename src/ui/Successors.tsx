import type { Answer, Successor } from '../standard/answer';
import { Fold } from './Fold';
import { Num, type Open } from './Parts';
import { Section, type Place } from './Section';
import { splitEdition } from './designation';
import type { AnswerKey } from './i18n';
import type { Translate } from './sentences';
import { titleFor } from './titles';

/** Where the text went: the ends of the chain, with what lies between folded away. */
export function Successors({
  answer,
  place,
  open,
  t,
}: {
  answer: Answer;
  place: Place;
  open?: Open | undefined;
  t: Translate;
}) {
  const ends = answer.successors.filter(({ terminal }) => terminal);
  const steps = answer.successors.filter(({ terminal }) => !terminal);
  const [only] = ends;
  if (!only) return null;
  return (
    <Section place={place} title={t(heading(answer, ends))}>
      {ends.length === 1 ? (
        <Only successor={only} open={open} t={t} />
      ) : (
        <SuccessorList successors={ends} open={open} t={t} />
      )}
      {steps.length > 0 && (
        <Fold summary={t('successorSteps', { count: steps.length })}>
          <SuccessorList successors={steps} open={open} t={t} />
        </Fold>
      )}
    </Section>
  );
}

function heading(answer: Answer, ends: readonly Successor[]): AnswerKey {
  const [only] = ends;
  if (ends.every(({ extent }) => extent === 'part')) {
    return answer.verdict.face === 'partly' ? 'sectionPartial' : 'sectionBySubject';
  }
  const sameWork =
    ends.length === 1 && splitEdition(only?.id ?? '').work === splitEdition(answer.id ?? '').work;
  return sameWork && answer.verdict.face === 'no' ? 'sectionCurrent' : 'sectionSuccessors';
}

function Only({ successor, open, t }: { successor: Successor; open?: Open | undefined; t: Translate }) {
  const title = titleFor(successor.titles, t.language);
  return (
    <>
      <p class="only">
        <Num id={successor.id} open={open} t={t} />
      </p>
      <p class="title" lang={title?.lang}>
        {successor.scope ?? title?.text}
      </p>
    </>
  );
}

export function SuccessorList({
  successors,
  open,
  t,
}: {
  successors: readonly Successor[];
  open?: Open | undefined;
  t: Translate;
}) {
  return (
    <ul class="lst">
      {successors.map(({ id, titles, scope, published, effective }) => {
        const title = titleFor(titles, t.language);
        const words = scope ?? title?.text;
        return (
          <li key={id}>
            <Num id={id} open={open} t={t} />
            <span class="t" lang={title?.lang} title={words}>
              {words}
            </span>
            {splitEdition(id).edition === null && <span class="d">{effective ?? published}</span>}
          </li>
        );
      })}
    </ul>
  );
}
