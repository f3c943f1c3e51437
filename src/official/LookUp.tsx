import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer, Evidence } from '../standard/answer';
import { EvidenceList } from '../ui/Evidence';
import { Glyph, hueClass } from '../ui/Glyph';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import { Parts } from '../ui/Parts';
import { createTranslator, answerMessages, type Language } from '../ui/i18n';
import { lookUpMessages } from '../ui/i18n/lookUpMessages';
import { outsideIcon } from '../ui/icons';
import { pressed } from '../ui/keys';
import { sentenceOf } from '../ui/sentences';
import { titleFor } from '../ui/titles';
import { AskRegistry } from './AskRegistry';
import type { RegistryAccess } from './ask';

/** The small window that a card on a page opens: one number, whom it would be asked of, and what came back. */
export function LookUp({
  number,
  language,
  registry,
  resolve,
  onClose,
}: {
  number: string;
  language: Language;
  registry: RegistryAccess;
  /** What the catalogue says now; null where it does not answer. */
  resolve: (number: string) => Promise<Answer | null>;
  onClose: () => void;
}) {
  const o = useMemo(() => createTranslator(language, lookUpMessages), [language]);
  const t = useMemo(() => createTranslator(language, answerMessages), [language]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  /** Undefined until the worker has said it. */
  const [host, setHost] = useState<string | null | undefined>(undefined);
  const [told, setTold] = useState(0);
  useEffect(() => {
    if (number === '') return;
    // Without the worker there is still the button, which says that nobody answers.
    resolve(number).then(setAnswer, () => undefined);
    registry.host(number).then(setHost, () => setHost(null));
  }, [number, told]);

  const title = answer && titleFor(answer.titles, language);
  return (
    <main onKeyDown={pressed({ Escape: onClose })}>
      <header>
        <Logo size={20} />
        <h1>{o('lookUpTitle')}</h1>
      </header>
      {number === '' ? (
        <p class="lead">{o('lookUpNoNumber')}</p>
      ) : (
        <>
          <h2 class="num">{number}</h2>
          {title && (
            <p class="name" lang={title.lang}>
              {title.text}
            </p>
          )}
          {answer && (
            <p class={`verdict ${hueClass[answer.verdict.face]}`}>
              <Glyph face={answer.verdict.face} />
              <span>
                <Parts parts={sentenceOf(answer, t).compact} t={t} />
              </span>
            </p>
          )}
          {host !== undefined && (
            <p class="lead">{host === null ? o('lookUpNobody') : o('lookUpLead', { host })}</p>
          )}
          <AskRegistry
            number={number}
            registry={registry}
            language={language}
            onKept={() => setTold((before) => before + 1)}
          />
          {answer && answer.evidence.length > 0 && (
            <section>
              <h3>{t('sectionEvidence')}</h3>
              <EvidenceList answer={answer} evidence={distinct(answer)} t={t} />
            </section>
          )}
          {answer?.officialUrl && (
            <p class="away">
              <a href={answer.officialUrl} title={answer.officialUrl} target="_blank" rel="noreferrer">
                {o('openOfficial')}
                <Icon path={outsideIcon} />
              </a>
            </p>
          )}
        </>
      )}
    </main>
  );
}

/** A registry's list and its page mostly say the same: once is enough here. */
function distinct({ evidence, sources }: Answer): Evidence[] {
  const nameOf = (source: string) => sources.find(({ id }) => id === source)?.name.zh ?? source;
  const said = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = JSON.stringify([nameOf(one.source), one.asOf, one.field, one.raw]);
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()];
}
