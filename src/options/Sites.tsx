import type { SettingsKey } from '../ui/i18n/settingsMessages';
import { Icon } from '../ui/Icon';
import { closeIcon } from '../ui/icons';
import type { SettingsTranslate } from '../ui/settingsTranslate';
import { AddField, Option, Segments } from './controls';
import type { PanelProps } from './Options';

interface ListRow {
  /** Under this name the settings keep the host names. */
  readonly list: 'chosenSites' | 'pausedSites' | 'quietSites';
  readonly label: SettingsKey;
  readonly help: SettingsKey;
}

const lists: readonly ListRow[] = [
  { list: 'chosenSites', label: 'optChosenSites', help: 'optChosenSitesHelp' },
  { list: 'pausedSites', label: 'optPaused', help: 'optPausedHelp' },
  { list: 'quietSites', label: 'optQuietSites', help: 'optQuietSitesHelp' },
];

/** Where pages are read and marked. The chosen sites are listed only where nothing but these is read. */
export function Sites({ settings, onChange, t }: PanelProps) {
  return (
    <section id="sites">
      <h2>{t('optSites')}</h2>
      <div class="box">
        <Option label={t('optWhere')} help={t('optWhereHelp')}>
          <Segments
            label={t('optWhere')}
            value={settings.sites}
            choices={[
              ['all', t('optEverywhere')],
              ['chosen', t('optChosen')],
            ]}
            onChoose={(sites) => onChange({ sites })}
          />
        </Option>
        {lists
          .filter(({ list }) => list !== 'chosenSites' || settings.sites === 'chosen')
          .map(({ list, label, help }) => (
            <Option key={list} label={t(label)} help={t(help)} column>
              <SiteList sites={settings[list]} onChange={(sites) => onChange({ [list]: sites })} t={t} />
            </Option>
          ))}
      </div>
    </section>
  );
}

function SiteList({
  sites,
  onChange,
  t,
}: {
  sites: readonly string[];
  onChange: (sites: string[]) => void;
  t: SettingsTranslate;
}) {
  return (
    <>
      {sites.length === 0 ? (
        <p>{t('optEmpty')}</p>
      ) : (
        <ul class="tags">
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="ib"
                aria-label={t('optRemove', { site })}
                onClick={() => onChange(sites.filter((other) => other !== site))}
              >
                <Icon path={closeIcon} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddField
        label={t('optAddSite')}
        button={t('optAdd')}
        wrong={t('optAddWrong')}
        onAdd={(site) => onChange([...sites.filter((other) => other !== site), site])}
      />
    </>
  );
}
