import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import { Glyph, hueClass } from '../ui/Glyph';
import { Num, Parts } from '../ui/Parts';
import { statusWord } from '../ui/facts';
import { isFaded } from '../ui/fading';
import type { PageTranslate } from '../ui/pageTranslate';
import { sentenceOf } from '../ui/sentences';
import { otherTitles, titleFor } from '../ui/titles';

/** The top of the detail view: the verdict first, then what the document is. */
export function Hero({
  answer,
  onOpen,
  t,
}: {
  answer: Answer;
  onOpen: (id: string) => void;
  t: PageTranslate;
}) {
  const sentence = sentenceOf(answer, t);
  const title = titleFor(answer.titles, t.language);
  const shown = answer.match === 'work' ? answer.canonical : answer.id;
  const number = shown ?? answer.canonical ?? answer.query;
  const { published, effective } = answer.dates;
  const facts = [
    statusWord(answer, t),
    answer.mandate && t(`mandate_${answer.mandate}`),
    published?.provenance === 'stated' ? t('factPublished', { date: published.date }) : null,
    effective?.provenance === 'stated' ? t('factEffective', { date: effective.date }) : null,
  ].filter((fact) => fact !== null);
  const stale = answer.verdict.staleDays;
  return (
    <section class={`hero ${hueClass[answer.verdict.face]}${isFaded(answer.verdict) ? ' stale' : ''}`}>
      <p class="verdict big">
        <Glyph face={answer.verdict.face} />
        <span>
          <Parts parts={sentence.compact} open={onOpen} t={t} />
        </span>
      </p>
      <h1>
        <span class="num">{number}</span>
      </h1>
      <Title key={number} lang={title?.lang} t={t}>
        {answer.match === 'work' && answer.id !== null && (
          <>
            <Num id={answer.id} open={onOpen} t={t} />{' '}
          </>
        )}
        {title?.text ?? t('noTitle')}
      </Title>
      {otherTitles(answer.titles, title).map((other) => (
        <p key={other.lang} class="h-t2" lang={other.lang}>
          {other.text}
        </p>
      ))}
      {facts.length > 0 && (
        <p class="facts">
          {facts.map((fact, index) => (
            <span key={fact}>
              {index > 0 && <i class="sep" />}
              {fact}
            </span>
          ))}
        </p>
      )}
      <p class="note">
        <Parts parts={sentence.why} open={onOpen} t={t} />
      </p>
      {stale !== null && <p class="note">{t('why_stale', { count: stale })}</p>}
    </section>
  );
}

/** Three lines of a title, and the whole of it when asked for. */
function Title({
  lang,
  children,
  t,
}: {
  lang: string | undefined;
  children: ComponentChildren;
  t: PageTranslate;
}) {
  const text = useRef<HTMLParagraphElement>(null);
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const shown = text.current;
    if (shown && !whole) setCut(shown.scrollHeight > shown.clientHeight);
  }, [children, whole]);
  return (
    <>
      <p ref={text} class={whole ? 'h-t' : 'h-t clamp'} lang={lang}>
        {children}
      </p>
      {cut && !whole && (
        <button type="button" class="go whole" onClick={() => setWhole(true)}>
          {t('wholeTitle')}
        </button>
      )}
    </>
  );
}
