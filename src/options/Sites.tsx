import { Icon } from '../ui/Icon';
import { closeIcon } from '../ui/icons';
import type { SettingsTranslate } from '../ui/settingsTranslate';
import { AddField, Option, Segments } from './controls';
import type { PanelProps } from './Options';

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
        {settings.sites === 'chosen' && (
          <Option label={t('optChosenSites')} help={t('optChosenSitesHelp')} column>
            <SiteList
              sites={settings.chosenSites}
              onChange={(chosenSites) => onChange({ chosenSites })}
              t={t}
            />
          </Option>
        )}
        <Option label={t('optPaused')} help={t('optPausedHelp')} column>
          <SiteList
            sites={settings.pausedSites}
            onChange={(pausedSites) => onChange({ pausedSites })}
            t={t}
          />
        </Option>
        <Option label={t('optQuietSites')} help={t('optQuietSitesHelp')} column>
          <SiteList sites={settings.quietSites} onChange={(quietSites) => onChange({ quietSites })} t={t} />
        </Option>
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
