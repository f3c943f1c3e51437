import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../settings';
import { createTranslator, type Language } from '../ui/i18n';
import { keptMessages, type KeptKey } from '../ui/i18n/keptMessages';
import { Option, Switch } from './controls';
import type { KeptAccess } from './keptAccess';

type Sources = Awaited<ReturnType<KeptAccess['sources']>>;

/** What registries stated and is kept: how much, whether more is kept, and how to be rid of it. */
export function Kept({
  settings,
  language,
  access,
  onChange,
}: {
  settings: Pick<Settings, 'keepRegistryPages'>;
  language: Language;
  access: KeptAccess;
  onChange: (change: Pick<Settings, 'keepRegistryPages'>) => void;
}) {
  const t = useMemo(() => createTranslator(language, keptMessages), [language]);
  const [sources, setSources] = useState<Sources | null>(null);
  const [said, setSaid] = useState<KeptKey | null>(null);
  const [asked, setAsked] = useState(false);
  const count = () =>
    access.sources().then(setSources, () => {
      setSaid('unknown');
    });
  useEffect(() => void count(), [access]);

  const forget = async () => {
    setAsked(false);
    try {
      await access.forget();
      setSaid('gone');
    } catch {
      // Whatever it was, nothing is known to be gone: the sentence says so and what to do.
      setSaid('failed');
    }
    await count();
  };
  const records = merged(sources ?? [], language);
  const total = records.reduce((sum, [, one]) => sum + one, 0);
  return (
    <section id="kept">
      <h2>{t('title')}</h2>
      <div class="box">
        <Option label={t('pages')} help={t('pagesHelp')}>
          <Switch
            label={t('pages')}
            on={settings.keepRegistryPages}
            onSwitch={(keepRegistryPages) => onChange({ keepRegistryPages })}
          />
        </Option>
        <div class="opt">
          <div>
            <b>{sources !== null && (total === 0 ? t('none') : t('count', { count: total }))}</b>
            <p>{t('countHelp')}</p>
            {records.map(([name, one]) => (
              <p key={name}>{t('source', { name, count: one })}</p>
            ))}
            <p role="status">{said !== null && t(said)}</p>
          </div>
          {total > 0 && !asked && (
            <button type="button" class="btn small" onClick={() => setAsked(true)}>
              {t('forget')}
            </button>
          )}
          {total > 0 && asked && (
            <span class="acts">
              <button type="button" class="btn small" onClick={() => setAsked(false)}>
                {t('keep')}
              </button>{' '}
              <button type="button" class="btn small" onClick={() => void forget()}>
                {t('sure')}
              </button>
            </span>
          )}
        </div>
      </div>
    </section>
  );
}

/** A registry's list and its pages are two sources of one name. */
function merged(sources: Sources, language: Language): readonly (readonly [name: string, records: number])[] {
  const counts = new Map<string, number>();
  for (const { name, records } of sources)
    counts.set(name[language], (counts.get(name[language]) ?? 0) + records);
  return [...counts];
}
