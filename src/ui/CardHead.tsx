import type { ComponentChildren } from 'preact';
import type { Answer } from '../standard/answer';
import { Facts } from './Facts';
import { Glyph } from './Glyph';
import { Parts, type Open } from './Parts';
import type { Place } from './Section';
import { Title } from './Title';
import type { Fact } from './statusWord';
import { noteStands, sentenceOf, type Translate } from './sentences';
import { otherTitles, titleFor } from './titles';

interface Props {
  answer: Answer;
  place: Place;
  /** Everything is shown, as a page of our own always does; else what fits a shut card. */
  whole: boolean;
  /** The line under the title. */
  facts: readonly Fact[];
  onOpenId: Open;
  /** Beside the number: how the page spells it. */
  spelling?: ComponentChildren;
  /** Instead of the title of a number that the data lack. */
  missing?: ComponentChildren;
  /** Controls at the top right. */
  tools?: ComponentChildren;
  /** Seized to move the card. */
  onGrip?: ((event: PointerEvent) => void) | undefined;
  class: string;
  t: Translate;
}

/** Verdict, number, titles, facts, note: the head of the card, and of the detail view. */
export function CardHead(props: Props) {
  const { answer, place, whole, onOpenId, t } = props;
  const sentence = sentenceOf(answer, t);
  const page = place === 'page';
  const Number = page ? 'h1' : 'div';
  const shown = titleFor(answer.titles, t.language);
  const stale = answer.verdict.staleDays;
  return (
    <div class={props.class} {...(props.onGrip ? { onPointerDown: props.onGrip } : {})}>
      <p class="verdict">
        <Glyph face={answer.verdict.face} />
        <span>
          <Parts parts={sentence.compact} open={onOpenId} t={t} />
        </span>
      </p>
      {props.tools}
      <Number class="ident">
        <span class="num">{numberOf(answer)}</span>
        {answer.match === 'work' ? <span class="as">{t('undated')}</span> : props.spelling}
      </Number>
      <Title {...props} title={shown} />
      {whole &&
        answer.id !== null &&
        otherTitles(answer.titles, shown).map(({ lang, text }) => (
          <p key={lang} class="title other" lang={lang}>
            {text}
          </p>
        ))}
      <Facts facts={props.facts} t={t} />
      {whole && (page || noteStands(answer) === 'head') && (
        <p class="note">
          <Parts parts={sentence.why} open={onOpenId} t={t} />
        </p>
      )}
      {page && stale !== null && <p class="note">{t('why_stale', { count: stale })}</p>}
    </div>
  );
}

/** The number it is about: as asked where no edition was named, else that of the document found. */
function numberOf({ match, canonical, id, query }: Answer): string {
  return (match === 'work' ? canonical : (id ?? canonical)) ?? query;
}
