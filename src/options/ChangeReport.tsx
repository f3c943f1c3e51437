import { useEffect, useMemo } from 'preact/hooks';
import { FACT_FIELDS } from '../sync/fact-changes';
import { changeReport, readLately, remembersReading, watched, watch, type NoticedChange } from '../upkeep';
import type { Language } from '../ui/i18n';
import { watchTranslator, type WatchTranslate } from '../ui/i18n/watchMessages';
import { Icon } from '../ui/Icon';
import { closeIcon } from '../ui/icons';
import { FACES } from '../messages/protocol';
import { Option, Switch } from './controls';
import { pageTranslator } from '../ui/pageTranslate';
import { ScrollTable } from './ScrollTable';
import { useStored } from './useStored';

/** What changed of the standards that the user watches or has read lately. Opening it is having seen it. */
export function ChangeReport({ language }: { language: Language }) {
  const t = useMemo(() => watchTranslator(language), [language]);
  const page = useMemo(() => pageTranslator(language), [language]);
  const report = useStored(changeReport);
  const list = useStored(watched) ?? [];
  const remembers = useStored(remembersReading) ?? true;
  useEffect(() => {
    if (report && report.unseen > 0) void changeReport.write({ ...report, unseen: 0 });
  }, [report]);
  const changes = report?.changes ?? [];
  return (
    <section id="changes">
      <h2>{t('title')}</h2>
      <p class="lead">{t('lead')}</p>
      <div class="box">
        <div class="opt col">
          {changes.length === 0 ? (
            <p role="status">{t('none')}</p>
          ) : (
            <>
              <Changes changes={changes} t={t} />
              <div class="acts">
                <button
                  type="button"
                  class="btn small"
                  onClick={() => void changeReport.write({ changes: [], unseen: 0 })}
                >
                  {t('clear')}
                </button>
              </div>
            </>
          )}
        </div>
        <Option
          label={list.length === 0 ? t('watchedNone') : t('watchedCount', { count: list.length })}
          column
        >
          <ul class="tags">
            {list.map(({ id }) => (
              <li key={id}>
                {id}
                <button
                  type="button"
                  class="ib"
                  aria-label={`${page('unwatch')} ${id}`}
                  onClick={() => void watch(id, false)}
                >
                  <Icon path={closeIcon} />
                </button>
              </li>
            ))}
          </ul>
        </Option>
        <Option label={t('remember')} help={t('rememberHelp')}>
          <Switch label={t('remember')} on={remembers} onSwitch={(on) => void remember(on)} />
        </Option>
      </div>
    </section>
  );
}

async function remember(on: boolean): Promise<void> {
  await remembersReading.write(on);
  if (!on) await readLately.write([]);
}

function Changes({ changes, t }: { changes: readonly NoticedChange[]; t: WatchTranslate }) {
  return (
    <div class="pre">
      <ScrollTable
        label={t('title')}
        heads={(['number', 'what', 'before', 'after', 'on'] as const).map((column) => t(column))}
      >
        {changes.map((one) => (
          <Change key={`${one.id} ${one.field} ${one.on} ${one.old}`} one={one} t={t} />
        ))}
      </ScrollTable>
    </div>
  );
}

function Change({ one, t }: { one: NoticedChange; t: WatchTranslate }) {
  const field = FACT_FIELDS.find((known) => known === one.field);
  const words = (text: string): string => {
    if (text === '') return t('nothing');
    const face = field === 'verdict' ? FACES.find((known) => known === text) : undefined;
    return face ? pageTranslator(t.language)(`face_${face}`) : text;
  };
  return (
    <tr>
      <th scope="row">
        {one.id}
        <span>{t(one.watched ? 'isWatched' : 'read')}</span>
      </th>
      <td>{field ? t(`field_${field}`) : one.field}</td>
      <td>{words(one.old)}</td>
      <td>{words(one.now)}</td>
      <td>{one.on}</td>
    </tr>
  );
}
