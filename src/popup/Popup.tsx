import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { pauseIcon, playIcon, settingsIcon } from '../ui/icons';
import { htmlLanguage, type Language } from '../ui/i18n';
import { pressed } from '../ui/keys';
import { pageTranslator, type PageTranslate } from '../ui/pageTranslate';
import { OtherDay, useDay } from './Day';
import { DetailView } from './DetailView';
import { enterList } from './listKeys';
import { PageView, usePageReport, type Heard } from './PageView';
import { SearchView } from './SearchView';
import type { Services, Status } from './services';

type Tab = 'search' | 'page';

/** The toolbar window: two tabs, and a document over either. */
export function Popup({
  services,
  language,
  asked = '',
}: {
  services: Services;
  language: Language;
  /** A question brought along, from the address bar or the menu. */
  asked?: string;
}) {
  const [t] = useState(() => pageTranslator(language));
  const [tab, setTab] = useState<Tab>('search');
  const [query, setQuery] = useState(asked);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [report, askAgain] = usePageReport(services);
  const day = useDay(services, report);
  const [status, repair, unreadable] = useStatus(services);
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const id = trail.at(-1);

  useEffect(() => input.current?.focus(), []);

  const open = (next: string) => {
    setTrail((before) => [...before, next]);
    void services.recent.add(next);
  };
  const back = () => {
    setTrail((before) => before.slice(0, -1));
    if (trail.length === 1 && id !== undefined) returnTo(root, id, input);
  };
  const toTab = (next: Tab) => {
    setTrail([]);
    setTab(next);
    // What had the focus may be gone, and keys with it.
    requestAnimationFrame(() =>
      (input.current ?? root.current?.querySelector<HTMLElement>('[aria-current]'))?.focus(),
    );
  };
  const pause = (paused: boolean) => void services.page?.pause(paused).then(askAgain);

  return (
    <div
      class="pop"
      ref={root}
      lang={htmlLanguage[language]}
      onKeyDown={pressed({
        '/': () => toTab('search'),
        '1': () => toTab('search'),
        '2': () => toTab('page'),
      })}
    >
      <div class="view" hidden={id !== undefined}>
        <Top
          tab={tab}
          onTab={toTab}
          report={report}
          sited={services.page !== null && services.page.host !== null}
          onPause={pause}
          onSettings={() => services.openSettings()}
          onDown={() => enterList(root.current)}
          t={t}
        />
        <main class="view">
          <OtherDay day={day} t={t} />
          {id === undefined && <h1 class="sr">{t(tab === 'search' ? 'tabSearch' : 'tabPage')}</h1>}
          {tab === 'search' ? (
            <SearchView
              services={services}
              status={status}
              unreadable={unreadable}
              query={query}
              on={day.on}
              onQuery={setQuery}
              onOpen={open}
              onRepair={repair}
              input={input}
              t={t}
            />
          ) : (
            <PageView services={services} report={report} day={day} onOpen={open} onPause={pause} t={t} />
          )}
        </main>
      </div>
      {id !== undefined && (
        <DetailView
          id={id}
          day={day}
          from={trail.at(-2) ?? t(tab === 'search' ? 'tabSearch' : 'tabPage')}
          services={services}
          onOpen={open}
          onBack={back}
          t={t}
        />
      )}
    </div>
  );
}

/** Focus goes back to the row that was opened, else to the field. */
function returnTo(
  root: RefObject<HTMLDivElement | null>,
  id: string,
  input: RefObject<HTMLInputElement | null>,
): void {
  requestAnimationFrame(() => {
    const row = [...(root.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].find(
      (one) => one.dataset['id'] === id,
    );
    (row ?? input.current)?.focus();
  });
}

function Top({
  tab,
  onTab,
  report,
  sited,
  onPause,
  onSettings,
  onDown,
  t,
}: {
  tab: Tab;
  /** Whether the site is known, so that a pause can last. */
  sited: boolean;
  onTab: (tab: Tab) => void;
  report: Heard;
  onPause: (paused: boolean) => void;
  onSettings: () => void;
  /** From the tabs down into the list. */
  onDown: () => void;
  t: PageTranslate;
}) {
  const paused = report?.paused ?? false;
  const count = report?.citations.length ?? 0;
  const pauseWords = t(paused ? 'resume' : sited ? 'pause' : 'pauseTab');
  return (
    <header class="ptop">
      <Logo size={20} />
      <nav class="tabs" aria-label={t('tabs')} onKeyDown={pressed({ ArrowDown: onDown })}>
        <button
          type="button"
          aria-current={tab === 'search' ? 'page' : undefined}
          onClick={() => onTab('search')}
        >
          {t('tabSearch')}
        </button>
        <button
          type="button"
          aria-current={tab === 'page' ? 'page' : undefined}
          onClick={() => onTab('page')}
        >
          {t('tabPage')} {count > 0 && <span class="cnt">{count}</span>}
        </button>
      </nav>
      <span class="sp" />
      {report && (
        <button
          type="button"
          class={paused ? 'ib on' : 'ib'}
          aria-label={pauseWords}
          title={pauseWords}
          aria-pressed={paused}
          onClick={() => onPause(!paused)}
        >
          <Icon path={paused ? playIcon : pauseIcon} />
        </button>
      )}
      <button type="button" class="ib" aria-label={t('settings')} title={t('settings')} onClick={onSettings}>
        <Icon path={settingsIcon} />
      </button>
    </header>
  );
}

/** Milliseconds after which a background that loads is asked how far it is. */
const LOADING_ASKED = 1000;

/** The catalogue's state, heard again whenever it changes; null until the first word. `unreadable`: there is none. */
function useStatus(
  services: Services,
): readonly [status: Status | null, repair: () => void, unreadable: boolean] {
  const { catalogue } = services;
  const [status, setStatus] = useState<Status | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [round, setRound] = useState(0);
  const again = () => setRound((before) => before + 1);
  useEffect(() => services.watchStatus(again), [services]);
  useEffect(() => {
    let overtaken = false;
    let timer: ReturnType<typeof setTimeout>;
    catalogue.status().then(
      (next) => {
        if (overtaken) return;
        setStatus(next);
        setUnreadable(false);
        // A worker that ends while it loads tells nobody; asked again, it goes on.
        if (next.state === 'loading') timer = setTimeout(again, LOADING_ASKED);
      },
      () => {
        if (!overtaken) setUnreadable(true);
      },
    );
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [catalogue, round]);
  return [status, () => void catalogue.repair().then(again, again), unreadable];
}
