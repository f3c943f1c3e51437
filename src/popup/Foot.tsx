import type { Offering } from '../catalogue';
import type { PageTranslate } from '../ui/pageTranslate';
import { daysOld } from './Banner';
import type { Status } from './services';

/** An ideographic space: wider than a word's. */
const gap = '\u3000';

/** How much was found and how fast; else how much there is and as of when. */
export function Foot({
  status,
  found,
  today,
  t,
}: {
  status: Status | null;
  found: Offering | null;
  today: string;
  t: PageTranslate;
}) {
  if (found !== null && found.hits.length > 0) {
    return (
      <footer class="pfoot">
        <span role="status">
          {t('results', { count: found.total - found.hidden, ms: Math.max(1, Math.round(found.ms)) })}
        </span>
        <span aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keysHint')}
          {gap}
          <kbd>⏎</kbd> {t('keysOpen')}
          {gap}
          <kbd>C</kbd> {t('keysCopy')}
        </span>
      </footer>
    );
  }
  if (status === null) {
    return (
      <footer class="pfoot">
        <span>{t('opening')}</span>
      </footer>
    );
  }
  return (
    <footer class="pfoot">
      <span>
        {found === null
          ? t(status.state === 'ready' ? 'offlineCount' : 'bannerSeed', { count: status.records })
          : t('onlineOnly')}
      </span>
      <span class={daysOld(status, today) === null ? undefined : 'old'}>
        {status.dataDate !== null && t('dataDate', { date: status.dataDate })}
      </span>
    </footer>
  );
}
