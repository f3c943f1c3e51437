import { useEffect, useState } from 'preact/hooks';
import { askToReadPages, mayReadPages, watchPageAccess } from './pageAccess';
import type { SettingsTranslate } from '../ui/settingsTranslate';
import { Option } from './controls';

/** That the browser keeps pages from being read, and how to let it; nothing where they may be read. */
export function PageAccess({ t }: { t: SettingsTranslate }) {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void =>
      void mayReadPages().then((may) => {
        if (!stop.signal.aborted) setMissing(!may);
      });
    watchPageAccess(look, stop.signal);
    look();
    return () => stop.abort();
  }, []);
  if (!missing) return null;
  return (
    <div role="status">
      <Option label={t('optNoAccess')} help={t('optNoAccessHelp')}>
        <button type="button" class="btn small primary" onClick={() => void askToReadPages()}>
          {t('optAllow')}
        </button>
      </Option>
    </div>
  );
}
