import { useMemo, useState } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import { errorReports, type ErrorReport, type ReportWords } from './feedback';
import { Icon } from '../ui/Icon';
import { answerMessages, createTranslator, type Language } from '../ui/i18n';
import { feedbackMessages, type FeedbackKey } from '../ui/i18n/feedbackMessages';
import type { Translator } from '../ui/i18n/translate';
import { copyIcon, outsideIcon } from '../ui/icons';

type Feedback = Translator<FeedbackKey>;

const wordsIn: Readonly<Record<PlaceKind, FeedbackKey>> = {
  page: 'openPlace',
  issue: 'openFilled',
  mail: 'write',
};
type PlaceKind = Exclude<ErrorReport['place']['kind'], 'none'>;

/** A message to each source of an answer, ready to be sent by the reader. Nothing where no source says anything. */
export function ReportError({ answer, language }: { answer: Answer; language: Language }) {
  const f = useMemo(() => createTranslator(language, feedbackMessages), [language]);
  const reports = useMemo(
    () => errorReports(answer, TRANSLATORS, language, REPORT_WORDS),
    [answer, language],
  );
  if (reports.length === 0) return null;
  return (
    <section>
      <p class="lead">{f('reportLead')}</p>
      <ul class="ev">
        {reports.map((report) => (
          <Report key={report.place.url} report={report} f={f} />
        ))}
      </ul>
    </section>
  );
}

function Report({ report, f }: { report: ErrorReport; f: Feedback }) {
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const { name, place, subject, body, address } = report;
  const text = `${subject}\n\n${body}`;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  };
  return (
    <li>
      <div class="who">
        <span>{name}</span>
        <span>
          <button type="button" class="go" title={subject} onClick={copy}>
            <Icon path={copyIcon} />
            {f(said === 'copied' ? 'copied' : 'copy')}
          </button>{' '}
          {place.kind !== 'none' && (
            <a href={address} title={place.url} target="_blank" rel="noreferrer">
              {f(wordsIn[place.kind])}
              <Icon path={outsideIcon} />
            </a>
          )}
        </span>
      </div>
      {place.kind === 'none' && <p class="aside">{f('nowhere')}</p>}
      <p role="status">{said === 'notCopied' && f('notCopied')}</p>
      <pre class="letter" lang={place.language}>
        {text}
      </pre>
    </li>
  );
}

const TRANSLATORS = {
  zh: createTranslator('zh', answerMessages),
  en: createTranslator('en', answerMessages),
} as const;

function reportWords(language: Language): ReportWords {
  const f = createTranslator(language, feedbackMessages);
  return {
    subject: (number) => f('subject', { number }),
    number: f('number'),
    title: f('title'),
    answered: f('answered'),
    statements: f('statements'),
    wrong: f('wrong'),
    proof: f('proof'),
  };
}

const REPORT_WORDS = { zh: reportWords('zh'), en: reportWords('en') } as const;
