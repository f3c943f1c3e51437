import type { Answer, Successor } from '../standard/answer';
import { Fold } from './Fold';
import { Num, Parts, type Open } from './Parts';
import { Section, type Place } from './Section';
import { partRange, splitEdition } from './designation';
import type { AnswerKey, Part } from './i18n';
import { noteStands, type Translate } from './sentences';
import { titleFor } from './titles';
import { Why } from './Why';

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
  const year = commonYear(answer, ends);
  const scopes = answer.verdict.face === 'partly' ? scopesOf(ends, t) : null;
  if (scopes !== null)
    return (
      <Section place={place} title={t('sectionScope')}>
        <p class="note">
          <Parts parts={scopes} open={open} t={t} />
        </p>
      </Section>
    );
  return (
    <Section place={place} title={t(heading(answer, ends))} note={noteOf(ends, year, t)}>
      {ends.length === 1 ? (
        <Only successor={only} open={open} t={t} />
      ) : (
        <SuccessorList successors={ends} bare={year !== null} open={open} t={t} />
      )}
      {place === 'card' && noteStands(answer) === 'successors' && <Why answer={answer} open={open} t={t} />}
      {steps.length > 0 && (
        <Fold summary={t('successorSteps', { count: steps.length })}>
          <SuccessorList successors={steps} open={open} t={t} />
        </Fold>
      )}
    </Section>
  );
}

/** `X by A, Y by B; for all else, this standard`, where each says what it took over. */
function scopesOf(ends: readonly Successor[], t: Translate): readonly Part[] | null {
  if (ends.some(({ scope }) => scope === undefined)) return null;
  const items = ends.flatMap(({ id, scope = '' }, index) => [
    ...(index === 0 ? [] : [t('listComma')]),
    ...t.parts('scopeItem', { scope, id: { id, text: id } }),
  ]);
  return t.parts('scopeRest', { items });
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

/** The year of all of them, where several are in force and of one year: then it is said once, above the list. */
function commonYear({ lineage }: Answer, ends: readonly Successor[]): string | null {
  const years = new Set(ends.map(({ id }) => splitEdition(id).edition));
  const [year = null] = years;
  const stand = ends.every(({ id }) => lineage.some((one) => one.id === id && one.lifecycle === 'inForce'));
  return ends.length > 1 && years.size === 1 && stand ? year : null;
}

function noteOf(ends: readonly Successor[], year: string | null, t: Translate): string | undefined {
  if (ends.length < 2) return undefined;
  const parts = partRange(ends.map(({ id }) => id)) !== null;
  const what = t(parts ? 'successorParts' : 'successorDocuments', { count: ends.length });
  return year === null ? what : t('successorsInForce', { what, year });
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

function SuccessorList({
  successors,
  bare = false,
  open,
  t,
}: {
  successors: readonly Successor[];
  /** Numbers without their year, which stands above. */
  bare?: boolean;
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
            <Num id={id} {...(bare ? { text: splitEdition(id).work } : {})} open={open} t={t} />
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
