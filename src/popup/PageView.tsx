import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../messages';
import type { Answer, Face } from '../standard/answer';
import { AuditList, Meter } from '../ui/AuditList';
import { Icon } from '../ui/Icon';
import { facesOf, type Cited } from '../ui/audit';
import { copyIcon, downloadIcon, pauseIcon, playIcon } from '../ui/icons';
import type { PageTranslate } from '../ui/pageTranslate';
import { useAsked } from './asked';
import { toCsv, toText } from './csv';
import { DayPicker, type Day } from './Day';
import { listKeys } from './listKeys';
import { PageState } from './PageState';
import { Pills } from './Pills';
import type { Services } from './services';

/** The report as last heard: undefined before the first word, null where no page can be asked. */
export type Heard = PageReport | null | undefined;

/** What the page in the tab cites, grouped by what is to be done. */
export function PageView({
  services,
  report,
  day,
  onOpen,
  onPause,
  t,
}: {
  services: Services;
  report: Heard;
  day: Day;
  onOpen: (id: string) => void;
  onPause: (paused: boolean) => void;
  t: PageTranslate;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { on } = day;
  const [said, say] = useState('');
  const cited = useCited(services, report, on);
  const [face, setFace] = useState<Face | null>(null);
  const chosen = cited.filter(({ answer }) => answer?.verdict.face === face);
  const shown = chosen.length > 0 ? chosen : cited;
  const copy = (text: string) => void services.copy(text).then(() => say(t('copied')));
  const jump = async (canonical: string) => {
    const moved = await services.page?.jump(canonical);
    say(t(moved === true ? 'jumped' : 'jumpGone'));
  };

  return (
    <>
      {report && cited.length > 0 ? (
        <>
          <section class="sum">
            <p class="sumt">{t('pageCites', { count: cited.length })}</p>
            <Meter cited={cited} t={t} />
            <div class="sumb">
              <button type="button" class="btn small" onClick={() => copy(toText(cited, t))}>
                <Icon path={copyIcon} />
                {t('copyList')}
              </button>
              <button
                type="button"
                class="btn small"
                onClick={() => services.save(`stdlens-${on}.csv`, toCsv(cited, t))}
              >
                <Icon path={downloadIcon} />
                {t('exportList')}
              </button>
              <DayPicker day={day} t={t} />
            </div>
          </section>
          <div class="scroll" ref={list} onKeyDown={listKeys(() => list.current, { copy })}>
            <PageNotes report={report} t={t} />
            <Filter cited={cited} face={chosen.length > 0 ? face : null} onFace={setFace} t={t} />
            <AuditList cited={shown} onOpen={onOpen} onJump={(canonical) => void jump(canonical)} t={t} />
          </div>
        </>
      ) : (
        <PageState report={report} t={t} />
      )}
      <SiteFoot services={services} report={report} onPause={onPause} t={t} />
      <p class="sr" role="status">
        {said}
      </p>
    </>
  );
}

/** One pill a verdict with its count; none where there is nothing to choose. */
function Filter({
  cited,
  face,
  onFace,
  t,
}: {
  cited: readonly Cited[];
  face: Face | null;
  onFace: (face: Face | null) => void;
  t: PageTranslate;
}) {
  const faces = facesOf(cited);
  if (faces.length < 2) return null;
  return (
    <Pills
      pills={[
        { key: null, words: t('optAll'), count: cited.length },
        ...faces.map((one) => ({ key: one.face, words: t(`face_${one.face}`), count: one.count })),
      ]}
      chosen={face}
      onChoose={onFace}
    />
  );
}

/** The page knows what it cites; the catalogue answers, for any day. */
function useCited(services: Services, report: Heard, on: string): readonly Cited[] {
  const citations = report?.citations ?? [];
  const numbers = citations.map(({ canonical }) => canonical);
  const answers = useAsked(JSON.stringify([on, numbers]), (signal) =>
    answersTo(numbers, on, services, signal),
  );
  return citations.map(({ canonical, count }) => ({
    canonical,
    count,
    answer: answers?.get(canonical) ?? null,
  }));
}

async function answersTo(
  numbers: readonly string[],
  on: string,
  { catalogue }: Services,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Answer>> {
  if (numbers.length === 0) return new Map();
  const answers = await catalogue.resolve(numbers, on, signal);
  return new Map(answers.map((answer, index) => [numbers[index] ?? answer.query, answer]));
}

function PageNotes({ report, t }: { report: PageReport; t: PageTranslate }) {
  const notes = [
    report.limitReached && t('pageLimit'),
    report.quiet && t('pageQuiet'),
    report.reading === 'pointer' && t('pagePointer'),
    report.busy && t('pageBusy'),
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : <p class="hid">{notes.join(t.language === 'zh' ? '' : ' ')}</p>;
}

function SiteFoot({
  services,
  report,
  onPause,
  t,
}: {
  services: Services;
  report: Heard;
  onPause: (paused: boolean) => void;
  t: PageTranslate;
}) {
  if (!report) return <footer class="pfoot" />;
  const host = services.page?.host ?? null;
  const { paused } = report;
  const words =
    host === null ? t(paused ? 'siteOff' : 'siteOn') : t(paused ? 'siteOffHost' : 'siteOnHost', { host });
  return (
    <footer class="pfoot">
      <span class="site" title={words}>
        {words}
      </span>
      <button type="button" class="tbx" aria-pressed={paused} onClick={() => onPause(!paused)}>
        <Icon path={paused ? playIcon : pauseIcon} />
        {t(paused ? 'resume' : host === null ? 'pauseTab' : 'pause')}
      </button>
    </footer>
  );
}

/** The page is asked again after so many milliseconds: soon while it is being read, */
const SOON = 400;
/** and now and then, for pages change. */
const LATER = 2000;

/** What the page cites now, and a way to ask at once. */
export function usePageReport(services: Services): readonly [Heard, () => void] {
  const [report, setReport] = useState<Heard>(undefined);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const heard = (next: PageReport | null) => {
      if (signal.aborted) return;
      setReport((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      const timer = setTimeout(() => setRound((before) => before + 1), next?.busy === true ? SOON : LATER);
      signal.addEventListener('abort', () => clearTimeout(timer));
    };
    Promise.resolve(services.page?.report() ?? null).then(heard, () => heard(null));
    return () => controller.abort();
  }, [services, round]);
  return [report, () => setRound((before) => before + 1)];
}
