import { useMemo } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardTools } from './CardTools';
import { Details } from './Details';
import { hueClass } from './Glyph';
import { LoadingCard } from './LoadingCard';
import { NotInData } from './NotInData';
import { Parts } from './Parts';
import { answerMessages, createTranslator, htmlLanguage, plain, type Language } from './i18n';
import { citation, citedNumber } from './citation';
import { pressed } from './keys';
import { sentenceOf, type Translate } from './sentences';
import { spokenOf, useCopied, useSpoken } from './spoken';
import { factsOf } from './facts';
import { isFaded } from './fading';

export interface CardProps {
  /** Null while the answer is on its way. */
  answer: Answer | null;
  /** The citation as the page spells it. */
  pageText: string;
  language: Language;
  expanded: boolean;
  pinned: boolean;
  /** Of the page behind the card; absent where the card follows its document. */
  theme?: 'light' | 'dark';
  /** The day for which it holds, `YYYY-MM-DD`, where that is not today. */
  asOf?: string;
  onCopy: (text: string) => void;
  onMore: () => void;
  onPin: () => void;
  onClose: () => void;
  onOpenId: (id: string) => void;
  /** The publisher's page: the only control that goes online. */
  onOfficial: (url: string) => void;
  /** Opens the look-up of this number in its registry; where absent, no such button. */
  onAsk?: (canonical: string) => void;
  /** Start a data update; where absent, a stale card has no such button. */
  onUpdate?: () => void;
  /** The head was seized, to move a pinned card. */
  onGrip?: (event: PointerEvent) => void;
}

/**
 * The answer for one citation, in the page and wherever else it is asked for. Everything in it is text; single letters
 * act only while the focus is inside. What a control does also stands in `data-act`, and what is copied, opened and
 * spoken in the article's data: where the card arrives as markup (src/page) there are no handlers.
 */
export function Card(props: CardProps) {
  const { answer, language, expanded, theme } = props;
  const t = useMemo(() => createTranslator(language, answerMessages), [language]);
  const [copied, markCopied] = useCopied();
  const words = answer === null ? null : spokenOf(answer, t);
  const spoken = useSpoken(words, copied, t);

  if (answer === null) return <LoadingCard {...props} t={t} />;

  const sentence = sentenceOf(answer, t);
  const copy = (text: string) => {
    props.onCopy(text);
    markCopied();
  };
  const keys = {
    p: props.onPin,
    c: () => copy(citedNumber(answer)),
    C: () => copy(citation(answer)),
    e: props.onMore,
    o: () => answer.officialUrl !== null && props.onOfficial(answer.officialUrl),
    Escape: props.onClose,
  };
  const stale = isFaded(answer.verdict);
  const classes = ['card', hueClass[answer.verdict.face], stale && 'stale', expanded && 'open', theme];

  return (
    <article
      class={classes.filter(Boolean).join(' ')}
      lang={htmlLanguage[language]}
      aria-label={`${plain(sentence.compact)}${t('colon')}${answer.id ?? answer.query}`}
      tabIndex={-1}
      data-number={citedNumber(answer)}
      data-citation={citation(answer)}
      data-official={answer.officialUrl ?? undefined}
      data-copied={t('copied')}
      onKeyDown={pressed(keys)}
    >
      <CardHead
        class={props.pinned ? 'card-main grip' : 'card-main'}
        answer={answer}
        place="card"
        whole={expanded}
        facts={expanded ? [] : factsOf(answer, t)}
        onOpenId={props.onOpenId}
        spelling={<Spelling answer={answer} pageText={props.pageText} t={t} />}
        missing={answer.id === null && <NotInData answer={answer} open={props.onOpenId} t={t} />}
        tools={<CardTools {...props} t={t} />}
        onGrip={props.onGrip}
        t={t}
      />
      {expanded && (
        <div class="card-body" tabIndex={0} role="group" aria-label={t('more')}>
          <Details answer={answer} place="card" open={props.onOpenId} t={t} />
        </div>
      )}
      <CardFoot {...props} answer={answer} copied={copied} onCopy={copy} t={t} />
      <p class="sr" role="status" aria-live="polite" data-spoken={words}>
        {spoken}
      </p>
    </article>
  );
}

function Spelling({ answer, pageText, t }: { answer: Answer; pageText: string; t: Translate }) {
  if (answer.id === null || answer.canonical === null || answer.canonical === answer.id) return null;
  return (
    <span class="as">
      <Parts parts={t.parts('asWritten', { text: { id: pageText, text: pageText } })} t={t} />
    </span>
  );
}
