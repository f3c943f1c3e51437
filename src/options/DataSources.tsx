import { useEffect, useState } from 'preact/hooks';
import type { CatalogueStatus } from '../catalogue';
import { staleDaysOf } from '../standard/freshness';
import type { SourceDescription } from '../standard/record';
import { today } from '../standard/today';
import { results } from '../upkeep';
import { useDataVersion } from './useDataVersion';
import { useStored } from './useStored';
import type { SettingsTranslate } from '../ui/settingsTranslate';

/** Whose data it is, under which licence, and of what day. Attribution is printed as its licence asks. */
export function DataSources({ status, t }: { status: () => Promise<CatalogueStatus>; t: SettingsTranslate }) {
  const [known, setKnown] = useState<CatalogueStatus | null>(null);
  const updates = useStored(results);
  const version = useDataVersion();
  useEffect(() => void status().then(setKnown), [updates, version]);
  const sources = known === null ? [] : [...known.layers.flatMap((layer) => layer.sources)];
  return (
    <section id="data">
      <h2>{t('optData')}</h2>
      <p class="lead">{t('optDataLead')}</p>
      <div class="box">
        {sources.length > 0 && (
          <table class="src">
            <thead>
              <tr>
                <th scope="col">{t('optSource')}</th>
                <th scope="col" class="r">
                  {t('optRecords')}
                </th>
                <th scope="col">{t('optDataDate')}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <Source key={source.id} source={source} t={t} />
              ))}
            </tbody>
          </table>
        )}
        <div class="opt">
          <div>
            <b>{known === null ? t('opening') : t('optTotal', { count: known.records })}</b>
            {known?.message !== null && known !== null && <p>{t(`problem_${known.message}`)}</p>}
            {known !== null && sources.length === 0 && <p>{t('optNoSources')}</p>}
          </div>
        </div>
      </div>
    </section>
  );
}

function Source({ source, t }: { source: SourceDescription; t: SettingsTranslate }) {
  const name = source.name[t.language];
  const other = t.language === 'zh' ? source.name.en : source.name.zh;
  return (
    <tr>
      <th scope="row">
        {source.url === '' ? (
          name
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
        {other !== name && <span>{other}</span>}
        <span>
          {source.licence}
          {t('colon')}
          {source.attribution}
        </span>
      </th>
      <td class="r">{new Intl.NumberFormat(t.language).format(source.records)}</td>
      <td>
        {source.retrieved}
        {staleDaysOf(source.retrieved, today()) !== null && <span>{t('optOldData')}</span>}
      </td>
    </tr>
  );
}
