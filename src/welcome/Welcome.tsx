import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Catalogue } from '../catalogue';
import type { Answer, Face } from '../standard/answer';
import { today } from '../standard/today';
import { Card } from '../ui/Card';
import { Glyph, hueClass } from '../ui/Glyph';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import type { Language } from '../ui/i18n';
import type { SettingsKey } from '../ui/i18n/settingsMessages';
import { databaseIcon, globeIcon, lockIcon, pageIcon } from '../ui/welcomeIcons';
import { settingsTranslator, type SettingsTranslate } from '../ui/settingsTranslate';

/** One sentence with two citations: one to change, one in order. Answered live by the data that ships. */
const examples: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['GB/T 1.1-2009', 'GB/T 19001-2016'],
  en: ['ISO 13849-1:2015', 'ISO 9001:2015'],
};

interface Props {
  language: Language;
  catalogue: Pick<Catalogue, 'resolve' | 'status'>;
  onCopy: (text: string) => void;
  onSearch: () => void;
  onOptions: () => void;
  onUrl: (url: string) => void;
}

/** The first page after installation: one live example, what the marks mean, what is read and what is not. */
export function Welcome(props: Props) {
  const { language, catalogue } = props;
  const t = useMemo(() => settingsTranslator(language), [language]);
  const [records, setRecords] = useState<number | null>(null);
  useEffect(() => void catalogue.status().then((status) => setRecords(status.records)), [catalogue]);
  return (
    <main class="wel">
      <header>
        <Logo size={44} />
        <h1>{t('welTitle')}</h1>
        <p>{t('welLead')}</p>
      </header>
      <Example {...props} t={t} />
      <p class="cta">
        <button type="button" class="btn primary" onClick={props.onSearch}>
          {t('welTry')}
        </button>
        <button type="button" class="btn" onClick={props.onOptions}>
          {t('welOptions')}
        </button>
      </p>
      <p class="hint">{records === null ? t('welHintWaiting') : t('welHint', { count: records })}</p>
      <div class="two">
        <Legend t={t} />
        <Sees t={t} />
      </div>
    </main>
  );
}

function Example({ language, catalogue, onCopy, onUrl, t }: Props & { t: SettingsTranslate }) {
  const numbers = examples[language];
  const [shown, show] = useState(numbers[0]);
  const [open, setOpen] = useState({ expanded: false, pinned: false });
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    void catalogue.resolve([...new Set([...numbers, shown])], today(), signal).then(
      (found) => setAnswers(new Map(found.map((answer) => [answer.query, answer]))),
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
    return () => controller.abort();
  }, [catalogue, shown]);
  const answer = answers.get(shown) ?? null;
  return (
    <section class="try">
      <div class="paper">
        <p>
          {t.parts('welSample', { one: mark(numbers[0]), two: mark(numbers[1]) }).map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <button
                key={part.id}
                type="button"
                class={`mk mk-${answers.get(part.id)?.verdict.face ?? 'unknown'}`}
                aria-pressed={part.id === shown}
                onClick={() => show(part.id)}
                onPointerEnter={() => show(part.id)}
              >
                {part.text}
              </button>
            ),
          )}
        </p>
      </div>
      <div class="hc">
        <Card
          answer={answer}
          pageText={shown}
          language={language}
          expanded={open.expanded}
          pinned={open.pinned}
          onCopy={onCopy}
          onMore={() => setOpen((before) => ({ ...before, expanded: !before.expanded }))}
          onPin={() => setOpen((before) => ({ ...before, pinned: !before.pinned }))}
          onClose={() => setOpen({ expanded: false, pinned: false })}
          onOpenId={show}
          onOfficial={onUrl}
        />
      </div>
    </section>
  );
}

function mark(number: string) {
  return { id: number, text: number };
}

const legend: readonly (readonly [Face, SettingsKey])[] = [
  ['yes', 'welYes'],
  ['until', 'welUntil'],
  ['no', 'welNo'],
  ['partly', 'welPartly'],
  ['conflict', 'welConflict'],
  ['unknown', 'welUnknown'],
];

function Legend({ t }: { t: SettingsTranslate }) {
  return (
    <section>
      <h2>{t('welMarks')}</h2>
      <ul class="verd">
        {legend.map(([face, words]) => (
          <li key={face} class={hueClass[face]}>
            <Glyph face={face} />
            <b>
              <span class={`mk mk-${face}`}>{t(`face_${face}`)}</span>
            </b>
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const rights: readonly (readonly [icon: string, what: SettingsKey, why: SettingsKey | null])[] = [
  [pageIcon, 'welRead', 'welReadHelp'],
  [databaseIcon, 'welStore', 'welStoreHelp'],
  [globeIcon, 'welNet', 'welNetHelp'],
  [lockIcon, 'welNone', null],
];

function Sees({ t }: { t: SettingsTranslate }) {
  return (
    <section>
      <h2>{t('welSees')}</h2>
      <ul class="perm">
        {rights.map(([icon, what, why]) => (
          <li key={what}>
            <Icon path={icon} />
            <div>
              <b>{t(what)}</b>
              {why !== null && <p>{t(why)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
