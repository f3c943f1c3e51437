import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogueStatus, FillableStore } from '../catalogue';
import {
  INTERVALS,
  isOffered,
  layerOf,
  progress as progressStored,
  results as resultsStored,
  subscriptions,
  type Interval,
  type Subscription,
} from '../upkeep';
import type { Language } from '../ui/i18n';
import { upkeepTranslator, type UpkeepTranslate } from '../ui/i18n/upkeepMessages';
import { AddPack } from './AddPack';
import { keep, order, remove, switchOff, switchOn, takeFewer, type Trouble } from './updateActions';
import { UpdateState } from './UpdateState';
import { UndoButton } from './UndoButton';
import { useDataVersion } from './useDataVersion';
import { useStored } from './useStored';

/** The sources that can be kept up to date, a row each. */
export function Updates({
  status,
  store,
  language,
}: {
  status: () => Promise<CatalogueStatus>;
  store: FillableStore | null;
  language: Language;
}) {
  const t = useMemo(() => upkeepTranslator(language), [language]);
  const rows = useStored(subscriptions) ?? [];
  const results = useStored(resultsStored) ?? {};
  const progress = useStored(progressStored) ?? null;
  const [known, setKnown] = useState<CatalogueStatus | null>(null);
  const version = useDataVersion();
  useEffect(() => void status().then(setKnown), [results, version]);
  return (
    <section id="updates">
      <h2>{t('title')}</h2>
      <p class="lead">{t('lead')}</p>
      <div class="box">
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            active={progress !== null && (progress.id === row.id || progress.waiting.includes(row.id))}
            fewer={results[row.id]?.fault === 'fewer'}
            undo={<UndoButton store={store} layer={layerOf(row)} version={known} language={language} />}
            t={t}
          >
            <UpdateState
              row={row}
              progress={progress}
              result={results[row.id]}
              layer={known?.layers.find(({ layer }) => layer === layerOf(row))}
              t={t}
            />
          </Row>
        ))}
        <AddPack known={rows} t={t} />
      </div>
    </section>
  );
}

function Row({
  row,
  active,
  fewer,
  undo,
  t,
  children,
}: {
  row: Subscription;
  /** It runs or waits. */
  active: boolean;
  /** The last update brought so few records that they were not taken. */
  fewer: boolean;
  undo: ComponentChildren;
  t: UpkeepTranslate;
  children: ComponentChildren;
}) {
  const [trouble, setTrouble] = useState<Trouble>(null);
  const name = row.kind === 'dataset' ? t(`name_${row.source}`) : row.address;
  const run = (action: Promise<Trouble>): void => void action.then(setTrouble);
  return (
    <div class="opt col" data-source={row.id}>
      <div>
        <label class="onoff">
          <input
            type="checkbox"
            role="switch"
            checked={row.on}
            aria-label={t('onOff', { name })}
            onClick={(event) => {
              // It shows what is stored, which may stay as it is.
              event.preventDefault();
              run(row.on ? switchOff(row) : switchOn(row));
            }}
          />
          <b>{name}</b>
        </label>
        <p>{about(row, t)}</p>
      </div>
      {children}
      {trouble !== null && (
        <p role="alert" class="trouble">
          {t(trouble, { host: new URL(row.address).hostname })}
        </p>
      )}
      <div class="acts">
        {row.on && <Every row={row} t={t} />}
        {active ? (
          <button type="button" class="btn small" onClick={() => run(order('update.cancel', row.id))}>
            {t('cancel')}
          </button>
        ) : (
          row.on && (
            <button type="button" class="btn small" onClick={() => run(order('update.start', row.id))}>
              {t('now')}
            </button>
          )
        )}
        {!active && row.on && fewer && (
          <button type="button" class="btn small" onClick={() => run(takeFewer(row.id))}>
            {t('takeFewer')}
          </button>
        )}
        {!active && undo}
        {!isOffered(row.id) && (
          <button type="button" class="btn small" onClick={() => run(remove(row.id))}>
            {t('remove')}
          </button>
        )}
      </div>
    </div>
  );
}

function about(row: Subscription, t: UpkeepTranslate): string {
  if (row.kind === 'dataset') return t(`about_${row.source}`);
  return row.key === null ? t('believed') : t('pinned', { key: `${row.key.slice(0, 8)}…` });
}

function Every({ row, t }: { row: Subscription; t: UpkeepTranslate }) {
  const choose = (value: string): void => {
    const every = INTERVALS.find((one: Interval) => one === value);
    if (every) void keep({ ...row, every });
  };
  return (
    <select
      class="btn small"
      aria-label={t('howOften')}
      value={row.every}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {INTERVALS.map((every) => (
        <option key={every} value={every}>
          {t(`every_${every}`)}
        </option>
      ))}
    </select>
  );
}
