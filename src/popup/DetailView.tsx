import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import { AskRegistry } from '../official/AskRegistry';
import { Details } from '../ui/Details';
import { Glyph, hueClass } from '../ui/Glyph';
import { Icon } from '../ui/Icon';
import { Num, Parts } from '../ui/Parts';
import { citation, citedNumber } from '../ui/citation';
import { statusWord } from '../ui/facts';
import { copyIcon, leftIcon, outsideIcon } from '../ui/icons';
import { pressed } from '../ui/keys';
import type { PageTranslate } from '../ui/pageTranslate';
import { sentenceOf } from '../ui/sentences';
import { spokenOf, useCopied, useSpoken } from '../ui/spoken';
import { otherTitles, titleFor } from '../ui/titles';
import { useAsked, valueOf } from './asked';
import type { Services } from './services';
import { isFaded } from '../ui/fading';

/** So many equivalents are drawn beside the document's own editions. */
const mostLanes = 2;

/** One document, all that is known of it. */
export function DetailView({
  id,
  from,
  services,
  onOpen,
  onBack,
  t,
}: {
  id: string;
  from: string;
  services: Services;
  onOpen: (id: string) => void;
  onBack: () => void;
  t: PageTranslate;
}) {
  const today = services.today();
  const [on, setOn] = useState(today);
  /** Counts up when a registry has told something new. */
  const [told, setTold] = useState(0);
  const asked = useAsked(
    JSON.stringify([id, on, told]),
    async (signal) => (await services.catalogue.resolve([id], on, signal))[0] ?? null,
  );
  const answer = valueOf(asked);
  const beside = valueOf(
    useAsked(JSON.stringify([answer?.id, on]), async (signal) => {
      const ids = (answer?.equivalents ?? []).slice(0, mostLanes).map((one) => one.id);
      return ids.length === 0 ? [] : services.catalogue.resolve(ids, on, signal);
    }),
  );
  const [copied, markCopied] = useCopied();
  const spoken = useSpoken(answer === null ? null : spokenOf(answer, t), copied, t);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [id]);
  const copy = (text: string) => void services.copy(text).then(markCopied);
  const date = answer?.dataDate ?? null;
  const official = answer?.officialUrl ?? null;

  return (
    <div
      class="view"
      onKeyDown={pressed({
        Backspace: onBack,
        c: () => answer && copy(citedNumber(answer)),
        C: () => answer && copy(citation(answer)),
        o: () => official !== null && services.openUrl(official),
      })}
    >
      <header class="ptop det">
        <button
          type="button"
          ref={back}
          class="btn small ghost"
          aria-label={t('backTo', { where: from })}
          onClick={onBack}
        >
          <Icon path={leftIcon} />
          {from}
        </button>
        <span class="sp" />
        {answer && (
          <button
            type="button"
            class={copied ? 'ib on' : 'ib'}
            aria-label={t('copyCitation')}
            title={citation(answer)}
            onClick={() => copy(citation(answer))}
          >
            <Icon path={copyIcon} />
          </button>
        )}
        {official !== null && (
          <button
            type="button"
            class="ib"
            aria-label={t('official')}
            title={official}
            onClick={() => services.openUrl(official)}
          >
            <Icon path={outsideIcon} />
          </button>
        )}
      </header>
      {on !== today && (
        <p class="onday">
          {t('asOfDate')} <span class="num">{on}</span>
          <button type="button" class="btn small" onClick={() => setOn(today)}>
            {t('today')}
          </button>
        </p>
      )}
      <div class="scroll">
        {answer && (
          <>
            <Hero answer={answer} onOpen={onOpen} t={t} />
            <AskRegistry
              number={answer.canonical ?? id}
              registry={services.registry}
              language={t.language}
              onKept={() => setTold((before) => before + 1)}
            />
            <Details
              answer={answer}
              place="page"
              open={onOpen}
              beside={beside ?? []}
              asOf={{ today, onDay: setOn, label: t('asOfDate') }}
              t={t}
            />
          </>
        )}
      </div>
      <footer class="pfoot">
        <span>{date !== null && t('decides', { date })}</span>
      </footer>
      <p class="sr" role="status">
        {spoken}
      </p>
    </div>
  );
}

function Hero({ answer, onOpen, t }: { answer: Answer; onOpen: (id: string) => void; t: PageTranslate }) {
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
