import { useEffect, useState } from 'preact/hooks';
import type { PageTranslate } from '../ui/pageTranslate';
import type { Services } from './services';

/** How much has changed that the user has not looked at; nothing where nothing has. */
export function ChangeCount({
  services,
  t,
}: {
  services: Pick<Services, 'watching' | 'openSettings'>;
  t: PageTranslate;
}) {
  const [count, setCount] = useState(0);
  useEffect(() => void services.watching.unseen().then(setCount), []);
  if (count === 0) return null;
  return (
    <p class="onday">
      {t('unseenHelp')}
      <button type="button" class="btn small" onClick={services.openSettings}>
        {t('unseen', { count })}
      </button>
    </p>
  );
}
