import { useMemo } from 'preact/hooks';
import type { CatalogueStatus, FillableStore } from '../catalogue';
import type { Settings } from '../settings';
import { Icon } from '../ui/Icon';
import { Logo } from '../ui/Logo';
import type { Language } from '../ui/i18n';
import type { SettingsKey } from '../ui/i18n/settingsMessages';
import { lockIcon } from '../ui/welcomeIcons';
import { settingsTranslator, type SettingsTranslate } from '../ui/settingsTranslate';
import { ChangeReport } from './ChangeReport';
import { DataSources } from './DataSources';
import { Marks, CardOptions, Look } from './choices';
import { FileImport } from './FileImport';
import { Kept } from './Kept';
import { keptAccess } from './keptAccess';
import { Keyboard } from './Keyboard';
import { Sites } from './Sites';
import { Updates } from './Updates';

export type Change = (change: Partial<Settings>) => void;

export interface PanelProps {
  readonly settings: Settings;
  readonly onChange: Change;
  readonly t: SettingsTranslate;
}

const panels = [
  ['marks', 'optMarks'],
  ['card', 'optCard'],
  ['sites', 'optSites'],
  ['data', 'optData'],
  ['kept', 'optKept'],
  ['keys', 'optKeys'],
  ['look', 'optLook'],
  ['privacy', 'optPrivacy'],
  ['about', 'optAbout'],
] as const satisfies readonly (readonly [string, SettingsKey])[];

/** Everything that can be chosen. A choice holds at once; there is nothing to save. */
export function Options({
  settings,
  language,
  version,
  status,
  store,
  onChange,
}: {
  settings: Settings;
  language: Language;
  version: string;
  status: () => Promise<CatalogueStatus>;
  store: FillableStore | null;
  onChange: Change;
}) {
  const t = useMemo(() => settingsTranslator(language), [language]);
  const panel = { settings, onChange, t };
  return (
    <div class="lay">
      <nav aria-label={t('settings')}>
        <p class="brand">
          <Logo size={24} />
          <b>{t('product')}</b>
        </p>
        {panels.map(([id, words]) => (
          <a key={id} href={`#${id}`}>
            {t(words)}
          </a>
        ))}
        <p class="ver">{version}</p>
      </nav>
      <main>
        <h1 class="sr">{t('settings')}</h1>
        <Marks {...panel} />
        <CardOptions {...panel} />
        <Sites {...panel} />
        <DataSources status={status} t={t} />
        <Updates status={status} store={store} language={language} />
        <ChangeReport language={language} />
        <FileImport store={store} language={language} />
        <Kept settings={settings} language={language} access={keptAccess} onChange={onChange} />
        <Keyboard t={t} />
        <Look {...panel} />
        <section id="privacy">
          <h2>{t('optPrivacy')}</h2>
          <div class="box">
            <p class="priv">
              <Icon path={lockIcon} />
              <span>{t('optPrivacyText')}</span>
            </p>
          </div>
        </section>
        <section id="about">
          <h2>{t('optAbout')}</h2>
          <div class="box">
            <p class="priv">{t('optAboutText', { version })}</p>
          </div>
        </section>
      </main>
    </div>
  );
}
