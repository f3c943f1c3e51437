import type { ComponentChildren } from 'preact';
import { exactDaysBetween } from '../ui/days';
import { Glyph } from '../ui/Glyph';
import type { PageTranslate } from '../ui/pageTranslate';
import type { Status } from './services';

/** Beyond so many days data counts as old (R19). */
const freshDays = 30;

/** Days since the newest data, where they are old; else null. */
export function daysOld({ dataDate }: Status, today: string): number | null {
  const age = dataDate === null ? null : exactDaysBetween(dataDate, today);
  return age !== null && age > freshDays ? age : null;
}

/** What is wrong with the data, and what still works; nothing where all is well. */
export function Banner({
  status,
  today,
  onRepair,
  onSettings,
  t,
}: {
  status: Status;
  today: string;
  onRepair: () => void;
  onSettings: () => void;
  t: PageTranslate;
}) {
  if (status.state === 'loading') return <Loading progress={status.progress} t={t} />;
  if (status.message !== null) {
    return (
      <Notice head={t(`problem_${status.message}`)} help={t('problemHelp', { count: status.records })}>
        {status.state === 'broken' && <Act words={t('repair')} onClick={onRepair} />}
      </Notice>
    );
  }
  const age = daysOld(status, today);
  if (age === null) return null;
  return (
    <Notice
      head={t('bannerStale', { count: age })}
      help={t('bannerStaleHelp', { date: status.dataDate ?? '' })}
    >
      <Act words={t('openSettings')} onClick={onSettings} />
    </Notice>
  );
}

/** Not even the shipped selection can be read: the extension is just being replaced, or its files are damaged. */
export function Unreadable({ t }: { t: PageTranslate }) {
  return <Notice head={t('unreadable')} help={t('unreadableHelp')} />;
}

function Notice({ head, help, children }: { head: string; help: string; children?: ComponentChildren }) {
  return (
    <section class="banner v-until" role="status">
      <Glyph face="until" />
      <div>
        <b>{head}</b>
        <p>{help}</p>
        {children}
      </div>
    </section>
  );
}

function Act({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <p class="acts">
      <button type="button" class="btn small" onClick={onClick}>
        {words}
      </button>
    </p>
  );
}

function Loading({ progress, t }: { progress: number | null; t: PageTranslate }) {
  const percent = Math.round((progress ?? 0) * 100);
  return (
    <section class="stbox" role="status">
      <p class="st-h">{t('bannerLoading')}</p>
      <p class="st-p">{t('bannerLoadingHelp')}</p>
      <div
        class="prog"
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={t('progress')}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
    </section>
  );
}
