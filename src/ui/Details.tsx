import type { Answer } from '../standard/answer';
import { Amendments } from './Amendments';
import type { AsOf } from './AsOfLine';
import { DateLine } from './DateLine';
import { EquivalentsTable } from './Equivalents';
import { EvidenceDrawer, EvidenceList } from './Evidence';
import { Lineage } from './Lineage';
import { isInternational } from './designation';
import { Num, type Open } from './Parts';
import { Section, type Place } from './Section';
import { Successors } from './Successors';
import { noteStands, type Translate } from './sentences';
import { titleFor } from './titles';
import { TransitionBand } from './TransitionBand';
import { Why } from './Why';

/**
 * All that is known of a document, in the order in which it is asked. Our own page says what is not known of lineage and
 * equivalents; the card, which is short of room, leaves empty sections out.
 */
export function Details({
  answer,
  place,
  open,
  asOf,
  beside,
  t,
}: {
  answer: Answer;
  place: Place;
  open?: Open | undefined;
  /** Where given, the lineage picture's as-of line can be moved. */
  asOf?: AsOf;
  /** Answers for the equivalents, whose editions are drawn beside its own. */
  beside?: readonly Answer[];
  t: Translate;
}) {
  const disputed = answer.evidence.filter(({ field }) => field === answer.verdict.reason.field);
  const supplements = answer.amendments.length + answer.clauseRepeals.length;
  return (
    <>
      {answer.id !== null && !(place === 'page' && saidAbove(answer)) && (
        <Section place={place} {...(place === 'page' ? { title: t('sectionDates') } : {})}>
          <DateLine answer={answer} t={t} />
        </Section>
      )}
      {answer.verdict.face === 'conflict' && disputed.length > 0 && (
        <Section place={place} title={t('sectionBothSides', { count: disputed.length })}>
          <EvidenceList answer={answer} evidence={disputed} t={t} />
          {place === 'card' && noteStands(answer) === 'bothSides' && (
            <Why answer={answer} open={open} t={t} />
          )}
        </Section>
      )}
      <Lineage answer={answer} place={place} asOf={asOf} beside={beside} t={t} />
      <TransitionBand answer={answer} place={place} t={t} />
      <Successors answer={answer} place={place} open={open} t={t} />
      {answer.near.length > 0 && (
        <Section place={place} title={t('near')}>
          <Named items={answer.near} open={open} t={t} />
        </Section>
      )}
      {(answer.equivalents.length > 0 || (place === 'page' && answer.id !== null)) && (
        <Section
          place={place}
          title={t(
            answer.equivalents.length > 0 && answer.equivalents.every(({ id }) => isInternational(id))
              ? 'sectionInternational'
              : 'sectionEquivalents',
          )}
        >
          <EquivalentsTable answer={answer} place={place} open={open} t={t} />
        </Section>
      )}
      {answer.predecessors.length > 0 && (
        <Section place={place} title={t('sectionPredecessors')}>
          <Named items={answer.predecessors} open={open} t={t} />
        </Section>
      )}
      {supplements > 0 && (
        <Section place={place} title={t('sectionAmendments')}>
          <Amendments answer={answer} open={open} t={t} />
        </Section>
      )}
      {answer.evidence.length > 0 && (
        <Section place={place}>
          <EvidenceDrawer answer={answer} place={place} t={t} />
        </Section>
      )}
    </>
  );
}

/** Whether the line of facts under the title holds all dates there are: a plain yes whose sources state them. */
function saidAbove({ verdict, dates }: Answer): boolean {
  const { published, effective, withdrawn } = dates;
  const known = [published, effective].filter((fact) => fact !== null);
  return (
    verdict.answer === 'yes' &&
    withdrawn === null &&
    known.length > 0 &&
    known.every(({ provenance }) => provenance === 'stated')
  );
}

function Named({
  items,
  open,
  t,
}: {
  items: readonly { readonly id: string; readonly titles: Answer['titles'] }[];
  open?: Open | undefined;
  t: Translate;
}) {
  return (
    <ul class="lst">
      {items.map(({ id, titles }) => {
        const title = titleFor(titles, t.language);
        return (
          <li key={id}>
            <Num id={id} open={open} t={t} />
            <span class="t" lang={title?.lang} title={title?.text}>
              {title?.text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
