import type { FillableStore } from '../catalogue';
import { imports, type Imported } from '../upkeep';
import type { Language } from '../ui/i18n';
import type { ImportTranslate } from '../ui/i18n/importMessages';
import { removeImport } from './importing';
import { UndoButton } from './UndoButton';
import { useStored } from './useStored';

/** What came from files, each with its way back. */
export function ImportedFiles({
  store,
  language,
  t,
}: {
  store: FillableStore | null;
  language: Language;
  t: ImportTranslate;
}) {
  const rows = useStored(imports) ?? [];
  return (
    <>
      {rows.map((row) => (
        <div key={row.layer} class="opt" data-layer={row.layer}>
          <div>
            <b>{row.file}</b>
            <p>{about(row, t)}</p>
          </div>
          <div class="acts">
            <UndoButton store={store} layer={row.layer} version={row.at} language={language} />
            <button
              type="button"
              class="btn small"
              onClick={() => store && void removeImport(store, row.layer)}
            >
              {t('remove')}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

function about({ at, key }: Imported, t: ImportTranslate): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const when = new Intl.DateTimeFormat(t.language, format).format(at);
  const imported = t('importedAt', { when });
  return key === null ? imported : `${imported}${t('pinned', { key: `${key.slice(0, 8)}…` })}`;
}
