import { useEffect, useState } from 'preact/hooks';
import type { FillableStore } from '../catalogue';
import { importTranslator } from '../ui/i18n/importMessages';
import type { Language } from '../ui/i18n';
import { undo } from './importing';

/** One click back to what a layer was before its last import or update; not there where nothing is kept. */
export function UndoButton({
  store,
  layer,
  version,
  language,
}: {
  store: FillableStore | null;
  layer: string;
  /** Counts up with every change of the data. */
  version: unknown;
  language: Language;
}) {
  const t = importTranslator(language);
  const [way, setWay] = useState<'back' | 'none' | 'gone'>('none');
  useEffect(() => {
    let late = false;
    void store?.previous(layer).then(
      (previous) => late || setWay(previous ? 'back' : 'none'),
      // A store that cannot be read is said where the data are listed.
      () => late || setWay('none'),
    );
    return () => {
      late = true;
    };
  }, [store, layer, version]);
  if (!store || way === 'none') return null;
  if (way === 'gone') return <p role="alert">{t('undoGone')}</p>;
  return (
    <button
      type="button"
      class="btn small"
      title={t('undoHelp')}
      onClick={() => void undo(store, layer).then((done) => setWay(done ? 'none' : 'gone'))}
    >
      {t('undo')}
    </button>
  );
}
