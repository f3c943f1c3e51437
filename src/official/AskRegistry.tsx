import { useEffect, useState } from 'preact/hooks';
import type { LookUpOutcome } from '../messages/official';
import { createTranslator, type Language } from '../ui/i18n';
import { officialMessages } from '../ui/i18n/officialMessages';
import type { RegistryAccess } from './ask';

type Asking =
  | { readonly state: 'idle' | 'asking' | 'deaf' }
  | { readonly state: 'done'; readonly outcome: LookUpOutcome };

/** A button that asks a number's own registry when clicked, and says what came of it. Nothing where none can be asked. */
export function AskRegistry({
  number,
  registry,
  language,
  onKept,
}: {
  number: string;
  registry: RegistryAccess;
  language: Language;
  /** Statements were stored: what is shown may be asked anew. */
  onKept: (number: string) => void;
}) {
  const [o] = useState(() => createTranslator(language, officialMessages));
  const [host, setHost] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking>({ state: 'idle' });
  useEffect(() => {
    let overtaken = false;
    setHost(null);
    const lately = registry.lately.get(number);
    setAsking(lately === undefined ? { state: 'idle' } : { state: 'done', outcome: lately });
    registry.host(number).then(
      (known) => {
        if (!overtaken) setHost(known);
      },
      // Without the worker there is nothing to click; the view itself says that it does not answer.
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [number, registry]);
  if (host === null) return null;

  const ask = () => {
    setAsking({ state: 'asking' });
    registry.ask(number, host).then(
      (outcome) => {
        setAsking({ state: 'done', outcome });
        if (outcome.kind === 'kept') {
          registry.lately.set(outcome.number, outcome);
          onKept(outcome.number);
        } else if (outcome.kind === 'otherEditions') onKept(number);
      },
      () => setAsking({ state: 'deaf' }),
    );
  };
  const busy = asking.state === 'asking';
  return (
    <div class="hid">
      <button
        type="button"
        class="go"
        title={o('askSends', { host })}
        onClick={busy ? () => registry.cancel() : ask}
      >
        {o(busy ? 'stop' : 'askRegistry')}
      </button>{' '}
      <span role="status">
        {busy && o('asking', { host })}
        {asking.state === 'idle' && host}
        {asking.state === 'deaf' && o('noAnswer')}
        {asking.state === 'done' && saidOf(asking.outcome, host, language, o)}
      </span>
    </div>
  );
}

type Official = ReturnType<typeof createTranslator<keyof (typeof officialMessages)['zh']>>;

function saidOf(outcome: LookUpOutcome, host: string, language: Language, o: Official): string {
  switch (outcome.kind) {
    case 'kept': {
      const { number, status, whole } = outcome;
      const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(outcome.at);
      const said =
        status === null
          ? o('keptNoStatus', { host, time, number })
          : o('kept', { host, time, number, status });
      return whole ? said : `${said} ${o('listOnly')}`;
    }
    case 'otherEditions':
      return o('otherEditions', { host, numbers: outcome.numbers.join(language === 'zh' ? '、' : ', ') });
    case 'tooFrequent':
      return o('tooFrequent', { host, count: outcome.seconds });
    default:
      return o(outcome.kind, { host });
  }
}
