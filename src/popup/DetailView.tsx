import { useEffect, useRef, useState } from 'preact/hooks';
import { AskRegistry } from '../official/AskRegistry';
import { Details } from '../ui/Details';
import { sourceWords } from '../ui/Evidence';
import { Icon } from '../ui/Icon';
import { citation, citedNumber } from '../ui/citation';
import { copyIcon, leftIcon, outsideIcon } from '../ui/icons';
import { CardHead } from '../ui/CardHead';
import { hueClass } from '../ui/Glyph';
import { pageFactsOf } from '../ui/statusWord';
import { isFaded } from '../ui/fading';
import { pressed } from '../ui/keys';
import type { PageTranslate } from '../ui/pageTranslate';
import { spokenOf, useCopied, useSpoken } from '../ui/spoken';
import { useAsked } from './asked';
import { OtherDay, type Day } from './Day';
import { SeriesParts } from './SeriesParts';
import type { Services } from './services';
import { WatchButton } from './WatchButton';

/** So many equivalents are drawn beside the document's own editions. */
const mostLanes = 2;

/** One document, all that is known of it. */
export function DetailView({
  id,
  from,
  day,
  services,
  onOpen,
  onBack,
  t,
}: {
  id: string;
  from: string;
  day: Day;
  services: Services;
  onOpen: (id: string) => void;
  onBack: () => void;
  t: PageTranslate;
}) {
  const { on, today, onDay } = day;
  /** Counts up when a registry has told something new. */
  const [told, setTold] = useState(0);
  const answer = useAsked(
    JSON.stringify([id, on, told]),
    async (signal) => (await services.catalogue.resolve([id], on, signal))[0] ?? null,
  );
  const beside = useAsked(JSON.stringify([answer?.id, on]), async (signal) => {
    const ids = (answer?.equivalents ?? []).slice(0, mostLanes).map((one) => one.id);
    return ids.length === 0 ? [] : services.catalogue.resolve(ids, on, signal);
  });
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
        {answer !== null && answer.id !== null && (
          <WatchButton id={answer.id} watching={services.watching} t={t} />
        )}
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
      <main class="view">
        <OtherDay day={day} t={t} />
        <div class="scroll">
          {answer && (
            <>
              <CardHead
                class={`hero ${hueClass[answer.verdict.face]}${isFaded(answer.verdict) ? ' stale' : ''}`}
                answer={answer}
                place="page"
                whole
                facts={pageFactsOf(answer, t)}
                onOpenId={onOpen}
                t={t}
              />
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
                asOf={{ today, on, onDay, label: t('asOfDate') }}
                t={t}
              />
              <SeriesParts answer={answer} services={services} onOpen={onOpen} t={t} />
            </>
          )}
        </div>
        <footer class="pfoot">
          <span>{answer && date !== null && t('decides', { date, source: sourceWords(answer, t) })}</span>
        </footer>
        <p class="sr" role="status">
          {spoken}
        </p>
      </main>
    </div>
  );
}
