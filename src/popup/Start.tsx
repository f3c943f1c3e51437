import { ResultRow } from '../ui/ResultRow';
import type { PageKey } from '../ui/i18n/pageMessages';
import type { PageTranslate } from '../ui/pageTranslate';
import { useAsked, valueOf } from './asked';
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
  t,
}: {
  services: Services;
  onOpen: (id: string) => void;
  onQuery: (text: string) => void;
  t: PageTranslate;
}) {
  const asked = useAsked('recent', async (signal) => {
    const ids = await services.recent.read();
    return ids.length === 0 ? [] : services.catalogue.resolve(ids, services.today(), signal);
  });
  const answers = valueOf(asked) ?? [];
  const words = t('tipWordsExample');
  const ways = [...tips, [words, 'tipWords'], ['=iso 9001', 'tipAdopts']] as const;
  return (
    <>
      {answers.length > 0 && (
        <section aria-label={t('recent')}>
          <h2 class="grp">{t('recent')}</h2>
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
