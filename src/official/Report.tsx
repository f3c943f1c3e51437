import type { Answer } from '../standard/answer';
import { createTranslator, type Language } from '../ui/i18n';
import { feedbackMessages } from '../ui/i18n/feedbackMessages';
import { Logo } from '../ui/Logo';
import { ReportError } from './ReportError';

/** A page of its own for messages about an error in what sources say of one document. */
export function Report({ answer, language }: { answer: Answer | null; language: Language }) {
  const f = createTranslator(language, feedbackMessages);
  return (
    <main>
      <header>
        <Logo size={20} />
        <h1>{f('report')}</h1>
      </header>
      {answer !== null && <h2 class="num">{answer.id ?? answer.query}</h2>}
      {answer === null || answer.evidence.length === 0 ? (
        <p class="lead">{f('nothingSaid')}</p>
      ) : (
        <ReportError answer={answer} language={language} />
      )}
    </main>
  );
}
