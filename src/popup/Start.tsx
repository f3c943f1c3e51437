import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { ResultRow } from '../ui/ResultRow';
import type { PageKey } from '../ui/i18n/pageMessages';
import type { PageTranslate } from '../ui/pageTranslate';
import { useAsked } from './asked';
import { rowOf } from './rows';
import type { Services } from './services';

const tips: readonly (readonly [example: string, key: PageKey])[] = [
  ['1.1', 'tipNumber'],
  ['gbt19001', 'tipSpelling'],
];

/** Before anything is typed: what was opened last, and ways to ask. */
export function Start({
  services,
  onOpen,
  onQuery,
  input,
  t,
}: {
  services: Services;
  onOpen: (id: string) => void;
  onQuery: (text: string) => void;
  input: RefObject<HTMLInputElement | null>;
  t: PageTranslate;
}) {
  const recent = useAsked('recent', async (signal) => {
    const ids = await services.recent.read();
    return ids.length === 0 ? [] : services.catalogue.resolve(ids, services.today(), signal);
  });
  const [cleared, setCleared] = useState(false);
  const answers = cleared ? [] : (recent ?? []);
  const clear = () =>
    void services.recent.clear().then(() => {
      setCleared(true);
      // The button that had the focus goes with the list.
      input.current?.focus();
    });
  const words = t('tipWordsExample');
  const ways = [...tips, [words, 'tipWords'], ['=iso 9001', 'tipAdopts']] as const;
  return (
    <>
      {answers.length > 0 && (
        <section aria-label={t('recent')}>
          <div class="grp">
            <h2>{t('recent')}</h2>
            <button type="button" class="tbx" aria-label={`${t('clear')} ${t('recent')}`} onClick={clear}>
              {t('clear')}
            </button>
          </div>
          <ul>
            {answers.map((answer) => (
              <ResultRow key={answer.query} row={rowOf(answer)} onOpen={onOpen} t={t} />
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('tips')}>
        <h2 class="grp">{t('tips')}</h2>
        <ul class="tips">
          {ways.map(([example, key]) => (
            <li key={key}>
              <button type="button" class="try" onClick={() => onQuery(example)}>
                <kbd>{example}</kbd>
              </button>
              <span>{t(key)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
